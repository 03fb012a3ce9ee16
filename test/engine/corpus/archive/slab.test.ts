import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Slab } from '../../../../server/src/corpus/archive/slab';
import { packStrings, readString } from '../../../../server/src/corpus/archive/packedStrings';
import { holds } from '../../../support/property';

const list = fc.oneof(
  fc.uint8Array({ maxLength: 40 }),
  fc.uint16Array({ maxLength: 40 }),
  fc.uint32Array({ maxLength: 40 }),
  fc.nat({ max: 90_000 }).map((length) => new Uint8Array(length).fill(length)),
);

/** Any UTF-16 code unit, half of them of one byte. */
const unit = fc.oneof(fc.nat({ max: 0xff }), fc.nat({ max: 0xffff })).map((code) => String.fromCharCode(code));

describe('a slab of the archive', () => {
  it('keeps lists of any kind and length as they were, whatever becomes of the originals', () => {
    holds(
      fc.property(fc.array(list, { maxLength: 12 }), (lists) => {
        const slab = new Slab();
        const copies = lists.map((each) => each.slice());
        const kept = lists.map((each) => slab.keep(each));
        for (const each of lists) each.fill(7);
        assert.deepEqual(kept, copies);
      }),
    );
  });
});

describe('packed strings', () => {
  it('are read as they were written, with any characters', () => {
    holds(
      fc.property(fc.array(fc.string({ unit, maxLength: 30 }), { maxLength: 20 }), (texts) => {
        const { bytes, lengths } = packStrings(texts);
        let at = 0;
        const read = Array.from(lengths, (length) => {
          const text = readString(bytes, at, at + length);
          at += length;
          return text;
        });
        assert.deepEqual(read, texts);
        assert.equal(at, bytes.length);
      }),
    );
  });
});
