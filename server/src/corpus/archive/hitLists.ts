import type { Hit } from '../liveIndex';

/** How many hits are kept in all lists together. */
const KEPT = 100_000;

/** The hits of the keys that were asked for last, as lists: a popular key is asked for often. */
export class HitLists {
  /** The least recently used first. By what stands for the state of a key: a change makes another. */
  private readonly lists = new Map<object, readonly Hit[]>();
  private size = 0;

  /** @param list makes the list where it is not known */
  get(state: object, list: () => readonly Hit[]): readonly Hit[] {
    let hits = this.lists.get(state);
    if (hits) this.lists.delete(state);
    else {
      hits = list();
      this.size += hits.length + 1;
    }
    this.lists.set(state, hits);
    for (const [oldest, { length }] of this.lists) {
      if (this.size <= KEPT || oldest === state) break;
      this.lists.delete(oldest);
      this.size -= length + 1;
    }
    return hits;
  }
}
