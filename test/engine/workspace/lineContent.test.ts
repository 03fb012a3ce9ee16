import assert from 'node:assert/strict';
import fc from 'fast-check';
import { contentOf } from '../../../server/src/corpus/lineContent';
import { holds } from '../../support/property';

const WORD = /^\p{P}*\p{L}[\p{L}\p{M}'’-]*(?:(?!['’-])\p{P}+)?$/u;

describe('the content of a line', () => {
  it('counts chunks and words', () => {
    const counts = (line: string) => {
      const { chunks, words } = contentOf(line);
      return [chunks, words];
    };
    assert.deepEqual(counts('The harbours’ well-kept (old) piers, mostly.'), [6, 6]);
    assert.deepEqual(counts('In 2031 the port-\t3 piers + a quay'), [9, 6]);
    assert.deepEqual(counts('naı\u0308ve rôle l’eau “Łódź”'), [4, 4]);
    assert.deepEqual(counts('a1 x=y ’- - '.trim()), [4, 0]);
  });

  it('counts separators of columns, but not those of a list or a number', () => {
    assert.equal(contentOf('one,two;three|four\tfive').separators, 4);
    assert.equal(contentOf('one, two; three | four,').separators, 0);
    assert.equal(contentOf('1,000,000').separators, 0);
  });

  it('is what patterns find in it', () => {
    const unit = fc.oneof(
      fc.constantFrom(..." \t,;|-'’“”()={}$_@a1Éß中\u0301\u00a0\ufeff\ud800𝒜😀٣."),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    );
    holds(
      fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
        const line = text.trim();
        const chunks = line === '' ? [] : line.split(/\s+/);
        const count = (pattern: RegExp) => line.match(pattern)?.length ?? 0;
        assert.deepEqual(contentOf(line), {
          visible: line.replace(/\s+/g, '').length,
          chunks: chunks.length,
          words: chunks.filter((chunk) => WORD.test(chunk)).length,
          letters: count(/\p{L}/gu),
          operators: count(/[={}<>;()[\]\\|&$_@]/g),
          separators: count(/[,;|](?=[^\s\d])|\t/g),
        });
      }),
    );
  });
});
