import type { Sentence } from '../../text/sentences';
import type { Token } from '../../text/tokenizer';
import type { Component } from './component';
import { readComposed, readPoint } from './compose';
import { isYear, standsAlone } from './context';
import type {
  Endpoint,
  EndpointExpression,
  Fields,
  PlanExpression,
  PointExpression,
  RangeExpression,
  Read,
} from './expression';
import { readDayNumber } from './months';
import { isDash, isGlued, readOrdinal, wholeNumber } from './numbers';
import { COMPARING, MOVING } from './vocabulary';
import { readYear, readYearTail, spanNounEnd, yearNumber } from './years';

/** Ranges: two points and what ties them: `2023-2025`, `from the 4th to the 6th`, `12–14 July 2021`, `between May and June`. */

/** The expression of a block. */
export function expressionOf(component: Component): EndpointExpression {
  if (component.numeric && Object.keys(component.fields).length === 3) return component.numeric;
  const { fields, shift, pick, mod } = component;
  const named: PointExpression = {
    kind: 'point',
    fields,
    ...(shift && { shift }),
    ...(pick && { pick }),
    ...(mod && mod !== '-' && { mod }),
  };
  return named;
}

const endpoint = (tokens: readonly Token[], i: number, end: number, component: Component): Endpoint => ({
  start: tokens[i]!.start,
  end: tokens[end - 1]!.end,
  expression: expressionOf(component),
});

const TIES = new Set(['to', 'through', 'until', 'till', 'thru']);

/** Whether the words at a token tie two points into a range, and the index behind them; 0 where they do not. */
function tieAt(tokens: readonly Token[], i: number, between: boolean): number {
  const token = tokens[i];
  if (!token) return 0;
  if (isDash(token)) return isDash(tokens[i + 1]) && isGlued(tokens[i + 1]) ? 0 : i + 1;
  if (token.text === '~' || token.text === '～') return i + 1;
  if (TIES.has(token.lower)) return i + 1;
  if (token.lower === 'up' && tokens[i + 1]?.lower === 'to') return i + 2;
  if (token.lower === 'and' && between) return tokens[i + 1]?.lower === 'of' ? 0 : i + 1;
  return 0;
}

/** Reads a range that begins at a token. */
export function readRange(
  tokens: readonly Token[],
  i: number,
  sentence: Sentence | undefined,
): Read<RangeExpression> | undefined {
  const between = tokens[i - 1]?.lower === 'between';
  const from = tokens[i - 1]?.lower === 'from';
  if (from && isChange(tokens, i, sentence)) return undefined;
  return (
    readEraPair(tokens, i, between) ??
    readYearPair(tokens, i) ??
    readDayPair(tokens, i, between) ??
    readPointPair(tokens, i, between)
  );
}

/** `2026-30`, `2023–2025`, also with `the years` in front. */
function readYearPair(tokens: readonly Token[], i: number): Read<RangeExpression> | undefined {
  const article = tokens[i]?.lower === 'the' ? 1 : 0;
  const labelled = /^(?:years|period)$/.test(tokens[i + article]?.lower ?? '') ? 1 : 0;
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

/** `499–493 BC`, `from 264 to 241 BC`: the era stands behind the second year only. */
function readEraPair(tokens: readonly Token[], i: number, between: boolean): Read<RangeExpression> | undefined {
  const year = wholeNumber(tokens[i]);
  const tie = year ? tieAt(tokens, i + 1, between) : 0;
  const behind = tie > 0 ? readYear(tokens, tie) : undefined;
  if (!year || !behind?.value.fields.bc || behind.value.fields.year === undefined) return undefined;
  const front: Component = { level: 'year', fields: { year, bc: true }, rule: 'date.year-era' };
  return { value: rangeOf(tokens, [i, i + 1, front], [tie, behind.end, behind.value]), end: behind.end };
}

/** Two days of one month: `12–14 July 2021`, `from 26 to 30 November`, `March 5-9, 1918`. */
function readDayPair(tokens: readonly Token[], i: number, between: boolean): Read<RangeExpression> | undefined {
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
    const front: Component = { level: 'day', fields: { day: day.value }, rule: 'date.day' };
    return { value: rangeOf(tokens, [i, day.end, front], [tie, behind.end, behind.value]), end: behind.end };
  }
  const front = readComposed(tokens, i);
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
  const behind: Component = {
    level: 'day',
    fields: { day: second.value, ...(year !== undefined && { year }) },
    rule: 'date.day',
  };
  return { value: rangeOf(tokens, [i, front.end, front.value], [tie, end, behind]), end };
}

