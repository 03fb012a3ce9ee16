import assert from 'node:assert/strict';
import { selectionRanges } from '../../../server/src/features/selectionRanges';
import { Corpus } from '../../../server/src/corpus/corpus';
import { markedCorpus } from '../../support/corpus';
import { growth } from '../../support/growth';

const URI = 'file:///port.txt';

/** Checks the texts that are selected around the cursor, one after the other; `…` stands for what is longer than a line. */
function checkSelection(source: string, expected: readonly string[]): void {
  const { snapshot, at } = markedCorpus(source);
  const { text } = snapshot.textOf(at.uri)!;
  const found = selectionRanges(snapshot, at.uri, at.offset);
  assert.deepEqual(
    found.map(({ start, end }) => text.slice(start, end)),
    [...expected, text],
  );
}

describe('selection ranges', () => {
  it('grow from the token over the mention, sentence, paragraph and section to the document', () =>
    checkSelection(
      `
      Port plan

      1. Goals

      First the cranes. Then the Blue $0Port Programme adds berths.
                                 ^^^^^^^^^^^^^^^^^^^ initiative

      2. Money

      There is none.
      `,
      [
        'Port',
        'Blue Port Programme',
        'Then the Blue Port Programme adds berths.',
        'First the cranes. Then the Blue Port Programme adds berths.',
        '1. Goals\n\nFirst the cranes. Then the Blue Port Programme adds berths.',
      ],
    ));

  it('take nested mentions from the innermost', () =>
    checkSelection(
      `
      It follows Port Plan 20$030.
                 ^^^^^^^^^^^^^^ initiative
                           ^^^^ date
      `,
      ['2030', 'Port Plan 2030', 'It follows Port Plan 2030.'],
    ));

  it('begin with the word that ends at the cursor, not with the sign behind it', () =>
    checkSelection('All is well$0. Or not.', ['well', 'All is well.', 'All is well. Or not.']));

  it('have no step twice: a sentence that is its paragraph is one', () =>
    checkSelection('All is w$0ell.', ['well', 'All is well.']));

  it('skip a mention that only crosses another', () =>
    checkSelection(
      `
      So the Port Plan goals $0now stand.
             ^^^^^^^^^ initiative
                       ^^^^^^^^^ target value=1
      `,
      ['now', 'goals now', 'So the Port Plan goals now stand.'],
    ));

  it('between paragraphs are the document alone', () => checkSelection('One.\n\n$0\n\nTwo.', []));

  it('in an unknown document are none', () =>
    assert.deepEqual(selectionRanges(markedCorpus('Nothing.').snapshot, 'file:///nowhere', 0), []));

  it('cost what stands around the place, however long the document or its paragraph is', () => {
    for (const between of ['\n\n', ' ']) {
      const asked = new Map<number, Corpus>();
      const ask = (size: number) => {
        let corpus = asked.get(size);
        if (!corpus) asked.set(size, (corpus = new Corpus()));
        if (corpus.snapshot().size === 0)
          corpus.update(URI, `In 2030 the Port Authority opens 40 berths.${between}`.repeat(size));
        const snapshot = corpus.snapshot();
        for (let offset = 0; offset < 600; offset++) assert.ok(selectionRanges(snapshot, URI, offset).length > 0);
      };
      assert.ok(growth(ask, 100) < 1.6); // work that grows with the document: 2
    }
  }).timeout(20_000);
});
