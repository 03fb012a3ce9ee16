import { compareByDate } from '../corpusDocument';
import { NameStems } from '../nameStems';
import { canonicalOf } from '../postings';
import type { ClosedDocument } from './closedDocument';
import type { IndexShare } from './indexShare';
import { PostingLists } from './postingLists';
import type { Slab } from './slab';
import type { StringTable } from './stringTable';

/** More than these are put in order by their places among all. */
const MANY = 100;

/** A document of the archive, with its share in the index and the states in which it was there. */
export interface Kept {
  readonly document: ClosedDocument;
  readonly share: IndexShare;
  /** The first state with the document. */
  readonly cameAt: number;
  /** The first state without it again. */
  wentAt: number;
}

/**
 * What an archive holds, and what it held since it was last cleared: documents in the order in which they came, numbered, and for each
 * key the numbers of those that have it. Views of earlier states go on reading it while it grows, and keep it when the archive has
 * moved on to a cleared one.
 */
export class Generation {
  private readonly documents: Kept[] = [];
  /** In the order in which they went. */
  private readonly gone: Kept[] = [];
  /** The numbers of all states of a document, the last one first. */
  private readonly slotsOf = new Map<string, number | readonly number[]>();
  /** By number of a document that has gone, the first state without it; most never go. */
  private readonly goneAt = new Map<number, number>();
  /** By numbers of keys in the string table. */
  readonly postings = new PostingLists();
  /** Numbers of the keys of all canonical names that any document has or had. */
  readonly names = new NameStems();
  /** By key, how much more often it occurs in the documents that are there than there are documents which have it. */
  private readonly repeats = new Map<number, number>();
  /** The numbers of all documents in order, and the place of each in it; see {@link inOrder}. */
  private order = new Uint32Array(0);
  private ranks = new Uint32Array(0);
  /** How many documents there are in the latest state. */
  size = 0;
  /** How many keys the documents have that are there, and that have gone. */
  liveKeys = 0;
  goneKeys = 0;

  /** @param table of the keys */
  constructor(private readonly table: StringTable) {}

  add(kept: Kept): void {
    const slot = this.documents.length;
    const { uri } = kept.document;
    this.documents.push(kept);
    const earlier = this.slotsOf.get(uri);
    this.slotsOf.set(
      uri,
      earlier === undefined ? slot : [slot, ...(typeof earlier === 'number' ? [earlier] : earlier)],
    );
    for (const key of kept.share.keys) {
      if (!this.postings.has(key)) this.addName(key);
      this.postings.add(key, slot);
    }
    for (const [key, more] of kept.share.repeats()) this.repeats.set(key, this.repeatsOf(key) + more);
    this.size++;
    this.liveKeys += kept.share.count;
  }

  /** How much more often a key occurs in the latest state than there are documents which have it. */
  repeatsOf(key: number): number {
    return this.repeats.get(key) ?? 0;
  }

  private addName(key: number): void {
    const name = canonicalOf(this.table.at(key));
    if (name) this.names.add(name.kind, name.canonical, key);
  }

  remove(kept: Kept, state: number): void {
    kept.wentAt = state;
    this.gone.push(kept);
    this.goneAt.set(this.latestSlot(kept.document.uri)!, state);
    for (const key of kept.share.keys) this.postings.touch(key, state);
    for (const [key, more] of kept.share.repeats()) this.repeats.set(key, this.repeatsOf(key) - more);
    this.size--;
    this.liveKeys -= kept.share.count;
    this.goneKeys += kept.share.count;
  }

  /** The state in which anything changed about a key last: a document came or went that has it. */
  changedAt(key: number): number {
    const slot = this.postings.lastOf(key);
    return Math.max(slot === undefined ? 0 : this.documents[slot]!.cameAt, this.postings.touchedAt(key));
  }

