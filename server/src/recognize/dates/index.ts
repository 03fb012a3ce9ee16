import type { Paragraph, SourceText } from '../../text/document';
import type { DateAnnotation, DateType, Span } from '../annotation';

/** What a paragraph says about a date before anything outside the paragraph is known; offsets count from the paragraph's start. */
export interface DateReading extends Span {
  readonly type: DateType;
  readonly rule: string;
  readonly evidence: readonly string[];
}

export interface DateOptions {
  /** ISO date that relative dates count from; by default it is read off the document. */
  readonly referenceDate?: string;
  /** How `03/04/2024` is read where the document does not decide it. */
  readonly dateOrder?: 'dmy' | 'mdy';
}

export interface SettledDates {
  readonly dates: readonly DateAnnotation[];
  readonly referenceDate?: { readonly value: string; readonly source: string };
}

/** Finds the date expressions of one paragraph; depends on that paragraph only. */
export function readDates(_paragraph: Paragraph): readonly DateReading[] {
  return [];
}

/** Finds the document's reference date and gives every reading its value. @param readings by paragraph index */
export function settleDates(
  _source: SourceText,
  _readings: readonly (readonly DateReading[])[],
  _options: DateOptions,
): SettledDates {
  return { dates: [] };
}
