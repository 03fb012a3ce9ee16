import { isWithin } from '../../text/distance';
import type { DateExpression, PointExpression } from './expression';
import { hasYear } from './expression';
import type { DateReading } from './read';

/** Dates in a row that share a year: `in March, June and September 2025`, `30 June and 31 December each year`. */

const TIE = /^(?:,|,?\s+(?:and|or)|\s*[&/])\s+(?:(?:in|on|the)\s+)?$/;
const MAX_TIE = 12;

/**
 * Gives the dates of a row the year that only the last of them names.
 * @param readings of one paragraph, in order; changed in place
 * @param text of the paragraph
 */
export function shareYears(readings: DateReading[], text: string): void {
  for (let k = readings.length - 2; k >= 0; k--) {
    const [here, next] = [readings[k]!, readings[k + 1]!];
    if (!isWithin(text, here.end, next.start, MAX_TIE)) continue;
    const shared = yearFrom(here.expression, next.expression);
    if (shared && TIE.test(text.slice(here.end, next.start)))
      readings[k] = {
        ...here,
        expression: shared,
        evidence: [...here.evidence, `its year is that of “${text.slice(next.start, next.end)}” beside it`],
      };
  }
}

/** A partial date with the year of the one behind it, if both are of one kind. */
function yearFrom(own: DateExpression, other: DateExpression): PointExpression | undefined {
  if (!isPlain(own) || !isPlain(other) || hasYear(own.fields) || own.fields.shortYear !== undefined) return undefined;
  const { fields } = own;
  const sameKind =
    (fields.month === undefined) === (other.fields.month === undefined) &&
    (fields.day === undefined) === (other.fields.day === undefined) &&
    (fields.part?.[0] ?? '') === (other.fields.part?.[0] ?? '') &&
    (fields.month ?? fields.part) !== undefined;
  if (!sameKind || fields.recurring) return undefined;
  if (other.fields.recurring) return { ...own, fields: { ...fields, recurring: true } };
  const { year, month = 0 } = other.fields;
  if (year === undefined) return undefined;
  const wraps = (fields.month ?? 0) > month; // `December and January 2025`
  return { ...own, fields: { ...fields, year: wraps ? year - 1 : year } };
}

const isPlain = (expression: DateExpression): expression is PointExpression =>
  expression.kind === 'point' && !expression.shift && !expression.pick && !expression.fields.bc;