  /** The last state of a document, be it there or gone. */
  latest(uri: string): Kept | undefined {
    const slot = this.latestSlot(uri);
    return slot === undefined ? undefined : this.documents[slot];
  }

  private latestSlot(uri: string): number | undefined {
    const slots = this.slotsOf.get(uri);
    return typeof slots === 'object' ? slots[0] : slots;
  }

  /** A document as it was in a state. */
  find(uri: string, state: number): Kept | undefined {
    const slots = this.slotsOf.get(uri);
    if (slots === undefined) return undefined;
    for (const slot of typeof slots === 'number' ? [slots] : slots) {
      const kept = this.documents[slot]!;
      if (kept.cameAt <= state) return kept.wentAt > state ? kept : undefined;
    }
    return undefined;
  }

  /** How many documents have come so far. */
  get slots(): number {
    return this.documents.length;
  }

  /** The first state without a document. @param slot its number */
  wentAt(slot: number): number {
    return this.goneAt.get(slot) ?? Infinity;
  }

  at(slot: number): Kept {
    return this.documents[slot]!;
  }

  /** Numbers of documents in the order of the documents' dates and URIs. */
  inOrder(slots: readonly number[]): readonly number[] {
    const compare = (a: number, b: number) => compareByDate(this.documents[a]!.document, this.documents[b]!.document);
    if (slots.length < MANY) return [...slots].sort(compare);
    // All documents are put in order once, those that have come since are put among them, and the places in that order are but numbers.
    if (this.order.length !== this.documents.length) {
      const fresh = Uint32Array.from(this.documents.keys()).subarray(this.order.length).sort(compare);
      this.order = merged(this.order, fresh, compare);
      this.ranks = new Uint32Array(this.order.length);
      this.order.forEach((slot, rank) => (this.ranks[slot] = rank));
    }
    return Array.from(Uint32Array.from(slots, (slot) => this.ranks[slot]!).sort(), (rank) => this.order[rank]!);
  }

  *all(state: number): Generator<Kept> {
    for (const kept of this.documents) {
      if (kept.cameAt > state) return;
      if (kept.wentAt > state) yield kept;
    }
  }

  /** The documents that came or went behind one state and up to another. */
  *changed(from: number, to: number): Generator<Kept> {
    for (let i = firstBehind(this.documents, ({ cameAt }) => cameAt, from); i < this.documents.length; i++) {
      if (this.documents[i]!.cameAt > to) break;
      yield this.documents[i]!;
    }
    for (let i = firstBehind(this.gone, ({ wentAt }) => wentAt, from); i < this.gone.length; i++) {
      if (this.gone[i]!.wentAt > to) break;
      yield this.gone[i]!;
    }
  }

  /**
   * The same without what has gone; this one stays for those who look at earlier states.
   * @param move gives the number that a key has from now on, in another table
   * @param slab where the numbers are kept from now on
   */
  cleared(move: (key: number) => number, table: StringTable, slab: Slab): Generation {
    const cleared = new Generation(table);
    for (const kept of this.documents) {
      if (kept.wentAt !== Infinity) continue;
      cleared.add({ ...kept, share: kept.share.moved(move, slab) });
    }
    return cleared;
  }
}

/** Two lists in order as one. */
function merged(
  some: Uint32Array,
  others: Uint32Array,
  compare: (a: number, b: number) => number,
): Uint32Array<ArrayBuffer> {
  const all = new Uint32Array(some.length + others.length);
  let [i, j] = [0, 0];
  for (let at = 0; at < all.length; at++) {
    const isNext = j === others.length || (i < some.length && compare(some[i]!, others[j]!) <= 0);
    all[at] = isNext ? some[i++]! : others[j++]!;
  }
  return all;
}

/** The first item whose state is greater than a given one; states ascend. */
function firstBehind<T>(items: readonly T[], stateOf: (item: T) => number, state: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stateOf(items[middle]!) > state) high = middle;
    else low = middle + 1;
  }
  return low;
}
