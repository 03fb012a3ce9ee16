import type { TextDocument } from '../corpus/corpusDocument';
import type { Annotation, Span } from '../recognize/annotation';
import type { PlacedParagraph } from '../text/document';
import type { Sentence } from '../text/sentences';
import type { Token } from '../text/tokenizer';
import { oneLine } from '../text/oneLine';

/** A sentence in its document. */
export class PlacedSentence implements Span {
  readonly start: number;
  readonly end: number;
  private cut: readonly Token[] | undefined;

  /** @param annotations those that begin in it, in order */
  constructor(
    readonly paragraph: PlacedParagraph,
    private readonly sentence: Sentence,
    readonly annotations: readonly Annotation[],
  ) {
    this.start = paragraph.start + sentence.start;
    this.end = paragraph.start + sentence.end;
  }

  /** They keep the offsets of their paragraph: add `paragraph.start`. Cut out when they are first asked for. */
  get tokens(): readonly Token[] {
    return (this.cut ??= this.paragraph.paragraph.tokens.slice(this.sentence.first, this.sentence.last));
  }
}

/** The sentences of a document in which an annotation that is wanted begins, in order; one pass over both. */
export function* sentencesWith(
  isWanted: (annotation: Annotation) => boolean,
  { annotated }: TextDocument,
): Generator<PlacedSentence> {
  const { annotations, source } = annotated;
  let next = 0;
  for (const paragraph of source.paragraphs) {
    for (const sentence of paragraph.paragraph.sentences) {
      const [start, end] = [paragraph.start + sentence.start, paragraph.start + sentence.end];
      while (next < annotations.length && annotations[next]!.start < start) next++;
      const from = next;
      let isFound = false;
      for (; next < annotations.length && annotations[next]!.start < end; next++)
        isFound ||= isWanted(annotations[next]!);
      if (isFound) yield new PlacedSentence(paragraph, sentence, annotations.slice(from, next));
    }
  }
}

/** The tokens of a sentence that lie within a stretch of the document. */
export function tokensBetween(sentence: PlacedSentence, start: number, end: number): Token[] {
  const { paragraph, tokens } = sentence;
  const found: Token[] = [];
  for (let i = tokensUntil(sentence, start); i < tokens.length && paragraph.start + tokens[i]!.end <= end; i++)
    if (paragraph.start + tokens[i]!.start >= start) found.push(tokens[i]!);
  return found;
}

/** The last token of a sentence before an offset of the document. */
export function tokenBefore(sentence: PlacedSentence, offset: number): Token | undefined {
  return sentence.tokens[tokensUntil(sentence, offset) - 1];
}

/** How many tokens of a sentence end at or before an offset of the document: binary search, for sentences without end. */
function tokensUntil({ paragraph, tokens }: PlacedSentence, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (paragraph.start + tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether an offset of the document stands between quotation marks. */
export function isQuoted({ start, paragraph }: PlacedParagraph, offset: number): boolean {
  return paragraph.quotations.some((quotation) => start + quotation.start <= offset && offset < start + quotation.end);
}

/** A stretch of text as a message cites it: on one line, in quotation marks. */
export const cite = (text: string): string => `“${oneLine(text)}”`;
