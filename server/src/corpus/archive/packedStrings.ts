/**
 * Strings behind each other as bytes, so that a thread hands over three arrays and not some hundred strings: a byte for each UTF-16 code
 * unit, or two, the lower first, where a string has one beyond U+00FF.
 */
export interface PackedStrings {
  readonly bytes: Uint8Array;
  /** Of each string its length in code units, doubled, and one more where it is written in two bytes each. */
  readonly lengths: Uint32Array;
}

/** How many bytes a string takes. @param length as in {@link PackedStrings.lengths} */
export const sizeOf = (length: number): number => (length >>> 1) << (length & 1);

/** How a string is written. */
export const lengthOf = (text: string): number => text.length * 2 + Number(hasWide(text));

/** Writes a string. @param length see {@link lengthOf} @returns where the next begins */
export function writeString(text: string, length: number, bytes: Uint8Array, start: number): number {
  let at = start;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    bytes[at++] = unit & 0xff;
    if (length & 1) bytes[at++] = unit >>> 8;
  }
  return at;
}

/** Reads a string. @param length see {@link lengthOf} */
export function readString(length: number, bytes: Uint8Array, start: number): string {
  if ((length & 1) === 0) return fromUnits(bytes.subarray(start, start + (length >>> 1)));
  const units = new Uint16Array(length >>> 1);
  for (let i = 0; i < units.length; i++) units[i] = bytes[start + 2 * i]! | (bytes[start + 2 * i + 1]! << 8);
  return fromUnits(units);
}

export function packStrings(texts: readonly string[]): PackedStrings {
  const lengths = Uint32Array.from(texts, lengthOf);
  const bytes = new Uint8Array(lengths.reduce((sum, length) => sum + sizeOf(length), 0));
  let at = 0;
  texts.forEach((text, i) => (at = writeString(text, lengths[i]!, bytes, at)));
  return { bytes, lengths };
}

/** How many arguments a call takes for sure. */
const CHUNK = 4096;

function fromUnits(units: Uint8Array | Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += CHUNK) text += String.fromCharCode(...units.subarray(at, at + CHUNK));
  return text;
}

function hasWide(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0xff) return true;
  return false;
}
