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
  /** Of each string: its place over all slabs, and its length with one bit for how it is written. */
  private places = new Uint32Array(1024);
  private lengths = new Uint32Array(1024);
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

  /** The number of a string, which is put in where it is new. */
  intern(text: string): number {
    const hash = hashOf(text);
    const found = this.search(text, hash);
    if (found !== undefined) return found;
    const id = this.add(text);
    this.put(id, hash);
    if (this.older) this.move(STEP);
    else if (this.size > this.buckets.length * LOAD) {
      this.older = this.buckets;
      this.buckets = new Uint32Array(this.older.length * 2);
      this.moved = 0;
    }
    return id;
  }

  /** The number of a string; undefined where it was never put in. */
  find(text: string): number | undefined {
    return this.search(text, hashOf(text));
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

  /** Moves strings into another table: gives for the number of one the number that it has there, where it is put in when it is first asked for. */
  mover(other: StringTable): (id: number) => number {
    const moved = new Uint32Array(this.size); // numbers plus one
    return (id) => (moved[id] ||= other.intern(this.read(id)) + 1) - 1;
  }

  private search(text: string, hash: number): number | undefined {
    return this.searchIn(this.buckets, text, hash) ?? (this.older && this.searchIn(this.older, text, hash));
  }

  private searchIn(buckets: Uint32Array, text: string, hash: number): number | undefined {
    const mask = buckets.length - 1;
    let bucket = hash & mask;
    for (let id = buckets[bucket]!; id !== 0; id = buckets[bucket]!) {
      if (this.isAt(id - 1, text)) return id - 1;
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

  private add(text: string): number {
    const isWide = hasWide(text);
    const bytes = text.length * (isWide ? 2 : 1);
    if (this.used + bytes >= SLAB) {
      this.slabs.push(new Uint8Array(Math.max(SLAB, bytes)));
      this.used = 0;
    }
    const slab = this.slabs.at(-1)!;
    for (let i = 0, at = this.used; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      slab[at++] = unit & 0xff;
      if (isWide) slab[at++] = unit >>> 8;
    }
    if (this.size === this.lengths.length) this.grow();
    this.places[this.size] = (this.slabs.length - 1) * SLAB + this.used;
    this.lengths[this.size] = text.length * 2 + Number(isWide);
    this.used += bytes;
    return this.size++;
  }

  private grow(): void {
    const [places, lengths] = [new Uint32Array(this.size * 2), new Uint32Array(this.size * 2)];
    places.set(this.places);
    lengths.set(this.lengths);
    [this.places, this.lengths] = [places, lengths];
  }

  private isAt(id: number, text: string): boolean {
    const length = this.lengths[id]!;
    if (length >>> 1 !== text.length) return false;
    const slab = this.slabs[Math.floor(this.places[id]! / SLAB)]!;
    let at = this.places[id]! % SLAB;
    for (let i = 0; i < text.length; i++) {
      const unit = slab[at++]! | (length & 1 ? slab[at++]! << 8 : 0);
      if (unit !== text.charCodeAt(i)) return false;
    }
    return true;
  }

  /** The hash of a string that is in the table. */
  private hashAt(id: number): number {
    const length = this.lengths[id]!;
    const slab = this.slabs[Math.floor(this.places[id]! / SLAB)]!;
    let at = this.places[id]! % SLAB;
    let hash = EMPTY;
    for (let i = length >>> 1; i > 0; i--) hash = addUnit(hash, slab[at++]! | (length & 1 ? slab[at++]! << 8 : 0));
    return mixed(hash);
  }

  private read(id: number): string {
    const length = this.lengths[id]!;
    const slab = this.slabs[Math.floor(this.places[id]! / SLAB)]!;
    const at = this.places[id]! % SLAB;
    if ((length & 1) === 0) return fromUnits(slab.subarray(at, at + (length >>> 1)));
    const units = Uint16Array.from(
      { length: length >>> 1 },
      (_, i) => slab[at + 2 * i]! | (slab[at + 2 * i + 1]! << 8),
    );
    return fromUnits(units);
  }
}

/** FNV-1a over UTF-16 code units. */
const EMPTY = 0x811c9dc5;
const addUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** The same mixed, so that the lowest bits are as good as the others. */
function mixed(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (half ^ (half >>> 16)) >>> 0;
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

function hashOf(text: string): number {
  let hash = EMPTY;
  for (let i = 0; i < text.length; i++) hash = addUnit(hash, text.charCodeAt(i));
  return mixed(hash);
}
