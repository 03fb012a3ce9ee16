import { itemAt } from '../../text/itemAt';
import type { Token } from '../../text/tokenizer';
import { wordsOf } from '../../text/wordClass';
import { type Component, block } from './component';
import type { Fields, Read } from './expression';
import { isDash, isGlued, readCardinal, readOrdinal, wholeNumber } from './numbers';
import type { DateRule } from './rules';
import { FUNCTION_WORDS, MONTHS, PREPOSITIONS } from './vocabulary';

const YEAR_OR_YEARS = wordsOf('year years');

/** They leave out the century of a year: `'98`. A typographic one is looked up as a plain one. */
const APOSTROPHES = wordsOf("' ‘");

/** Years, decades and centuries. */

const MIN_YEAR = 1000;
const MAX_YEAR = 2199;

/** A four-digit number that can be a year. */
export function yearNumber(token: Token | undefined): number | undefined {
  const year = token?.text.length === 4 ? wholeNumber(token) : undefined;
  return year !== undefined && year >= MIN_YEAR && year <= MAX_YEAR ? year : undefined;
}

/** Two digits of a year where nothing says which century: those of the last decades and of the next. */
export const shortYear = (digits: string) => Number(digits) + (Number(digits) < 70 ? 2000 : 1900);

/** `-24` behind a month's name: the year in two digits, as tables and lists of files write it. */
export function readHyphenYear(tokens: readonly Token[], i: number): Read<number> | undefined {
  const [dash, digits, next] = tokens.slice(i, i + 3);
  if (!isDash(dash) || !isGlued(dash) || !isGlued(digits) || !/^\d{2}$/.test(digits!.text)) return undefined;
  if (isGlued(next) && next!.kind !== 'punctuation' && next!.kind !== 'quote') return undefined;
  if (isGlued(next) && isDash(next) && tokens[i + 3]?.kind === 'number') return undefined;
  return { value: shortYear(digits!.text), end: i + 2 };
}

/** The block of a year. */
export const year = (
  fields: Fields,
  end: number,
  weak?: Component['weak'],
  rule: DateRule = 'date.year',
): Read<Component> => ({
  value: block('year', fields, rule, weak),
  end,
});

/** `2030s`, `the year 2030`, `'98`, `480 BC`, `AD 70`, `the 19th century`: all but a plain number. */
export function readNamedYear(tokens: readonly Token[], i: number): Read<Component> | undefined {
  return (
    readCentury(tokens, i) ??
    readDecade(tokens, i) ??
    readEra(tokens, i) ??
    readCalledYear(tokens, i) ??
    readShortYear(tokens, i) ??
    readSpelledYear(tokens, i)
  );
}

/** `2025` */
export function readPlainYear(tokens: readonly Token[], i: number): Read<Component> | undefined {
  const value = yearNumber(tokens[i]);
  if (value === undefined || isDecimalTail(tokens, i)) return undefined;
  const next = tokens[i + 1];
  if (next && isGlued(next) && (next.kind === 'word' || next.kind === 'symbol')) {
    const quarter = (next.text === 'Q' || next.text === 'H') && isGlued(tokens[i + 2]); // 2021Q1
    if (!quarter) return undefined;
  }
  return year({ year: value }, i + 1, 'year');
}

/** The number goes on before: a phone number, a code, a sum. */
export function isDecimalTail(tokens: readonly Token[], i: number): boolean {
  const before = itemAt(tokens, i - 1);
  return (
    isGlued(tokens[i]) &&
    before !== undefined &&
    (before.kind === 'symbol' || before.kind === 'number' || (before.kind === 'word' && !(before?.lower === 'fy')))
  );
}

/** `the year 2030`, `year 2030`, `the years 1955`, `the year of our Lord two thousand and twelve`. */
function readCalledYear(tokens: readonly Token[], i: number): Read<Component> | undefined {
  const at = tokens[i]?.lower === 'the' ? i + 1 : i;
  if (!YEAR_OR_YEARS.is(tokens[at]) || (at === i && itemAt(tokens, i - 1)?.lower === 'fiscal')) return undefined;
  const lord = tokens[at + 1]?.lower === 'of' && tokens[at + 2]?.lower === 'our' && tokens[at + 3]?.lower === 'lord';
  const from = lord ? at + (tokens[at + 4]?.text === ',' ? 5 : 4) : at + 1;
  const value = yearNumber(tokens[from]);
  if (value !== undefined) return year({ year: value }, from + 1);
  const spelled = at > i ? readSpelled(tokens, from) : undefined;
  return spelled && year({ year: spelled.value }, spelled.end);
}

/** `two thousand and twenty-five`: a year behind its day and month, as proclamations have it; elsewhere a number. */
function readSpelledYear(tokens: readonly Token[], i: number): Read<Component> | undefined {
  const before = itemAt(tokens, i - 1)?.text === ',' ? itemAt(tokens, i - 2) : itemAt(tokens, i - 1);
  const spelled = MONTHS.is(before) ? readSpelled(tokens, i) : undefined;
  return spelled && year({ year: spelled.value }, spelled.end);
}

const THOUSANDS = wordsOf('one two');

/** `two thousand nineteen`, `one thousand nine hundred and ninety-nine`. */
function readSpelled(tokens: readonly Token[], i: number): Read<number> | undefined {
  if (!THOUSANDS.is(tokens[i]) || tokens[i + 1]?.lower !== 'thousand') return undefined;
  const read = readCardinal(tokens, i);
  if (!read || read.value < MIN_YEAR || read.value > MAX_YEAR) return undefined;
  return counts(tokens[read.end]) || tokens[read.end]?.lower === 'of' ? undefined : read;
}

