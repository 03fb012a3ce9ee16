import { type AnnotateOptions, annotate } from '../recognize/annotate';
import { ParagraphCache } from '../recognize/cache';
import { type CorpusDocument, corpusDocument } from './corpusDocument';
import { CorpusIndex } from './corpusIndex';
import { Snapshot } from './snapshot';

/**
 * All documents of the workspace. The only thing in the engine that changes: readers take a {@link Snapshot} and keep it for as
 * long as a request lasts.
 */
export class Corpus {
  private index = CorpusIndex.empty;
  private current: Snapshot | undefined;
  private readonly cache = new ParagraphCache();

  /** Adds a document or replaces it. The cost is that of the document, whatever the size of the corpus. */
  update(uri: string, text: string, options: AnnotateOptions = {}): void {
    this.put(corpusDocument(uri, text, annotate(text, { cache: this.cache, ...options })));
  }

  /** Adds or replaces a document that is annotated already. */
  put(document: CorpusDocument): void {
    this.index = this.index.with(document);
    this.current = undefined;
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
    if (index === this.index) return;
    this.index = index;
    this.current = undefined;
  }

  /** The corpus as it is now. Later changes never show in it; without changes in between it is the same object. */
  snapshot(): Snapshot {
    return (this.current ??= new Snapshot(this.index));
  }
}
