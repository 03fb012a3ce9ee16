import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Token } from '../../text/tokenizer';
import { isCompound, type Numeral, tidy } from './numeral';
import { CARDINALS, FRACTIONS, SCALES } from './vocabulary';

const COMMA_AND = wordsOf(', and');
const ADDED = wordsOf('additional further extra estimated');
const BEHIND_HALF = wordsOf('of the its their our all are is were will have must shall should');
const BEFORE_HALF = wordsOf('by than nearly almost about over least');
const BY = wordsOf('by to over pay pays paid cover covers covered save saves saved lose loses lost cut');
const AFTER_SHARE = wordsOf(
  'and or to from over since between compared against within before until on at this last next',
);
const BOUNDING = wordsOf('least than about almost nearly roughly around only');
const BEHIND_FRACTION = wordsOf('of by in less more fewer below above');
const ARTICLES = wordsOf('a an');

/**
 * `two hundred and fifty thousand`, `a million`, `half a million`, `one and a half billion`; with commas, too: `eighty million,
 * three hundred and four thousand, six hundred and two`. `two million, three` is a list.
 */
export function readWords(tokens: readonly Token[], first: number): Numeral | undefined {
  const lead = readLead(tokens, first);
  if (!lead) return undefined;
  const part = readPart(tokens, lead);
  let { value, at, least } = part;
  while (least >= 1000 && COMMA_AND.is(tokens[at])) {
    const word = tokens[at + 1];
    const small = word?.kind === 'word' ? CARDINALS.of(word) : undefined;
    const next = small === undefined ? undefined : readPart(tokens, { total: small, at: at + 2 });
    // What goes on is counted in what is smaller, and in more than ones.
    if (!next || next.least < 100 || next.value >= least) break;
    value += next.value;
    ({ at, least } = next);
  }
  return {
    first,
    last: inDigits(tokens, at, value),
    value: tidy(value),
    form: 'words',
    amount: part.scale > 1,
    scale: part.scale,
  };
}

/** `Two (2) members`: the same number again in digits, as laws write it. @returns where the number ends */
function inDigits(tokens: readonly Token[], at: number, value: number): number {
  const [open, digits, close] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const again = open?.text === '(' && close?.text === ')' && digits?.kind === 'number';
  return again && Number(digits.text.replaceAll(',', '')) === value ? at + 3 : at;
}

/** A number in words without a comma: its value, where it ends, its largest scale, and the one that was read last. */
interface Part {
  readonly value: number;
  readonly at: number;
  readonly scale: number;
  readonly least: number;
}

function readPart(tokens: readonly Token[], lead: { readonly total: number; readonly at: number }): Part {
  let { at } = lead;
  let current = 0;
  let sum = lead.total;
  let scale = 1;
  let least = 1;
  while (at < tokens.length) {
    const token = tokens[at]!;
    const skip = token.text === '-' && !token.spaceBefore ? 1 : token.lower === 'and' && scale > 1 ? 1 : 0;
    const word = tokens[at + skip];
    if (!word || word.kind !== 'word' || isCompoundTail(tokens, at, skip)) break;
    const small = CARDINALS.of(word);
    const factor = SCALES.of(word);
    if (skip && token.lower === 'and') {
      // `four thousand and five thousand` are two numbers.
      const again = (SCALES.of(tokens[at + 2]) ?? 0) >= scale && scale > 100;
      if (small === undefined || scale < 100 || scale > 1000 || again) break;
    }
    if (small !== undefined && (sum % 100 === 0 || (sum % 10 === 0 && sum % 100 >= 20 && small < 10))) sum += small;
    else if (factor === 100 && sum > 0) sum *= 100;
    else if (factor !== undefined && factor > 100) {
      current = (current + sum) * factor;
      sum = 0;
    } else if (factor === 12) sum *= 12;
    else break;
    if (factor) scale = Math.max(scale, factor);
    if (factor) least = factor;
    at += skip + 1;
  }
  return { value: current + sum, at, scale, least };
}

/** Whether the scale or unit word at a place only begins a compound: four trillion-level clusters. */
const isCompoundTail = (tokens: readonly Token[], at: number, skip: number): boolean =>
  skip === 0 && isCompound(tokens, at) && !CARDINALS.is(tokens[at + 2]);

