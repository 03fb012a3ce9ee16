import type { CorpusDocument } from '../corpus/corpusDocument';
import {
  ANNOTATION_KINDS,
  type Annotation,
  type AnnotationKind,
  type NameAnnotation,
  type Span,
} from '../recognize/annotation';
import type { SettledParagraph } from '../recognize/settledParagraph';
import type { Lines } from '../text/lineIndex';

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
export function semanticTokens({ annotated, lines }: CorpusDocument, range?: Span): readonly SemanticToken[] {
  const introductions = new Map(annotated.entities.map((entity) => [entity.id, entity.introducedAt]));
  const touching = annotated.annotations.filter(({ start, end }) => !range || (start < range.end && end > range.start));
  return tokensOf(touching, lines, ({ entity, start }) => introductions.get(entity) === start);
}

/** The tokens of one paragraph; offsets count from its start. @param lines of the paragraph */
export const paragraphTokens = (
  { annotations, introduces }: SettledParagraph,
  lines: Lines,
): readonly SemanticToken[] => tokensOf(annotations, lines, (name) => introduces.includes(name));

/** Whether the tokens of two paragraphs with one text are the same: what else is settled of names and values has no colour. */
export const areColouredAlike = (a: SettledParagraph, b: SettledParagraph): boolean =>
  areAll(a.annotations, b.annotations, isColouredLike) && areAll(a.introduces, b.introduces, isAtPlaceOf);

const areAll = <T>(some: readonly T[], others: readonly T[], areAlike: (a: T, b: T) => boolean): boolean =>
  some.length === others.length && some.every((each, i) => areAlike(each, others[i]!));

const isAtPlaceOf = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

const NO_INTRODUCTION = () => false;

function isColouredLike(a: Annotation, b: Annotation): boolean {
  if (a === b) return true;
  const [some, others] = [modifiersOf(a, NO_INTRODUCTION), modifiersOf(b, NO_INTRODUCTION)];
  return a.kind === b.kind && isAtPlaceOf(a, b) && areAll(some, others, Object.is);
}

function tokensOf(
  annotations: readonly Annotation[],
  lines: Lines,
  isIntroduction: (name: NameAnnotation) => boolean,
): readonly SemanticToken[] {
  return flatten(annotations).flatMap(({ annotation, start, end }) => {
    const modifiers = modifiersOf(annotation, isIntroduction);
    return splitAtLineEnds({ start, end }, lines).map((span) => ({ ...span, type: annotation.kind, modifiers }));
  });
}

interface Piece extends Span {
  readonly annotation: Annotation;
}

/** Cuts nested annotations into pieces side by side. @param annotations in order of start, the longer first */
function flatten(annotations: readonly Annotation[]): Piece[] {
  const pieces: Piece[] = [];
  const open: Annotation[] = [];
  let at = 0;
  const advanceTo = (offset: number) => {
    // The last that was opened is the innermost; what ends before `offset` makes room for the one around it.
    while (open.length > 0 && at < offset) {
      const annotation = open.at(-1)!;
      const end = Math.min(annotation.end, offset);
      if (end > at) pieces.push({ annotation, start: at, end });
      at = Math.max(at, end);
      if (annotation.end <= at) open.pop();
    }
    at = Math.max(at, offset);
  };
  for (const annotation of annotations) {
    advanceTo(annotation.start);
    open.push(annotation);
  }
  advanceTo(Infinity);
  return pieces;
}

function modifiersOf(annotation: Annotation, isIntroduction: (name: NameAnnotation) => boolean): TokenModifier[] {
  switch (annotation.kind) {
    case 'organization':
    case 'initiative': {
      const modifiers: TokenModifier[] = [];
      if (isIntroduction(annotation)) modifiers.push('declaration');
      if (annotation.form === 'acronym' || annotation.form === 'short') modifiers.push('abbreviated');
      return modifiers;
    }
    case 'date':
      return annotation.anchor ? ['relative'] : [];
    case 'target':
    case 'figure':
      return [];
  }
}

/** The parts of a span on each line, line ends left out. */
function splitAtLineEnds({ start, end }: Span, lines: Lines): Span[] {
  const parts: Span[] = [];
  for (let line = lines.lineOf(start); line < lines.lineCount && lines.lineStart(line) < end; line++) {
    const part = { start: Math.max(start, lines.lineStart(line)), end: Math.min(end, lines.lineEnd(line)) };
    if (part.end > part.start) parts.push(part);
  }
  return parts;
}
