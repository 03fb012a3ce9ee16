import assert from 'node:assert/strict';
import { memoize } from '../../../server/src/recognize/names/memo';

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
});
