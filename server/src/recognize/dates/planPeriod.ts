import type { Token } from '../../text/tokenizer';
import { wordsOf } from '../../text/wordClass';
import type { PlanExpression, PointExpression, RangeExpression, Read } from './expression';
import { isDash, readOrdinal } from './numbers';
import { readYearPair } from './ranges';

const EDGES = wordsOf('opening first closing final last');
const OPENINGS = wordsOf('opening first');

/** Periods of numbered five-year plans. */

/** `the 14th Five-Year Plan period`, `the opening year of the 15th Five-Year Plan (2026-30) period`. */
export function readPlanPeriod(
  tokens: readonly Token[],
  i: number,
): Read<PlanExpression | RangeExpression | PointExpression> | undefined {
  let at = tokens[i]?.lower === 'the' ? i + 1 : i;
  const edge = EDGES.is(tokens[at]) && tokens[at + 1]?.lower === 'year' && tokens[at + 2]?.lower === 'of';
  const opening = edge && OPENINGS.is(tokens[at]);
  if (edge) at += tokens[at + 3]?.lower === 'the' ? 4 : 3;
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
