import assert from 'node:assert/strict';
import fc from 'fast-check';
import { PersistentMap } from '../../../server/src/corpus/persistentMap';
import { holds } from '../../support/property';

describe('PersistentMap', () => {
  // Few keys, so that they are replaced and removed; some of them collide in FNV-1a (`costarring` and `liquid` are known to).
  const key = fc.oneof(
    fc.constantFrom('a', 'b', 'costarring', 'liquid', 'declinate', 'macallums'),
    fc.string({ maxLength: 2 }),
  );
  const change = fc.tuple(key, fc.option(fc.integer(), { nil: undefined }));
  const apply = (map: PersistentMap<number>, [name, value]: readonly [string, number | undefined]) =>
    value === undefined ? map.delete(name) : map.set(name, value);

  it('holds what a Map holds after the same changes', () => {
    holds(
      fc.property(fc.array(change, { maxLength: 200 }), (changes) => {
        const expected = new Map<string, number>();
        let map = PersistentMap.empty<number>();
        for (const each of changes) {
          map = apply(map, each);
          if (each[1] === undefined) expected.delete(each[0]);
          else expected.set(each[0], each[1]);
        }
        assert.deepEqual(new Map(map.entries()), expected);
        assert.equal(map.size, expected.size);
        for (const [name] of changes) assert.equal(map.get(name), expected.get(name));
      }),
    );
  });

  it('never changes a map that was handed out', () => {
    holds(
      fc.property(fc.array(change), fc.array(change), (before, after) => {
        const map = before.reduce(apply, PersistentMap.empty<number>());
        const entries = new Map(map.entries());
        after.reduce(apply, map);
        assert.deepEqual(new Map(map.entries()), entries);
      }),
    );
  });

  it('tells what differs from another map, and nothing else', () => {
    holds(
      fc.property(fc.array(change), fc.array(change), fc.boolean(), (before, after, related) => {
        const a = before.reduce(apply, PersistentMap.empty<number>());
        const b = after.reduce(apply, related ? a : PersistentMap.empty<number>());
        const rebuilt = new Map(a.entries());
        for (const [name, old, now] of b.differences(a)) {
          assert.equal(old, a.get(name));
          assert.notEqual(old, now);
          if (now === undefined) rebuilt.delete(name);
          else rebuilt.set(name, now);
        }
        assert.deepEqual(rebuilt, new Map(b.entries()));
        assert.deepEqual(new Set(b.values()), new Set(rebuilt.values()));
      }),
    );
  });

  it('is the same map where there is nothing to delete', () => {
    const map = PersistentMap.empty<number>().set('a', 1);
    assert.equal(map.delete('b'), map);
  });

  it('keeps apart keys of one hash', () => {
    const map = PersistentMap.empty<number>().set('costarring', 1).set('liquid', 2);
    assert.deepEqual([map.get('costarring'), map.get('liquid'), map.delete('liquid').get('costarring')], [1, 2, 1]);
  });

  it('grows by a path, not by a copy: ten thousand keys take well under a second', () => {
    let map = PersistentMap.empty<number>();
    for (let i = 0; i < 10_000; i++) map = map.set(`key ${i}`, i);
    assert.equal(map.size, 10_000);
    assert.equal(map.get('key 9999'), 9999);
  }).timeout(1000);
});
