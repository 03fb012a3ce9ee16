import { analyse } from 'chardet';
import { looksChinese } from './chinese';
import type { Decoded } from './decode';
import { decodeWestern, looksWestern } from './western';

/** How much around the bytes that are no ASCII is shown to the detector: it is slow, and learns nothing from more. */
const MAX_SAMPLE = 16 * 1024;
/** How many bytes of context a byte that is no ASCII has in the sample, on either side. */
const CONTEXT = 100;

/**
 * Reads bytes that are not Unicode as GB18030 or Windows-1252, the encodings in which the rest of the English and Chinese texts of
 * this world are kept. Two witnesses have to agree: the detector (`chardet`, which counts frequent letters and characters of
 * languages) and the forms that texts in just this encoding have, which no other encoding's bytes have by accident.
 * @returns undefined where it is not certain
 */
export function readLegacy(bytes: Uint8Array): Extract<Decoded, { text: string }> | undefined {
  const sample = sampleOf(bytes);
  const guesses = analyse(sample);
  if (looksChinese(bytes, guesses)) return decodeChinese(bytes);
  const text = decodeWestern(bytes);
  return looksWestern(text, guesses) ? { text, encoding: 'windows-1252' } : undefined;
}

function decodeChinese(bytes: Uint8Array): Extract<Decoded, { text: string }> | undefined {
  try {
    return { text: new TextDecoder('gb18030', { fatal: true }).decode(bytes), encoding: 'gb18030' };
  } catch {
    return undefined;
  }
}

/** The bytes that are no ASCII with what stands around them, from the beginning of the file. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let at = 0; at < bytes.length && size < MAX_SAMPLE; at++) {
    if (bytes[at]! < 0x80) continue;
    const start = Math.max(0, at - CONTEXT);
    let end = at;
    for (let i = at; i < bytes.length && i <= end + CONTEXT && i - start < MAX_SAMPLE; i++)
      if (bytes[i]! >= 0x80) end = i;
    const part = bytes.subarray(start, end + CONTEXT);
    parts.push(part);
    size += part.length;
    at = end + CONTEXT;
  }
  const sample = new Uint8Array(size);
  let filled = 0;
  for (const part of parts) {
    sample.set(part, filled);
    filled += part.length;
  }
  return sample;
}
