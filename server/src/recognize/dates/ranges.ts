import { itemAt } from '../../text/itemAt';
import type { Sentence } from '../../text/sentences';
import type { Token } from '../../text/tokenizer';
import { WordClass, wordsOf } from '../../text/wordClass';
import { isChange } from './change';
import { type Component, block, copyOf } from './component';
import { readComposed } from './compose';
import { isYear, standsAlone } from './context';
import { type Part, rangeOf } from './endpoints';
import type { RangeExpression, Read } from './expression';
import { readYearTail, spanNounEnd } from './fiscalYears';
import { readPoint } from './modified';
import { readDayNumber } from './months';
import { DASHES, isDash, isGlued, readOrdinal, wholeNumber } from './numbers';
import { readNamedYear, yearNumber } from './years';

const YEARS_OR_PERIOD = wordsOf('years period');

/** Ranges: two points and what ties them: `2023-2025`, `from the 4th to the 6th`, `12–14 July 2021`, `between May and June`. */

const TIES = wordsOf('to through until till thru');

const MAY_TIE = new WordClass([...TIES, ...DASHES, '~', '～', 'up', 'and']);

/** Whether a token may tie two points into a range; nearly all cannot. */
export const mayTie = (token: Token | undefined): boolean => MAY_TIE.is(token);

/** Whether the words at a token tie two points into a range, and the index behind them; 0 where they do not. */
function tieAt(tokens: readonly Token[], i: number, between: boolean): number {
  const token = tokens[i];
  if (!token) return 0;
  if (isDash(token)) return isDash(tokens[i + 1]) && isGlued(tokens[i + 1]) ? 0 : i + 1;
  if (token.text === '~' || token.text === '～') return i + 1;
  if (TIES.is(token)) return i + 1;
  if (token.lower === 'up' && tokens[i + 1]?.lower === 'to') return i + 2;
  if (token.lower === 'and' && between) return tokens[i + 1]?.lower === 'of' ? 0 : i + 1;
  return 0;
}

/**
 * Reads a range that begins at a token.
 * @param composed the composed date that begins there, if one does
 * @param point the same with its modifiers
 */
export function readRange(
  tokens: readonly Token[],
  i: number,
  sentence: Sentence | undefined,
  composed: Read<Component> | undefined,
  point: Read<Component> | undefined,
): Read<RangeExpression> | undefined {
  const between = itemAt(tokens, i - 1)?.lower === 'between';
  const from = itemAt(tokens, i - 1)?.lower === 'from';
  if (from && isChange(tokens, i, sentence)) return undefined;
  return (
    readEraPair(tokens, i, between) ??
    readSplitYears(tokens, i, between) ??
    readYearPair(tokens, i) ??
    readDayPair(tokens, i, composed, between) ??
    readPointPair(tokens, i, point, between)
  );
}

/** `2026-30`, `2023–2025`, also with `the years` in front. */
export function readYearPair(tokens: readonly Token[], i: number): Read<RangeExpression> | undefined {
  const article = tokens[i]?.lower === 'the' ? 1 : 0;
  const labelled = YEARS_OR_PERIOD.is(tokens[i + article]) ? 1 : 0;
  const named = i + article + labelled;
  const first = yearNumber(tokens[named]);
  if (first === undefined || !isDash(tokens[named + 1]) || !isYear(tokens, named, named + 1)) return undefined;
  const tail = readYearTail(tokens, named + 1, first);
  if (!tail || first < 1500) return undefined;
  const end = labelled ? tail.end : spanNounEnd(tokens, tail.end);
  if (article && !labelled && end === tail.end) return undefined; // `the 2021-25 plan`: the article belongs to the noun
  const range: RangeExpression = {
    kind: 'range',
    from: { start: tokens[i]!.start, end: tokens[named]!.end, expression: { kind: 'point', fields: { year: first } } },
    to: {
      start: tokens[tail.end - 1]!.start,
      end: tokens[tail.end - 1]!.end,
      expression: { kind: 'point', fields: { year: tail.value } },
    },
  };
  return { value: range, end };
}

/** `2019-20 to 2023-24`: from the first of two years that run over the turn of the year to the second. */
function readSplitYears(tokens: readonly Token[], i: number, between: boolean): Read<RangeExpression> | undefined {
  const front = splitYearAt(tokens, i);
  const tie = front ? tieAt(tokens, front.end, between) : 0;
  const behind = tie > 0 ? splitYearAt(tokens, tie) : undefined;
  if (!front || !behind || behind.value <= front.value) return undefined;
  const split = (year: number): Component => block('year', { year, toYear: year + 1 }, 'date.split-year');
  return {
    value: rangeOf(tokens, [i, front.end, split(front.value)], [tie, behind.end, split(behind.value)]),
    end: behind.end,
  };
}

/** The first of two neighbouring years that are written as one: `2019-20`. */
function splitYearAt(tokens: readonly Token[], i: number): Read<number> | undefined {
  const year = yearNumber(tokens[i]);
  const tail = year === undefined ? undefined : readYearTail(tokens, i + 1, year);
  if (year === undefined || tail?.value !== year + 1 || !isYear(tokens, i, i + 1)) return undefined;
  return { value: year, end: tail.end };
}

/** `499–493 BC`, `from 264 to 241 BC`: the era stands behind the second year only. */
function readEraPair(tokens: readonly Token[], i: number, between: boolean): Read<RangeExpression> | undefined {
  const year = wholeNumber(tokens[i]);
  const tie = year ? tieAt(tokens, i + 1, between) : 0;
  const behind = tie > 0 ? readNamedYear(tokens, tie) : undefined;
  if (!year || !behind?.value.fields.bc || behind.value.fields.year === undefined) return undefined;
  const front: Component = block('year', { year, bc: true }, 'date.year-era');
  return { value: rangeOf(tokens, [i, i + 1, front], [tie, behind.end, behind.value]), end: behind.end };
}

