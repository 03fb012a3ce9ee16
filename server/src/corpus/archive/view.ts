import type { Hit } from '../liveIndex';
import type { ClosedDocument } from './closedDocument';
import type { Generation, Kept } from './generation';
import { HitLists } from './hitLists';
import type { Posting } from './posting';
import type { StringTable } from './stringTable';

/** One state of an archive; immutable. */
export class ArchiveView {
  readonly size: number;

  constructor(
    private readonly generation: Generation,
    private readonly table: StringTable,
    private readonly state: number,
  ) {
    this.size = generation.size;
  }

  document(uri: string): ClosedDocument | undefined {
    return this.generation.find(uri, this.state)?.document;
  }

  *documents(): Generator<ClosedDocument> {
    for (const { document } of this.generation.all(this.state)) yield document;
  }

  /** The documents with a key, in no particular order. */
  find(key: string): readonly Hit[] {
    const id = this.table.find(key);
    const posting = id === undefined ? undefined : this.generation.posting(id);
    if (id === undefined || !posting) return [];
    if (!this.isCurrent(posting)) return this.list(id, posting);
    return hitLists.get(posting, () => this.list(id, posting));
  }

  /** Where a key occurs in a document; nowhere, where the list is empty. */
  indicesOf(key: string, uri: string): readonly number[] {
    const id = this.table.find(key);
    const kept = id === undefined ? undefined : this.generation.find(uri, this.state);
    return kept ? indicesIn(kept, id!) : [];
  }

  /** An object that is the same as long as nothing changes about a key. */
  stateOf(key: string): object | undefined {
    const id = this.table.find(key);
    const posting = id === undefined ? undefined : this.generation.posting(id);
    if (id === undefined || !posting) return undefined;
    if (!this.isCurrent(posting)) return {};
    for (let i = 0; i < posting.size; i++) if (this.shows(this.generation.at(posting.at(i)))) return posting.state;
    return undefined;
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
    for (const id of this.generation.keys())
      for (const { document, indices } of this.list(id, this.generation.posting(id)!))
        yield `${this.table.at(id)}\n${document.uri}\n${indices.join(' ')}`;
  }

  private shows({ cameAt, wentAt }: Kept): boolean {
    return cameAt <= this.state && wentAt > this.state;
  }

  /** Whether nothing has changed about a key since this state. */
  private isCurrent(posting: Posting): boolean {
    return posting.changedAt <= this.state;
  }

  private list(key: number, posting: Posting): Hit[] {
    const hits: Hit[] = [];
    for (let i = 0; i < posting.size; i++) {
      const kept = this.generation.at(posting.at(i));
      if (this.shows(kept)) hits.push({ document: kept.document, indices: indicesIn(kept, key) });
    }
    return hits;
  }
}

const hitLists = new HitLists();

function indicesIn({ keys, places }: Kept, key: number): readonly number[] {
  const at = keys.indexOf(key);
  return at < 0 ? [] : Array.from(places.subarray(places[at], places[at + 1]));
}
