import { itemAt } from '../../text/itemAt';
import type { Token } from '../../text/tokenizer';
import { wordsOf } from '../../text/wordClass';
import type { DurationExpression, OpeningExpression, Read } from './expression';
import { type Amount, halfAt, isDash, readAmount, readCardinal } from './numbers';
import { readOpening } from './opening';
import { durationValue, readSpan, spanOf } from './spans';
import { DURATION_MODIFIERS, OVER_AS_MODIFIER, PICKING, RELATIVE, SPANNING, UNITS } from './vocabulary';
import { AMOUNT_LIKE, BEGINS } from './wordClasses';

const OR_MORE = wordsOf('more less longer over');
const DETERMINERS_OF_A_PERIOD = wordsOf('a an the this that each any');
const TO_OR = wordsOf('to or');
const SPANNING_PICKS = wordsOf('next past last coming');
const LAST_NEXT = wordsOf('last next');
const NOT_BEHIND_BARE_UNITS = wordsOf('to of ahead');

/** Durations: an amount of a unit of time, with what modifies it. */

const OWNERS = wordsOf('the these those its their his her our');

/** What may stand before what is picked: `the next`, `its first`, or picks by itself. */
const PICKED_LIKE = BEGINS.the | BEGINS.owner | BEGINS.pick;

/**
 * A duration with its determiners and modifiers: `at least 2 years`, `the next five years`, `the past decade`.
 * @param begins what may begin at the token, see `begins.ts`
 */
export function readDuration(
  tokens: readonly Token[],
  i: number,
  begins: number,
): Read<DurationExpression | OpeningExpression> | undefined {
  const modifier = (begins & BEGINS.amountModifier) === 0 ? undefined : readDurationModifier(tokens, i);
  if (modifier) {
    const inner = readSpan(tokens, modifier.end);
    if (inner && !inner.value.adjective)
      return {
        value: { kind: 'duration', value: inner.value.value, mod: modifier.value },
        end: withAge(tokens, inner.end),
      };
  }
  const picked = (begins & PICKED_LIKE) === 0 ? undefined : readPicked(tokens, i);
  if (picked) return readOpening(tokens, i, picked);
  const period = readPeriod(tokens, i);
  if (period) return period;
  const amounts = (begins & AMOUNT_LIKE) !== 0;
  const between = amounts ? readSpanRange(tokens, i) : undefined;
  if (between) return between;
  const span = amounts ? readSpan(tokens, i) : undefined;
  // `another two-year extension`: what is another is the extension
  if (span && !(span.value.adjective && tokens[i]!.lower === 'another')) {
    let end = withAge(tokens, span.end);
    if (tokens[end]?.lower === 'or' && OR_MORE.is(tokens[end + 1])) end += 2;
    return { value: { kind: 'duration', value: span.value.value }, end };
  }
  return (begins & BEGINS.unit) === 0 ? undefined : (readUnitLong(tokens, i) ?? readBare(tokens, i));
}

/**
 * `at least`, `almost`, `over`. `5 billion over 4 years` has a preposition; `for over 4 years` and `lasted over a year` a modifier:
 * it stands behind another preposition or a verb of lasting.
 */
export function readDurationModifier(tokens: readonly Token[], i: number): Read<string> | undefined {
  const modifier = DURATION_MODIFIERS.at(tokens, i);
  if (!modifier || tokens[i]!.lower !== 'over') return modifier;
  return OVER_AS_MODIFIER.is(itemAt(tokens, i - 1)) ? modifier : undefined;
}

/** `18 years old`, `25 years of age`. */
function withAge(tokens: readonly Token[], end: number): number {
  if (tokens[end]?.lower === 'old') return end + 1;
  return tokens[end]?.lower === 'of' && tokens[end + 1]?.lower === 'age' ? end + 2 : end;
}

