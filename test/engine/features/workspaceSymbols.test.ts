import assert from 'node:assert/strict';
import { workspaceSymbols } from '../../../server/src/features/workspaceSymbols';
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
        location: { uri: uriOf('a.txt'), start: 4, end: 26 },
      },
    ]);
    assert.deepEqual(workspaceSymbols(snapshot, '20 ber'), [
      {
        name: '20 berths',
        kind: 'target',
        detail: 'port capacity, by 2030',
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

  it('are none where nothing fits', () => assert.deepEqual(names('xyz'), []));
});
