import type { Annotation, Span } from '../recognize/annotation';
import { type CorpusDocument, compareByDate } from './corpusDocument';

/** An annotation with the document that it stands in. */
export interface Mention<A extends Annotation = Annotation> {
  readonly document: CorpusDocument;
  readonly annotation: A;
}

/** A span of a document. Offsets are UTF-16 code units, half-open; `lsp/` turns them into positions. */
export interface Location {
  readonly uri: string;
  readonly start: number;
  readonly end: number;
}

/** The location of a span of a document. */
export const locate = ({ uri }: CorpusDocument, { start, end }: Span): Location => ({ uri, start, end });

/** The location of a mention. */
export const locationOf = ({ document, annotation }: Mention): Location => locate(document, annotation);

/** Orders mentions as the corpus says them: by document date, uri and place. */
export const compareMentions = (a: Mention, b: Mention): number =>
  compareByDate(a.document, b.document) || a.annotation.start - b.annotation.start;
