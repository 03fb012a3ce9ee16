import assert from 'node:assert/strict';
import { decodeText } from '../../../server/src/corpus/workspace';

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

describe('decoding', () => {
  it('reads UTF-8, and takes a byte order mark off', () => {
    assert.deepEqual(decodeText(bytes('Zürich 🌊')), { text: 'Zürich 🌊' });
    assert.deepEqual(decodeText(bytes([0xef, 0xbb, 0xbf], 'plan')), { text: 'plan' });
    assert.deepEqual(decodeText(bytes()), { text: '' });
  });

  it('reads UTF-16 with a byte order mark, in both orders', () => {
    assert.deepEqual(decodeText(bytes([0xff, 0xfe, 0x61, 0, 0xfc, 0])), { text: 'aü' });
    assert.deepEqual(decodeText(bytes([0xfe, 0xff, 0, 0x61, 0, 0xfc])), { text: 'aü' });
  });

  it('refuses what is binary', () => {
    assert.deepEqual(decodeText(bytes([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])), { problem: 'binary' });
    assert.deepEqual(decodeText(bytes('a', [0], 'b')), { problem: 'binary' });
  });

  it('refuses what is not valid in its encoding', () => {
    assert.deepEqual(decodeText(bytes('caf', [0xe9], ' culture')), { problem: 'encoding' });
    assert.deepEqual(decodeText(bytes([0xff, 0xfe, 0x61])), { problem: 'encoding' });
    assert.deepEqual(decodeText(bytes([0xff, 0xfe, 0x00, 0xd8, 0x61, 0])), { problem: 'encoding' });
  });
});
