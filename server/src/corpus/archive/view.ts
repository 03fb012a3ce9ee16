import type { LocalEntity } from '../../recognize/annotation';
import type { Hit } from '../liveIndex';
import { canonicalOf } from '../postings';
import type { ClosedDocument } from './closedDocument';
import type { Generation, Kept } from './generation';
import { HitLists } from './hitLists';
import type { StringTable } from './stringTable';

/** One state of an archive; immutable. */
export class ArchiveView {
  readonly size: number;
  /** How many documents had come; those that come later have greater numbers. */
  private readonly slots: number;

  constructor(
    private readonly generation: Generation,
    private readonly table: StringTable,
    private readonly state: number,
  ) {
    this.size = generation.size;
    this.slots = generation.slots;
  }

  document(uri: string): ClosedDocument | undefined {
    return this.generation.find(uri, this.state)?.document;
  }

  *documents(): Generator<ClosedDocument> {
    for (const { document } of this.generation.all(this.state)) yield document;
  }

  /** The documents with a key, by date and uri. */
  find(key: string): readonly Hit[] {
    const id = this.numberOf(key);
    if (id === undefined) return [];
    return this.isCurrent(id) ? hitLists.get(this.generation.postings.tokenOf(id), () => this.list(id)) : this.list(id);
  }

  /** How often a key occurs in all documents. */
  count(key: string): number {
    const id = this.numberOf(key);
    if (id === undefined) return 0;
    const hits = this.find(key);
    // Where each key occurs is written in its documents; how often, the generation knows of its latest state
    return this.isCurrent(id)
      ? hits.length + this.generation.repeatsOf(id)
      : hits.reduce((sum, { indices }) => sum + indices.length, 0);
  }

  /** Where a key occurs in a document; nowhere, where the list is empty. */
  indicesOf(key: string, uri: string): readonly number[] {
    const id = this.table.find(key);
    const kept = id === undefined ? undefined : this.generation.find(uri, this.state);
    return kept ? kept.share.indicesOf(id!) : [];
  }

  /** The canonical names with a word of a stem, each once. */
  *namesWith(kind: LocalEntity['kind'], stem: string): Generator<string> {
    for (const id of this.generation.names.of(kind, stem))
      if (this.holds(id)) yield this.table.restAt(id) ?? canonicalOf(this.table.at(id))!.canonical;
  }

  /** How many canonical names have a word of a stem; of very many, only that there are more than a limit. */
  countNames(kind: LocalEntity['kind'], stem: string, limit: number): number {
    let count = 0;
    this.generation.names.some(kind, stem, (id) => this.holds(id) && ++count > limit);
    return count;
  }

  /** An object that is the same as long as nothing changes about a key. */
  stateOf(key: string): object | undefined {
    const id = this.numberOf(key);
    if (id === undefined) return undefined;
    if (!this.isCurrent(id)) return {};
    return this.holds(id) ? this.generation.postings.tokenOf(id) : undefined;
  }

  /** The documents that are not those of an earlier view, as they were and as they are. */
  changesSince(earlier: ArchiveView): { before: ClosedDocument | undefined; after: ClosedDocument | undefined }[] {
    const uris = new Set<string>();
    if (earlier.generation === this.generation)
      for (const { document } of this.generation.changed(earlier.state, this.state)) uris.add(document.uri);
    else for (const view of [earlier, this]) for (const { uri } of view.documents()) uris.add(uri);
    return [...uris]
      .map((uri) => ({ before: earlier.document(uri), after: this.document(uri) }))
      .filter(({ before, after }) => before !== after);
  }

  /** All keys with their places; for tests. */
  *dump(): Generator<string> {
    for (const id of this.generation.postings.keys())
      for (const { document, indices } of this.list(id))
        yield `${this.table.at(id)}\n${document.uri}\n${indices.join(' ')}`;
  }

  /** Whether any document has a key. */
  private holds(key: number): boolean {
    return this.generation.postings.some(key, this.shows);
  }

  /** Whether a document is there. @param slot its number */
  private readonly shows = (slot: number): boolean => slot < this.slots && this.generation.wentAt(slot) > this.state;

  /** Whether nothing has changed about a key since this state. */
  private isCurrent(key: number): boolean {
    return this.generation.changedAt(key) <= this.state;
  }

  /** The number of a key that any document has or had. */
  private numberOf(key: string): number | undefined {
    const id = this.table.find(key);
    return id !== undefined && this.generation.postings.has(id) ? id : undefined;
  }

  private list(key: number): Hit[] {
    const { generation } = this;
    const kept = generation.postings.those(key, this.shows);
    return generation.inOrder(kept).map((slot) => new ArchivedHit(generation.at(slot), key));
  }
}

/** Where a key occurs in a document, which is read off when somebody first asks: lists are long, and few of them are looked at to the end. */
class ArchivedHit implements Hit {
  private found: readonly number[] | undefined;

  constructor(
    private readonly kept: Kept,
    private readonly key: number,
  ) {}

  get document(): ClosedDocument {
    return this.kept.document;
  }

  get indices(): readonly number[] {
    return (this.found ??= this.kept.share.indicesOf(this.key));
  }
}

const hitLists = new HitLists();
