/** By how much an array grows that is full: room that nobody needs is memory that others miss. */
export const GROWTH = 1.25;

/**
 * Lists of numbers by the number of their key, in few arrays: most keys have one or two, and an object each would cost more. A list of
 * one is its head; a longer one is a chain of links, the last number first.
 */
export class NumberLists {
  /** Of each key: 0 for none; twice its only number and one more; or twice its last link. */
  private heads = new Uint32Array(1024);
  /** Of each link, from 1 on: what it holds, and the link before it or 0. */
  private numbers = new Uint32Array(1024);
  private earlier = new Uint32Array(1024);
  private links = 0;

  /** How many keys there is room for by now. */
  get room(): number {
    return this.heads.length;
  }

  /** @param number less than 2^31 */
  add(key: number, number: number): void {
    if (key >= this.heads.length) this.heads = enlarged(this.heads, key + 1);
    const head = this.heads[key]!;
    if (head === 0) this.heads[key] = number * 2 + 1;
    else {
      const before = head & 1 ? this.link(head >>> 1, 0) : head >>> 1;
      this.heads[key] = this.link(number, before) * 2;
    }
  }

  has(key: number): boolean {
    return (this.heads[key] ?? 0) > 0;
  }

  /** The number that was added to a key last. */
  lastOf(key: number): number | undefined {
    const head = this.heads[key] ?? 0;
    if (head === 0) return undefined;
    return head & 1 ? head >>> 1 : this.numbers[head >>> 1];
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
    for (let link = head >>> 1; link !== 0; link = this.earlier[link]!) if (holds(this.numbers[link]!)) return true;
    return false;
  }

  /** All keys that have any. */
  *keys(): Generator<number> {
    for (let key = 0; key < this.heads.length; key++) if (this.heads[key]! > 0) yield key;
  }

  private link(number: number, before: number): number {
    const link = ++this.links;
    if (link === this.numbers.length) {
      this.numbers = enlarged(this.numbers, link + 1);
      this.earlier = enlarged(this.earlier, link + 1);
    }
    this.numbers[link] = number;
    this.earlier[link] = before;
    return link;
  }
}

/** @param least how long the larger one is at least */
function enlarged(numbers: Uint32Array, least: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(least, Math.ceil(numbers.length * GROWTH)));
  larger.set(numbers);
  return larger;
}
