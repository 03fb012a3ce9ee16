import assert from 'node:assert/strict';
import { placeOfSymbol, workspaceSymbols } from '../../../server/src/features/workspaceSymbols';
import { markedCorpus, uriOf } from '../../support/corpus';

const { snapshot } = markedCorpus(`
  === a.txt
  The Lowland Port Authority (LPA) adopted the Blue Port Programme.
      ^^^^^^^^^^^^^^^^^^^^^^ organization entity=lpa
                              ^^^ organization entity=lpa form=acronym
                                               ^^^^^^^^^^^^^^^^^^^ initiative
  === b.txt
  LPA will add 20 berths by 2030, after 15 in 2020.
  ^^^ organization form=acronym
               ^^^^^^^^^ target unit=berths metric="port capacity" deadline=2030
                                        ^^ figure unit=berths
`);

const names = (query: string, limit?: number) => workspaceSymbols(snapshot, query, limit).map(({ name }) => name);

describe('workspace symbols', () => {
  it('are entities at their introduction, once for all documents, and targets', () => {
    assert.deepEqual(workspaceSymbols(snapshot, 'lpa', 1), [
      {
        name: 'Lowland Port Authority',
        kind: 'organization',
        detail: 'LPA',
        text: 'Lowland Port Authority',
        location: { uri: uriOf('a.txt'), start: 4, end: 26 },
      },
    ]);
    assert.deepEqual(workspaceSymbols(snapshot, '20 ber'), [
      {
        name: '20 berths',
        kind: 'target',
        detail: 'port capacity, by 2030',
        text: '20 berths',
        location: { uri: uriOf('b.txt'), start: 13, end: 22 },
      },
    ]);
  });

  it('are ranked: a word of the name before letters in it', () => {
    assert.deepEqual(names('port'), ['20 berths', 'Blue Port Programme', 'Lowland Port Authority']);
    assert.deepEqual(names('blueprog'), ['Blue Port Programme']);
  });

  it('are all of them for no query, but never more than the limit', () => {
    assert.deepEqual(names(''), ['20 berths', 'Blue Port Programme', 'Lowland Port Authority']);
    assert.equal(names('', 2).length, 2);
  });

  it('are of one kind where the query names it, beside what is called so', () => {
    assert.deepEqual(names('port initiative'), ['Blue Port Programme']);
    assert.deepEqual(names('Targets port'), ['20 berths']);
    assert.deepEqual(names('organizations'), ['Lowland Port Authority']);
    assert.deepEqual(names('port targetry'), []);
    const named = markedCorpus(`
      === c.txt
      The Target Setting Board met. It will plant 90 trees by 2031.
          ^^^^^^^^^^^^^^^^^^^^ organization
                                                  ^^^^^^^^ target unit=trees deadline=2031
    `);
    const found = workspaceSymbols(named.snapshot, 'target').map(({ name }) => name);
    assert.deepEqual(found, ['Target Setting Board', '90 trees']);
  });

  it('are found again after their text has moved: the nearest of the same words and kind', () => {
    const { snapshot: moved } = markedCorpus(`
      === d.txt
      LPA opened the quay. Later LPA sold the quay.
      ^^^ organization form=acronym
                                 ^^^ organization form=acronym
    `);
    const symbol = { kind: 'organization', text: 'LPA' } as const;
    const place = (start: number, more = {}) => placeOfSymbol(moved, uriOf('d.txt'), { ...symbol, start, ...more });
    assert.deepEqual(place(3), { start: 0, end: 3 });
    assert.deepEqual(place(30), { start: 27, end: 30 });
    assert.equal(place(0, { text: 'HCWA' }), undefined);
    assert.equal(place(0, { kind: 'initiative' }), undefined);
    assert.equal(placeOfSymbol(moved, uriOf('none.txt'), { ...symbol, start: 0 }), undefined);
  });

  it('are none where nothing fits', () => assert.deepEqual(names('xyz'), []));
});
