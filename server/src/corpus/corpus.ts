import { type AnnotateOptions, annotate } from '../recognize/annotate';
import { ParagraphCache, type RecogniserFault } from '../recognize/cache';
import type { IgnoreSet } from '../recognize/terms';
import type { LiveDocument } from '../recognize/liveDocument';
import { Archive } from './archive/archive';
import type { ClosedDocument } from './archive/closedDocument';
import type { PackedDocument } from './archive/packedDocument';
import { type CorpusDocument, type TextDocument, corpusDocument } from './corpusDocument';
import { CorpusIndex } from './corpusIndex';
import { LiveIndex } from './liveIndex';
import type { DocumentChange } from './inheritance';
import { Snapshot } from './snapshot';
import { Texts } from './texts';

/** After more changes than these, a snapshot takes nothing over from the one before: somebody reads files, nobody types. */
const MAX_CHANGES = 8;

/**
 * How much text of paragraphs is kept with its readings, in UTF-16 code units. An open document keeps its own; this is for those that come
 * back: undone, moved, in several texts. Each keystroke adds a paragraph, and a reading takes some sixty bytes a character.
 */
const KEPT = 100_000;

/**
 * All documents of the workspace. The only thing in the engine that changes: readers take a {@link Snapshot} and keep it for as
 * long as a request lasts.
 */
export class Corpus {
  private live = LiveIndex.empty;
  private readonly archive: Archive;
  private index: CorpusIndex;
  private current: Snapshot | undefined;
  /** The last snapshot that was asked anything, and what has changed since, by uri: the document as it was in it. */
  private latest: Snapshot | undefined;
  private readonly changed = new Map<string, CorpusDocument | undefined>();
  private readonly cache: ParagraphCache;
  /** The texts that its snapshots can ask for. */
  readonly texts = new Texts();

  /**
   * @param onFault told of a recogniser that fails on a paragraph while a document is updated
   * @param archive holds the documents that nobody has open
   */
  constructor(onFault?: (fault: RecogniserFault) => void, archive = new Archive()) {
    this.archive = archive;
    this.index = new CorpusIndex(this.live, archive.view());
    this.cache = new ParagraphCache(KEPT, onFault);
  }

  /** Adds a document or replaces it. The cost is that of the document, whatever the size of the corpus. */
  update(uri: string, text: string, options: AnnotateOptions = {}): void {
    this.put(corpusDocument(uri, text, annotate(text, { cache: this.cache, ...options })));
  }

  /** The same for a document that somebody edits. The cost is that of what has changed in it. @param live has read its earlier texts */
  edit(uri: string, text: string, live: LiveDocument, options: AnnotateOptions = {}): void {
    const annotated = live.annotate(text, { cache: this.cache, ...options });
    this.put(corpusDocument(uri, text, annotated, this.live.document(uri)));
  }

  /** Adds or replaces a document that is annotated already, and keeps its text. */
  put(document: TextDocument): void {
    this.archive.remove(document.uri);
    this.live = this.live.with(document);
    this.change(document.uri);
  }

  /** Adds or replaces a document without keeping its text. @param ignores what is ignored in it */
  archivePacked(packed: PackedDocument, ignores?: IgnoreSet): ClosedDocument {
    this.live = this.live.without(packed.uri);
    const document = this.archive.put(packed, ignores);
    this.change(packed.uri);
    return document;
  }

  /** A document by itself, without the names that only the corpus knows. */
  document(uri: string): CorpusDocument | undefined {
    return this.index.document(uri);
  }

  /** The URIs of all documents, in no particular order. */
  *uris(): Generator<string> {
    for (const { uri } of this.index.documents()) yield uri;
  }

  /** Takes a document out; nothing happens where there is none. */
  remove(uri: string): void {
    if (!this.index.document(uri)) return;
    this.live = this.live.without(uri);
    this.archive.remove(uri);
    this.change(uri);
  }

  private change(uri: string): void {
    // What a snapshot knows that nobody has asked anything is still with the one before it
    if (this.current?.isUsed) {
      this.latest = this.current;
      this.changed.clear();
    }
    if (!this.changed.has(uri)) this.changed.set(uri, this.index.document(uri));
    if (this.changed.size > MAX_CHANGES) this.latest = undefined;
    this.index = new CorpusIndex(this.live, this.archive.view());
    this.current = undefined;
  }

  /** The corpus as it is now. Later changes never show in it; without changes in between it is the same object. */
  snapshot(): Snapshot {
    if (this.current) return this.current;
    const changes = this.latest && this.replacements();
    this.current = new Snapshot(this.index, this.texts, this.latest && changes && { snapshot: this.latest, changes });
    return this.current;
  }

  /** What has changed since the latest snapshot; nothing where a document came or went. */
  private replacements(): DocumentChange[] | undefined {
    const changes: DocumentChange[] = [];
    for (const [uri, before] of this.changed) {
      const after = this.index.document(uri);
      if (!before || !after) return undefined;
      changes.push({ before, after });
    }
    return changes;
  }
}
