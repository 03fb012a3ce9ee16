import type { Token } from '../../text/tokenizer';
import { wordsOf } from '../../text/wordClass';
import { type Component, relativePoint, copyOf } from './component';
import type { Read } from './expression';
import { readSpan } from './spans';
import {
  ADVERBS_OF_AMOUNT,
  DEICTIC,
  DURATION_MODIFIERS,
  FUNCTION_WORDS,
  OFFSETS,
  PREPOSITIONS,
  UNITS,
} from './vocabulary';

const CLAUSE_STARTS = wordsOf('and but when had was were');

/** Points some units before or after a date: `three days later`, `two years ago`, `the day before`. */

/** Directions that are also prepositions: `two days after the vote` counts from the vote, not from a date. */
const BOTH_WAYS = wordsOf('before after prior');

/** `three days later`, `two years ago`, `a year earlier`, `six months from now`. */
export function readOffset(tokens: readonly Token[], i: number): Read<Component> | undefined {
  const only = ADVERBS_OF_AMOUNT.is(tokens[i]) ? i + 1 : i;
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
  if (PREPOSITIONS.has(word) && next && next.kind === 'word' && !CLAUSE_STARTS.is(next)) return undefined;
  const { amount, unit, times } = span.value;
  // Of decades and centuries only the years are counted: `two decades ago` is a year
  const years = unit === 'decade' ? 10 : unit === 'century' ? 100 : 1;
  const by = amount === 'inexact' ? undefined : amount * times * years * offset.value.by;
  const read = relativePoint(years > 1 ? 'year' : unit, by, offset.value.basis, offset.end, 'date.offset', 'closed');
  // `a year earlier` beside a quarter is that quarter a year earlier
  const same = unit === 'year' && by !== undefined && Number.isInteger(by) && offset.value.basis === 'mention';
  const value = copyOf(read.value);
  if (same) value.same = 'part';
  if (modifier) value.mod = pointMod(modifier.value, offset.value.by);
  return { value, end: read.end };
}

/** TIMEX3 has other modifiers for points than for durations: `more than a year ago` lies BEFORE it. */
function pointMod(mod: string, direction: number): string {
  const [orEqual, more] = [mod.startsWith('EQUAL_OR'), /MORE/.test(mod)];
  if (!/MORE|LESS/.test(mod)) return mod;
  const side = more === direction > 0 ? 'AFTER' : 'BEFORE';
  return orEqual ? `ON_OR_${side}` : side;
}

/** `days later`, `months earlier`, `years ago`. */
function bareUnits(tokens: readonly Token[], i: number): ReturnType<typeof readSpan> {
  const known = UNITS.of(tokens[i]);
  if (!known?.plural || !OFFSETS.at(tokens, i + 1) || BOTH_WAYS.is(tokens[i + 1])) return undefined;
  return {
    value: { amount: 'inexact', unit: known.unit, times: known.times, value: '', adjective: false, article: false },
    end: i + 1,
  };
}

/** `the day before`, `the year after`, `the day after tomorrow`, `the week before last`. */
export function readDayBefore(tokens: readonly Token[], i: number): Read<Component> | undefined {
  if (tokens[i]?.lower !== 'the') return undefined;
  const known = UNITS.of(tokens[i + 1]);
  if (!known || known.plural) return undefined;
  const word = tokens[i + 2]?.lower ?? '';
  const by = { before: -1, earlier: -1, previously: -1, prior: -1, after: 1, later: 1, following: 1, afterwards: 1 }[
    word
  ];
  if (by === undefined) return undefined;
  const next = tokens[i + 3];
  const deictic = DEICTIC.of(next);
  if (deictic && known.unit === 'day') return relativePoint('day', deictic.by + by, 'reference', i + 4, 'date.deictic');
  if (next?.lower === 'last' && by < 0) return relativePoint(known.unit, -2, 'reference', i + 4, 'date.relative');
  if (next?.lower === 'next' && by > 0) return relativePoint(known.unit, 2, 'reference', i + 4, 'date.relative');
  if (next && next.kind !== 'punctuation' && !PREPOSITIONS.is(next) && !FUNCTION_WORDS.is(next)) return undefined;
  if (
    next &&
    /^(?:the|a|his|her|their|its|this|these|those|that|it|he|she|they|we|which)$/.test(next.lower) &&
    word !== 'earlier' &&
    word !== 'later'
  )
    return undefined;
  return relativePoint(known.unit, by * known.times, 'mention', i + 3, 'date.offset');
}
