import assert from 'node:assert/strict';
import { Corpus } from '../../../server/src/corpus/corpus';
import type { QuantityAnnotation } from '../../../server/src/recognize/annotation';

describe('quantities of the same measure', () => {
  it('are the first in time where only so many are looked at, whatever was asked before', () => {
    const corpus = new Corpus();
    for (let i = 0; i < 30; i++)
      corpus.update(
        `file:///${(i * 7) % 30}.txt`,
        `Date: 2 May ${2001 + ((i * 11) % 20)}\n\nIn 2019 the adult literacy rate was ${i + 40}%. In 2020 the adult literacy rate was ${i + 41}%.\n`,
      );
    const compare = (limit?: number) => {
      const snapshot = corpus.snapshot();
      const document = snapshot.document('file:///0.txt')!;
      const annotation = document.annotated.annotations.find(
        (each): each is QuantityAnnotation => each.kind === 'figure',
      )!;
      return snapshot
        .sameMeasure({ document, annotation }, limit)
        .map((other) => `${other.document.uri} ${other.annotation.text}`);
    };
    const first = compare(9);
    const all = compare();
    assert.deepEqual([all.length, first.length], [59, 8]);
    assert.deepEqual(first, all.slice(0, first.length));
    assert.deepEqual(compare(9), first);
  });
});
