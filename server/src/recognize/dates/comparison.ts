import { isWithin } from '../../text/distance';
import type { Paragraph } from '../../text/document';
import { hasYear, type Fields } from './expression';
import { leadOf } from './lead';
import type { DateReading } from './read';

/** Sentences that open with what they compare with: `Compared with the previous quarter, output rose in the third quarter of 2024`. */

const OPENING =
  /(?:^|[.;:•–-] )(?:as |set |when |in )?(?:compared (?:with|to)|comparison (?:with|to)|against|relative to|versus)$/;
/** How far behind the comparison its sentence may name the time that it is about. */
const MAX_AHEAD = 300;

/**
 * The calendar fields that a date at the opening of a comparison counts from, which the sentence names only behind it.
 * @param next the reading behind it in the paragraph
 */
export function fieldsAhead(
  reading: DateReading,
  next: DateReading | undefined,
  paragraph: Paragraph,
): Fields | undefined {
  const { expression } = reading;
  if (expression.kind !== 'point' || next?.expression.kind !== 'point') return undefined;
  const { fields, shift, pick } = next.expression;
  if (expression.shift?.basis !== 'mention' || shift || pick || !hasYear(fields)) return undefined;
  if (!OPENING.test(leadOf(paragraph.tokens, reading.first))) return undefined;
  const { text } = paragraph;
  const isNear = isWithin(text, reading.end, next.start, MAX_AHEAD);
  return isNear && !/[.!?]\s/.test(text.slice(reading.end, next.start)) ? fields : undefined;
}