/** Whether the date at a token begins with its day, so that a day in front of it shares its month. */
const isDayFirst = (tokens: readonly Token[], i: number) =>
  tokens[tokens[i]?.lower === 'the' ? i + 1 : i]?.kind === 'number' || readOrdinal(tokens, i) !== undefined;

/** Two points of any form. */
function readPointPair(tokens: readonly Token[], i: number, between: boolean): Read<RangeExpression> | undefined {
  const front = readPoint(tokens, i);
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
  return { value: rangeOf(tokens, [i, front.end, front.value], [tie, behind.end, behind.value]), end: behind.end };
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
  if (front.shift ?? front.pick) return false;
  if (a === b) return true;
  const mixed = new Set([a, b]);
  return (mixed.has('within-year') && mixed.has('year')) || (mixed.has('daypart') && mixed.has('within-year'));
}

type Part = readonly [start: number, end: number, component: Component];

/** A range whose ends have given each other what they leave unsaid: the year, the month, the era. */
function rangeOf(tokens: readonly Token[], [i, iEnd, front]: Part, [k, kEnd, behind]: Part): RangeExpression {
  const from = { ...front, fields: fill(front.fields, behind.fields, -1) };
  const to = { ...behind, fields: fill(behind.fields, front.fields, 1) };
  return { kind: 'range', from: endpoint(tokens, i, iEnd, from), to: endpoint(tokens, k, kEnd, to) };
}

/** @param side −1 for the first end, 1 for the second: `November to February 2020` begins in 2019 */
function fill(own: Fields, other: Fields, side: -1 | 1): Fields {
  let fields = own;
  if (own.day !== undefined && own.month === undefined && other.month !== undefined)
    fields = { ...fields, month: other.month };
  const partial = own.month !== undefined || own.part !== undefined || own.day !== undefined;
  if (partial && own.year === undefined && other.year !== undefined) {
    const [mine, theirs] = [fields.month ?? 0, other.month ?? 0];
    const wraps = side < 0 ? mine > theirs && theirs > 0 : mine < theirs && mine > 0;
    fields = { ...fields, year: other.year + (wraps ? side : 0), ...(other.bc && { bc: true as const }) };
  } else if (own.year !== undefined && other.bc && !own.bc && side < 0) fields = { ...fields, bc: true };
  return fields;
}

const CHANGE_WINDOW = 10;

/** Whether `from X to Y` moves a date or compares two: then the ends are two dates, not a period. */
function isChange(tokens: readonly Token[], i: number, sentence: Sentence | undefined): boolean {
  const first = Math.max(sentence?.first ?? 0, i - CHANGE_WINDOW);
  const a = yearNumber(tokens[i]);
  const b = yearNumber(tokens[i + 2]);
  const consecutive = a !== undefined && b === a + 1;
  for (let k = i - 2; k >= first; k--) {
    const token = tokens[k]!;
    if (/^[,;:]$/.test(token.text)) return false;
    if (MOVING.has(token.lower)) return true;
    if (consecutive && COMPARING.has(token.lower)) return true;
  }
  return false;
}

/** `the 14th Five-Year Plan period`, `the opening year of the 15th Five-Year Plan (2026-30) period`. */
export function readPlanPeriod(
  tokens: readonly Token[],
  i: number,
): Read<PlanExpression | RangeExpression | PointExpression> | undefined {
  let at = tokens[i]?.lower === 'the' ? i + 1 : i;
  const edge =
    /^(?:opening|first|closing|final|last)$/.test(tokens[at]?.lower ?? '') &&
    tokens[at + 1]?.lower === 'year' &&
    tokens[at + 2]?.lower === 'of';
  const opening = edge && /^(?:opening|first)$/.test(tokens[at]!.lower);
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
