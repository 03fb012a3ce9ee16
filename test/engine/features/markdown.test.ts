import assert from 'node:assert/strict';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { escapeMarkdown, markdownLink, markdownList } from '../../../server/src/features/markdown';
import { oneLine } from '../../../server/src/text/oneLine';
import { holds } from '../../support/property';

// Everything that an editor's renderer might do: HTML, tables, strike-through, links made of bare addresses.
const renderer = new MarkdownIt({ html: true, linkify: false });
renderer.validateLink = () => true; // editors open files

/** What a reader sees of Markdown on one line, and the kinds of markup in it. */
function render(markdown: string): { text: string; markup: string[] } {
  const markup: string[] = [];
  let text = '';
  for (const block of renderer.parse(markdown, {})) {
    if (!['paragraph_open', 'paragraph_close', 'inline'].includes(block.type)) markup.push(block.type);
    for (const token of block.children ?? []) {
      if (token.type === 'text' || token.type === 'text_special') text += token.content;
      else markup.push(token.type);
    }
  }
  return { text, markup };
}

/** Text of the characters that Markdown gives a meaning, with some words between. */
const mean = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'\\`*_{}[]()<>#+-.!|~&$:@=\'"^/ \t\n1a'),
      fc.constantFrom(
        'www.',
        'http://',
        'mailto:',
        '&amp;',
        '<b>',
        '![',
        '](',
        '```',
        '---',
        '1. ',
        '- ',
        '    ',
        '$(x)',
        'é',
        '😀',
      ),
      fc.string({ maxLength: 3 }),
    ),
  )
  .map((parts) => parts.join(''));

describe('Markdown out of document text', () => {
  it('renders to exactly the text, with no markup', () => {
    holds(
      fc.property(mean, (text) => {
        assert.deepEqual(render(escapeMarkdown(text)), { text: oneLine(text), markup: [] });
      }),
      { numRuns: 2000 },
    );
  });

  it('renders to exactly the text inside a list item and inside emphasis', () => {
    holds(
      fc.property(mean, (text) => {
        const line = `- Measure: ${escapeMarkdown(text)} – **differs**`;
        assert.equal(render(line).text, `Measure: ${oneLine(text)} – differs`);
        assert.equal(render(`**Title:** ${escapeMarkdown(text)}`).text.trim(), `Title: ${oneLine(text)}`.trim());
      }),
      { numRuns: 1000 },
    );
  });

  it('makes no link of a web address', () => {
    // GitHub's rule: a link begins at `www.` or a scheme behind a non-word character.
    for (const address of [
      'www.example.org',
      'See https://example.org/a_b',
      'mailto:a@example.org',
      'HTTP://EXAMPLE.ORG',
    ])
      assert.doesNotMatch(escapeMarkdown(address), /www\.|(?:https?|mailto):/i);
  });

  it('leaves ordinary text readable where nothing renders it', () => {
    const text = 'More than 1.3 trillion yuan (up 5%), i.e. "a quarter": Xi\'an & Co.; re-use';
    assert.equal(escapeMarkdown(text), text);
  });

  it('links with any label and any uri', () => {
    holds(
      fc.property(mean, mean, (label, path) => {
        const { text, markup } = render(markdownLink(`x${label}`, `file:///${path}#L3`));
        assert.equal(text, oneLine(`x${label}`));
        assert.deepEqual(markup, ['link_open', 'link_close']);
      }),
      { numRuns: 1000 },
    );
  });

  it('cuts lists off with the number that is left', () => {
    assert.equal(markdownList(['a', 'b', 'c', 'd'], 2, String), '- a\n- b\n- and 2 more');
    assert.equal(
      markdownList(['a', 'b', 'c'], 2, String),
      '- a\n- b\n- c',
      'the last one takes no more room than "and 1 more"',
    );
    assert.equal(markdownList(['a'], 2, String), '- a');
  });
});
