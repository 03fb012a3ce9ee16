/** By how much an array grows that is full: room that nobody needs is memory that others miss. */
export const GROWTH = 1.25;

/** Lists of numbers by the number of their key, in few arrays: most keys have one or two documents, and an object each would cost more. */
export class PostingLists {
  /** Of each key: its last link plus one, and the state in which anything changed about it last. */
  private heads = new Uint32Array(1024);
  private changes = new Uint32Array(1024);
  /** Of each link: what it holds, and the link before it plus one. */
  private slots = new Uint32Array(4096);
  private earlier = new Uint32Array(4096);
  private length = 0;
  /** Objects that stand for the state of a key, of those that were asked for. */
  private readonly tokens = new Map<number, object>();

  /** Adds a number that is greater than all before. */
  add(key: number, slot: number, state: number): void {
    if (key >= this.heads.length) this.growKeys(key);
    if (this.length === this.slots.length) this.growLinks();
    this.slots[this.length] = slot;
    this.earlier[this.length] = this.heads[key]!;
    this.heads[key] = ++this.length;
    this.touch(key, state);
  }

  /** Notes that something has changed about a key. */
  touch(key: number, state: number): void {
    this.changes[key] = state;
    this.tokens.delete(key);
  }

  /** The state in which anything changed about a key last. */
  changedAt(key: number): number {
    return this.changes[key] ?? 0;
  }

  /** An object that is the same until something changes about the key. */
  tokenOf(key: number): object {
    let token = this.tokens.get(key);
    if (!token) this.tokens.set(key, (token = {}));
    return token;
  }

  has(key: number): boolean {
    return (this.heads[key] ?? 0) > 0;
  }

  /** The numbers of a key for which something holds, the last first. */
  those(key: number, holds: (slot: number) => boolean): number[] {
    const found: number[] = [];
    for (let link = this.heads[key] ?? 0; link !== 0; link = this.earlier[link - 1]!) {
      const slot = this.slots[link - 1]!;
      if (holds(slot)) found.push(slot);
    }
    return found;
  }

  /** Whether something holds for any of the numbers of a key. */
  some(key: number, holds: (slot: number) => boolean): boolean {
    for (let link = this.heads[key] ?? 0; link !== 0; link = this.earlier[link - 1]!)
      if (holds(this.slots[link - 1]!)) return true;
    return false;
  }

  /** All keys that have any. */
  *keys(): Generator<number> {
    for (let key = 0; key < this.heads.length; key++) if (this.heads[key]! > 0) yield key;
  }

  private growKeys(key: number): void {
    const room = Math.max(key + 1, Math.ceil(this.heads.length * GROWTH));
    [this.heads, this.changes] = [enlarged(this.heads, room), enlarged(this.changes, room)];
  }

  private growLinks(): void {
    const room = Math.ceil(this.slots.length * GROWTH);
    [this.slots, this.earlier] = [enlarged(this.slots, room), enlarged(this.earlier, room)];
  }
}

function enlarged(numbers: Uint32Array, room: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(room);
  larger.set(numbers);
  return larger;
}
