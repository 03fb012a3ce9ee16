import { markerLength } from './listMarks';
import { type ParagraphKind, type Section, readBlocks } from './outline';
import { readerOf } from './reader';
import { type Quotation, pairQuotes } from './quotes';
import { type Sentence, readSentences } from './sentences';
import { SourceText } from './sourceText';
import { type Token, tokenize, tokenizeText } from './tokenizer';

export { SourceText } from './sourceText';

/** What is known of a paragraph when its text is not at hand; offsets as in {@link Paragraph}. */
export interface ParagraphOutline {
  readonly kind: ParagraphKind;
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
}

/**
 * A paragraph by itself. Offsets count from its own start, so that equal paragraphs have equal readings wherever they stand and
 * a keystroke re-reads one paragraph.
 */
export interface Paragraph extends ParagraphOutline {
  readonly text: string;
  /** Length of the list or enumeration mark at its start, blanks behind it included; 0 where there is none. */
  readonly marker: number;
  readonly tokens: readonly Token[];
  /** How many tokens there are, for whoever wants to know no more of them. */
  readonly tokenCount: number;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
}

/** A paragraph in its document. */
export interface PlacedParagraph<P extends ParagraphOutline = Paragraph> {
  readonly index: number;
  /** Offset of the paragraph in the document: add it to a paragraph's own offsets. */
  readonly start: number;
  readonly end: number;
  readonly paragraph: P;
  /** Index into {@link SourceText.sections}. */
  readonly section: number;
  /** For a list item: the index of the paragraph that introduces its list. */
  readonly introducedBy: number | undefined;
}

/** The layout of a document: what is left of a {@link SourceText} when its text is gone. */
export interface SourceOutline {
  readonly paragraphs: readonly PlacedParagraph<ParagraphOutline>[];
  readonly sections: readonly Section[];
}

/** Keeps what was read from equal paragraphs; see `recognize/cache.ts`. */
export type ParagraphReader = (kind: ParagraphKind, text: string) => Paragraph;

/** A paragraph that was read, whose tokens can be let go: they are cut again when somebody asks for them. */
class ReadParagraph implements Paragraph {
  readonly marker: number;
  readonly tokenCount: number;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  private cut: readonly Token[] | undefined;

  constructor(
    readonly kind: ParagraphKind,
    readonly text: string,
    abbreviations: ReadonlySet<string>,
  ) {
    const tokenized = tokenizeText(text);
    const { tokens } = tokenized;
    this.marker = kind === 'item' || kind === 'heading' ? markerLength(text) : 0;
    this.tokenCount = tokens.length;
    this.sentences = readSentences(tokenized, abbreviations);
    this.quotations = pairQuotes(tokenized);
    this.cut = tokens;
  }

  get tokens(): readonly Token[] {
    return (this.cut ??= tokenize(this.text));
  }

  letTokensGo(): void {
    this.cut = undefined;
  }
}

/** Reads one paragraph. @param abbreviations see {@link readSentences} */
export const readParagraph = (kind: ParagraphKind, text: string, abbreviations: ReadonlySet<string>): Paragraph =>
  new ReadParagraph(kind, text, abbreviations);

/**
 * Frees the memory of a paragraph's tokens, which are the larger part of what is known of it. Whoever asks for them again has them cut
 * again.
 */
export function letTokensGo(paragraph: Paragraph): void {
  if (paragraph instanceof ReadParagraph) paragraph.letTokensGo();
}

/**
 * Reads a document: paragraphs with their tokens, sentences and quotations, and the sections around them.
 * @param text any string; nothing is normalised, offsets in the result are UTF-16 code units of `text`
 */
export function readText(text: string, read: ParagraphReader): SourceText {
  const blocks = readBlocks(text);
  const starts = Int32Array.from(blocks, ({ start }) => start);
  const paragraphs = blocks.map(({ kind, start, end }) => read(kind, text.slice(start, end)));
  return SourceText.of(readerOf(text), blocks, starts, paragraphs);
}
