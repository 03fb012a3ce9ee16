import type { Paragraph, SourceText } from '../../text/document';
import type { QuantityAnnotation } from '../annotation';
import type { DateReading, SettledDates } from '../dates';
import type { NameReading, SettledNames } from '../names';
import { readParagraphQuantities } from './read';
import type { QuantityReading } from './reading';
import { settleDocument } from './settle';

export type { QuantityReading } from './reading';

/**
 * Finds the quantities of one paragraph, each with the verb and the signs of commitment in its sentence; depends on that
 * paragraph (and its dates and names) only.
 */
export function readQuantities(
  paragraph: Paragraph,
  dates: readonly DateReading[],
  names: readonly NameReading[],
): readonly QuantityReading[] {
  return readParagraphQuantities(paragraph, dates, names);
}

/** Decides target or figure and fills in what the sentence leaves to its list, section or document (verb, unit, deadline). */
export function settleQuantities(
  source: SourceText,
  readings: readonly (readonly QuantityReading[])[],
  context: { readonly dates: SettledDates; readonly names: SettledNames },
): readonly QuantityAnnotation[] {
  return settleDocument(source, readings, context);
}
