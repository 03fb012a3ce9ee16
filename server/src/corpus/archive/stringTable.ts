import { GROWTH } from './numberLists';
import { shapes } from './shapes';
import { MOST_BYTES, type PackedStrings, readString, writeString } from './packedStrings';

/** Room that is taken at a time, in bytes. */
const SLAB = 1 << 18;
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
  private readonly slabs: Uint8Array[] = [];
  private used = SLAB;
  /** Of each slab, how much of it is taken, but for the last; a string ends where the next begins or its slab does. */
  private readonly ends: number[] = [];
  /** Of each string, its place over all slabs. */
  private places = new Uint32Array(1024);
  /** How many strings there are. */
  size = 0;
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
    let at = 0;
    for (let i = 0; i < ids.length; i++) {
      ids[i] = this.internBytes(bytes, at, lengths[i]!);
      at += lengths[i]!;
    }
    return ids;
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
      this.made[slot] = this.read(id);
      this.madeOf[slot] = id;
    }
    return this.made[slot]!;
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
    return (id) => (moved[id] ||= other.internBytes(this.slabOf(id), this.startOf(id), this.lengthOf(id)) + 1) - 1;
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
    const id = this.add(bytes, at, length);
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
      if (this.isAt(id - 1, bytes, at, length)) return id - 1;
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
    for (; this.moved < to; this.moved++) this.put(this.moved, this.hashAt(this.moved));
    if (this.moved === all) this.older = undefined;
  }

  private add(bytes: Uint8Array, at: number, length: number): number {
    if (this.used + length >= SLAB) {
      if (this.slabs.length > 0) this.ends.push(this.used);
      this.slabs.push(new Uint8Array(Math.max(SLAB, length)));
      this.used = 0;
    }
    this.slabs.at(-1)!.set(bytes.subarray(at, at + length), this.used);
    if (this.size === this.places.length) this.grow();
    this.places[this.size] = (this.slabs.length - 1) * SLAB + this.used;
    this.used += length;
    return this.size++;
  }

  private grow(): void {
    const places = new Uint32Array(Math.ceil(this.size * GROWTH));
    places.set(this.places);
    this.places = places;
  }

  private isAt(id: number, bytes: Uint8Array, at: number, length: number): boolean {
    if (this.lengthOf(id) !== length) return false;
    const slab = this.slabOf(id);
    const start = this.startOf(id);
    for (let i = length - 1; i >= 0; i--) if (slab[start + i] !== bytes[at + i]) return false;
    return true;
  }

  /** The hash of a string that is in the table. */
  private hashAt(id: number): number {
    return hashOf(this.slabOf(id), this.startOf(id), this.lengthOf(id));
  }

  private read(id: number): string {
    const start = this.startOf(id);
    return readString(this.slabOf(id), start, start + this.lengthOf(id));
  }

  private slabOf(id: number): Uint8Array {
    return this.slabs[Math.floor(this.places[id]! / SLAB)]!;
  }

  private startOf(id: number): number {
    return this.places[id]! % SLAB;
  }

  /** How many bytes a string takes. */
  private lengthOf(id: number): number {
    const slab = Math.floor(this.places[id]! / SLAB);
    const next = id + 1 < this.size ? this.places[id + 1]! : Infinity;
    const end = next < (slab + 1) * SLAB ? next % SLAB : (this.ends[slab] ?? this.used);
    return end - this.startOf(id);
  }
}

/** FNV-1a over bytes, mixed, so that the lowest bits are as good as the others. */
function hashOf(bytes: Uint8Array, start: number, size: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < start + size; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  const half = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (half ^ (half >>> 16)) >>> 0;
}
