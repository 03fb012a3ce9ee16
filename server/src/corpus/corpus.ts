import { type AnnotateOptions, annotate } from '../recognize/annotate';
import { ParagraphCache } from '../recognize/cache';
import { type CorpusDocument, corpusDocument } from './corpusDocument';
import { CorpusIndex } from './corpusIndex';
import type { DocumentChange } from './inheritance';
import { Snapshot } from './snapshot';

/** After more changes than these, a snapshot takes nothing over from the one before: somebody reads files, nobody types. */
const MAX_CHANGES = 8;

/**
 * All documents of the workspace. The only thing in the engine that changes: readers take a {@link Snapshot} and keep it for as
 * long as a request lasts.
 */
export class Corpus {
  private index = CorpusIndex.empty;
  private current: Snapshot | undefined;
  /** The last snapshot that was taken, and what has changed since, by uri: the document as it was in it. */
  private latest: Snapshot | undefined;
  private readonly changed = new Map<string, CorpusDocument | undefined>();
  private readonly cache = new ParagraphCache();

  /** Adds a document or replaces it. The cost is that of the document, whatever the size of the corpus. */
  update(uri: string, text: string, options: AnnotateOptions = {}): void {
    this.put(corpusDocument(uri, text, annotate(text, { cache: this.cache, ...options })));
  }

  /** Adds or replaces a document that is annotated already. */
  put(document: CorpusDocument): void {
    this.change(document.uri, this.index.with(document));
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
    const index = this.index.without(uri);
    if (index !== this.index) this.change(uri, index);
  }

  private change(uri: string, index: CorpusIndex): void {
    if (!this.changed.has(uri)) this.changed.set(uri, this.index.document(uri));
    if (this.changed.size > MAX_CHANGES) this.latest = undefined;
    this.index = index;
    this.current = undefined;
  }

  /** The corpus as it is now. Later changes never show in it; without changes in between it is the same object. */
  snapshot(): Snapshot {
    if (this.current) return this.current;
    const changes = this.latest && this.replacements();
    this.current = new Snapshot(this.index, this.latest && changes && { snapshot: this.latest, changes });
    this.latest = this.current;
    this.changed.clear();
    return this.current;
  }

  /** What has changed since the last snapshot; nothing where a document came or went. */
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
