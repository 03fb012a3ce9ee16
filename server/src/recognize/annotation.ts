/**
 * What the recognisers produce. Offsets are UTF-16 code units of the document, spans are half-open, and an annotation's text is
 * `text.slice(start, end)`. Annotations of one kind never overlap; those of different kinds may nest.
 */
export type AnnotationKind = 'target' | 'figure' | 'date' | 'organization' | 'initiative';

export const ANNOTATION_KINDS: readonly AnnotationKind[] = ['target', 'figure', 'date', 'organization', 'initiative'];

export interface Span {
  readonly start: number;
  readonly end: number;
}

interface Mention extends Span {
  readonly text: string;
  /** Identifier of the rule that made the annotation, e.g. `date.month-day-year`; each is documented where it is defined. */
  readonly rule: string;
  /** What the rule saw and what the document step changed, in words, in order: shown by `--explain` and in the hover. */
  readonly evidence: readonly string[];
}

/** TIMEX3 types (ISO-TimeML). */
export type DateType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

export interface DateAnnotation extends Mention {
  readonly kind: 'date';
  readonly type: DateType;
  /** TIMEX3 value; a range is `start/end`; what is not known is X (`XXXX-04`). */
  readonly value: string;
  /** TIMEX3 `mod`: START, MID, END, APPROX, BEFORE, AFTER, EQUAL_OR_LESS, EQUAL_OR_MORE, LESS_THAN, MORE_THAN, ON_OR_BEFORE, ON_OR_AFTER. */
  readonly mod?: string;
  /** For a relative or partial expression: the date that it was resolved against, and where that came from. */
  readonly anchor?: { readonly value: string; readonly source: string };
}

/** `=` is left out by the text and meant; `~` is an approximator. */
export type Comparator = '>' | '>=' | '<' | '<=' | '=' | '~';

/** Where a deadline was found. */
export type DeadlineSource = 'phrase' | 'sentence' | 'section' | 'document';

export interface QuantityAnnotation extends Mention {
  readonly kind: 'target' | 'figure';
  /** Expanded number: `RMB1.3 trillion` is 1300000000000, `25%` is 25. A range's lower end. */
  readonly value: number;
  /** A range's upper end. */
  readonly valueMax?: number;
  /** ISO 4217 code, `%`, SI or UCUM symbol, or the counted noun with its adjectives. */
  readonly unit?: string;
  readonly comparator: Comparator;
  /** What is measured: `industrial added value`. */
  readonly metric?: string;
  /** What a share is taken of, or a change is counted from: `the regional GDP`, `2019 level`. */
  readonly base?: string;
  /** The verb, as its base form: `build`, `reduce`. */
  readonly action?: string;
  /** Who committed to it. */
  readonly actor?: string;
  /** TIMEX3 value of the point (or period) by which it is due. */
  readonly deadline?: string;
  readonly deadlineSource?: DeadlineSource;
  /** TIMEX3 duration of the SET that belongs to it: `P1Y`. */
  readonly frequency?: string;
  /** Stated starting value, in the same unit. */
  readonly baseline?: number;
}

export interface NameAnnotation extends Mention {
  readonly kind: 'organization' | 'initiative';
  /** Identifier of the {@link LocalEntity} that it mentions. */
  readonly entity: string;
  /** How this mention names its entity. */
  readonly form: 'full' | 'acronym' | 'short' | 'variant';
}

/**
 * An acronym that a document uses like a name and does not explain. By itself it is no annotation: the corpus makes it one where
 * another document introduces it (see `corpus/promotions.ts`).
 */
export interface NameCandidate extends Mention {
  readonly form: 'acronym';
}

export type Annotation = DateAnnotation | QuantityAnnotation | NameAnnotation;

/**
 * All mentions of one organization or initiative in one document. The corpus links those of several documents by their keys.
 */
export interface LocalEntity {
  /** Unique within the document and stable under edits elsewhere: made of kind and canonical name. */
  readonly id: string;
  readonly kind: 'organization' | 'initiative';
  /** The fullest name in the document, as written there. */
  readonly canonical: string;
  /** Every other spelling seen, in order of first use. */
  readonly aliases: readonly string[];
  /** Normalised full names: two documents whose entities share one mean the same thing. Empty for an unresolved short form. */
  readonly keys: readonly string[];
  /** Acronyms and short forms as written: they link only where nothing contradicts (see corpus/). */
  readonly shortForms: readonly string[];
  /** Those of the short forms that are acronyms and that the document itself gives for the name: `Ministry of Health (MoH)`. */
  readonly introduces: readonly string[];
  /** Start of the fullest first mention. */
  readonly introducedAt: number;
}

/** An entity without its place, which moves while its document is edited. */
export type EntityFacts = Omit<LocalEntity, 'introducedAt'>;

/** What the names of a document are, wherever they stand. */
export interface NamesState {
  readonly facts: readonly EntityFacts[];
  /** Texts of the candidates, in order. */
  readonly candidates: readonly string[];
}
