import type { LocalEntity } from '../recognize/annotation';
import type { CorpusDocument } from './corpusDocument';
import { DocumentShare } from './documentShare';
import { jointState } from './jointState';
import { PersistentMap } from './persistentMap';
import { postingKey } from './postings';

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

/**
 * The documents that are there with their texts, and the inverted index over them; immutable. A document's share goes out and comes in
 * by its own postings. That of the document which changed last is not among them but asked by itself: as long as somebody types in
 * it, the next keystroke replaces it.
 */
export class LiveIndex {
  static readonly empty = new LiveIndex(PersistentMap.empty(), PersistentMap.empty(), undefined);

  /** @param last the share of the document that changed last; the other two are without it */
  private constructor(
    private readonly shares: PersistentMap<DocumentShare>,
    private readonly postings: PersistentMap<Posting>,
    private readonly last: DocumentShare | undefined,
  ) {}

  get size(): number {
    return this.shares.size + (this.last ? 1 : 0);
  }

  with(document: CorpusDocument): LiveIndex {
    const { last } = this;
    if (last?.document.uri === document.uri)
      return new LiveIndex(this.shares, this.postings, new DocumentShare(document, last));
    const { shares, postings } = this.without(document.uri).withLastAmongOthers();
    return new LiveIndex(shares, postings, new DocumentShare(document));
  }

  /** The index without a document; the same index where it is absent. */
  without(uri: string): LiveIndex {
    const { last } = this;
    if (last?.document.uri === uri) return new LiveIndex(this.shares, this.postings, undefined);
    const share = this.shares.get(uri);
    if (!share) return this;
    let { postings } = this;
    for (const [key] of share.all()) {
      const rest = postings.get(key)!.delete(uri);
      postings = rest.size > 0 ? postings.set(key, rest) : postings.delete(key);
    }
    return new LiveIndex(this.shares.delete(uri), postings, last);
  }

  private withLastAmongOthers(): LiveIndex {
    const { last } = this;
    if (!last) return this;
    const { document } = last;
    let { postings } = this;
    for (const [key, indices] of last.all())
      postings = postings.set(
        key,
        (postings.get(key) ?? PersistentMap.empty<Hit>()).set(document.uri, { document, indices }),
      );
    return new LiveIndex(this.shares.set(document.uri, last), postings, undefined);
  }

  document(uri: string): CorpusDocument | undefined {
    return this.last?.document.uri === uri ? this.last.document : this.shares.get(uri)?.document;
  }

  *documents(): Generator<CorpusDocument> {
    for (const [, { document }] of this.shares.entries()) yield document;
    if (this.last) yield this.last.document;
  }

  /** The documents with a key, in no particular order. */
  find(key: string): readonly Hit[] {
    const posting = this.postings.get(key);
    let hits = posting ? listed.get(posting) : NO_HITS;
    if (!hits) listed.set(posting!, (hits = posting!.values()));
    const indices = this.last?.indicesOf(key);
    return indices ? [...hits, { document: this.last!.document, indices }] : hits;
  }

  /** The canonical names with a word of a stem, in no particular order; those of several documents come several times. */
  *namesWith(kind: LocalEntity['kind'], stem: string): Generator<string> {
    for (const { document, indices } of this.find(postingKey.stem(kind, stem)))
      for (const index of indices) yield document.annotated.entities[index]!.canonical;
  }

  /** The documents that are not those of an earlier index, as they were and as they are; absent ones are undefined. */
  changesSince(earlier: LiveIndex): { before: CorpusDocument | undefined; after: CorpusDocument | undefined }[] {
    const uris = new Set(this.shares.differences(earlier.shares).map(([uri]) => uri));
    for (const share of [this.last, earlier.last]) if (share) uris.add(share.document.uri);
    return [...uris]
      .map((uri) => ({ before: earlier.document(uri), after: this.document(uri) }))
      .filter(({ before, after }) => before !== after);
  }

  /** Where a key occurs in a document; nowhere, where the list is empty. */
  indicesOf(key: string, uri: string): readonly number[] {
    const indices =
      this.last?.document.uri === uri ? this.last.indicesOf(key) : this.postings.get(key)?.get(uri)?.indices;
    return indices ?? [];
  }

  has(key: string, uri: string): boolean {
    return this.indicesOf(key, uri).length > 0;
  }

  /** An object that is the same as long as nothing changes about a key, in this index and in those made from it. */
  stateOf(key: string): object | undefined {
    const posting = this.postings.get(key);
    if (!this.last?.indicesOf(key)) return posting;
    return posting ? jointState(posting, this.last.document) : this.last.document;
  }

  /** All keys with their places, for tests: an index after any edits lists the same as one built from nothing. */
  *dump(): Generator<string> {
    const line = (key: string, uri: string, indices: readonly number[]) => `${key}\n${uri}\n${indices.join(' ')}`;
    for (const [key, posting] of this.postings.entries())
      for (const [uri, { indices }] of posting.entries()) yield line(key, uri, indices);
    if (this.last) for (const [key, indices] of this.last.all()) yield line(key, this.last.document.uri, indices);
  }
}

const NO_HITS: readonly Hit[] = [];
