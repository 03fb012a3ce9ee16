import type { PackedDocument } from './packedDocument';

/** Numbers in front: where the parts' places begin, how many strings are written, bytes of a place, and the lengths of the five arrays. */
const HEADER = 8;
const HEADER_BYTES = HEADER * Uint32Array.BYTES_PER_ELEMENT;

/**
 * A packed document as one run of bytes, to be read again by {@link loadPack} on the same machine: numbers are in its own byte order.
 * Its URI is left out, since equal texts make equal documents wherever they are.
 * @returns undefined where something went wrong while it was read, which may go right another time
 */
export function storePack(packed: PackedDocument): Uint8Array | undefined {
  const { bytes, root, strings, written, keys, faults, places } = packed;
  if (faults.length > 0) return undefined;
  const arrays = [keys, strings.lengths, places, strings.bytes, bytes]; // the wider first, so that each begins where its numbers may
  const header = [root, written, places.BYTES_PER_ELEMENT, ...arrays.map(({ length }) => length)];
  const stored = new Uint8Array(arrays.reduce((sum, { byteLength }) => sum + byteLength, HEADER_BYTES));
  stored.set(bytesOf(Uint32Array.from(header)));
  let at = HEADER_BYTES;
  for (const array of arrays) {
    stored.set(bytesOf(array), at);
    at += array.byteLength;
  }
  return stored;
}

/**
 * The document that was stored.
 * @param stored as {@link storePack} made it @param uri of the document that it is now
 * @returns undefined where the bytes are not as many as they say
 */
export function loadPack(stored: Uint8Array, uri: string): PackedDocument | undefined {
  if (stored.length < HEADER_BYTES) return undefined;
  let at = 0;
  /** The next bytes in a buffer of their own: threads give buffers away. */
  const take = (length: number): ArrayBuffer => new Uint8Array(stored.subarray(at, (at += length))).buffer;
  const header = new Uint32Array(take(HEADER_BYTES));
  const [root = 0, written = 0, width = 0, keys = 0, lengths = 0, places = 0, strings = 0, bytes = 0] = header;
  if (HEADER_BYTES + 4 * keys + 4 * lengths + width * places + strings + bytes !== stored.length) return undefined;
  const keyNumbers = new Uint32Array(take(4 * keys));
  const lengthNumbers = new Uint32Array(take(4 * lengths));
  const placeNumbers = width === 2 ? new Uint16Array(take(2 * places)) : new Uint32Array(take(4 * places));
  const stringBytes = new Uint8Array(take(strings));
  return {
    uri,
    bytes: new Uint8Array(take(bytes)),
    root,
    strings: { bytes: stringBytes, lengths: lengthNumbers },
    written,
    keys: keyNumbers,
    faults: [],
    places: placeNumbers,
  };
}

const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);
