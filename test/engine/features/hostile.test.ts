import assert from 'node:assert/strict';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { CHECKS, diagnose } from '../../../server/src/check/checks';
import { toGithub } from '../../../server/src/cli/findings/github';
import { toSarif } from '../../../server/src/cli/findings/sarif';
import { toText } from '../../../server/src/cli/findings/text';
import { toTable } from '../../../server/src/cli/table';
import { Corpus } from '../../../server/src/corpus/corpus';
import type { CorpusDocument } from '../../../server/src/corpus/corpusDocument';
import type { Snapshot } from '../../../server/src/corpus/snapshot';
import { childUri } from '../../../server/src/corpus/workspace';
import { codeLenses, resolveLens } from '../../../server/src/features/codeLenses';
import { finish } from '../../../server/src/corpus/steps';
import { documentSymbols, type DocumentSymbol } from '../../../server/src/features/documentSymbols';
import { hover } from '../../../server/src/features/hover';
import { inlayHints } from '../../../server/src/features/inlayHints';
import { workspaceSymbols } from '../../../server/src/features/workspaceSymbols';
import { ANNOTATION_KINDS } from '../../../server/src/recognize/annotation';
import { toPlainText } from '../../../server/src/lsp/plainText';
import { FRAGMENTS, TWICE_NAMED, corpora, fragments } from '../../support/hostileTexts';
import { holds } from '../../support/property';

const files = (documents: readonly (readonly [string, string])[]) =>
  documents.map(([name, content], i) => ({
    path: `${i}${name}`,
    uri: childUri('file:///policy', `${i}${name}`),
    text: content,
  }));

function corpusOf(documents: ReturnType<typeof files>): Snapshot {
  const corpus = new Corpus();
  for (const { uri, text } of documents) corpus.update(uri, text);
  return corpus.snapshot();
}

/** Escape sequences, directions, and halves of characters: nothing that is shown holds any. */
// eslint-disable-next-line no-control-regex
const ACTIVE = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;
const assertInert = (shown: string) => assert.doesNotMatch(shown, ACTIVE);

const renderer = new MarkdownIt({ html: true, linkify: false });
renderer.validateLink = () => true;
/** The markup that hovers use themselves. */
const OWN =
  /^(?:paragraph|bullet_list|list_item|strong|em|link)_(?:open|close)$|^(?:inline|text|text_special|softbreak|hr|code_inline)$/;

