import { itemAt } from '../../text/itemAt';
import type { Token } from '../../text/tokenizer';
import { wordsOf } from '../../text/wordClass';
import type { Read, Unit } from './expression';
import { type Amount, halfAt, isDash, isGlued, readAmount } from './numbers';
import { FUNCTION_WORDS, PREPOSITIONS, UNITS, UNIT_QUALIFIERS } from './vocabulary';

const INDEFINITE_ARTICLES = wordsOf('a an');
const COUNTABLE_AS = wordsOf('straight consecutive successive full fiscal calendar');

/** Amounts of a unit of time, and their TIMEX3 values: what durations, sets and offsets are made of. */

/** ISO 8601 designators; units without one are counted in another. */
const DESIGNATORS: ReadonlyMap<Unit, readonly [times: number, designator: string, half: string]> = new Map([
  ['second', [1, 'TS', '']],
  ['minute', [1, 'TM', 'T30S']],
  ['hour', [1, 'TH', 'T30M']],
  ['day', [1, 'D', 'T12H']],
  ['night', [1, 'D', '']],
  ['weekend', [1, 'WE', '']],
  ['week', [1, 'W', '']],
  ['month', [1, 'M', '']],
  ['quarter', [3, 'M', '']],
  ['season', [3, 'M', '']],
  ['half', [6, 'M', '']],
  ['year', [1, 'Y', '6M']],
  ['decade', [10, 'Y', '']],
  ['century', [100, 'Y', '']],
  ['millennium', [1000, 'Y', '']],
]);
const DAYS = [1, 'D', ''] as const;

/**
 * The TIMEX3 value of an amount of a unit: `P3Y`, `PT30M`, `P1Y6M`; X where the amount is not said.
 * @param times how many of the unit the word stands for (a fortnight is two weeks)
 */
export function durationValue(amount: Amount, unit: Unit, times = 1): string {
  const [factor, designator, half] = DESIGNATORS.get(unit) ?? DAYS;
  const clock = designator.startsWith('T');
  const letter = clock ? designator.slice(1) : designator;
  const prefix = clock ? 'PT' : 'P';
  if (amount === 'inexact') return `${prefix}X${letter}`;
  const count = amount * factor * times;
  const whole = Math.floor(count);
  if (count - whole === 0.5 && half)
    return whole === 0 ? `P${half}` : `${prefix}${whole}${letter}${clock ? half.slice(1) : half}`;
  return `${prefix}${whole === count ? count : Number(count.toFixed(3))}${letter}`;
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

const FRACTION_UNITS = wordsOf('quarter quarters second');

/** Reads an amount of a unit that begins at a token. */
export function readSpan(tokens: readonly Token[], i: number): Read<Span> | undefined {
  const amount = readAmount(tokens, i);
  if (!amount) return undefined;
  return spanOf(tokens, amount.value, amount.end, INDEFINITE_ARTICLES.is(tokens[i]) && amount.end === i + 1);
}

export function spanOf(tokens: readonly Token[], amount: Amount, i: number, article: boolean): Read<Span> | undefined {
  const first = tokens[i]?.text === '+' && isGlued(tokens[i]) ? i + 1 : i; // `20+ years`
  let at = first;
  const hyphenated = isDash(tokens[at]) && !tokens[at]!.spaceBefore && tokens[at + 1]?.spaceBefore === false;
  if (hyphenated) at++;
  else if (UNIT_QUALIFIERS.is(tokens[at])) at++;
  else if (isQualified(tokens, at)) at += 2;
  const word = tokens[at];
  const known = UNITS.of(word);
  // `three quarters` is a fraction, `three straight quarters` a time
  const qualified = at > i && COUNTABLE_AS.is(itemAt(tokens, at - 1));
  if (!word || !known || (FRACTION_UNITS.is(word) && !(qualified && word.lower === 'quarters'))) return undefined;
  if ((article && known.plural) || (amount === 'inexact' && !known.plural && !hyphenated)) return undefined; // `some day`
  // `1,200,000 last fiscal year`, `its 2002 fiscal year`: what is counted is no years
  if (at > first && !hyphenated && !known.plural && amount !== 'inexact' && amount > 1) return undefined;
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
  if (article && isDash(tokens[end]) && !tokens[end]!.spaceBefore && tokens[end + 1]?.spaceBefore === false)
    return undefined; // `a year-round plan`
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

/** `five departmental working days`: an adjective of its own in front of a qualifier of units. */
const isQualified = (tokens: readonly Token[], i: number) =>
  UNIT_QUALIFIERS.is(tokens[i + 1]) &&
  UNITS.is(tokens[i + 2]) &&
  tokens[i]!.shape === 'lower' &&
  tokens[i]!.spaceBefore && // `the 3rd consecutive year` is one year
  !tokens[i]!.lower.endsWith('s') &&
  !FUNCTION_WORDS.is(tokens[i]) &&
  !PREPOSITIONS.is(tokens[i]);

/** The next smaller unit, and how many of it make the larger one. */
const SMALLER: ReadonlyMap<Unit, readonly [unit: Unit, count: number]> = new Map([
  ['year', ['month', 12]],
  ['month', ['day', 31]],
  ['week', ['day', 7]],
  ['day', ['hour', 24]],
  ['hour', ['minute', 60]],
  ['minute', ['second', 60]],
]);

/** The second part of `two years and six months`; `three years, 18 months` are two durations. */
function readSmallerPart(tokens: readonly Token[], i: number, unit: Unit): Read<string> | undefined {
  const next = SMALLER.get(unit);
  if (!next) return undefined;
  const [smaller, count] = next;
  const at = tokens[i]?.lower === 'and' || tokens[i]?.text === ',' ? i + 1 : i;
  const amount = readAmount(tokens, at);
  const known = amount && UNITS.of(tokens[amount.end]);
  if (!known || known.unit !== smaller || amount.value === 'inexact' || amount.value >= count) return undefined;
  return { value: durationValue(amount.value, known.unit, known.times), end: amount.end + 1 };
}
