import { GROWTH } from './numberLists';
import { readString } from './packedStrings';
import { NO_BYTES, hashOf, hashOn, mixed } from './stringHash';

/** Room that is taken at a time, in bytes. */
const SLAB = 1 << 18;
/** What ids of entities and keys of names in the index begin with: nearly always the rest is a string of its own, a key or a name as written. */
const FRONTS = ['organization:', 'initiative:', 'no', 'ni', 'co', 'ci'];
const FRONT_BYTES = FRONTS.map((front) => new TextEncoder().encode(front));
/** What a pair begins with: no byte of a string. Behind it come the number of the front and that of the rest. */
const PAIR = 0xff;
const PAIR_SIZE = 6;

/**
 * The bytes of strings, behind each other in a few long arrays. A string that is one of a few fronts with another string behind it is kept
 * as the pair of their numbers: of ten names, each with an id and two keys, that is a kilobyte less.
 */
export class StringStore {
  private readonly slabs: Uint8Array[] = [];
  private used = SLAB;
  /** Of each slab, how much of it is taken, but for the last; a string ends where the next begins or its slab does. */
  private readonly ends: number[] = [];
  /** Of each string, its place over all slabs. */
  private places = new Uint32Array(1024);
  /** How many strings there are. */
  size = 0;
  private readonly pair = new Uint8Array(PAIR_SIZE);

  /** @param find the number of a string that is there */
  constructor(private readonly find: (bytes: Uint8Array, at: number, length: number) => number | undefined) {}

  /** Adds a string that is not there yet. @returns its number */
  add(bytes: Uint8Array, at: number, length: number): number {
    return this.makePair(bytes, at, length) ? this.append(this.pair, 0, PAIR_SIZE) : this.append(bytes, at, length);
  }

  /** Whether a string is what some bytes say. */
  isAt(id: number, bytes: Uint8Array, at: number, length: number): boolean {
    const slab = this.slabOf(id);
    const start = this.startOf(id);
    if (slab[start] !== PAIR) return this.sizeOf(id) === length && areSame(slab, start, bytes, at, length);
    const front = FRONT_BYTES[slab[start + 1]!]!;
    const size = length - front.length;
    return (
      size >= 0 &&
      areSame(front, 0, bytes, at, front.length) &&
      this.isAt(this.restOf(id)!, bytes, length - size + at, size)
    );
  }

  hashAt(id: number): number {
    const slab = this.slabOf(id);
    const start = this.startOf(id);
    if (slab[start] !== PAIR) return hashOf(slab, start, this.sizeOf(id));
    const front = FRONT_BYTES[slab[start + 1]!]!;
    const rest = this.restOf(id)!;
    return mixed(
      hashOn(hashOn(NO_BYTES, front, 0, front.length), this.slabOf(rest), this.startOf(rest), this.sizeOf(rest)),
    );
  }

  read(id: number): string {
    const slab = this.slabOf(id);
    const start = this.startOf(id);
    if (slab[start] !== PAIR) return readString(slab, start, start + this.sizeOf(id));
    return FRONTS[slab[start + 1]!]! + this.read(this.restOf(id)!);
  }

  /** All bytes of a string. */
  bytesOf(id: number): Uint8Array {
    const slab = this.slabOf(id);
    const start = this.startOf(id);
    if (slab[start] !== PAIR) return slab.subarray(start, start + this.sizeOf(id));
    return Uint8Array.of(...FRONT_BYTES[slab[start + 1]!]!, ...this.bytesOf(this.restOf(id)!));
  }

  /** The string that stands behind the front of another; undefined where that is kept as a whole. */
  restOf(id: number): number | undefined {
    const slab = this.slabOf(id);
    const at = this.startOf(id);
    if (slab[at] !== PAIR) return undefined;
    return (slab[at + 2]! | (slab[at + 3]! << 8) | (slab[at + 4]! << 16) | (slab[at + 5]! << 24)) >>> 0;
  }

  /** Makes a pair of a string, if its rest is there and no pair itself. @returns whether there is one */
  private makePair(bytes: Uint8Array, at: number, length: number): boolean {
    const front = frontOf(bytes, at, length);
    if (front < 0) return false;
    const size = FRONTS[front]!.length;
    const rest = this.find(bytes, at + size, length - size);
    if (rest === undefined || this.restOf(rest) !== undefined) return false;
    this.pair.set([PAIR, front, rest, rest >>> 8, rest >>> 16, rest >>> 24]); // of each the lowest eight bits
    return true;
  }

  private append(bytes: Uint8Array, at: number, length: number): number {
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

  private slabOf(id: number): Uint8Array {
    return this.slabs[Math.floor(this.places[id]! / SLAB)]!;
  }

  private startOf(id: number): number {
    return this.places[id]! % SLAB;
  }

  /** How many bytes a string takes here. */
  private sizeOf(id: number): number {
    const slab = Math.floor(this.places[id]! / SLAB);
    const next = id + 1 < this.size ? this.places[id + 1]! : Infinity;
    const end = next < (slab + 1) * SLAB ? next % SLAB : (this.ends[slab] ?? this.used);
    return end - this.startOf(id);
  }
}

/** Whether a string begins as pairs do: their rests should be there first. */
export const mayBePair = (bytes: Uint8Array, at: number, length: number): boolean => frontOf(bytes, at, length) >= 0;

/** The front that a string begins with, if it is longer than a pair takes; else -1. */
function frontOf(bytes: Uint8Array, at: number, length: number): number {
  if (length <= PAIR_SIZE) return -1;
  for (let i = 0; i < FRONT_BYTES.length; i++) {
    const front = FRONT_BYTES[i]!;
    if (front[0] === bytes[at] && front.length < length && areSame(front, 0, bytes, at, front.length)) return i;
  }
  return -1;
}

function areSame(some: Uint8Array, from: number, others: Uint8Array, at: number, length: number): boolean {
  for (let i = length - 1; i >= 0; i--) if (some[from + i] !== others[at + i]) return false;
  return true;
}
