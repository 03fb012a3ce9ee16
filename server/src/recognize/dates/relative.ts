import type { Token } from '../../text/tokenizer';
import type { Component, Level } from './component';
import { readSpan } from './durations';
import type { Basis, Read, Unit } from './expression';
import type { DateRule } from './rules';
import { isDash, readOrdinal } from './numbers';
import {
  DEICTIC,
  DURATION_MODIFIERS,
  FUNCTION_WORDS,
  MONTHS,
  OFFSETS,
  PREPOSITIONS,
  RELATIVE,
  SEASONS,
  UNITS,
  WEEKDAYS,
  YEAR_QUALIFIERS,
} from './vocabulary';

/** Points that count from another date: `last year`, `that same day`, `three days later`, `the day before`, `next Monday`. */

const LEVELS: Readonly<Partial<Record<Unit, Level>>> = {
  day: 'date',
  weekend: 'week',
  week: 'week',
  month: 'month',
  quarter: 'part',
  season: 'part',
  half: 'part',
  year: 'year',
  decade: 'decade',
  century: 'century',
  period: 'part',
};
const levelOf = (unit: Unit): Level => LEVELS[unit] ?? 'time';

const point = (
  unit: Unit,
  by: number | undefined,
  basis: Basis,
  end: number,
  rule: DateRule,
  level = levelOf(unit),
): Read<Component> => ({
  value: { level, fields: {}, shift: { unit, by, basis }, rule },
  end,
});

export function readRelative(tokens: readonly Token[], i: number): Read<Component> | undefined {
  return (
    readDeictic(tokens, i) ??
    readOffset(tokens, i) ??
    readDayBefore(tokens, i) ??
    readPicked(tokens, i) ??
    readTheUnit(tokens, i)
  );
}

/** `today`, `yesterday`, `tomorrow`, `tonight`. */
function readDeictic(tokens: readonly Token[], i: number): Read<Component> | undefined {
  const found = DEICTIC.get(tokens[i]?.lower ?? '');
  if (!found) return undefined;
  const read = point('day', found.by, 'reference', i + 1, 'date.deictic');
  if (!found.dayPart) return read;
  return { ...read, value: { ...read.value, level: 'daypart', fields: { dayPart: found.dayPart } } };
}

/** Directions that are also prepositions: `two days after the vote` counts from the vote, not from a date. */
const BOTH_WAYS = new Set(['before', 'after', 'prior']);

/** `three days later`, `two years ago`, `a year earlier`, `six months from now`. */
function readOffset(tokens: readonly Token[], i: number): Read<Component> | undefined {
  const only = /^(?:only|just|barely)$/.test(tokens[i]?.lower ?? '') ? i + 1 : i;
  const modifier = DURATION_MODIFIERS.at(tokens, only);
  const start = modifier?.end ?? only;
  const span = readSpan(tokens, start) ?? bareUnits(tokens, start);
  if (!span || span.value.adjective) return undefined;
  const offset = OFFSETS.at(tokens, span.end);
  if (!offset) return undefined;
  const next = tokens[offset.end];
  const word = tokens[offset.end - 1]!.lower;
  if (next?.lower === 'than' || (word === 'prior' && next?.lower === 'to')) return undefined;
  // `two years before,` is a point; `two years before the war` is a duration before something
  if (
    PREPOSITIONS.has(word) &&
    next &&
    next.kind === 'word' &&
    !/^(?:and|but|when|he|she|they|it|had|was|were)$/.test(next.lower)
  )
    return undefined;
  const { amount, unit, times } = span.value;
  // Of decades and centuries only the years are counted: `two decades ago` is a year
  const years = unit === 'decade' ? 10 : unit === 'century' ? 100 : 1;
  const by = amount === 'inexact' ? undefined : amount * times * years * offset.value.by;
  const read = point(years > 1 ? 'year' : unit, by, offset.value.basis, offset.end, 'date.offset', 'closed');
  return {
    ...read,
    value: { ...read.value, ...(by === undefined && { fields: {} }), ...(modifier && { mod: modifier.value }) },
  };
}

/** `days later`, `months earlier`, `years ago`. */
function bareUnits(tokens: readonly Token[], i: number): ReturnType<typeof readSpan> {
  const known = UNITS.get(tokens[i]?.lower ?? '');
  if (!known?.plural || !OFFSETS.at(tokens, i + 1) || BOTH_WAYS.has(tokens[i + 1]?.lower ?? '')) return undefined;
  return {
    value: { amount: 'inexact', unit: known.unit, times: known.times, value: '', adjective: false, article: false },
    end: i + 1,
  };
}

/** `the day before`, `the year after`, `the day after tomorrow`, `the week before last`. */
function readDayBefore(tokens: readonly Token[], i: number): Read<Component> | undefined {
  if (tokens[i]?.lower !== 'the') return undefined;
  const known = UNITS.get(tokens[i + 1]?.lower ?? '');
  if (!known || known.plural) return undefined;
  const word = tokens[i + 2]?.lower ?? '';
  const by = { before: -1, earlier: -1, previously: -1, prior: -1, after: 1, later: 1, following: 1, afterwards: 1 }[
    word
  ];
  if (by === undefined) return undefined;
  const next = tokens[i + 3];
  const deictic = DEICTIC.get(next?.lower ?? '');
  if (deictic && known.unit === 'day') return point('day', deictic.by + by, 'reference', i + 4, 'date.deictic');
  if (next?.lower === 'last' && by < 0) return point(known.unit, -2, 'reference', i + 4, 'date.relative');
  if (next?.lower === 'next' && by > 0) return point(known.unit, 2, 'reference', i + 4, 'date.relative');
  if (next && next.kind !== 'punctuation' && !PREPOSITIONS.has(next.lower) && !FUNCTION_WORDS.has(next.lower))
    return undefined;
  if (
    next &&
    /^(?:the|a|his|her|their|its|this|these|those|that|it|he|she|they|we|which)$/.test(next.lower) &&
    word !== 'earlier' &&
    word !== 'later'
  )
    return undefined;
  return point(known.unit, by * known.times, 'mention', i + 3, 'date.offset');
}

