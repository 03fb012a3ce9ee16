import { type Block, type ParagraphKind, type Section, markerLength, readBlocks, readSections } from './outline';
import { type Quotation, pairQuotes } from './quotes';
import { type Sentence, readSentences } from './sentences';
import { type Token, tokenize } from './tokenizer';

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

/** A document, read but not yet annotated. */
export interface SourceText extends SourceOutline {
  readonly text: string;
  readonly paragraphs: readonly PlacedParagraph[];
  readonly sections: readonly Section[];
}

/** Keeps what was read from equal paragraphs; see `recognize/cache.ts`. */
export type ParagraphReader = (kind: ParagraphKind, text: string) => Paragraph;

/** Reads one paragraph. @param abbreviations see {@link readSentences} */
export function readParagraph(kind: ParagraphKind, text: string, abbreviations: ReadonlySet<string>): Paragraph {
  const tokens = tokenize(text);
  return {
    kind,
    text,
    marker: kind === 'item' || kind === 'heading' ? markerLength(text) : 0,
    tokens,
    sentences: readSentences(tokens, abbreviations),
    quotations: pairQuotes(tokens),
  };
}

/**
 * Reads a document: paragraphs with their tokens, sentences and quotations, and the sections around them.
 * @param text any string; nothing is normalised, offsets in the result are UTF-16 code units of `text`
 */
export function readText(text: string, read: ParagraphReader): SourceText {
  const blocks = readBlocks(text);
  return placeParagraphs(text, blocks, (index) => {
    const { kind, start, end } = blocks[index]!;
    return read(kind, text.slice(start, end));
  });
}

/**
 * Puts the paragraphs of a document at their places.
 * @param blocks where each of them stands
 * @param unmoved the first paragraphs, where they are known to stand as they stood in an earlier text
 */
export function placeParagraphs(
  text: string,
  blocks: readonly Block[],
  paragraphAt: (index: number) => Paragraph,
  unmoved: readonly PlacedParagraph[] = [],
): SourceText {
  const { sections, sectionOf } = readSections(blocks);
  const introductions = findIntroductions(blocks);
  const paragraphs = unmoved.slice();
  for (let index = unmoved.length; index < blocks.length; index++) {
    const { start, end } = blocks[index]!;
    const [section, introducedBy] = [sectionOf[index]!, introductions[index]];
    paragraphs.push({ index, start, end, paragraph: paragraphAt(index), section, introducedBy });
  }
  return { text, paragraphs, sections };
}

/** The paragraph before the first item of a list introduces all its items. */
function findIntroductions(blocks: readonly Block[]): (number | undefined)[] {
  let introduction: number | undefined;
  return blocks.map((block, i) => {
    if (block.kind === 'item') return introduction;
    if (block.kind !== 'rule') introduction = i;
    return undefined;
  });
}
