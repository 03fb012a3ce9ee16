import type { LocalEntity } from '../recognize/annotation';
import type { ArchiveView } from './archive/view';
import { type CorpusDocument, compareByDate } from './corpusDocument';
import { jointState } from './jointState';
import type { Hit, LiveIndex } from './liveIndex';
import { postingKey } from './postings';
import { firstIndex } from './sorted';

export type { Hit } from './liveIndex';

/**
 * The documents of the corpus and the inverted index over them; immutable. A document is in one of two places: with its text among
 * those that are open, or without it in the archive.
 */
export class CorpusIndex {
  constructor(
    private readonly live: LiveIndex,
    private readonly archive: ArchiveView,
  ) {}

  get size(): number {
    return this.live.size + this.archive.size;
  }

  document(uri: string): CorpusDocument | undefined {
    return this.live.document(uri) ?? this.archive.document(uri);
  }

  *documents(): Generator<CorpusDocument> {
    yield* this.live.documents();
    yield* this.archive.documents();
  }

  /** The documents with a key, in no particular order. */
  find(key: string): readonly Hit[] {
    const [live, archived] = [this.live.find(key), this.archive.find(key)];
    if (live.length === 0) return archived;
    return archived.length === 0 ? live : [...archived, ...live];
  }

  /** The same by date and uri. */
  findInOrder(key: string): readonly Hit[] {
    const archived = this.archive.find(key); // which is in order
    const live = this.live.find(key);
    if (live.length === 0) return archived;
    const all: Hit[] = [];
    let from = 0;
    for (const hit of [...live].sort((a, b) => compareByDate(a.document, b.document))) {
      const to = firstIndex(archived, (other) => compareByDate(other.document, hit.document) > 0);
      for (; from < to; from++) all.push(archived[from]!);
      all.push(hit);
    }
    for (; from < archived.length; from++) all.push(archived[from]!);
    return all;
  }

  /** The same apart, with an object that stands for those of closed documents: the same as long as nothing changes about them. */
  findApart(key: string): { readonly open: readonly Hit[]; readonly closed: readonly Hit[]; readonly state?: object } {
    const state = this.archive.stateOf(key);
    return { open: this.live.find(key), closed: this.archive.find(key), ...(state && { state }) };
  }

  /** How often a key occurs in all documents. */
  count(key: string): number {
    return this.live.find(key).reduce((sum, { indices }) => sum + indices.length, this.archive.count(key));
  }

  /** How many canonical names have a word of a stem at most; of very many, only that there are more than a limit. */
  mostNames(kind: LocalEntity['kind'], stem: string, limit: number): number {
    return this.archive.countNames(kind, stem, limit) + this.live.find(postingKey.stem(kind, stem)).length;
  }

  /** Whether more canonical names have a word of a stem than a limit; not always known without a look at them. */
  hasMoreNames(kind: LocalEntity['kind'], stem: string, limit: number): boolean {
    return this.archive.countNames(kind, stem, limit) > limit;
  }

  /** The canonical names with a word of a stem, in no particular order, some of them several times. */
  *namesWith(kind: LocalEntity['kind'], stem: string): Generator<string> {
    yield* this.live.namesWith(kind, stem);
    yield* this.archive.namesWith(kind, stem);
  }

  /** The documents that are not those of an earlier index, as they were and as they are; absent ones are undefined. */
  changesSince(earlier: CorpusIndex | undefined): Change[] {
    if (!earlier) return [...this.documents()].map((after) => ({ before: undefined, after }));
    const changes = new Map<string, Change>();
    const moved = [...this.live.changesSince(earlier.live), ...this.archive.changesSince(earlier.archive)];
    for (const { before, after } of moved) {
      const { uri } = (before ?? after)!;
      const other = changes.get(uri);
      changes.set(uri, { before: before ?? other?.before, after: after ?? other?.after });
    }
    return [...changes.values()];
  }

  /** Where a key occurs in a document; nowhere, where the list is empty. */
  indicesOf(key: string, uri: string): readonly number[] {
    const indices = this.live.indicesOf(key, uri);
    return indices.length > 0 ? indices : this.archive.indicesOf(key, uri);
  }

  has(key: string, uri: string): boolean {
    return this.indicesOf(key, uri).length > 0;
  }

  /** An object that is the same as long as nothing changes about a key, in this index and in those made from it. */
  stateOf(key: string): object | undefined {
    const [live, archived] = [this.live.stateOf(key), this.archive.stateOf(key)];
    return live && archived ? jointState(live, archived) : (live ?? archived);
  }

  /** All keys with their places, for tests: an index after any edits lists the same as one built from nothing. */
  *dump(): Generator<string> {
    yield* this.live.dump();
    yield* this.archive.dump();
  }
}

/** A document as it was and as it is. */
export interface Change {
  readonly before: CorpusDocument | undefined;
  readonly after: CorpusDocument | undefined;
}
