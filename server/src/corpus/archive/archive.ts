import type { IgnoreSet } from '../../recognize/terms';
import { ClosedDocument } from './closedDocument';
import { Generation, type Kept } from './generation';
import { IndexShare } from './indexShare';
import type { PackedDocument } from './packedDocument';
import { shortNumbers } from './shortNumbers';
import { Slab } from './slab';
import { StringTable } from './stringTable';
import { ArchiveView } from './view';

/** Keys of documents that have gone, beside a share of those that are there, before the archive is cleared of them. */
const LITTLE = 50_000;

/**
 * The documents that nobody has open, without their texts, and the inverted index over them. It grows in place; each change makes a new
 * state, and a {@link view} shows one state for ever: it passes over the documents that came later, and shows those that went since.
 */
export class Archive {
  private table = new StringTable();
  private slab = new Slab();
  private generation = new Generation(this.table);
  private state = 0;

  /** @param little see {@link LITTLE} */
  constructor(private readonly little = LITTLE) {}

  /** Adds a document or replaces it. @param ignores what is ignored in it, which cannot be packed */
  put(packed: PackedDocument, ignores?: IgnoreSet): ClosedDocument {
    const { uri, bytes, root, written, keys, places } = packed;
    this.remove(uri);
    const strings = this.table.internAll(packed.strings);
    const document = new ClosedDocument({
      ...{ uri, root, written, table: this.table, ignores },
      bytes: this.slab.keep(bytes),
      strings: this.slab.keep(shortNumbers(strings.subarray(0, written))),
    });
    const share = IndexShare.of(
      keys.map((key) => strings[key]!),
      places,
      this.slab,
    );
    const kept: Kept = { document, share, cameAt: ++this.state, wentAt: Infinity };
    this.generation.add(kept);
    return document;
  }

  /** Takes a document out; nothing happens where there is none. */
  remove(uri: string): void {
    const kept = this.generation.latest(uri);
    if (!kept || kept.wentAt !== Infinity) return;
    this.generation.remove(kept, ++this.state);
    const { goneKeys, liveKeys } = this.generation;
    if (goneKeys > liveKeys / 2 + this.little) this.clear();
  }

  /** How many strings it holds, those of documents that have gone included. */
  get strings(): number {
    return this.table.size;
  }

  /** Forgets documents that have gone, and the strings that only they had. Views of earlier states keep both, as long as there are any. */
  private clear(): void {
    const table = new StringTable();
    const move = this.table.mover(table);
    const slab = new Slab();
    this.generation = this.generation.cleared(move, table, slab);
    for (const { document } of this.generation.all(this.state)) document.moveTo(table, move, slab);
    this.table = table;
    this.slab = slab;
  }

  /** The archive as it is now. */
  view(): ArchiveView {
    return new ArchiveView(this.generation, this.table, this.state);
  }
}
