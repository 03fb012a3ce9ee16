import { itemAt } from '../../text/itemAt';
import { WordClass, wordsOf } from '../../text/wordClass';
import type { Token } from '../../text/tokenizer';
import {
  CURRENCY_AFTER,
  CURRENCY_BEFORE,
  CURRENCY_CODE_AFTER,
  CURRENCY_COUNTRIES,
  PLAIN_SIGNS,
  type CurrencySign,
  SCALES,
  SUBSTANCES,
  UNIT_SYMBOLS,
  UNIT_WORDS,
} from './vocabulary';

const TIME_DENOMINATORS = wordsOf('d day yr a y year');

/** A unit of measure or money behind a number. */
export interface Measure {
  /** Index behind its last token. */
  readonly last: number;
  readonly unit: string;
  readonly type: 'percent' | 'money' | 'physical';
  /** A letter that was read as a scale, and its factor: `£1.2m`. */
  readonly factor: number;
}

/** What a unit or currency behind a number may begin with, if it is no name of a country. */
const BEGINNINGS = new WordClass([
  ...CURRENCY_CODE_AFTER.firsts,
  ...CURRENCY_AFTER.firsts,
  ...UNIT_WORDS.firsts,
  ...UNIT_SYMBOLS.firsts,
]);

const RATES = new Set(['%', 'pp', 'bp', '‰']);
/** Denominators of time that belong to a unit; others (`per year`) are SETs outside the quantity. */
const WITHIN_UNIT = wordsOf('second sec s hour h');

/** The currency sign whose last token is directly before a number: `RMB`, `US$`, `Rs.`. */
export function currencyBefore(
  tokens: readonly Token[],
  number: number,
): { sign: CurrencySign; first: number } | undefined {
  const match = CURRENCY_BEFORE.endingAt(tokens, number);
  if (!match) return undefined;
  // `A $2 billion plan`: the letter is an article unless it is glued to the sign.
  const letter = match.last - match.first === 2 && tokens[match.first]!.text.length === 1;
  const parted = letter && tokens[number - 1]!.spaceBefore ? PLAIN_SIGNS.of(itemAt(tokens, number - 1)) : undefined;
  const { value: sign, first } = parted ? { value: parted, first: number - 1 } : match;
  // `K 12 million`, but `vitamin K 12 times`: apart from its number, a letter is money only before millions.
  // … also behind the comma of `6,1 million`
  const scale = tokens[number + 1]?.text === ',' && tokens[number + 2]?.kind === 'number' ? number + 3 : number + 1;
  const millions = SCALES.is(tokens[scale]) && itemAt(tokens, first - 1)?.shape !== 'capitalized';
  if (sign.glued && tokens[number]!.spaceBefore && !millions) return undefined;
  // COP28 and EUR4 are names: a code glued to a small number is none.
  const code = /^[A-Z]{3}$/.test(tokens[first]!.text) && (!tokens[number]!.spaceBefore || sign.large);
  if (code && /^\d{1,2}$/.test(tokens[number]!.text) && !SCALES.is(tokens[number + 1])) return undefined;
  // Glued to a longer word it is no sign: `INDR5`.
  const before = itemAt(tokens, first - 1);
  if (before && !tokens[first]!.spaceBefore && (before.kind === 'word' || before.kind === 'number')) return undefined;
  // `FJD $15 million`
  const named = sign.large || tokens[first]!.kind === 'word' ? undefined : CURRENCY_BEFORE.endingAt(tokens, first);
  if (named && CODE.test(tokens[named.first]!.text) && named.last === first)
    return { sign: named.value, first: named.first };
  return { sign, first };
}

const CODE = /^[A-Z]{3}$/;

/**
 * The unit or currency that begins at a token behind a number.
 * @param money the currency sign before the number, if there is one: then letters are scales (`m`, `bn`), and nothing else follows
 */
export function readMeasure(tokens: readonly Token[], at: number, money: boolean): Measure | undefined {
  const glued = tokens[at];
  // `USD 5 B`: behind a currency a capital may stand apart.
  const apart = money && glued !== undefined && (glued.text === 'B' || glued.text === 'M') && !glued.lineBefore;
  const factor = glued && (!glued.spaceBefore || apart) ? letterScale(tokens, at, money) : 1;
  const from = factor > 1 ? at + 1 : at;
  if (money) return factor > 1 ? { last: from, unit: '', type: 'money', factor } : undefined;
  const hyphen =
    tokens[from]?.text === '-' && !tokens[from].spaceBefore && tokens[from + 1]?.spaceBefore === false ? 1 : 0;
  const capital = tokens[from]?.shape === 'capitalized';
  if (hyphen === 0 && !capital && !BEGINNINGS.is(tokens[from]))
    return factor > 1 ? { last: from, unit: '', type: 'physical', factor } : undefined;
  const coin = CURRENCY_CODE_AFTER.startingAt(tokens, from) ?? CURRENCY_AFTER.startingAt(tokens, from);
  const foreign = coin ? undefined : foreignCoin(tokens, from);
  if (foreign) return { last: foreign.last, unit: foreign.unit, type: 'money', factor };
  // In `5 $10 vouchers` the sign belongs to what follows.
  const lead = coin && tokens[coin.last]?.kind === 'number' && !tokens[coin.last]!.spaceBefore;
  // A capital or number behind it makes it part of a name: Euro IV engines.
  const name = coin && capital && /^(?:[IVX]+|\d+)$/.test(tokens[coin.last]?.text ?? '');
  if (coin && !lead && !name) return { last: coin.last, unit: coin.value, type: 'money', factor };
  const unit = readUnit(tokens, from + hyphen);
  if (unit) return { last: unit.last, unit: unit.unit, type: RATES.has(unit.unit) ? 'percent' : 'physical', factor };
  return factor > 1 ? { last: from, unit: '', type: 'physical', factor } : undefined;
}

