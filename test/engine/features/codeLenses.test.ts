import assert from 'node:assert/strict';
import { Corpus } from '../../../server/src/corpus/corpus';
import { codeLenses, resolveLens } from '../../../server/src/features/codeLenses';
import { finish } from '../../../server/src/corpus/steps';
import { ParagraphCache } from '../../../server/src/recognize/cache';
import { markedCorpus, uriOf } from '../../support/corpus';

/** Checks the lenses of a fixture's first file: the first line that each stands above, and what it says. */
function checkLenses(source: string, expected: readonly (readonly [string, string])[]): void {
  const { files, snapshot } = markedCorpus(source);
  const document = snapshot.textOf(uriOf(files[0]!.name))!;
  const found = codeLenses(snapshot, document).map(({ start, end, subject }) => {
    const resolved = finish(resolveLens(snapshot, document.uri, subject))!;
    const [targets = 0, references = 0] = ['target', 'reference'].map((noun) =>
      Number(new RegExp(`(\\d+) ${noun}`).exec(resolved.title)?.[1] ?? 0),
    );
    assert.equal(resolved.locations.length, targets + references);
    return [document.text.slice(start, end), resolved.title];
  });
  assert.deepEqual(found, expected);
}

describe('code lenses', () => {
  it('count the targets under a heading and their other mentions', () =>
    checkLenses(
      `
      === a.txt
      1. Port

      It adds 20 deep berths.
              ^^^^^^^^^^^^^^ target value=20 unit="deep berths"

      And 9 cranes.
          ^^^^^^^^ target value=9 unit="cranes"

      2. Money

      Nothing is said.
      === b.txt
      It adds 20 deep berths and 30 deep berths.
              ^^^^^^^^^^^^^^ target value=20 unit="deep berths"
                                 ^^^^^^^^^^^^^^ figure value=30 unit="deep berths"
      `,
      [['1. Port', '2 targets · 2 references']],
    ));

  it('count the targets and mentions of an initiative in all documents, where its full name is introduced', () =>
    checkLenses(
      `
      === a.txt
      The Blue Port Programme (BPP) begins. The BPP adds 20 berths.
          ^^^^^^^^^^^^^^^^^^^ initiative entity=it
                               ^^^ initiative entity=it form=acronym
                                                ^^^ initiative entity=it form=acronym
                                                         ^^^^^^^^^ target value=20
      === b.txt
      The Blue Port Programme adds 3 cranes.
          ^^^^^^^^^^^^^^^^^^^ initiative
                                   ^^^^^^^^ target value=3
      `,
      [['Blue Port Programme', 'Blue Port Programme: 2 targets · 3 references']],
    ));

  it('are one where a heading introduces an initiative', () =>
    checkLenses(
      `
      Blue Port Programme
      ^^^^^^^^^^^^^^^^^^^ initiative

      It adds 20 berths.
              ^^^^^^^^^ target value=20
      `,
      [['Blue Port Programme', '1 target']],
    ));

  it('are none where nothing else is said of an initiative', () =>
    checkLenses(
      `
      The Blue Port Programme begins.
          ^^^^^^^^^^^^^^^^^^^ initiative
      `,
      [],
    ));

  it('are none for bodies, short forms, figures and headings without targets', () =>
    checkLenses(
      `
      1. The Scheme of the Port Bureau
             ^^^^^^ initiative form=short
                           ^^^^^^^^^^^ organization

      It has 20 berths.
             ^^^^^^^^^ figure value=20
      `,
      [],
    ));

  it('say of very many places that there are more, and show the first', () => {
    const corpus = new Corpus();
    const cache = new ParagraphCache();
    const put = (i: number, text: string) =>
      corpus.update(uriOf(`${i}.txt`), `Date: 4 March ${2000 + i}\n\n${text}\n`, { cache });
    const said = 'In 2031 the adult literacy rate was 71 percent.';
    for (let i = 1; i <= 21; i++) put(i, Array.from({ length: 50 }, () => said).join('\n\n'));
    put(0, '1. Literacy\n\nBy 2040, the adult literacy rate shall reach 90 percent.');
    const titleOf = (path: string) => {
      const snapshot = corpus.snapshot();
      const [lens] = codeLenses(snapshot, snapshot.textOf(uriOf(path))!);
      const { title, locations } = finish(resolveLens(snapshot, uriOf(path), lens!.subject))!;
      return [title, locations.length, locations[1]!.uri];
    };
    assert.deepEqual(titleOf('0.txt'), ['1 target · more than 1,000 references', 1001, uriOf('1.txt')]);
    corpus.remove(uriOf('21.txt'));
    assert.deepEqual(titleOf('0.txt'), ['1 target · 1,000 references', 1001, uriOf('1.txt')]);
  });

  it('that a change has made void resolve to nothing', () => {
    const { snapshot } = markedCorpus('Nothing.');
    assert.equal(finish(resolveLens(snapshot, uriOf('doc.txt'), { kind: 'section', section: 7 })), undefined);
    assert.equal(finish(resolveLens(snapshot, uriOf('doc.txt'), { kind: 'initiative', entity: 'x' })), undefined);
    assert.equal(finish(resolveLens(snapshot, 'file:///nowhere', { kind: 'section', section: 1 })), undefined);
  });
});
