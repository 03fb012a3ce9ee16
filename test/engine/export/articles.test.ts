import assert from 'node:assert/strict';
import fc from 'fast-check';
import { byStart, withArticle } from '../../../server/src/export/articles';
import { annotate } from '../../../server/src/recognize/annotate';
import { holds } from '../../support/property';

/** Names of a text, as they are with their articles. */
function namesOf(text: string): string[] {
  return annotate(text)
    .annotations.filter(({ kind }) => kind === 'organization' || kind === 'initiative')
    .map((annotation) => withArticle(annotation, text).text);
}

describe('exports: names with their article', () => {
  it('begin with the article in front of them, whatever its case', () => {
    const text =
      'The Ministry of Health met the Ministry of Finance under the Clean Rivers Act. THE WORLD HEALTH ORGANIZATION agreed.';
    assert.deepEqual(namesOf(text), [
      'The Ministry of Health',
      'the Ministry of Finance',
      'the Clean Rivers Act',
      'THE WORLD HEALTH ORGANIZATION',
    ]);
  });

  it('take the article of the line in front', () => {
    assert.deepEqual(namesOf('They wrote to the\nMinistry of Health.'), ['the\nMinistry of Health']);
  });

  it('stay as they are without one', () => {
    const text =
      'Ministry of Health staff told its Ministry of Finance that UNESCO will bathe\u00a0(Ministry of Justice).';
    for (const name of namesOf(text)) assert.doesNotMatch(name, /the\s/i);
    assert.ok(namesOf(text).length >= 3);
  });

  it('are names only: dates and quantities keep their extents', () => {
    const text = 'In the 2024 report the 40 wells were dry.';
    for (const annotation of annotate(text).annotations) assert.deepEqual(withArticle(annotation, text), annotation);
  });

  it('never overlap each other and are what the text says', () => {
    const word = fc.constantFrom(
      'the ',
      'The ',
      'Ministry of Health',
      'Clean Air Act',
      ' and ',
      ' ',
      '.\n\n',
      '(MoH)',
      'UNESCO',
    );
    holds(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const text = words.join('');
        const names = annotate(text).annotations.map((annotation) => withArticle(annotation, text));
        for (const kind of ['organization', 'initiative']) {
          let end = 0;
          for (const name of names.filter((each) => each.kind === kind).sort(byStart)) {
            assert.ok(name.start >= end);
            assert.equal(name.text, text.slice(name.start, name.end));
            end = name.end;
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
