import type { Annotation, Span } from '../recognize/annotation';
import { ClosedDocument, annotationAt } from './archive/closedDocument';
import { type CorpusDocument, compareByDate } from './corpusDocument';

/** An annotation with the document that it stands in. */
export interface Mention<A extends Annotation = Annotation> {
  readonly document: CorpusDocument;
  readonly annotation: A;
}

/** A mention in a closed document, which is unpacked when somebody looks at it: lists are long, and few of them are read to the end. */
class ClosedMention implements Mention {
  constructor(
    readonly document: ClosedDocument,
    private readonly index: number,
  ) {}

  get annotation(): Annotation {
    return this.document.annotationAt(this.index);
  }
}

/** One of the annotations of a document. @param view the document as it is to be seen, if it is another */
export const mentionAt = (document: CorpusDocument, index: number, view = document): Mention =>
  document instanceof ClosedDocument && view === document
    ? new ClosedMention(document, index)
    : { document: view, annotation: annotationAt(document, index) };

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