/** `last year`, `the same day`, `this critical decade`, `next Monday`, `that summer`, `the current fiscal year`, `the same period`. */
function readPicked(tokens: readonly Token[], i: number): Read<Component> | undefined {
  let at = i;
  const determined = /^(?:the|its|their)$/.test(tokens[at]?.lower ?? '');
  if (determined) at++;
  let relation = RELATIVE.get(tokens[at]?.lower ?? '');
  if (!relation) return undefined;
  let word = tokens[at]!.lower;
  at++;
  // `that same day`, `this very week`
  if (/^(?:same|very|coming|past)$/.test(tokens[at]?.lower ?? '') && word !== 'same') {
    if (tokens[at]!.lower === 'same') word = 'same';
    if (word !== 'that' && word !== 'same') relation = RELATIVE.get(tokens[at]!.lower) ?? relation;
    at++;
  }
  const plain = readPickedAt(tokens, at, relation, word, determined);
  if (plain) return plain;
  // One adjective: `this critical decade`, `the next fiscal year`
  const adjective = tokens[at];
  if (adjective?.kind !== 'word') return undefined;
  if (
    YEAR_QUALIFIERS.has(adjective.lower) ||
    (/^(?:this|that|current)$/.test(word) &&
      adjective.shape === 'lower' &&
      UNITS.get(tokens[at + 1]?.lower ?? '')?.unit === 'decade')
  ) {
    return readPickedAt(tokens, at + 1, relation, word, determined);
  }
  return undefined;
}

function readPickedAt(
  tokens: readonly Token[],
  at: number,
  relation: { readonly by: number; readonly basis: Basis },
  word: string,
  determined: boolean,
): Read<Component> | undefined {
  const token = tokens[at];
  const key = token?.lower ?? '';
  const { by } = relation;
  // `the next day` counts from the day told of; `next week` from the time of writing
  const basis: Basis = determined && word === 'next' ? 'mention' : relation.basis;
  if (key === 'period' && /^(?:same|corresponding|equivalent)$/.test(word))
    return point('period', 0, 'mention', at + 1, 'date.same-period');
  if (key === 'time') return undefined;
  const known = UNITS.get(key);
  if (
    known &&
    !known.plural &&
    known.unit !== 'second' &&
    known.unit !== 'minute' &&
    known.unit !== 'hour' &&
    known.times === 1
  ) {
    if (known.unit === 'night') return undefined; // a part of the day
    if (determined && word === 'past') return undefined; // `the past year` is a duration
    // `the next decade`, `the last century` are spans from here on; `this decade` is one of the calendar
    if (known.unit === 'decade' && basis === 'reference' && by !== 0) return undefined;
    if (known.unit === 'decade' && word === 'next') return undefined;
    return point(known.unit, by, basis, at + 1, 'date.relative');
  }
  const pick = { by, basis };
  const weekday = WEEKDAYS.get(key);
  if (weekday !== undefined && token!.shape !== 'lower' && word !== 'that')
    return { value: { level: 'date', fields: { weekday }, pick, rule: 'date.relative-weekday' }, end: at + 1 };
  const month = MONTHS.get(key);
  if (month !== undefined && token!.shape !== 'lower' && key.length > 2)
    return { value: { level: 'month', fields: { month }, pick, rule: 'date.relative-month' }, end: at + 1 };
  const season = SEASONS.get(key);
  if (
    season !== undefined &&
    !(key === 'fall' && /^(?:in|of|from)$/.test(tokens[at + 1]?.lower ?? '')) &&
    !(key === 'spring' && tokens[at + 1]?.lower === 'from')
  )
    return { value: { level: 'part', fields: { part: season }, pick, rule: 'date.relative-season' }, end: at + 1 };
  return undefined;
}

/** `the year`, `the month`, `the century`: what `the end of` and `later in` need; also `the first week`, `month's end`. */
function readTheUnit(tokens: readonly Token[], i: number): Read<Component> | undefined {
  if (tokens[i]?.lower !== 'the') {
    // `mid-century`, `year-end`
    return undefined;
  }
  let at = i + 1;
  if (YEAR_QUALIFIERS.has(tokens[at]?.lower ?? '')) at++;
  const known = UNITS.get(tokens[at]?.lower ?? '');
  if (known?.unit === 'weekend' && !known.plural) return point('weekend', 0, 'near', at + 1, 'date.the-unit');
  if (known && !known.plural && /^(?:day|week|month|quarter|year|decade|century)$/.test(known.unit)) {
    const read = point(known.unit, 0, 'near', at + 1, 'date.the-unit');
    return { ...read, value: { ...read.value, weak: 'unit' } };
  }
  const ordinal = readOrdinal(tokens, at);
  if (ordinal && tokens[ordinal.end]?.lower === 'week' && !isDash(tokens[ordinal.end + 1]))
    return {
      value: { level: 'week', fields: { week: ordinal.value }, weak: 'unit', rule: 'date.week-of' },
      end: ordinal.end + 1,
    };
  return undefined;
}
