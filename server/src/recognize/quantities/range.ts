import { itemAt } from '../../text/itemAt';
import type { Token } from '../../text/tokenizer';
import { currencyBefore, type Measure, readMeasure } from './measure';
import { type Numeral, tidy } from './numeral';
import { readNumeral } from './readNumeral';
import { WordClass, wordsOf } from '../../text/wordClass';
import { someWord } from './words';

/** A range of two numbers that is one quantity: `1.5–2 °C`, `10 to 15 per cent`, `between 5 and 10 million`. */
export interface Range {
  readonly last: number;
  readonly value: number;
  readonly valueMax: number;
  readonly measure: Measure | undefined;
  readonly numeral: Numeral;
}

const DASHES = wordsOf('- – — ~ ～');
/** What may stand between the two numbers. */
const LINKS = new WordClass([...DASHES, 'and', 'to', '±']);
const BETWEEN = wordsOf('between');
const BY = wordsOf('by');

const RISEN = wordsOf('increased decreased rose fell grew dropped declined up down climbed slipped eased');

/** Verbs of change read `from A to B` as baseline and goal; these read it as a range. */
const SPANNING = /^(?:rang|vary|varies|varied|between)/;

/** Reads the upper end of a range whose lower end was just read. */
export function readRange(
  tokens: readonly Token[],
  low: Numeral,
  lowMeasure: Measure | undefined,
  code: string | undefined,
): Range | undefined {
  if (low.form === 'proportion') return undefined;
  const at = lowMeasure?.last ?? low.last;
  const link = tokens[at];
  if (!link) return undefined;
  if (!LINKS.is(link)) return undefined;
  const dash = DASHES.is(link);
  const between = link.lower === 'and' && isBetween(tokens, low.first);
  const to = link.lower === 'to' && !isChange(tokens, low.first);
  if (link.text === '±') return deviation(tokens, low, at);
  if (!dash && !between && !to) return undefined;
  const next = upperNumber(tokens, at + 1, code !== undefined);
  const high = next === undefined ? undefined : readNumeral(tokens, next);
  if (!high) return undefined;
  if (dash && tokens[at]!.spaceBefore !== tokens[at + 1]!.spaceBefore) return undefined;
  const measure = readMeasure(tokens, high.last, code !== undefined);
  if (lowMeasure && lowMeasure.unit !== '' && measure?.unit !== lowMeasure.unit) return undefined;
  const highValue = tidy(high.value * (measure?.factor ?? 1));
  // `5 to 10 million`: the scale serves both ends, where that keeps them in order.
  const scale = high.scale * (measure?.factor ?? 1);
  const borrowed = low.scale === 1 && (lowMeasure?.factor ?? 1) === 1 ? tidy(low.value * scale) : undefined;
  const own = tidy(low.value * (lowMeasure?.factor ?? 1));
  const value = borrowed !== undefined && scale > 1 && borrowed < highValue && own < 1000 ? borrowed : own;
  if (value >= highValue) return undefined;
  // `rose by 27,000 to 14.3 million`: how much it rose, and the level that it reached.
  const amount = low.amount || low.scale > 1 || (lowMeasure?.factor ?? 1) > 1 || code !== undefined;
  if (to && amount && highValue > 3 * value && isRise(tokens, low.first)) return undefined;
  // `jobs increased 24,100 to 11,592,200`
  if (to && highValue > 10 * value && RISEN.is(itemAt(tokens, low.first - 1))) return undefined;
  return { last: measure?.last ?? high.last, value, valueMax: highValue, measure, numeral: high };
}

/**
 * The scale that the first number of a change takes from the second: 1e9 in `from €2 to €3 billion`, else 1. They are of one order:
 * `from $900 to $1.2 million` is what it says.
 * @param at index behind the first number @param code of its currency, if it has one
 */
export function scaleOfChange(tokens: readonly Token[], low: Numeral, at: number, code: string | undefined): number {
  if (low.scale > 1 || at > low.last || tokens[at]?.lower !== 'to' || !isChange(tokens, low.first)) return 1;
  const next = upperNumber(tokens, at + 1, code !== undefined);
  const high = next === undefined ? undefined : readNumeral(tokens, next);
  if (!high) return 1;
  const measure = readMeasure(tokens, high.last, code !== undefined);
  const scale = high.scale * (measure?.factor ?? 1);
  const ratio = (low.value * scale) / (high.value * (measure?.factor ?? 1));
  return ratio > 1 / SAME_ORDER && ratio < SAME_ORDER ? scale : 1;
}

const SAME_ORDER = 30;

/** `8±2 percent`: a middle and how far it may vary. */
function deviation(tokens: readonly Token[], middle: Numeral, at: number): Range | undefined {
  const numeral = readNumeral(tokens, at + 1);
  if (!numeral) return undefined;
  const measure = readMeasure(tokens, numeral.last, false);
  const [value, valueMax] = [tidy(middle.value - numeral.value), tidy(middle.value + numeral.value)];
  return { last: measure?.last ?? numeral.last, value, valueMax, measure, numeral };
}

/** Index of the upper number: directly there, or behind a currency sign where the lower one had a sign too. */
function upperNumber(tokens: readonly Token[], from: number, money: boolean): number | undefined {
  if (readNumeral(tokens, from)) return from;
  for (let at = from + 1; money && at < from + 3; at++)
    if (tokens[at]?.kind === 'number' && currencyBefore(tokens, at)?.first === from) return at;
  return undefined;
}

/** Whether `between` stands before the lower number, a currency sign passed over. */
const isBetween = (tokens: readonly Token[], at: number) => someWord(tokens, at - 3, at, BETWEEN);

/** Whether `by` stands before the lower number, a currency sign passed over. */
const isRise = (tokens: readonly Token[], at: number) => someWord(tokens, at - 3, at, BY);

/** Whether `A to B` is a change: `from` stands before it, and no verb of ranging before that. */
function isChange(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 4); i--) {
    const word = tokens[i]!.lower;
    if (word === 'from') return !SPANNING.test(itemAt(tokens, i - 1)?.lower ?? '');
    // `from Rs. 900 to Rs. 1,200`
    if (tokens[i]!.kind === 'punctuation' && word !== '-' && word !== '.') return false;
  }
  return false;
}
