import type { Token } from '../../text/tokenizer';
import type { DurationExpression, Read, Unit } from './expression';
import { type Amount, halfAt, isDash, readAmount, readCardinal } from './numbers';
import { yearNumber } from './years';
import {
  DURATION_MODIFIERS,
  MONTHS,
  OVER_AS_MODIFIER,
  PICKING,
  RELATIVE,
  SPANNING,
  UNIT_QUALIFIERS,
  UNITS,
} from './vocabulary';

/** Durations: an amount of a unit of time, with what modifies it. */

/** ISO 8601 designators; units without one are counted in another. */
const DESIGNATORS: Readonly<Partial<Record<Unit, readonly [times: number, designator: string, half: string]>>> = {
  second: [1, 'TS', ''],
  minute: [1, 'TM', 'T30S'],
  hour: [1, 'TH', 'T30M'],
  day: [1, 'D', 'T12H'],
  night: [1, 'D', ''],
  weekend: [1, 'WE', ''],
  week: [1, 'W', ''],
  month: [1, 'M', ''],
  quarter: [3, 'M', ''],
  season: [3, 'M', ''],
  half: [6, 'M', ''],
  year: [1, 'Y', '6M'],
  decade: [10, 'Y', ''],
  century: [100, 'Y', ''],
  millennium: [1000, 'Y', ''],
};

/**
 * The TIMEX3 value of an amount of a unit: `P3Y`, `PT30M`, `P1Y6M`; X where the amount is not said.
 * @param times how many of the unit the word stands for (a fortnight is two weeks)
 */
export function durationValue(amount: Amount, unit: Unit, times = 1): string {
  const [factor, designator, half] = DESIGNATORS[unit] ?? [1, 'D', ''];
  const clock = designator.startsWith('T');
  const letter = clock ? designator.slice(1) : designator;
  const prefix = clock ? 'PT' : 'P';
  if (amount === 'inexact') return `${prefix}X${letter}`;
  const count = amount * factor * times;
  const whole = Math.floor(count);
  if (count - whole === 0.5 && half)
    return whole === 0 ? `P${half}` : `${prefix}${whole}${letter}${clock ? half.slice(1) : half}`;
  return `${prefix}${Number(count.toFixed(3))}${letter}`;
}

/** An amount of a unit, with no determiner or modifier: `three years`, `five-year`, `a year and a half`, `2 years and 6 months`. */
export interface Span {
  readonly amount: Amount;
  readonly unit: Unit;
  readonly times: number;
  readonly value: string;
  /** Written as an adjective: `three-year`, `month-long`. */
  readonly adjective: boolean;
  readonly article: boolean;
}

const FRACTION_UNITS = new Set(['quarter', 'quarters', 'second']);

/** Reads an amount of a unit that begins at a token. */
export function readSpan(tokens: readonly Token[], i: number): Read<Span> | undefined {
  const amount = readAmount(tokens, i);
  if (!amount) return undefined;
  return spanOf(tokens, amount.value, amount.end, /^an?$/.test(tokens[i]!.lower) && amount.end === i + 1);
}

function spanOf(tokens: readonly Token[], amount: Amount, i: number, article: boolean): Read<Span> | undefined {
  let at = i;
  const hyphenated = isDash(tokens[at]) && !tokens[at]!.spaceBefore && tokens[at + 1]?.spaceBefore === false;
  if (hyphenated) at++;
  else if (UNIT_QUALIFIERS.has(tokens[at]?.lower ?? '')) at++;
  const word = tokens[at];
  const known = UNITS.get(word?.lower ?? '');
  if (!word || !known || FRACTION_UNITS.has(word.lower)) return undefined;
  if (article && known.plural) return undefined;
  let end = at + 1;
  let adjective = hyphenated;
  if (isDash(tokens[end]) && !tokens[end]!.spaceBefore) {
    const after = tokens[end + 1]?.lower;
    if (after === 'old' || after === 'olds') return undefined; // an age
    if (after === 'long') {
      end += 2;
      adjective = true;
    }
  } else if (tokens[end]?.lower === 'long' && (known.plural === false || hyphenated)) {
    end += 1;
    adjective = true;
  }
  if (article && (adjective || known.unit === 'night')) return undefined; // `a month-long`: the article belongs to the noun
  const half = halfAt(tokens, end);
  let value = durationValue(amount, known.unit, known.times);
  if (half > 0 && amount !== 'inexact') {
    value = durationValue(amount + 0.5, known.unit, known.times);
    end = half;
  } else {
    const joined = readSmallerPart(tokens, end, known.unit);
    if (joined) {
      value += value.includes('T') ? joined.value.replace('PT', '') : joined.value.slice(1);
      end = joined.end;
    }
  }
  return { value: { amount, unit: known.unit, times: known.times, value, adjective, article }, end };
}

/** The next smaller unit, and how many of it make the larger one. */
const SMALLER: Readonly<Partial<Record<Unit, readonly [unit: Unit, count: number]>>> = {
  year: ['month', 12],
  month: ['day', 31],
  week: ['day', 7],
  day: ['hour', 24],
  hour: ['minute', 60],
  minute: ['second', 60],
};