function readLead(tokens: readonly Token[], first: number): { total: number; at: number } | undefined {
  const [a, b, c] = [tokens[first], tokens[first + 1], tokens[first + 2]];
  if (a?.lower === 'half') {
    if (ARTICLES.is(b) && isScale(tokens, first + 2)) return { total: 0.5, at: first + 2 };
    if (isScale(tokens, first + 1)) return { total: 0.5, at: first + 1 };
  }
  if (ARTICLES.is(a)) {
    if (isScale(tokens, first + 1)) return { total: 1, at: first + 1 };
    if (ADDED.is(b) && isScale(tokens, first + 2)) return { total: 1, at: first + 2 };
  }
  const value = CARDINALS.of(a);
  if (value === undefined) return undefined;
  if (b?.lower === 'and' && ARTICLES.is(c) && tokens[first + 3]?.lower === 'half')
    return { total: value + 0.5, at: first + 4 };
  return { total: value, at: first + 1 };
}

/** Whether a scale stands at a place that is no part of a compound. */
const isScale = (tokens: readonly Token[], at: number) => SCALES.is(tokens[at]) && !isCompound(tokens, at);

/** `two-thirds`, `a quarter of`, `one third`, `half of`. */
export function readFraction(tokens: readonly Token[], first: number): Numeral | undefined {
  const [token, next] = [tokens[first]!, tokens[first + 1]];
  const make = (last: number, value: number): Numeral => ({
    first,
    last,
    value,
    form: 'fraction',
    amount: true,
    scale: 1,
  });
  if (token.lower === 'half') {
    // `almost half a million` is a number in words.
    if (ARTICLES.is(next) && SCALES.is(tokens[first + 2])) return undefined;
    const partitive = BEHIND_HALF.is(next) || BEFORE_HALF.is(itemAt(tokens, first - 1));
    return partitive ? make(first + 1, 0.5) : undefined;
  }
  const article = ARTICLES.is(token);
  const top = article ? 1 : CARDINALS.of(token);
  if (top === undefined || top === 0 || top > 19) return undefined;
  const at = next?.text === '-' && !next.spaceBefore ? first + 2 : first + 1;
  const bottom = FRACTIONS.of(tokens[at]);
  if (!bottom || isCompound(tokens, at)) return undefined;
  const behind = tokens[at + 1];
  // A quarter or a third may be a date or an ordinal: an article alone does not make a fraction.
  // `fell by a third`, but `by a third party`.
  const by =
    BY.is(itemAt(tokens, first - 1)) &&
    (behind === undefined || behind.kind === 'punctuation' || AFTER_SHARE.is(behind));
  const bounded = by || BOUNDING.is(itemAt(tokens, first - 1));
  if (article && !bounded && !BEHIND_FRACTION.is(behind)) return undefined;
  // One million: `quarter of a million`.
  if (behind?.lower === 'of' && tokens[at + 2]?.lower === 'a' && SCALES.is(tokens[at + 3]))
    return make(at + 4, (top / bottom) * SCALES.of(tokens[at + 3])!);
  return make(at + 1, top / bottom);
}

/** `one in five`, `one out of eight`, `9 out of 10`. */
export function readProportion(tokens: readonly Token[], first: number): Numeral | undefined {
  const out = tokens[first + 1]?.lower === 'out' && tokens[first + 2]?.lower === 'of';
  if (!out && tokens[first + 1]?.lower !== 'in') return undefined;
  const top = smallNumber(tokens[first]);
  if (top === undefined || top === 0) return undefined;
  // `one in every five`
  const base = first + (out ? 3 : 2);
  const at = tokens[base]?.lower === 'every' ? base + 1 : base;
  const bottom = smallNumber(tokens[at]);
  if (bottom === undefined || bottom <= top || bottom > (out ? 100 : 20) || top > 10) return undefined;
  return { first, last: at + 1, value: top / bottom, form: 'proportion', amount: true, scale: 1 };
}

function smallNumber(token: Token | undefined): number | undefined {
  if (token?.kind === 'number') return /^\d{1,3}$/.test(token.text) ? Number(token.text) : undefined;
  return token ? CARDINALS.of(token) : undefined;
}
