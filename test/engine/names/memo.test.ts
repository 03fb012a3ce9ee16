import assert from 'node:assert/strict';
import { forgetResults, memoize } from '../../../server/src/recognize/names/memo';

describe('names: memo', () => {
  it('computes each result once, empty ones too, until there are too many to keep', () => {
    const computed: string[] = [];
    const shout = memoize((text) => {
      computed.push(text);
      return text.toUpperCase();
    }, 2);
    assert.deepEqual(['a', 'a', '', '', 'a'].map(shout), ['A', 'A', '', '', 'A']);
    assert.deepEqual(computed, ['a', '']);
    assert.deepEqual(['b', 'a', 'b'].map(shout), ['B', 'A', 'B']);
    assert.deepEqual(computed, ['a', '', 'b', 'a']);
  });

  it('forgets all results of all functions when it is told to', () => {
    let computed = 0;
    const [length, shout] = [
      memoize((text) => (computed++, text.length)),
      memoize((text) => (computed++, text.toUpperCase())),
    ];
    const ask = () => [length('a'), shout('a'), length('a'), shout('a')];
    assert.deepEqual([ask(), computed], [[1, 'A', 1, 'A'], 2]);
    forgetResults();
    assert.deepEqual([ask(), computed], [[1, 'A', 1, 'A'], 4]);
  });
});
