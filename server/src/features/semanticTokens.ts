import type { CorpusDocument } from '../corpus/corpusDocument';
import { ANNOTATION_KINDS, type AnnotationKind, type Span } from '../recognize/annotation';

/** Token modifiers, in the order of their bits. */
export const TOKEN_MODIFIERS = [
  /** The mention that introduces its entity in this document. */
  'declaration',
  /** An acronym or another short form of a name. */
  'abbreviated',
  /** A date that was counted from another one. */
  'relative',
] as const;

export type TokenModifier = (typeof TOKEN_MODIFIERS)[number];

/** Token types are the annotation kinds, in this order. */
export const TOKEN_TYPES = ANNOTATION_KINDS;

/** A coloured stretch of one line. */
export interface SemanticToken extends Span {
  readonly type: AnnotationKind;
  readonly modifiers: readonly TokenModifier[];
}

/**
 * The tokens of a document (or of those that touch a range) in order. They never overlap and never cross a line end: where
 * annotations nest, the inner one wins and the outer one fills in around it.
 */
export function semanticTokens(_document: CorpusDocument, _range?: Span): readonly SemanticToken[] {
  return [];
}
