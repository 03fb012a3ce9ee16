import type { Paragraph } from '../../text/document';
import type { DateReading } from '../dates';
import type { NameReading } from '../names';
import { QuantityReader } from './read';
import type { QuantityReading } from './reading';

export { QuantityReader } from './read';
export type { PassageQuantities } from './passageQuantities';
export type { QuantityReading } from './reading';
export { type QuantityState, settleQuantities } from './settle';

/**
 * Finds the quantities of one paragraph, each with the verb and the signs of commitment in its sentence; depends on that
 * paragraph (and its dates and names) only.
 */
export function readQuantities(
  paragraph: Paragraph,
  dates: readonly DateReading[],
  names: readonly NameReading[],
): readonly QuantityReading[] {
  return new QuantityReader(paragraph, dates, names).finish();
}
