/** A gold annotation: what a careful annotator marked, in the form that the scorer compares. */
export interface GoldAnnotation {
  readonly kind: GoldKind;
  /** UTF-16 code units, half-open, as in the engine. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Annotators disagree here: the scorer counts it neither way. */
  readonly optional?: true;
  /** Dates: TIMEX3 value. Quantities: expanded number, a range's lower end. */
  readonly value?: string | number;
  /** Dates: TIMEX3 type. */
  readonly type?: string;
  readonly valueMax?: number;
  readonly unit?: string;
  readonly comparator?: string;
  readonly metric?: string;
  readonly action?: string;
  readonly deadline?: string;
  readonly frequency?: string;
  readonly base?: string;
  /** Organizations and initiatives: the full official name in one spelling. */
  readonly entity?: string;
}

export const GOLD_KINDS = ['date', 'organization', 'initiative', 'target', 'figure'] as const;
export type GoldKind = (typeof GOLD_KINDS)[number];

/** One annotated document. */
export interface GoldDocument {
  /** Name for reports: a file name. */
  readonly name: string;
  readonly text: string;
  /** In order of start, the longer first. */
  readonly annotations: readonly GoldAnnotation[];
}
