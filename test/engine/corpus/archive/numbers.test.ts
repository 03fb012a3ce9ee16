import assert from 'node:assert/strict';
import fc from 'fast-check';
import { IndexShare } from '../../../../server/src/corpus/archive/indexShare';
import { NumberLists } from '../../../../server/src/corpus/archive/numberLists';
import { indexOfNumber, numberAt, numbersIn, shortNumbers } from '../../../../server/src/corpus/archive/shortNumbers';
import { Slab } from '../../../../server/src/corpus/archive/slab';
import { holds } from '../../../support/property';

const number = fc.oneof(
  fc.nat({ max: 300 }),
  fc.nat({ max: 2 ** 17 }),
  fc.nat({ max: 2 ** 25 }),
  fc.constant(2 ** 32 - 1),
);

describe('numbers in short', () => {
  it('come back as they were', () => {
    holds(
      fc.property(fc.array(number), (list) => {
        const bytes = shortNumbers(Uint32Array.from(list));
        assert.deepEqual([...numbersIn(bytes, list.length)], list);
        list.forEach((each, i) => assert.equal(numberAt(bytes, i), each));
        for (const each of [...list, ...list.map((near) => (near ^ 0x1000000) >>> 0), 0, 70_000])
          assert.equal(indexOfNumber(bytes, list.length, each), list.indexOf(each));
      }),
    );
  });

  it('take three bytes each where there are many strings', () => {
    assert.equal(shortNumbers(Uint32Array.of(1, 2, 900_000)).length, 1 + 3 * 3);
  });
});

describe('the share of a document in the index', () => {
  it('tells where each key occurs, and moves', () => {
    const indices = fc
      .uniqueArray(fc.nat({ max: 70_000 }), { minLength: 1, maxLength: 6 })
      .map((list) => list.sort((a, b) => a - b));
    const entries = fc.uniqueArray(fc.tuple(number, indices), { selector: ([key]) => key, maxLength: 12 });
    holds(
      fc.property(entries, (lists) => {
        const keys = Uint32Array.from(lists, ([key]) => key);
        const places: number[] = [];
        let next = lists.length + 1;
        for (const [, list] of lists) {
          places.push(next);
          next += list.length;
        }
        places.push(next, ...lists.flatMap(([, list]) => list));
        const share = IndexShare.of(keys, Uint32Array.from(places), new Slab());
        assert.deepEqual(share.keys, keys);
        for (const [key, list] of lists) assert.deepEqual(share.indicesOf(key), list);
        assert.deepEqual(share.indicesOf(2 ** 31), []);
        const moved = share.moved((key) => key >>> 1, new Slab());
        assert.deepEqual(
          [...moved.keys],
          [...keys].map((key) => key >>> 1),
        );
        if (lists[0]) assert.deepEqual(moved.indicesOf(lists[0][0] >>> 1), lists[0][1]);
      }),
    );
  });
});

describe('lists of numbers', () => {
  it('hold what was added to them, the last first', () => {
    const additions = fc.array(fc.tuple(fc.oneof(fc.nat({ max: 3000 }), fc.nat({ max: 3 })), fc.nat({ max: 9 })), {
      maxLength: 60,
    });
    holds(
      fc.property(additions, (added) => {
        const lists = new NumberLists();
        const expected = new Map<number, number[]>();
        for (const [key, each] of added) {
          lists.add(key, each);
          expected.set(key, [each, ...(expected.get(key) ?? [])]);
        }
        assert.deepEqual(
          [...lists.keys()],
          [...expected.keys()].sort((a, b) => a - b),
        );
        for (const [key, list] of expected) {
          assert.deepEqual(
            lists.those(key, () => true),
            list,
          );
          assert.deepEqual(
            lists.those(key, (each) => each > 4),
            list.filter((each) => each > 4),
          );
          assert.equal(lists.lastOf(key), list[0]);
          assert.equal(
            lists.some(key, (each) => each === 7),
            list.includes(7),
          );
        }
        assert.ok(!lists.has(3001) && lists.lastOf(3001) === undefined);
      }),
    );
  });
});
