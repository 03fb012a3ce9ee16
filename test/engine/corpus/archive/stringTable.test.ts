import assert from 'node:assert/strict';
import fc from 'fast-check';
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
});
