import assert from 'node:assert/strict';
import fc from 'fast-check';
import { packStrings } from '../../../../server/src/corpus/archive/packedStrings';
import { StringStore } from '../../../../server/src/corpus/archive/stringStore';
import { StringTable } from '../../../../server/src/corpus/archive/stringTable';
import { holds } from '../../../support/property';

describe('the strings of the archive', () => {
  it('come back as they were put in, each once', () => {
    holds(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 60 }), (texts) => {
        const table = new StringTable();
        const ids = texts.map((text) => table.intern(text));
        assert.deepEqual(
          ids.map((id) => table.at(id)),
          texts,
        );
        assert.deepEqual(
          texts.map((text) => table.find(text)),
          ids,
        );
        assert.equal(new Set(ids).size, new Set(texts).size);
      }),
    );
  });

  it('are found again among many, and what was never put in is not', () => {
    const table = new StringTable();
    const texts = Array.from({ length: 20_000 }, (_, i) => `name\norganization\nboard of port ${i}`);
    texts.forEach((text, i) => {
      assert.equal(table.intern(text), i);
      // The table grows while strings are put in: those that were there before stay where they are found
      for (const earlier of [0, i >> 1, i - 1, i]) if (earlier >= 0) assert.equal(table.find(texts[earlier]!), earlier);
    });
    assert.ok(texts.every((text, i) => table.find(text) === i && table.at(i) === text));
    assert.equal(table.find('name\norganization\nboard of port 20000'), undefined);
  });

  it('may be as long as they are', () => {
    const table = new StringTable();
    const long = 'Łódź '.repeat(100_000);
    assert.equal(table.at(table.intern(long)), long);
    assert.equal(table.at(table.intern('short')), 'short');
  });

  it('come back whatever they are made of: ids and keys with names behind them, in any order, in another table too', () => {
    const name = fc.constantFrom(
      'port',
      'port authority',
      'Łódź Hafen',
      'noble port authority',
      'no port authority',
      '',
    );
    const text = fc.tuple(
      fc.constantFrom('', 'organization:', 'initiative:', 'no', 'co', 'nono', 'coorganization:'),
      name,
    );
    holds(
      fc.property(fc.array(text, { maxLength: 40 }), fc.boolean(), (pieces, together) => {
        const texts = pieces.map((each) => each.join(''));
        const table = new StringTable();
        const ids = together ? [...table.internAll(packStrings(texts))] : texts.map((each) => table.intern(each));
        const other = new StringTable();
        const moved = ids.map(table.mover(other));
        assert.deepEqual([ids.map((id) => table.at(id)), moved.map((id) => other.at(id))], [texts, texts]);
        assert.deepEqual([texts.map((each) => table.find(each)), texts.map((each) => other.find(each))], [ids, moved]);
        assert.equal(table.find('organization:pier'), undefined);
      }),
    );
  });

  it('are kept as pairs where they are a front and another string, which is none itself', () => {
    const bytesOf = (text: string) => new TextEncoder().encode(text);
    const texts: string[] = [];
    const store = new StringStore((bytes, at, length) => {
      const found = texts.indexOf(new TextDecoder().decode(bytes.subarray(at, at + length)));
      return found < 0 ? undefined : found;
    });
    const add = (text: string) => {
      const bytes = bytesOf(text);
      const id = store.add(bytes, 0, bytes.length);
      texts.push(text);
      return store.restOf(id);
    };
    assert.deepEqual(
      [
        'coast',
        'port authority',
        'organization:port authority',
        'noport authority',
        'nocoast',
        'nonoport authority',
        'nopier and port',
      ].map(add),
      [undefined, undefined, 1, 1, 0, undefined, undefined],
    );
    assert.deepEqual(
      texts.map((_, id) => store.read(id)),
      texts,
    );
  });
});