/** Two days of one month: `12–14 July 2021`, `from 26 to 30 November`, `March 5-9, 1918`. */
function readDayPair(
  tokens: readonly Token[],
  i: number,
  front: Read<Component> | undefined,
  between: boolean,
): Read<RangeExpression> | undefined {
  const at = tokens[i]?.lower === 'the' ? i + 1 : i;
  const day = readDayNumber(tokens, at);
  if (day) {
    const tie = tieAt(tokens, day.end, between);
    const behind = tie > 0 ? readComposed(tokens, tie) : undefined;
    if (behind?.value.fields.month === undefined || behind.value.fields.day === undefined || behind.value.numeric)
      return undefined;
    if (!(behind.value.level === 'date' || behind.value.level === 'full') || behind.value.fields.day <= day.value)
      return undefined;
    if (!isDayFirst(tokens, tie)) return undefined;
    const first: Component = block('day', { day: day.value }, 'date.day');
    return { value: rangeOf(tokens, [i, day.end, first], [tie, behind.end, behind.value]), end: behind.end };
  }
  if (front?.value.level !== 'date' || front.value.fields.day === undefined || front.value.fields.month === undefined)
    return undefined;
  const tie = tieAt(tokens, front.end, between);
  if (tie === 0) return undefined;
  const second = readDayNumber(tokens, tokens[tie]?.lower === 'the' ? tie + 1 : tie);
  if (!second || second.value <= front.value.fields.day) return undefined;
  const comma = tokens[second.end]?.text === ',' ? second.end + 1 : second.end;
  const year = yearNumber(tokens[comma]);
  const next = tokens[second.end];
  if (year === undefined && next?.kind === 'word' && next.shape === 'capitalized') return undefined; // `June 5 to 7 July`
  const end = year === undefined ? second.end : comma + 1;
  const behind: Component = block('day', { day: second.value, ...(year !== undefined && { year }) }, 'date.day');
  return { value: rangeOf(tokens, [i, front.end, front.value], [tie, end, behind]), end };
}

/** Whether the date at a token begins with its day, so that a day in front of it shares its month. */
const isDayFirst = (tokens: readonly Token[], i: number) =>
  tokens[tokens[i]?.lower === 'the' ? i + 1 : i]?.kind === 'number' || readOrdinal(tokens, i) !== undefined;

/** Two points of any form. */
function readPointPair(
  tokens: readonly Token[],
  i: number,
  front: Read<Component> | undefined,
  between: boolean,
): Read<RangeExpression> | undefined {
  if (!front) return undefined;
  const tie = tieAt(tokens, front.end, between);
  if (tie === 0) return undefined;
  const behind = readPoint(tokens, tie);
  if (!behind || !fit(front.value, behind.value)) return undefined;
  const ordinals = front.value.weak === 'ordinal' && behind.value.weak === 'ordinal';
  const clocks = front.value.level === 'time' && behind.value.level === 'time';
  const months = front.value.level === 'month' && behind.value.fields.month !== undefined;
  if (!ordinals && !clocks) {
    if (
      !months &&
      front.value.weak &&
      !standsAlone(tokens, i, front.end, front.value) &&
      behind.value.fields.part === undefined
    )
      return undefined;
    if (
      behind.value.weak &&
      !(months && behind.value.level === 'month') &&
      !standsAlone(tokens, tie, behind.end, behind.value)
    )
      return undefined;
  }
  return (
    readSplitYearRange(tokens, [i, front.end, front.value], [tie, behind.end, behind.value]) ?? {
      value: rangeOf(tokens, [i, front.end, front.value], [tie, behind.end, behind.value]),
      end: behind.end,
    }
  );
}

/** `April-January 2005-06`: months of a fiscal year; those before the first of them belong to its second year. */
function readSplitYearRange(
  tokens: readonly Token[],
  [i, iEnd, front]: Part,
  [k, kEnd, behind]: Part,
): Read<RangeExpression> | undefined {
  const { year, month } = behind.fields;
  const first = front.fields.month;
  if (year === undefined || month === undefined || first === undefined || front.fields.year !== undefined)
    return undefined;
  const tail = readYearTail(tokens, kEnd, year);
  if (tail?.value !== year + 1) return undefined;
  const from = copyOf(front);
  from.fields = { ...front.fields, year };
  const to = copyOf(behind);
  to.fields = { ...behind.fields, year: month < first ? year + 1 : year };
  return { value: rangeOf(tokens, [i, iEnd, from], [k, tail.end, to]), end: tail.end };
}

/** Whether two points can be the ends of one range: both of a kind, neither already a span relative to today. */
function fit(front: Component, behind: Component): boolean {
  const rank = ({ level, fields }: Component) => {
    if (fields.hour !== undefined) return 'time';
    if (fields.dayPart !== undefined) return 'daypart';
    if (fields.month !== undefined || fields.part !== undefined) return 'within-year';
    if (fields.day !== undefined) return 'day';
    if (fields.year !== undefined || fields.shortYear !== undefined) return 'year';
    if (fields.weekday !== undefined) return 'weekday';
    return level === 'decade' || level === 'century' ? level : 'none';
  };
  const [a, b] = [rank(front), rank(behind)];
  if (a === 'none' || b === 'none') return false;
  if ((front.shift ?? front.pick) || behind.same) return false; // `from 5% in 2023 to the same period of 2024` compares
  if (a === b) return true;
  const mixed = new Set([a, b]);
  return (mixed.has('within-year') && mixed.has('year')) || (mixed.has('daypart') && mixed.has('within-year'));
}