/** The second part of `two years and six months`; `three years, 18 months` are two durations. */
function readSmallerPart(tokens: readonly Token[], i: number, unit: Unit): Read<string> | undefined {
  const at = tokens[i]?.lower === 'and' || tokens[i]?.text === ',' ? i + 1 : i;
  const amount = readAmount(tokens, at);
  const known = amount && UNITS.get(tokens[amount.end]?.lower ?? '');
  const [smaller, count] = SMALLER[unit] ?? [undefined, 0];
  if (!known || known.unit !== smaller || amount.value === 'inexact' || amount.value >= count) return undefined;
  return { value: durationValue(amount.value, known.unit, known.times), end: amount.end + 1 };
}

const OWNERS = new Set(['the', 'these', 'those', 'its', 'their', 'his', 'her', 'our']);

/** A duration with its determiners and modifiers: `at least 2 years`, `the next five years`, `the past decade`. */
export function readDuration(tokens: readonly Token[], i: number): Read<DurationExpression> | undefined {
  const modifier = readDurationModifier(tokens, i);
  if (modifier) {
    const inner = readSpan(tokens, modifier.end);
    if (inner && !inner.value.adjective)
      return {
        value: { kind: 'duration', value: inner.value.value, mod: modifier.value },
        end: withAge(tokens, inner.end),
      };
  }
  const picked = readPicked(tokens, i);
  if (picked) return withWhole(tokens, picked);
  const period = readPeriod(tokens, i);
  if (period) return period;
  const between = readSpanRange(tokens, i);
  if (between) return between;
  const span = readSpan(tokens, i);
  if (span) {
    let end = withAge(tokens, span.end);
    if (tokens[end]?.lower === 'or' && /^(?:more|less|longer|over)$/.test(tokens[end + 1]?.lower ?? '')) end += 2;
    return { value: { kind: 'duration', value: span.value.value }, end };
  }
  return readUnitLong(tokens, i) ?? readBare(tokens, i);
}

/**
 * `at least`, `almost`, `over`. `5 billion over 4 years` has a preposition; `for over 4 years` and `lasted over a year` a modifier:
 * it stands behind another preposition or a verb of lasting.
 */
export function readDurationModifier(tokens: readonly Token[], i: number): Read<string> | undefined {
  const modifier = DURATION_MODIFIERS.at(tokens, i);
  if (!modifier || tokens[i]!.lower !== 'over') return modifier;
  return OVER_AS_MODIFIER.has(tokens[i - 1]?.lower ?? '') ? modifier : undefined;
}

/** `18 years old`, `25 years of age`. */
function withAge(tokens: readonly Token[], end: number): number {
  if (tokens[end]?.lower === 'old') return end + 1;
  return tokens[end]?.lower === 'of' && tokens[end + 1]?.lower === 'age' ? end + 2 : end;
}

/** `the first nine months of 2024`: the year or month out of which the units are picked. */
function withWhole(tokens: readonly Token[], picked: Read<DurationExpression>): Read<DurationExpression> {
  if (tokens[picked.end]?.lower !== 'of') return picked;
  const month = MONTHS.has(tokens[picked.end + 1]?.lower ?? '') ? 1 : 0;
  const year = yearNumber(tokens[picked.end + 1 + month]);
  return year === undefined && month === 0
    ? picked
    : { ...picked, end: picked.end + 1 + month + (year === undefined ? 0 : 1) };
}

/** `a three-year period`, `the same 28-day period`. */
function readPeriod(tokens: readonly Token[], i: number): Read<DurationExpression> | undefined {
  if (!/^(?:an?|the|this|that|each|any)$/.test(tokens[i]?.lower ?? '')) return undefined;
  const at = tokens[i + 1]?.lower === 'same' ? i + 2 : i + 1;
  const span = readSpan(tokens, at);
  if (!span || tokens[span.end]?.lower !== 'period') return undefined;
  return { value: { kind: 'duration', value: span.value.value }, end: span.end + 1 };
}

/** `three to five years`, `2-3 weeks`, `one or two days`: the value is that of both ends. */
function readSpanRange(tokens: readonly Token[], i: number): Read<DurationExpression> | undefined {
  const first = readCardinal(tokens, i);
  if (!first) return undefined;
  const hyphen = isDash(tokens[first.end]) && tokens[first.end + 1]?.spaceBefore ? 1 : 0; // `3- to 5-year`
  const tie = tokens[first.end + hyphen];
  if (!tie || !(isDash(tie) || /^(?:to|or)$/.test(tie.lower))) return undefined;
  const second = readSpan(tokens, first.end + hyphen + 1);
  if (!second || second.value.amount === 'inexact' || second.value.article || second.value.amount <= first.value)
    return undefined;
  const { unit, times, value } = second.value;
  return { value: { kind: 'duration', value: `${durationValue(first.value, unit, times)}/${value}` }, end: second.end };
}

