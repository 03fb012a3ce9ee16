import type { CorpusDocument } from './corpusDocument';
import { PersistentMap } from './persistentMap';
import { postingsOf } from './postings';

interface Entry {
  readonly document: CorpusDocument;
  readonly postings: ReadonlyMap<string, readonly number[]>;
}

/** The documents with one key, by uri. */
type Posting = PersistentMap<Hit>;

/** Where a key occurs in one document. */
export interface Hit {
  readonly document: CorpusDocument;
  /** Indices into the document's entities or annotations, ascending; see `postings.ts`. */
  readonly indices: readonly number[];
}

/** The hits of a posting as a list: a popular key is asked for often, and a posting never changes. */
const listed = new WeakMap<Posting, readonly Hit[]>();

/** The documents that are there with their texts, and the inverted index over them; immutable. A document's share goes out and comes in by its own postings. */
export class LiveIndex {
  static readonly empty = new LiveIndex(PersistentMap.empty(), PersistentMap.empty());

  private constructor(
    private readonly entries: PersistentMap<Entry>,
    private readonly postings: PersistentMap<Posting>,
  ) {}

  get size(): number {
    return this.entries.size;
  }

  with(document: CorpusDocument): LiveIndex {
    const rest = this.without(document.uri);
    const entry: Entry = { document, postings: postingsOf(document) };
    let postings = rest.postings;
    for (const [key, indices] of entry.postings)
      postings = postings.set(
        key,
        (postings.get(key) ?? PersistentMap.empty<Hit>()).set(document.uri, { document, indices }),
      );
    return new LiveIndex(rest.entries.set(document.uri, entry), postings);
  }

  /** The index without a document; the same index where it is absent. */
  without(uri: string): LiveIndex {
    const entry = this.entries.get(uri);
    if (!entry) return this;
    let postings = this.postings;
    for (const key of entry.postings.keys()) {
      const rest = postings.get(key)!.delete(uri);
      postings = rest.size > 0 ? postings.set(key, rest) : postings.delete(key);
    }
    return new LiveIndex(this.entries.delete(uri), postings);
  }

  document(uri: string): CorpusDocument | undefined {
    return this.entries.get(uri)?.document;
  }

  *documents(): Generator<CorpusDocument> {
    for (const [, entry] of this.entries.entries()) yield entry.document;
  }

  /** The documents with a key, in no particular order. */
  find(key: string): readonly Hit[] {
    const posting = this.postings.get(key);
    if (!posting) return [];
    let hits = listed.get(posting);
    if (!hits) listed.set(posting, (hits = posting.values()));
    return hits;
  }

  /** The documents that are not those of an earlier index, as they were and as they are; absent ones are undefined. */
  changesSince(earlier: LiveIndex): { before: CorpusDocument | undefined; after: CorpusDocument | undefined }[] {
    return this.entries.differences(earlier.entries).map(([, before, after]) => {
      return { before: before?.document, after: after?.document };
    });
  }

  /** Where a key occurs in a document; nowhere, where the list is empty. */
  indicesOf(key: string, uri: string): readonly number[] {
    return this.postings.get(key)?.get(uri)?.indices ?? [];
  }

  has(key: string, uri: string): boolean {
    return this.indicesOf(key, uri).length > 0;
  }

  /** An object that is the same as long as nothing changes about a key, in this index and in those made from it. */
  stateOf(key: string): object | undefined {
    return this.postings.get(key);
  }

  /** All keys with their places, for tests: an index after any edits lists the same as one built from nothing. */
  *dump(): Generator<string> {
    for (const [key, posting] of this.postings.entries())
      for (const [uri, { indices }] of posting.entries()) yield `${key}\n${uri}\n${indices.join(' ')}`;
  }
}
