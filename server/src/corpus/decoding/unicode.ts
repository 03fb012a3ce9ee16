import type { Decoded } from './decode';

/** How much of a file without a byte order mark is looked at to tell UTF-16 from binary data, in bytes. */
const SAMPLE = 8192;
/** Smallest share of the characters of a sample that have to be ASCII, and so have a NUL for their other byte. */
const ASCII_SHARE = 0.5;

/** No text holds these: all controls of ASCII but tab, the line ends, form feed and the end mark of old systems. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const CONTROLS = /[\0-\x08\x0e-\x1f\x7f]/;

/**
 * Reads bytes as UTF-8 or UTF-16: as their byte order mark says, else as UTF-8 where they are valid UTF-8, else as UTF-16 where every
 * other byte of a sample is mostly NUL and the ones between never are.
 * @returns `binary` for bytes with a NUL that are not UTF-16, `encoding` for what is not valid in its encoding
 */
export function readUnicode(bytes: Uint8Array): Extract<Decoded, { text: string }> | 'binary' | 'encoding' {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decode(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decode(bytes, 'utf-16be');
  if (!bytes.includes(0)) return decode(bytes, 'utf-8');
  const guess = utf16WithoutMark(bytes);
  const decoded = guess && decode(bytes, guess);
  return typeof decoded === 'object' && !CONTROLS.test(decoded.text) ? decoded : 'binary';
}

function decode(bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be') {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? 'binary' : { text, encoding };
  } catch {
    return 'encoding';
  }
}

function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  const length = Math.min(bytes.length, SAMPLE);
  const nuls = [0, 0] as [number, number];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) nuls[i % 2 === 0 ? 0 : 1]++;
  const [even, odd] = nuls;
  if (Math.max(even, odd) < (length / 2) * ASCII_SHARE) return undefined;
  if (even === 0) return 'utf-16le';
  return odd === 0 ? 'utf-16be' : undefined;
}