/** `two Jordanian dinars`, `3 million Fijian dollars`: the country in front says which. */
function foreignCoin(tokens: readonly Token[], at: number): { last: number; unit: string } | undefined {
  const coin = tokens[at]?.shape === 'capitalized' ? CURRENCY_AFTER.startingAt(tokens, at + 1) : undefined;
  if (!coin || tokens[at + 1]!.kind !== 'word' || tokens[at + 1]!.shape !== 'lower') return undefined;
  const country = CURRENCY_COUNTRIES.startingAt(tokens, at)?.value;
  return { last: coin.last, unit: country?.family === coin.value ? country.code : coin.value };
}

const ALWAYS_SCALES: ReadonlyMap<string, number> = new Map([
  ['bn', 1e9],
  ['Bn', 1e9],
  ['BN', 1e9],
  ['mn', 1e6],
  ['Mn', 1e6],
  ['tn', 1e12],
  ['trn', 1e12],
  ['cr', 1e7],
  ['Cr', 1e7],
]);
/** Letters that are scales only where money or a counted noun follows. */
const FOLLOWED_SCALES: ReadonlyMap<string, number> = new Map([
  ['m', 1e6],
  ['M', 1e6],
  ['b', 1e9],
  ['B', 1e9],
]);

/** The factor of a letter glued to a number: always for money, else where a counted noun follows (`1.2m people`). */
function letterScale(tokens: readonly Token[], at: number, money: boolean): number {
  const letter = tokens[at]!.text;
  if (money && (letter === 't' || letter === 'T')) return 1e12;
  const always = ALWAYS_SCALES.get(letter);
  if (always !== undefined) return always;
  const large = FOLLOWED_SCALES.get(letter);
  if (large === undefined) return 1;
  return money || isCounted(tokens, at + 1) || goesOnCounted(tokens, at) ? large : 1;
}

/** Whether what is counted begins at a token: a unit or a noun, not what a length in metres extends (`3.5m wide`). */
function isCounted(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  return simpleUnit(tokens, at) !== undefined || (token.text.length > 3 && !EXTENTS.is(token));
}

/** `from 4.2m to 3.9m people`: what is counted stands behind the second number alone. @param at index of the letter */
function goesOnCounted(tokens: readonly Token[], at: number): boolean {
  const letter = tokens[at + 3];
  return (
    RANGE_LINKS.is(tokens[at + 1]) &&
    tokens[at + 2]?.kind === 'number' &&
    letter?.text === tokens[at]!.text &&
    !letter.spaceBefore &&
    isCounted(tokens, at + 4)
  );
}

const EXTENTS = wordsOf('above across apart away below deep from high long tall thick wide');
const RANGE_LINKS = wordsOf('and or to - – —');

/** A physical unit with its substance and denominators: `µg/m³`, `tonnes per hectare`, `g CO2/kWh`, `km per hour`. */
export function readUnit(tokens: readonly Token[], at: number): { last: number; unit: string } | undefined {
  const head = simpleUnit(tokens, at);
  if (!head) return undefined;
  let { last, unit } = head;
  const substance = SUBSTANCES.startingAt(tokens, last);
  if (substance) {
    last = substance.last;
    unit += `{${substance.value.replace('₂', '2')}}`;
  }
  if (RATES.has(unit) || unit === '°') return { last, unit };
  for (;;) {
    const slash = tokens[last]?.text === '/';
    if (!slash && tokens[last]?.lower !== 'per') break;
    const below = tokens[last + 1];
    if (!below) break;
    const time = WITHIN_UNIT.is(below) || (slash && TIME_DENOMINATORS.is(below));
    const denominator = time ? { last: last + 2, unit: below.lower } : simpleUnit(tokens, last + 1);
    if (!denominator || RATES.has(denominator.unit)) break;
    last = denominator.last;
    unit += `/${denominator.unit}`;
  }
  return { last, unit };
}

function simpleUnit(tokens: readonly Token[], at: number): { last: number; unit: string } | undefined {
  const word = UNIT_WORDS.startingAt(tokens, at);
  const symbol = UNIT_SYMBOLS.startingAt(tokens, at);
  const best = symbol && (!word || symbol.last > word.last) ? symbol : word;
  if (!best) return undefined;
  // A unit is a whole word: `m-commerce`, `t-shirts` and `MW-scale` are not.
  const next = tokens[best.last];
  const tied =
    next &&
    !next.spaceBefore &&
    (next.kind === 'word' ||
      next.kind === 'number' ||
      (next.text === '-' && tokens[best.last + 1]?.spaceBefore === false));
  const exponent = tied && next.kind === 'number' && /^[23]$/.test(next.text);
  if (tied && !exponent && best.last - at === 1 && tokens[at]!.kind === 'word' && tokens[at]!.text.length <= 2)
    return undefined;
  if (tied && next.kind === 'word' && tokens[best.last - 1]!.kind === 'word') return undefined;
  return { last: best.last, unit: best.value };
}
