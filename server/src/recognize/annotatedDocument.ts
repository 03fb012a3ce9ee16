import type { SourceOutline, SourceText } from '../text/document';
import type { Annotation, LocalEntity, NameCandidate, NamesState } from './annotation';
import type { SettledParagraph } from './settledParagraph';
import type { IgnoreSet, Silenced } from './terms';

/** What `annotate` yields. @typeParam S what is kept of the text */
export interface AnnotatedDocument<S extends SourceOutline = SourceText> {
  /** The text as it was read: paragraphs, sentences, sections. */
  readonly source: S;
  /** In order of start, the longer first. */
  readonly annotations: readonly Annotation[];
  readonly entities: readonly LocalEntity[];
  /** In order of start; none overlaps the name of an organization or initiative. */
  readonly candidates: readonly NameCandidate[];
  /** What the user's terms and ignored places took out, in order of start. */
  readonly silenced?: readonly Silenced[];
  /** What is ignored in this document, findings of checks too. */
  readonly ignores?: IgnoreSet;
  /** Of a document that is being edited: what is settled of each paragraph of the source, in order. */
  readonly settled?: readonly SettledParagraph[];
  /** Of a document that is being edited: the same object as in an earlier state where the names are the same. */
  readonly namesState?: NamesState;
  /** What relative dates were resolved against: given, or read off the document; absent where there is none. */
  readonly referenceDate?: { readonly value: string; readonly source: string };
}