/** `the next five years`, `the past year and a half`, `the first two months`, `next decade`. */
function readPicked(tokens: readonly Token[], i: number): Read<DurationExpression> | undefined {
  let at = i;
  const determiner = OWNERS.has(tokens[at]?.lower ?? '');
  if (determiner) at++;
  let pick = tokens[at]?.lower ?? '';
  let modifier = determiner ? DURATION_MODIFIERS.at(tokens, at) : undefined;
  if (modifier) {
    at = modifier.end;
    pick = tokens[at]?.lower ?? '';
  } else modifier = undefined;
  const picks = PICKING.has(pick) || RELATIVE.has(pick);
  if (!picks && !(determiner && modifier)) {
    // `the four previous weeks`, `the three years`
    const span = determiner ? (readPostponed(tokens, at) ?? readCounted(tokens, at)) : undefined;
    return span && { value: { kind: 'duration', value: span.value }, end: span.end };
  }
  if (picks) at++;
  if (tokens[at]?.lower === 'and' && PICKING.has(tokens[at + 1]?.lower ?? '')) at += 2; // the first and last two weeks
  const inner = DURATION_MODIFIERS.at(tokens, at);
  const amount = readInexactOrNumber(tokens, inner?.end ?? at);
  if (amount) {
    const span = spanOf(tokens, amount.value, amount.end, false);
    if (span && !span.value.adjective)
      return {
        value: { kind: 'duration', value: span.value.value, ...(inner && { mod: inner.value }) },
        end: span.end,
      };
    const quarters = tokens[amount.end]?.lower === 'quarters' && amount.value !== 'inexact';
    if (quarters)
      return { value: { kind: 'duration', value: durationValue(amount.value, 'quarter') }, end: amount.end + 1 };
    return undefined;
  }
  const known = UNITS.get(tokens[at]?.lower ?? '');
  if (!known || known.plural || known.unit === 'second') return undefined;
  const half = halfAt(tokens, at + 1);
  if (half > 0) return { value: { kind: 'duration', value: durationValue(1.5, known.unit, known.times) }, end: half };
  const large = known.unit === 'decade' || known.unit === 'century';
  const spans =
    (determiner && pick === 'past') ||
    (large && (pick === 'next' || pick === 'past' || pick === 'last' || pick === 'coming')) ||
    (determiner && (pick === 'last' || pick === 'next') && SPANNING.has(tokens[i - 1]?.lower ?? ''));
  return spans
    ? { value: { kind: 'duration', value: durationValue(1, known.unit, known.times) }, end: at + 1 }
    : undefined;
}

function readInexactOrNumber(tokens: readonly Token[], i: number): Read<Amount> | undefined {
  if (tokens[i]?.lower === 'couple') return { value: 2, end: tokens[i + 1]?.lower === 'of' ? i + 2 : i + 1 };
  const word = tokens[i]?.lower;
  return word === 'a' || word === 'an' ? undefined : readAmount(tokens, i);
}

/** Behind a determiner: `four previous weeks`, `two following years`. */
function readPostponed(tokens: readonly Token[], i: number): Read<string> | undefined {
  const amount = readInexactOrNumber(tokens, i);
  if (!amount || !RELATIVE.has(tokens[amount.end]?.lower ?? '')) return undefined;
  const span = spanOf(tokens, amount.value, amount.end + 1, false);
  return span && { value: span.value.value, end: span.end };
}

/** Behind a determiner: `fifty years`, `nine months`. */
function readCounted(tokens: readonly Token[], i: number): Read<string> | undefined {
  const number = readCardinal(tokens, i);
  const span = number && spanOf(tokens, number.value, number.end, false);
  return span && !span.value.adjective ? { value: span.value.value, end: span.end } : undefined;
}

const BARE_AFTER = new Set(['for', 'within']);

/** `for years`, `within days`: how many is not said. */
function readBare(tokens: readonly Token[], i: number): Read<DurationExpression> | undefined {
  const known = UNITS.get(tokens[i]?.lower ?? '');
  if (!known?.plural || known.unit === 'quarter' || !BARE_AFTER.has(tokens[i - 1]?.lower ?? '')) return undefined;
  if (/^(?:to|of|ahead)$/.test(tokens[i + 1]?.lower ?? '')) return undefined; // `for years to come`
  return { value: { kind: 'duration', value: durationValue('inexact', known.unit) }, end: i + 1 };
}

/** `month-long`, `decades-long`, `half-century`. */
function readUnitLong(tokens: readonly Token[], i: number): Read<DurationExpression> | undefined {
  const known = UNITS.get(tokens[i]?.lower ?? '');
  if (!known || known.unit === 'second' || !isDash(tokens[i + 1]) || tokens[i + 1]!.spaceBefore) return undefined;
  if (isDash(tokens[i - 1]) && !tokens[i]!.spaceBefore) return undefined;
  let end = i + 2;
  const half = halfAt(tokens, i + 1);
  if (half > 0 && isDash(tokens[half])) end = half + 1;
  if (tokens[end]?.lower !== 'long') return undefined;
  const amount: Amount = half > 0 ? 1.5 : known.plural ? 'inexact' : 1;
  return { value: { kind: 'duration', value: durationValue(amount, known.unit, known.times) }, end: end + 1 };
}
