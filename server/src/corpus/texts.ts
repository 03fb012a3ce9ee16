import { type CorpusDocument, type TextDocument, hasText } from './corpusDocument';

/** How many texts are kept that nobody has open. */
const KEPT = 24;

/**
 * The texts of documents, as far as they are at hand: the corpus itself holds only those that are open. Who asks for another gets
 * nothing and leaves a wish; once it is fulfilled (`closedTexts.ts`), the same question has its answer.
 */
export class Texts {
  /** The least recently used first. */
  private readonly kept = new Map<CorpusDocument, TextDocument>();
  private readonly wanted = new Set<string>();

  /** A document of the index with its text. */
  of(document: CorpusDocument): TextDocument | undefined {
    if (hasText(document)) return document;
    const text = this.kept.get(document);
    if (text) this.keep(document, text);
    else this.wanted.add(document.uri);
    return text;
  }

  /** @param document as the index holds it, so that no text is ever taken for that of another state */
  keep(document: CorpusDocument, text: TextDocument): void {
    this.kept.delete(document);
    this.kept.set(document, text);
    for (const [oldest] of this.kept) {
      if (this.kept.size <= KEPT) break;
      this.kept.delete(oldest);
    }
  }

  /** The URIs of the texts that were asked for in vain since this was called before. */
  takeWanted(): string[] {
    const wanted = [...this.wanted];
    this.wanted.clear();
    return wanted;
  }
}