/** `'98`, `’45`. */
function readShortYear(tokens: readonly Token[], i: number): Read<Component> | undefined {
  if (tokens[i]?.kind !== 'quote' || tokens[i].lower !== "'" || !tokens[i].spaceBefore || !isGlued(tokens[i + 1]))
    return undefined;
  const token = tokens[i + 1]!;
  if (!/^\d{2}$/.test(token.text) || (isGlued(tokens[i + 2]) && tokens[i + 2]!.kind !== 'punctuation'))
    return undefined;
  return counts(tokens[i + 2]) ? undefined : year({ shortYear: Number(token.text) }, i + 2); // ‘24 hours a day’ is a quotation
}

/** Whether what stands behind a number is counted by it, as any word may be that is not small. */
const counts = (next: Token | undefined): boolean =>
  next?.kind === 'word' && next.shape === 'lower' && !PREPOSITIONS.is(next) && !FUNCTION_WORDS.is(next);

/** `480 BC`, `480 B.C.`, `120 BCE`, `AD 70`, `70 AD`. */
function readEra(tokens: readonly Token[], i: number): Read<Component> | undefined {
  const before = eraOf(tokens, i);
  if (before?.value === 'ad') {
    const number = wholeNumber(tokens[before.end]);
    return number ? year({ year: number }, before.end + 1) : undefined;
  }
  const number = wholeNumber(tokens[i]);
  const era = number ? eraOf(tokens, i + 1) : undefined;
  if (!number || !era) return undefined;
  return year({ year: number, ...(era.value === 'bc' && { bc: true as const }) }, era.end, undefined, 'date.year-era');
}

/** An era behind or in front of a number: `BC`, `B.C.`, `BCE`, `AD`, `CE`. */
export function eraOf(tokens: readonly Token[], i: number): Read<'bc' | 'ad'> | undefined {
  const token = tokens[i];
  if (token?.kind !== 'word' || (token.shape !== 'upper' && !token.text.includes('.'))) return undefined;
  const letters = token.text.replaceAll('.', '');
  if (/^BCE?$/.test(letters)) return { value: 'bc', end: i + 1 };
  if (/^(?:AD|CE)$/.test(letters)) return { value: 'ad', end: i + 1 };
  return undefined;
}

/** `the 2020s`, `1990's`, `the '90s`, with `BC` behind. */
function readDecade(tokens: readonly Token[], i: number): Read<Component> | undefined {
  let at = tokens[i]?.lower === 'the' ? i + 1 : i;
  const short = APOSTROPHES.is(tokens[at]) && tokens[at]!.kind === 'quote' && isGlued(tokens[at + 1]);
  if (short) at++;
  const token = tokens[at];
  const suffix = tokens[at + 1];
  if (token?.kind !== 'number' || !isGlued(suffix) || wholeNumber(token) === undefined) return undefined;
  if (!(
    suffix!.lower === 's' ||
    (suffix!.kind === 'possessive' && token.text.endsWith('0') && token.text.length === 4)
  ))
    return undefined;
  let decade: number;
  if (token.text.length === 2 && token.text.endsWith('0') && (short || at > i || isPartOf(tokens, at)))
    decade = (Number(token.text) >= 30 ? 190 : 200) + Number(token.text[0]);
  else if (/^\d{3,4}$/.test(token.text) && token.text.endsWith('0')) decade = Number(token.text) / 10;
  else return undefined;
  const era = eraOf(tokens, at + 2);
  if (token.text.length === 3 && !era && at === i) return undefined; // `counts of 100s`
  if (decade % 10 === 0 && decade < 200 && !era)
    return { value: block('century', { century: decade / 10 }, 'date.century'), end: at + 2 };
  const bc = era?.value === 'bc';
  return {
    value: block('decade', { decade, ...(bc && { bc: true as const }) }, 'date.decade'),
    end: era ? era.end : at + 2,
  };
}

/** `the late 80s`, `the mid-90s`; somebody is in `his late 80s`. */
function isPartOf(tokens: readonly Token[], at: number): boolean {
  const part = isDash(itemAt(tokens, at - 1)) ? at - 2 : at - 1;
  return PARTS.is(tokens[part]) && itemAt(tokens, part - 1)?.lower === 'the';
}

const PARTS = wordsOf('early mid late middle');

/** `the 19th century`, `the twenty-first century`, `5th century BC`, `eighteenth-century`. */
function readCentury(tokens: readonly Token[], i: number): Read<Component> | undefined {
  const at = tokens[i]?.lower === 'the' ? i + 1 : i;
  const ordinal = readOrdinal(tokens, at);
  if (!ordinal || ordinal.value > 30) return undefined;
  const noun = isDash(tokens[ordinal.end]) ? ordinal.end + 1 : ordinal.end;
  if (!/^centur(?:y|ies)$/.test(tokens[noun]?.lower ?? '')) return undefined;
  const era = eraOf(tokens, noun + 1);
  const bc = era?.value === 'bc';
  const century = bc ? ordinal.value : ordinal.value - 1;
  return {
    value: block('century', { century, ...(bc && { bc: true as const }) }, 'date.century'),
    end: era ? era.end : noun + 1,
  };
}
