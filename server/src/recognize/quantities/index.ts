import type { Paragraph, SourceText } from '../../text/document';
import type { QuantityAnnotation, Span } from '../annotation';
import type { DateReading, SettledDates } from '../dates';
import type { NameReading, SettledNames } from '../names';

/** A quantity of one paragraph, with what its sentence says about commitment; offsets count from the paragraph's start. */
export interface QuantityReading extends Span {
  readonly rule: string;
  readonly evidence: readonly string[];
}

/** Finds the quantities of one paragraph; depends on that paragraph (and its dates and names) only. */
export function readQuantities(
  _paragraph: Paragraph,
  _dates: readonly DateReading[],
  _names: readonly NameReading[],
): readonly QuantityReading[] {
  return [];
}

/** Decides target or figure and fills in what the sentence leaves to its list, section or document (verb, unit, deadline). */
export function settleQuantities(
  _source: SourceText,
  _readings: readonly (readonly QuantityReading[])[],
  _context: { readonly dates: SettledDates; readonly names: SettledNames },
): readonly QuantityAnnotation[] {
  return [];
}
