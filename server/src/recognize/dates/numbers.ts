import { itemAt } from '../../text/itemAt';
import type { Token } from '../../text/tokenizer';
import { WordClass, wordsOf } from '../../text/wordClass';
import type { Read } from './expression';
import { CARDINALS, INEXACT, ORDINALS, SCALES } from './vocabulary';

const ORDINAL_SUFFIXES = wordsOf('st nd rd th');

export const DASHES = wordsOf('- – — − ―');

export const isDash = (token: Token | undefined): boolean => DASHES.is(token);

/** Whether a token stands directly behind the one before it. */
export const isGlued = (token: Token | undefined): boolean => token !== undefined && !token.spaceBefore;

function isDigits(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!(text.charCodeAt(i) >= 48 && text.charCodeAt(i) <= 57)) return false;
  return text !== '';
}

/** The value of a number as the tokenizer cuts them; NaN for one with several decimal points. */
function numberIn(text: string): number {
  if (text.length > SAFE_DIGITS) return Number(text.replaceAll(',', ''));
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) value = value * 10 + code - 48;
    else if (code !== COMMA) return Number(text.replaceAll(',', ''));
  }
  return value;
}

const COMMA = 44;
/** Numbers of so many digits are whole. */
const SAFE_DIGITS = 15;

/** A plain whole number of at most so many digits: no thousands separators, no decimals. */
export function wholeNumber(token: Token | undefined, digits = 4): number | undefined {
  if (token?.kind !== 'number' || token.text.length > digits || !isDigits(token.text)) return undefined;
  return numberIn(token.text);
}

/** An ordinal: `4th`, `first`, `twenty-first`. */
export function readOrdinal(tokens: readonly Token[], i: number): Read<number> | undefined {
  const token = tokens[i];
  const digits = wholeNumber(token, 3);
  if (digits !== undefined) {
    const suffix = tokens[i + 1];
    return isGlued(suffix) && ORDINAL_SUFFIXES.is(suffix) ? { value: digits, end: i + 2 } : undefined;
  }
  const plain = ORDINALS.of(token);
  if (plain !== undefined) return { value: plain, end: i + 1 };
  const tens = CARDINALS.of(token);
  if (tens !== undefined && tens >= 20 && isDash(tokens[i + 1])) {
    const unit = ORDINALS.of(tokens[i + 2]);
    if (unit !== undefined && unit < 10) return { value: tens + unit, end: i + 3 };
  }
  return undefined;
}

/** A cardinal below the scales: `seven`, `twenty-five`. */
function readSmallWord(tokens: readonly Token[], i: number): Read<number> | undefined {
  const value = CARDINALS.of(tokens[i]);
  if (value === undefined) return undefined;
  if (value >= 20) {
    const at = isDash(tokens[i + 1]) ? i + 2 : i + 1;
    const unit = CARDINALS.of(tokens[at]);
    if (unit !== undefined && unit > 0 && unit < 10) return { value: value + unit, end: at + 1 };
  }
  return { value, end: i + 1 };
}

/** `two hundred thousand million` is as far as it goes. */
const MAX_SCALES = 3;

/** A cardinal in digits or words: `500,000`, `1.5`, `seven`, `two hundred`, `1.5 million`. */
export function readCardinal(tokens: readonly Token[], i: number): Read<number> | undefined {
  const token = tokens[i];
  let read: Read<number> | undefined;
  if (token?.kind === 'number') {
    const value = numberIn(token.text);
    if (Number.isNaN(value)) return undefined;
    read = { value, end: i + 1 };
  } else if (SCALES.is(token) && itemAt(tokens, i - 1)?.lower === 'a') read = { value: 1, end: i };
  else read = readSmallWord(tokens, i);
  for (let scales = 0; read && scales < MAX_SCALES; scales++) {
    const scale = SCALES.of(tokens[read.end]);
    if (scale === undefined) break;
    read = { value: read.value * scale, end: read.end + 1 };
    const small = readSmallWord(tokens, tokens[read.end]?.lower === 'and' ? read.end + 1 : read.end);
    if (small && small.value < scale) read = { value: read.value + small.value, end: small.end };
  }
  // Statutes say it twice: `thirty (30) days`
  const repeated =
    read && tokens[read.end]?.text === '(' && tokens[read.end + 2]?.text === ')' ? tokens[read.end + 1] : undefined;
  if (read && repeated && Number(repeated.text) === read.value) read = { value: read.value, end: read.end + 3 };
  return read;
}

/** How many: a number, or that it is not said exactly (`a few`, `several`). */
export type Amount = number | 'inexact';

const WHOLE = wordsOf('single full further additional whole mere');

/** An amount in front of a unit: `three`, `a`, `a few`, `several`, `a couple of`, `half a`, `one and a half`, `another`, `a dozen`. */
export function readAmount(tokens: readonly Token[], i: number): Read<Amount> | undefined {
  const word = tokens[i]?.lower ?? '';
  const next = tokens[i + 1]?.lower ?? '';
  if (word === 'a' || word === 'an') {
    if (next === 'couple') return { value: 2, end: tokens[i + 2]?.lower === 'of' ? i + 3 : i + 2 };
    if (next === 'few') return { value: 'inexact', end: i + 2 };
    if (next === 'number' && tokens[i + 2]?.lower === 'of') return { value: 'inexact', end: i + 3 };
    if (next === 'dozen') return { value: 12, end: i + 2 };
    if (next === 'half' && isDash(tokens[i + 2])) return { value: 0.5, end: i + 3 };
    if (next === 'hundred' || next === 'thousand') return readCardinal(tokens, i + 1);
    const skip = WHOLE.is(tokens[i + 1]) ? 2 : 1;
    const after = skip === 2 ? readCardinal(tokens, i + 2) : undefined;
    return after ?? { value: 1, end: i + skip };
  }
  if (word === 'half' && (next === 'a' || next === 'an')) return { value: 0.5, end: i + 2 };
  if (word === 'half' && isDash(tokens[i + 1]) && next !== '') return { value: 0.5, end: i + 2 };
  if (word === 'another') return readCardinal(tokens, i + 1) ?? { value: 1, end: i + 1 };
  if (INEXACT.is(tokens[i])) return { value: 'inexact', end: i + 1 };
  const number = readCardinal(tokens, i);
  if (!number) return undefined;
  const half = halfAt(tokens, number.end);
  if (half > 0) return { value: number.value + 0.5, end: half };
  return number;
}

const HALF_BEGINS = new WordClass(['½', 'and', ...DASHES]);

/** The index behind `and a half`, `-and-a-half`, `and half`, `½`; 0 where there is none. */
export function halfAt(tokens: readonly Token[], i: number): number {
  if (!HALF_BEGINS.is(tokens[i])) return 0;
  if (tokens[i]!.text === '½') return i + 1;
  let at = i;
  for (const word of ['and', 'a', 'half']) {
    if (isDash(tokens[at])) at++;
    if (tokens[at]?.lower === word) at++;
    else if (word !== 'a') return 0;
  }
  return at;
}
