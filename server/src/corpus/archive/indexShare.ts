import type { PackedDocument } from './packedDocument';
import { indexOfNumber, numberAt, numbersIn, shortNumbers, sizeOfNumbers } from './shortNumbers';
import type { Slab } from './slab';

/**
 * What a document has in the inverted index, as bytes: the numbers of its keys; then of each key how often it occurs and where, its
 * ascending indices as differences. These are varints, of which nearly all take one byte.
 */
export class IndexShare {
  /** @param count how many keys there are */
  private constructor(
    private readonly bytes: Uint8Array,
    readonly count: number,
  ) {}

  /** @param keys numbers of the keys in the string table @param places see `PackedDocument.places` */
  static of(keys: Uint32Array, places: PackedDocument['places'], slab: Slab): IndexShare {
    const lists: number[] = [];
    for (let i = 0; i < keys.length; i++) {
      const [from, to] = [places[i]!, places[i + 1]!];
      putVarint(lists, to - from);
      for (let at = from; at < to; at++) putVarint(lists, places[at]! - (at === from ? 0 : places[at - 1]!));
    }
    return new IndexShare(slab.keep(joined(shortNumbers(keys), lists)), keys.length);
  }

  /** The numbers of its keys in the string table. */
  get keys(): Uint32Array {
    return numbersIn(this.bytes, this.count);
  }

  /** The same with other numbers, in another slab. */
  moved(move: (key: number) => number, slab: Slab): IndexShare {
    const { bytes, count } = this;
    const lists = bytes.subarray(sizeOfNumbers(bytes, count));
    return new IndexShare(slab.keep(joined(shortNumbers(this.keys.map(move)), lists)), count);
  }

  /** The keys that occur more than once, and how many times more. */
  *repeats(): Generator<readonly [key: number, more: number]> {
    const { bytes, count } = this;
    const reader = new VarintReader(bytes, sizeOfNumbers(bytes, count));
    for (let i = 0; i < count; i++) {
      const times = reader.next();
      for (let left = times; left > 0; left--) reader.next();
      if (times > 1) yield [numberAt(bytes, i), times - 1];
    }
  }

  /** Where a key occurs; nowhere, where the list is empty. */
  indicesOf(key: number): readonly number[] {
    const { bytes, count } = this;
    const index = indexOfNumber(bytes, count, key);
    if (index < 0) return [];
    const reader = new VarintReader(bytes, sizeOfNumbers(bytes, count));
    for (let i = 0; i < index; i++) for (let left = reader.next(); left > 0; left--) reader.next();
    let before = 0;
    return Array.from({ length: reader.next() }, () => (before += reader.next()));
  }
}

function joined(numbers: Uint8Array, lists: ArrayLike<number>): Uint8Array {
  const all = new Uint8Array(numbers.length + lists.length);
  all.set(numbers);
  all.set(lists, numbers.length);
  return all;
}

function putVarint(bytes: number[], value: number): void {
  let rest = value;
  for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  bytes.push(rest);
}

class VarintReader {
  constructor(
    private readonly bytes: Uint8Array,
    private at: number,
  ) {}

  next(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at++]!;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  }
}
