import type { CorpusDocument } from '../corpus/corpusDocument';
import type { AnnotationKind, Span } from '../recognize/annotation';

/** An entry of the outline. Its span holds the spans of its children. */
export interface DocumentSymbol extends Span {
  readonly name: string;
  readonly detail?: string;
  readonly kind: 'heading' | AnnotationKind;
  /** What to select when the entry is chosen; within the span. */
  readonly selection: Span;
  readonly children: readonly DocumentSymbol[];
}

/** The outline of a document: its headings, and beneath each its targets and the names that are introduced there. */
export function documentSymbols(_document: CorpusDocument): readonly DocumentSymbol[] {
  return [];
}