/** `a three-year period`, `the same 28-day period`. */
function readPeriod(tokens: readonly Token[], i: number): Read<DurationExpression> | undefined {
  if (!DETERMINERS_OF_A_PERIOD.is(tokens[i])) return undefined;
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
  const joined = isDash(tokens[first.end]) && TO_OR.is(tokens[first.end + 1]) ? 1 : hyphen; // `three-to-five-year`
  const tie = tokens[first.end + joined];
  if (!tie || !(isDash(tie) || TO_OR.is(tie))) return undefined;
  const behind = first.end + joined + 1;
  const second = readSpan(tokens, isDash(tokens[behind]) ? behind + 1 : behind);
  if (!second || second.value.amount === 'inexact' || second.value.article || second.value.amount <= first.value)
    return undefined;
  const { unit, times, value } = second.value;
  return { value: { kind: 'duration', value: `${durationValue(first.value, unit, times)}/${value}` }, end: second.end };
}

/** `the next five years`, `the next three to five years`, `the past year and a half`, `the first two months`, `next decade`. */
function readPicked(tokens: readonly Token[], i: number): Read<DurationExpression> | undefined {
  let at = i;
  const determiner = OWNERS.is(tokens[at]);
  if (determiner) at++;
  let pick = tokens[at];
  let modifier = determiner ? DURATION_MODIFIERS.at(tokens, at) : undefined;
  if (modifier) {
    at = modifier.end;
    pick = tokens[at];
  } else modifier = undefined;
  const picks = PICKING.is(pick) || RELATIVE.is(pick);
  if (!picks && !(determiner && modifier)) {
    // `the four previous weeks`, `the three years`
    const span = determiner ? (readPostponed(tokens, at) ?? readCounted(tokens, at)) : undefined;
    return span && { value: { kind: 'duration', value: span.value }, end: span.end };
  }
  if (picks) at++;
  if (tokens[at]?.lower === 'and' && PICKING.is(tokens[at + 1])) at += 2; // the first and last two weeks
  const range = readSpanRange(tokens, at);
  if (range) return range;
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
  const known = UNITS.of(tokens[at]);
  if (!known || known.plural || known.unit === 'second') return undefined;
  const half = halfAt(tokens, at + 1);
  if (half > 0) return { value: { kind: 'duration', value: durationValue(1.5, known.unit, known.times) }, end: half };
  const large = known.unit === 'decade' || known.unit === 'century';
  const spans =
    (determiner && pick?.lower === 'past') ||
    (large && SPANNING_PICKS.is(pick)) ||
    (determiner && LAST_NEXT.is(pick) && SPANNING.is(itemAt(tokens, i - 1)));
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
  if (!amount || !RELATIVE.is(tokens[amount.end])) return undefined;
  const span = spanOf(tokens, amount.value, amount.end + 1, false);
  return span && { value: span.value.value, end: span.end };
}

/** Behind a determiner: `fifty years`, `nine months`. */
function readCounted(tokens: readonly Token[], i: number): Read<string> | undefined {
  const number = readCardinal(tokens, i);
  const span = number && spanOf(tokens, number.value, number.end, false);
  return span && !span.value.adjective ? { value: span.value.value, end: span.end } : undefined;
}

const BARE_AFTER = wordsOf('for within');

/** `for years`, `within days`: how many is not said. */
function readBare(tokens: readonly Token[], i: number): Read<DurationExpression> | undefined {
  const known = UNITS.of(tokens[i]);
  if (!known?.plural || known.unit === 'quarter' || !BARE_AFTER.is(itemAt(tokens, i - 1))) return undefined;
  if (NOT_BEHIND_BARE_UNITS.is(tokens[i + 1])) return undefined; // `for years to come`
  return { value: { kind: 'duration', value: durationValue('inexact', known.unit) }, end: i + 1 };
}

/** `month-long`, `decades-long`, `half-century`. */
function readUnitLong(tokens: readonly Token[], i: number): Read<DurationExpression> | undefined {
  const known = UNITS.of(tokens[i]);
  if (!known || known.unit === 'second' || !isDash(tokens[i + 1]) || tokens[i + 1]!.spaceBefore) return undefined;
  if (isDash(itemAt(tokens, i - 1)) && !tokens[i]!.spaceBefore) return undefined;
  let end = i + 2;
  const half = halfAt(tokens, i + 1);
  if (half > 0 && isDash(tokens[half])) end = half + 1;
  if (tokens[end]?.lower !== 'long') return undefined;
  const amount: Amount = half > 0 ? 1.5 : known.plural ? 'inexact' : 1;
  return { value: { kind: 'duration', value: durationValue(amount, known.unit, known.times) }, end: end + 1 };
}
