import assert from 'node:assert/strict';
import fc from 'fast-check';
import { examine } from '../../../../server/src/check/textChecks';
import type { PackedDocument } from '../../../../server/src/corpus/archive/packedDocument';
import { packText } from '../../../../server/src/corpus/archive/packer';
import { loadPack, storePack } from '../../../../server/src/corpus/archive/storedPack';
import { holds } from '../../../support/property';

const PROSE = `The Harbour Renewal Agency (HRA) will build 40 new quays by 2030 under the Quays Plan – « très bien » 😀.
In 2020, 12.5 percent of all ships were late; the HRA wants them to be fewer than in the years before.`;

const packed = (text: string, uri = 'file:///a.txt'): PackedDocument => packText({ uri, text, options: {} }, examine)!;

describe('a packed document that is stored', () => {
  it('is the same when it is loaded, whatever the text and where it lies by then', () => {
    const piece = fc.constantFrom(...PROSE.split(' '), '\n', '\n\n', '中', '\ud800');
    holds(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = `${PROSE}\n\n${pieces.join(' ')}`;
        const loaded = loadPack(storePack(packed(text))!, 'file:///b.txt');
        assert.deepEqual(loaded, { ...packed(text), uri: 'file:///b.txt' });
        assert.deepEqual(loaded, packed(text, 'file:///b.txt'));
      }),
      { numRuns: 30 },
    );
  });

  it('has buffers of its own, which a thread may give away', () => {
    const stored = storePack(packed(PROSE))!;
    const { bytes, keys, places, strings } = loadPack(stored, 'file:///a.txt')!;
    const buffers = [bytes, keys, places, strings.bytes, strings.lengths].map(({ buffer }) => buffer);
    assert.equal(new Set([...buffers, stored.buffer]).size, 6);
  });

  it('is not loaded from more or fewer bytes', () => {
    const stored = storePack(packed(PROSE))!;
    for (let length = 0; length < stored.length; length += length < 40 ? 1 : 97)
      assert.equal(loadPack(stored.subarray(0, length), 'file:///a.txt'), undefined, String(length));
    assert.equal(loadPack(Buffer.concat([stored, new Uint8Array(1)]), 'file:///a.txt'), undefined);
  });

  it('is none where something is missing in it, which may be read another time', () => {
    assert.equal(storePack({ ...packed(PROSE), faults: [{ loss: 'dates are missing', detail: '' }] }), undefined);
  });
});
