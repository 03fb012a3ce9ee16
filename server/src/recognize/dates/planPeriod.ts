import type { Token } from '../../text/tokenizer';
import { wordsOf } from '../../text/wordClass';
import type { PlanExpression, PointExpression, RangeExpression, Read } from './expression';
import { isDash, readOrdinal } from './numbers';
import { readYearPair } from './ranges';

const EDGES = wordsOf('opening first closing final last');
const ENDS = wordsOf('start beginning end close');
const OPENINGS = wordsOf('opening first start beginning');

/** Periods of numbered five-year plans. */

/** `the 14th Five-Year Plan period`, `the opening year of the 15th Five-Year Plan (2026-30) period`. */
export function readPlanPeriod(
  tokens: readonly Token[],
  i: number,
): Read<PlanExpression | RangeExpression | PointExpression> | undefined {
  let at = tokens[i]?.lower === 'the' ? i + 1 : i;
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const inYears = EDGES.is(first) && second?.lower === 'year' && third?.lower === 'of'; // `the final year of`
  const edge = inYears || (ENDS.is(first) && second?.lower === 'of');
  const opening = edge && OPENINGS.is(first);
  if (edge) at += inYears ? 3 : 2;
  if (edge && tokens[at]?.lower === 'the') at++;
  const ordinal = readOrdinal(tokens, at);
  if (!ordinal || tokens[ordinal.end]?.lower !== 'five') return undefined;
  at = ordinal.end + 1;
  if (isDash(tokens[at])) at++;
  if (tokens[at]?.lower !== 'year') return undefined;
  if (tokens[at + 1]?.lower === 'plan') at++;
  at++;
  let range: Read<RangeExpression> | undefined;
  if (tokens[at]?.text === '(') {
    range = readYearPair(tokens, at + 1);
    if (!range || tokens[range.end]?.text !== ')') return undefined;
    at = range.end + 1;
  }
  if (tokens[at]?.lower !== 'period') return undefined;
  if (range && edge)
    return { value: (opening ? range.value.from : range.value.to).expression as PointExpression, end: at + 1 };
  if (range) return { value: range.value, end: at + 1 };
  return {
    value: { kind: 'plan', number: ordinal.value, ...(edge && { mod: opening ? 'START' : 'END' }) },
    end: at + 1,
  };
}
