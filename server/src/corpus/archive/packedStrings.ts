/**
 * Strings behind each other as bytes, so that a thread hands over two arrays and not some hundred strings. Each UTF-16 code unit is
 * written by itself as UTF-8 writes the character of its number (as in CESU-8, Unicode Technical Report #26): so a lone half of a pair
 * comes back too, which UTF-8 cannot write, and the dashes and quotation marks of an English sentence cost it but two bytes more each.
 */
export interface PackedStrings {
  readonly bytes: Uint8Array;
  /** Of each string, how many bytes it takes. */
  readonly lengths: Uint32Array;
}

/** As many bytes does a code unit take at most. */
export const MOST_BYTES = 3;

/**
 * Writes a string, or a part of one.
 * @param bytes with room for {@link MOST_BYTES} for each code unit
 * @returns where the next begins
 */
export function writeString(text: string, bytes: Uint8Array, start: number, from = 0, to = text.length): number {
  let at = start;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) bytes[at++] = unit;
    else {
      if (unit < 0x800) bytes[at++] = 0xc0 | (unit >> 6);
      else {
        bytes[at++] = 0xe0 | (unit >> 12);
        bytes[at++] = 0x80 | ((unit >> 6) & 0x3f);
      }
      bytes[at++] = 0x80 | (unit & 0x3f);
    }
  }
  return at;
}

/** How many code units are made a string at a time: a call takes as many arguments for sure. */
const CHUNK = 4096;

/** Reads a string that takes the bytes between two places. */
export function readString(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end;) {
    const units = new Array<number>(Math.min(CHUNK, end - at)); // one that grows takes three times the memory
    let count = 0;
    while (at < end && count < CHUNK) {
      const first = bytes[at++]!;
      if (first < 0x80) units[count++] = first;
      else if (first < 0xe0) units[count++] = ((first & 0x1f) << 6) | (bytes[at++]! & 0x3f);
      else units[count++] = ((first & 0xf) << 12) | ((bytes[at++]! & 0x3f) << 6) | (bytes[at++]! & 0x3f);
    }
    units.length = count;
    text += String.fromCharCode(...units);
  }
  return text;
}

export function packStrings(texts: readonly string[]): PackedStrings {
  const all = texts.join(''); // for most are pieces of other strings, in which each look at a character takes three times as long
  const bytes = new Uint8Array(MOST_BYTES * all.length);
  const lengths = new Uint32Array(texts.length);
  let used = 0;
  for (let i = 0, from = 0; i < texts.length; i++) {
    const to = from + texts[i]!.length;
    const next = writeString(all, bytes, used, from, to);
    lengths[i] = next - used;
    [used, from] = [next, to];
  }
  return { bytes: bytes.slice(0, used), lengths };
}
