/** By how much an array grows that is full: room that nobody needs is memory that others miss. */
export const GROWTH = 1.25;

/** How many places a block takes; a power of two, so that one can tell from a place where its block begins. */
const BLOCK = 4;

/**
 * Lists of numbers by the number of their key, in two arrays: most keys have one or two, and an object each would cost more. A list of
 * one is its head; a longer one is a chain of blocks, each of which holds where the one before it ends and then three numbers.
 */
export class NumberLists {
  /** Of each key: 0 for none; twice its only number and one more; or twice the place of its last number in a block. */
  private heads = new Uint32Array(1024);
  private blocks = new Uint32Array(1024);
  /** Where the next block begins; the first is none, as no list ends at 0. */
  private end = BLOCK;

  /** How many keys there is room for by now. */
  get room(): number {
    return this.heads.length;
  }

  /** @param number less than 2^31 */
  add(key: number, number: number): void {
    if (key >= this.heads.length) this.heads = enlarged(this.heads, key + 1);
    const head = this.heads[key]!;
    if (head === 0) this.heads[key] = number * 2 + 1;
    else if (head & 1) this.heads[key] = 2 * this.append(number, this.append(head >>> 1, 0));
    else this.heads[key] = 2 * this.append(number, head >>> 1);
  }

  has(key: number): boolean {
    return (this.heads[key] ?? 0) > 0;
  }

  /** The number that was added to a key last. */
  lastOf(key: number): number | undefined {
    const head = this.heads[key] ?? 0;
    if (head === 0) return undefined;
    return head & 1 ? head >>> 1 : this.blocks[head >>> 1];
  }

  /** The numbers of a key for which something holds, the last first. */
  those(key: number, holds: (number: number) => boolean): number[] {
    const found: number[] = [];
    this.some(key, (number) => {
      if (holds(number)) found.push(number);
      return false;
    });
    return found;
  }

  /** Whether something holds for any of the numbers of a key; the last is asked about first. */
  some(key: number, holds: (number: number) => boolean): boolean {
    const head = this.heads[key] ?? 0;
    if (head & 1) return holds(head >>> 1);
    for (let at = head >>> 1; at !== 0;) {
      if (at % BLOCK === 0) at = this.blocks[at]!;
      else if (holds(this.blocks[at--]!)) return true;
    }
    return false;
  }

  /** All keys that have any. */
  *keys(): Generator<number> {
    for (let key = 0; key < this.heads.length; key++) if (this.heads[key]! > 0) yield key;
  }

  /** Puts a number behind the one at a place, or begins with it where that is 0. @returns its own place */
  private append(number: number, before: number): number {
    let at = before + 1;
    if (before === 0 || at % BLOCK === 0) {
      if (this.end === this.blocks.length) this.blocks = enlarged(this.blocks, this.end + BLOCK);
      this.blocks[this.end] = before;
      at = this.end + 1;
      this.end += BLOCK;
    }
    this.blocks[at] = number;
    return at;
  }
}

/** @param least how long the larger one is at least */
function enlarged(numbers: Uint32Array, least: number): Uint32Array<ArrayBuffer> {
  const length = Math.max(least, Math.ceil(numbers.length * GROWTH));
  const larger = new Uint32Array(Math.ceil(length / BLOCK) * BLOCK);
  larger.set(numbers);
  return larger;
}
