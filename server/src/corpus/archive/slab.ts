/** Room that is taken at a time, in bytes; an array that is longer than a part of it has a buffer of its own. */
const ROOM = 1 << 18;
const LONG = ROOM / 4;

type Numbers = Uint8Array | Uint16Array | Uint32Array;

/**
 * Short lists of numbers that live long, many in one buffer: a buffer each would cost as much again as what most of them hold, and those
 * that another thread has made would lie scattered over all the memory that it ever took.
 */
export class Slab {
  private buffer = new ArrayBuffer(0);
  private used = 0;

  /** A copy of a list, to be read only. */
  keep<List extends Numbers>(list: List): List {
    const { byteLength, BYTES_PER_ELEMENT: unit } = list;
    if (byteLength > LONG) return list.slice() as List;
    let start = Math.ceil(this.used / unit) * unit;
    if (start + byteLength > this.buffer.byteLength) {
      this.buffer = new ArrayBuffer(ROOM);
      start = 0;
    }
    this.used = start + byteLength;
    const Kind = list.constructor as new (buffer: ArrayBuffer, start: number, length: number) => List;
    const own = new Kind(this.buffer, start, list.length);
    own.set(list);
    return own;
  }
}