function assertHover(markdown: string): void {
  assertInert(markdown.replace(/[\r\n]/g, ''));
  for (const block of renderer.parse(markdown, {}))
    for (const token of [block, ...(block.children ?? [])]) {
      assert.match(token.type, OWN, markdown);
      if (token.type === 'code_inline') assert.match(token.content, /^[\w:./+-]*$/, 'a value of ours');
      const href = token.attrs?.find(([name]) => name === 'href')?.[1];
      if (href !== undefined) assert.match(href, /^file:\/\/\/policy\/[\w%.~-]+#L\d+$/, markdown);
    }
  assert.doesNotMatch(markdown, /(?<!\\)\$\(/, 'a theme icon');
}

/** No message has a link, a placeholder or an escape sequence. */
function assertSarif(sarif: string): void {
  const { runs } = JSON.parse(sarif) as { runs: { results: { message: { text: string } }[] }[] };
  for (const { message } of runs[0]!.results) {
    assertInert(message.text);
    assert.doesNotMatch(message.text, /(?<!\\)\]\(|(?<!\{)\{\d+\}(?!\})/);
  }
}

const everySymbol = (symbols: readonly DocumentSymbol[]): DocumentSymbol[] =>
  symbols.flatMap((symbol) => [symbol, ...everySymbol(symbol.children)]);

describe('hostile texts stay text', () => {
  it('property: in hovers, as Markdown and as plain text', () => {
    holds(
      fc.property(corpora, (documents) => {
        const all = files(documents);
        const snapshot = corpusOf(all);
        const link = (uri: string) => `${uri}#L1`;
        for (const { uri } of all)
          for (const { start } of snapshot.textOf(uri)!.annotated.annotations) {
            const { markdown } = hover(snapshot, uri, start, { link, today: '2040-01-01' })!;
            assertHover(markdown);
            assertInert(toPlainText(markdown).replaceAll('\n', ''));
          }
      }),
      { numRuns: 40 },
    );
  });

  it('property: in lenses, symbols and inlay hints, which have names and places', () => {
    holds(
      fc.property(corpora, (documents) => {
        const all = files(documents);
        const snapshot = corpusOf(all);
        for (const { uri } of all) {
          const document = snapshot.textOf(uri)!;
          for (const lens of codeLenses(snapshot, document)) {
            const title = finish(resolveLens(snapshot, uri, lens.subject))?.title ?? '';
            assertInert(title);
            assert.ok(!title.includes('$('), title);
          }
          for (const { name, detail, start, end, selection } of everySymbol(documentSymbols(document))) {
            assert.notEqual(name, '', 'editors refuse an outline with a nameless symbol');
            assertInert(name + (detail ?? ''));
            assert.ok(start <= selection.start && selection.start <= selection.end && selection.end <= end);
          }
          for (const { label } of inlayHints(document, { start: 0, end: document.text.length })) assertInert(label);
        }
        for (const { name, detail } of workspaceSymbols(snapshot, '')) assertInert(name + (detail ?? ''));
      }),
      { numRuns: 40 },
    );
  });

  it('property: in the names that lenses have, for each fragment', () => {
    let named = 0;
    for (const fragment of FRAGMENTS) {
      const snapshot = corpusOf(files([['plan.txt', TWICE_NAMED(fragment)]]));
      const [{ uri }] = snapshot.documents() as [CorpusDocument];
      for (const { subject } of codeLenses(snapshot, snapshot.textOf(uri)!)) {
        const title = finish(resolveLens(snapshot, uri, subject))!.title;
        assertInert(title);
        assert.ok(!title.includes('$('), 'an editor would show an icon');
        named += Number(title.startsWith('Quiet '));
      }
    }
    assert.ok(named > FRAGMENTS.length / 2, `${named} lenses have a name`);
  });

  it('property: in findings, whatever their messages say', () => {
    const snapshot = corpusOf(files([['a.txt', 'By 2030, 40 wells.']]));
    const document = snapshot.textOf(snapshot.documents()[0]!.uri)!;
    const message = fc.array(fragments, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
    holds(
      fc.property(message, (message) => {
        const diagnosis = { check: CHECKS[0]!, severity: 'warning', start: 0, end: 2, message } as const;
        const report = { files: [{ path: 'a.txt', document, diagnoses: [diagnosis] }], snapshot, version: '0', pathOf: String }; // prettier-ignore
        assertInert(toText(report).replaceAll('\n', ''));
        const github = toGithub(report);
        assertInert(github.replaceAll('\n', ''));
        assert.equal(github.split('\n').length, 2, 'one line, one command');
        assert.doesNotMatch(github.slice(github.lastIndexOf('::') + 2), /%(?!25|0A|0D)/);
        assertSarif(toSarif(report));
      }),
      { numRuns: 200 },
    );
  });

  it('property: in the tables, findings and annotations of the command line', () => {
    holds(
      fc.property(corpora, (documents) => {
        const all = files(documents);
        const snapshot = corpusOf(all);
        const table = toTable(snapshot, all, { kinds: new Set(ANNOTATION_KINDS), explain: true, articles: false });
        assertInert(table.replaceAll('\n', ''));
        const checked = all.map(({ path, uri }) => {
          const document = snapshot.textOf(uri)!;
          return { path, document, diagnoses: diagnose(document, { snapshot, today: '2040-01-01' }) };
        });
        const pathOf = (uri: string) => all.find((file) => file.uri === uri)?.path ?? uri;
        const report = { files: checked, snapshot, version: '0', pathOf };
        const found = checked.flatMap(({ diagnoses }) => diagnoses);
        const text = toText(report);
        assertInert(text.replaceAll('\n', ''));
        assert.ok(text.split('\n').filter((line) => /^\S.*\[[a-z-]+\]$/.test(line)).length === found.length);
        const github = toGithub(report).split('\n').slice(0, -1);
        assert.equal(github.length, found.length);
        for (const line of github) {
          assert.match(line, /^::(?:error|warning|notice) file=[^,:]*,/);
          assertInert(line);
        }
        assertSarif(toSarif(report));
      }),
      { numRuns: 40 },
    );
  });
});
