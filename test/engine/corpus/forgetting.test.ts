import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Corpus } from '../../../server/src/corpus/corpus';
import type { Snapshot } from '../../../server/src/corpus/snapshot';
import { eventually } from '../../support/eventually';
import { NAMES, variantOf } from '../../support/variants';

/** Types in one document and looks at the names after each word, as the colours of an editor do. */
function type(corpus: Corpus, words: number): WeakRef<Snapshot>[] {
  return Array.from({ length: words }, (_, i) => {
    corpus.put(variantOf('a', i % 2));
    const snapshot = corpus.snapshot();
    assert.ok(snapshot.entities().length > 0);
    return new WeakRef(snapshot);
  });
}

describe('a corpus that is typed in', () => {
  let collect: () => void;
  before(() => {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as () => void;
  });
  after(() => setFlagsFromString('--no-expose-gc'));

  it('lets go of its earlier snapshots, so that what is kept does not grow with the words', async () => {
    const corpus = new Corpus();
    NAMES.forEach((name, i) => corpus.put(variantOf(name, i)));
    const snapshots = type(corpus, 20);
    await eventually(
      'earlier snapshots are collected',
      () => {
        collect();
        const kept = snapshots.map((snapshot, i) => (snapshot.deref() ? i : -1)).filter((i) => i >= 0);
        assert.ok(kept.length <= 2, `kept are those of the words ${kept.join(', ')}`);
        assert.equal(corpus.snapshot().size, NAMES.length); // it lives, and could keep them
      },
      { timeout: 5000 },
    );
  }).timeout(10_000);

  it('keeps the readings of few earlier texts: what is kept does not grow with the texts', () => {
    const corpus = new Corpus();
    const put = (round: number) => {
      const line = (i: number) =>
        `In ${2000 + (i % 50)} the Ministry of Water ${round} will drill ${round * 100 + i} wells.`;
      corpus.update('file:///a.txt', Array.from({ length: 100 }, (_, i) => line(i)).join('\n\n'));
    };
    const heap = () => {
      collect();
      return process.memoryUsage().heapUsed / 1e6;
    };
    for (let round = 0; round < 30; round++) put(round);
    const before = heap();
    for (let round = 30; round < 180; round++) put(round);
    const grown = heap() - before;
    assert.ok(grown < 15, `${grown.toFixed(1)} MB more are kept`);
  }).timeout(20_000);
});
