import type { AnnotatedDocument } from '../recognize/annotatedDocument';
import type { SourceOutline } from '../text/document';
import { LineIndex, type Lines } from '../text/lineIndex';
import { readerOf } from '../text/reader';
import { spliceBetween } from '../text/splice';
import { type DocumentFacts, TextFacts } from './facts';

/**
 * One document of the corpus; never changed, only replaced. All that linking, checks and features know of a document that nobody has
 * in hand: of its text there are only the mentions left, and where lines, paragraphs and sentences stand.
 */
export interface CorpusDocument {
  readonly uri: string;
  readonly lines: Lines;
  readonly annotated: AnnotatedDocument<SourceOutline>;
  /** When the document was issued, as far as its reference date says: `2023`, `2023-06` or `2023-06-15`. */
  readonly date?: string;
  readonly facts: DocumentFacts;
}

/** A document with its text: it is open in an editor, or was read a moment ago because somebody asked about it. */
export interface TextDocument extends CorpusDocument {
  readonly text: string;
  readonly annotated: AnnotatedDocument;
}

const CALENDAR_DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/;

/**
 * Puts a document together.
 * @param uri any string that identifies it; offsets everywhere are UTF-16 code units of `text`
 * @param before an earlier state of the document, much of which may be the same
 */
export function corpusDocument(
  uri: string,
  text: string,
  annotated: AnnotatedDocument,
  before?: CorpusDocument,
): TextDocument {
  const [date] = CALENDAR_DATE.exec(annotated.referenceDate?.value ?? '') ?? [];
  const facts = new TextFacts(text, annotated);
  return { uri, text, lines: linesOf(text, before), annotated, facts, ...(date && { date }) };
}

function linesOf(text: string, before: CorpusDocument | undefined): LineIndex {
  if (!before || !hasText(before) || !(before.lines instanceof LineIndex)) return new LineIndex(text);
  const reader = readerOf(text);
  return before.lines.edited(reader, spliceBetween(before.lines.text, reader));
}

/** Whether a document has its text. */
export const hasText = (document: CorpusDocument): document is TextDocument => 'text' in document;

/** Orders strings by code units: the same on every machine, whatever its locale. */
export const compareStrings = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Orders documents by date, undated ones last, then by uri: the order in which the corpus "first says" something. */
export function compareByDate(a: CorpusDocument, b: CorpusDocument): number {
  return compareStrings(a.date ?? '9999-99', b.date ?? '9999-99') || compareStrings(a.uri, b.uri);
}
