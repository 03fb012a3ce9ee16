import type { AnnotatedDocument } from '../recognize/annotation';
import { LineIndex } from '../text/lineIndex';

/** One document of the corpus; never changed, only replaced. */
export interface CorpusDocument {
  readonly uri: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly annotated: AnnotatedDocument;
  /** When the document was issued, as far as its reference date says: `2023`, `2023-06` or `2023-06-15`. */
  readonly date?: string;
}

const CALENDAR_DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/;

/** Puts a document together. @param uri any string that identifies it; offsets everywhere are UTF-16 code units of `text` */
export function corpusDocument(uri: string, text: string, annotated: AnnotatedDocument): CorpusDocument {
  const [date] = CALENDAR_DATE.exec(annotated.referenceDate?.value ?? '') ?? [];
  return { uri, text, lines: new LineIndex(text), annotated, ...(date && { date }) };
}

/** Orders strings by code units: the same on every machine, whatever its locale. */
export const compareStrings = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Orders documents by date, undated ones last, then by uri: the order in which the corpus "first says" something. */
export function compareByDate(a: CorpusDocument, b: CorpusDocument): number {
  return compareStrings(a.date ?? '9999-99', b.date ?? '9999-99') || compareStrings(a.uri, b.uri);
}
