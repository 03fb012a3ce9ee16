import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeText } from '../../../server/src/corpus/decoding/decode';
import { decodeWestern } from '../../../server/src/corpus/decoding/western';
import encodings from '../../fixtures/encodings.json';
import { holds } from '../../support/property';

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
const utf8 = (text: string) => ({ text, encoding: 'utf-8' });

describe('decoding', () => {
  it('reads UTF-8, and takes a byte order mark off', async () => {
    assert.deepEqual(await decodeText(bytes('Zürich 🌊')), utf8('Zürich 🌊'));
    assert.deepEqual(await decodeText(bytes([0xef, 0xbb, 0xbf], 'plan')), utf8('plan'));
    assert.deepEqual(await decodeText(bytes()), utf8(''));
    assert.deepEqual(await decodeText(bytes([0xef, 0xbb, 0xbf])), utf8(''));
    assert.deepEqual(await decodeText(bytes('a')), utf8('a'));
  });

  it('reads UTF-16 with a byte order mark, in both orders', async () => {
    assert.deepEqual(await decodeText(bytes([0xff, 0xfe, 0x61, 0, 0xfc, 0])), { text: 'aü', encoding: 'utf-16le' });
    assert.deepEqual(await decodeText(bytes([0xfe, 0xff, 0, 0x61, 0, 0xfc])), { text: 'aü', encoding: 'utf-16be' });
  });

  it('reads UTF-16 without one where it is certain', async () => {
    const text = 'By 2030 the port of Zürich will halve its emissions.\r\n';
    const little = Buffer.from(text, 'utf16le');
    assert.deepEqual(await decodeText(little), { text, encoding: 'utf-16le' });
    assert.deepEqual(await decodeText(Buffer.from(little).swap16()), { text, encoding: 'utf-16be' });
    assert.deepEqual(await decodeText(little.subarray(1)), { problem: 'binary' });
    assert.deepEqual(await decodeText(bytes([0x61, 0, 0, 0x62])), { problem: 'binary' });
    assert.deepEqual(await decodeText(bytes([0x01, 0, 0x02, 0])), { problem: 'binary' });
  });

  it('refuses what is binary', async () => {
    assert.deepEqual(await decodeText(bytes([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])), { problem: 'binary' });
    assert.deepEqual(await decodeText(bytes('a', [0], 'b')), { problem: 'binary' });
    assert.deepEqual(await decodeText(bytes([0])), { problem: 'binary' });
  });

  it('refuses what is not valid in its encoding, and what could be anything', async () => {
    assert.deepEqual(await decodeText(bytes([0xff, 0xfe, 0x61])), { problem: 'encoding' });
    assert.deepEqual(await decodeText(bytes([0xff, 0xfe, 0x00, 0xd8, 0x61, 0])), { problem: 'encoding' });
    assert.deepEqual(await decodeText(bytes([0xe9])), { problem: 'encoding' });
    assert.deepEqual(await decodeText(bytes([0x8f, 0x1b, 0xfe, 0xed, 0x02])), { problem: 'encoding' });
  });

  for (const { what, written, read, text, base64 } of encodings)
    it(`${read ? 'reads' : 'refuses'} ${what} (${written})`, async () => {
      const decoded = await decodeText(Buffer.from(base64, 'base64'));
      assert.deepEqual(decoded, read ? { text, encoding: read } : { problem: 'encoding' });
    });

  it('reads one letter in a large file as it reads it in a small one', async () => {
    const before = 'The council adopted the plan in May and will report on it every year. '.repeat(20_000);
    const text = `${before}Each café is to cut its waste.`;
    assert.deepEqual(await decodeText(Buffer.from(text, 'latin1')), { text, encoding: 'windows-1252' });
  });

  it('knows the characters of Windows-1252, whatever the platform takes it for', () => {
    const upper = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
    const all = Uint8Array.from({ length: 256 }, (_, i) => i);
    const latin1 = Buffer.from(all).toString('latin1');
    assert.equal(decodeWestern(all), latin1.slice(0, 0x80) + upper + latin1.slice(0xa0));
  });

  it('property: any bytes are decoded or refused, and any text in Unicode is itself', async () => {
    await holds(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (any) => {
        const decoded = await decodeText(any);
        assert.ok('text' in decoded || ['binary', 'encoding'].includes(decoded.problem));
      }),
    );
    const texts = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0') && !text.startsWith('\ufeff'));
    await holds(
      fc.asyncProperty(texts, async (text) => {
        assert.deepEqual(await decodeText(bytes(text)), utf8(text));
        assert.deepEqual(await decodeText(Buffer.from(`\ufeff${text}`, 'utf16le')), { text, encoding: 'utf-16le' });
      }),
    );
  });
});
