import { NumberLists } from './numberLists';

/** The documents of each key, by their numbers, and what has changed about a key. */
export class PostingLists extends NumberLists {
  /** By key, the state in which it was touched last; made when a first one is: most archives are read and stay as they are. */
  private touched: Uint32Array | undefined;
  /** Objects that stand for the state of a key, of those that were asked for. */
  private readonly tokens = new Map<number, object>();

  /** Adds a document whose number is greater than all before. */
  override add(key: number, slot: number): void {
    super.add(key, slot);
    this.tokens.delete(key);
  }

  /** Notes that something has changed about a key other than that it was added to. */
  touch(key: number, state: number): void {
    if (!this.touched || key >= this.touched.length) {
      const larger = new Uint32Array(Math.max(this.room, key + 1));
      if (this.touched) larger.set(this.touched);
      this.touched = larger;
    }
    this.touched[key] = state;
    this.tokens.delete(key);
  }

  /** The state in which a key was touched last; 0 where it never was. */
  touchedAt(key: number): number {
    return this.touched?.[key] ?? 0;
  }

  /** An object that is the same until something changes about the key. */
  tokenOf(key: number): object {
    let token = this.tokens.get(key);
    if (!token) this.tokens.set(key, (token = {}));
    return token;
  }
}
