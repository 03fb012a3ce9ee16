import { MOST_BYTES, type PackedStrings, writeString } from './packedStrings';
import { shapes } from './shapes';
import { hashOf } from './stringHash';
import { StringStore, mayBePair } from './stringStore';

/** The table of hashes is at most so full. */
const LOAD = 0.6;
/** How many strings move to a larger table of hashes with each one that is put in: they are all there before the next is wanted. */
const STEP = 16;
/** How many strings are kept as strings; a power of two. */
const MADE = 4096;

/**
 * Every string of the archive once, as bytes: an engine takes two or three times as much for a short string and a place in a map.
 * Documents of one country say the same names, dates and words again and again. Strings are never taken out, as what goes with one
 * document mostly comes back with the next; from time to time those that are still needed move into another table.
 */
export class StringTable {
  private readonly store = new StringStore((bytes, at, length) =>
    this.search(bytes, at, length, hashOf(bytes, at, length)),
  );
  /** Open addressing: numbers of strings plus one, at the place that the hash says or behind it. */
  private buckets = new Uint32Array(2048);
  /** The table before it, from which strings are still moving, and how many have: all at once would take long. */
  private older: Uint32Array | undefined;
  private moved = 0;
  /** Strings that were made a moment ago, by the lowest bits of their numbers. */
  private readonly madeOf = new Int32Array(MADE).fill(-1);
  private readonly made: string[] = [];
  private readonly shapes = new Map<number, readonly string[]>();
  private scratch = new Uint8Array(256);

  /** The numbers of strings, which are put in where they are new. */
  internAll({ bytes, lengths }: PackedStrings): Uint32Array {
    const ids = new Uint32Array(lengths.length);
    const internThose = (wanted: boolean) => {
      for (let i = 0, at = 0; i < ids.length; at += lengths[i++]!)
        if (mayBePair(bytes, at, lengths[i]!) === wanted) ids[i] = this.internBytes(bytes, at, lengths[i]!);
    };
    internThose(false);
    internThose(true); // by now what they end in is there
    return ids;
  }

  /** How many strings there are. */
  get size(): number {
    return this.store.size;
  }

  /** The number of a string, which is put in where it is new. */
  intern(text: string): number {
    const length = this.writeOut(text);
    return this.internBytes(this.scratch, 0, length);
  }

  /** The number of a string; undefined where it was never put in. */
  find(text: string): number | undefined {
    const length = this.writeOut(text);
    return this.search(this.scratch, 0, length, hashOf(this.scratch, 0, length));
  }

  /** @param id a number that {@link intern} gave */
  at(id: number): string {
    const slot = id & (MADE - 1);
    if (this.madeOf[slot] !== id) {
      this.made[slot] = this.store.read(id);
      this.madeOf[slot] = id;
    }
    return this.made[slot]!;
  }

  /** What stands behind the front of a string that is kept as a pair; undefined for any other. */
  restAt(id: number): string | undefined {
    const rest = this.store.restOf(id);
    return rest === undefined ? undefined : this.at(rest);
  }

  /** The keys of a shape of objects, of which there are few. @param id of its name */
  keysOf(id: number): readonly string[] {
    let keys = this.shapes.get(id);
    if (!keys) this.shapes.set(id, (keys = shapes.keysOf(this.at(id))));
    return keys;
  }

  /** Moves strings into another table: gives for the number of one the number that it has there, where it is put in when it is first asked for. */
  mover(other: StringTable): (id: number) => number {
    const moved = new Uint32Array(this.size); // numbers plus one
    const move = (id: number): number => {
      if (moved[id] === 0) {
        const rest = this.store.restOf(id);
        if (rest !== undefined) move(rest);
        const bytes = this.store.bytesOf(id);
        moved[id] = other.internBytes(bytes, 0, bytes.length) + 1;
      }
      return moved[id]! - 1;
    };
    return move;
  }

  /** Writes a string to where it stands until the next is written. @returns how many bytes it takes */
  private writeOut(text: string): number {
    const most = MOST_BYTES * text.length;
    if (most > this.scratch.length) this.scratch = new Uint8Array(2 * most);
    return writeString(text, this.scratch, 0);
  }

  private internBytes(bytes: Uint8Array, at: number, length: number): number {
    const hash = hashOf(bytes, at, length);
    const found = this.search(bytes, at, length, hash);
    if (found !== undefined) return found;
    const id = this.store.add(bytes, at, length);
    this.put(id, hash);
    if (this.older) this.move(STEP);
    else if (this.size > this.buckets.length * LOAD) {
      this.older = this.buckets;
      this.buckets = new Uint32Array(this.older.length * 2);
      this.moved = 0;
    }
    return id;
  }

  private search(bytes: Uint8Array, at: number, length: number, hash: number): number | undefined {
    return (
      this.searchIn(this.buckets, bytes, at, length, hash) ??
      (this.older && this.searchIn(this.older, bytes, at, length, hash))
    );
  }

  private searchIn(
    buckets: Uint32Array,
    bytes: Uint8Array,
    at: number,
    length: number,
    hash: number,
  ): number | undefined {
    const mask = buckets.length - 1;
    let bucket = hash & mask;
    for (let id = buckets[bucket]!; id !== 0; id = buckets[bucket]!) {
      if (this.store.isAt(id - 1, bytes, at, length)) return id - 1;
      bucket = (bucket + 1) & mask;
    }
    return undefined;
  }

  /** Takes the next free place for a string. */
  private put(id: number, hash: number): void {
    const mask = this.buckets.length - 1;
    let bucket = hash & mask;
    while (this.buckets[bucket] !== 0) bucket = (bucket + 1) & mask;
    this.buckets[bucket] = id + 1;
  }

  /** Moves some more strings; those that came since the older table was full are in the new one already. */
  private move(count: number): void {
    const all = Math.floor(this.older!.length * LOAD) + 1;
    const to = Math.min(this.moved + count, all);
    for (; this.moved < to; this.moved++) this.put(this.moved, this.store.hashAt(this.moved));
    if (this.moved === all) this.older = undefined;
  }
}
