import type { Token } from '../../text/tokenizer';
import { wordsOf } from '../../text/wordClass';
import { type Component, block } from './component';
import type { Read } from './expression';
import { isDash, isGlued } from './numbers';
import type { DateRule } from './rules';
import { SPAN_NOUNS, YEAR_QUALIFIERS } from './vocabulary';
import { isDecimalTail, year, yearNumber } from './years';

const YEAR_OR_YEARS = wordsOf('year years');
const NAMED_YEARS = wordsOf('fiscal financial academic school budget crop marketing');

/** Fiscal, financial and school years, and the pairs of numbers that write them. */

/** `FY2024`, `FY 2024`, `FY24`, `fiscal 2024`, `fiscal year 2030`, `the financial year 2024`; `FY2024-25` is a pair of years. */
export function readFiscalYear(tokens: readonly Token[], i: number): Read<Component> | undefined {
  let at = tokens[i]?.lower === 'the' ? i + 1 : i;
  const word = tokens[at]?.lower ?? '';
  if (word === 'fy' || word === 'fys') at++;
  else if (NAMED_YEARS.is(tokens[at])) {
    if (YEAR_OR_YEARS.is(tokens[at + 1])) at += 2;
    else if (word === 'fiscal') at++;
    else return undefined;
    if (tokens[at]?.text === '(' && tokens[at + 1]?.lower === 'fy' && tokens[at + 2]?.text === ')') at += 3;
    if (tokens[at]?.lower === 'fy') at++;
  } else return undefined;
  // FY'24, fiscal '24
  const apostrophe =
    (word === 'fy' || word === 'fiscal') && /^['‘’]$/.test(tokens[at]?.text ?? '') && isGlued(tokens[at + 1]);
  if (apostrophe) at++;
  const token = tokens[at];
  const short =
    token && /^\d{2}$/.test(token.text) && (word === 'fy' || apostrophe) ? 2000 + Number(token.text) : undefined;
  const value = yearNumber(token) ?? short;
  if (value === undefined) return undefined;
  const tail = readYearTail(tokens, at + 1, value);
  if (tail) return { value: pairOf(value, tail.value, 'date.fiscal-year'), end: tail.end };
  return year({ year: value, fiscal: true }, at + 1, undefined, 'date.fiscal-year');
}

/** `the 2024 fiscal year`, `2022 financial year`. */
export function readFiscalTail(tokens: readonly Token[], i: number): Read<Component> | undefined {
  const at = tokens[i]?.lower === 'the' ? i + 1 : i;
  const value = yearNumber(tokens[at]);
  if (value === undefined || !YEAR_QUALIFIERS.is(tokens[at + 1]) || tokens[at + 2]?.lower !== 'year') return undefined;
  const calendar = tokens[at + 1]!.lower === 'calendar';
  return year({ year: value, ...(!calendar && { fiscal: true as const }) }, at + 3, undefined, 'date.fiscal-year');
}

/** What stands behind the first year of a pair: `-25`, `/22`, `–2025`: the second year. */
export function readYearTail(tokens: readonly Token[], i: number, first: number): Read<number> | undefined {
  const mark = tokens[i];
  const token = tokens[i + 1];
  if (!mark || !token || !(isDash(mark) || mark.text === '/') || !isGlued(mark) || !isGlued(token)) return undefined;
  if (
    isGlued(tokens[i + 2]) &&
    (isDash(tokens[i + 2]) || tokens[i + 2]!.text === '/') &&
    isGlued(tokens[i + 3]) &&
    (tokens[i + 3]!.kind === 'number' ? tokens[i + 3]!.text.length < 4 : tokens[i + 2]!.text === '/')
  )
    return undefined;
  const full = yearNumber(token);
  if (full !== undefined) return full > first ? { value: full, end: i + 2 } : undefined;
  if (!/^\d{2}$/.test(token.text)) return undefined;
  const short = Number(token.text);
  if (short > first % 100) return { value: first - (first % 100) + short, end: i + 2 };
  return short === 0 && first % 100 === 99 ? { value: first + 1, end: i + 2 } : undefined;
}

/** A span of two years that is one name of a time (`2021/22`), as a closed block. */
function pairOf(first: number, second: number, rule: DateRule): Component {
  return block('year', { year: first, toYear: second }, rule);
}

/** The index behind a noun that names the span of the years in front of it: `period`, `financial year`; else the index given. */
export function spanNounEnd(tokens: readonly Token[], i: number): number {
  if (SPAN_NOUNS.is(tokens[i])) return i + 1;
  return YEAR_QUALIFIERS.is(tokens[i]) && YEAR_OR_YEARS.is(tokens[i + 1]) ? i + 2 : i;
}

/** `2021/22`, `2024/2025`, with neighbours in a row: a fiscal or school year. */
export function readSlashedYears(tokens: readonly Token[], i: number): Read<Component> | undefined {
  const at = tokens[i]?.lower === 'the' ? i + 1 : i;
  const first = yearNumber(tokens[at]);
  if (first === undefined || tokens[at + 1]?.text !== '/' || isDecimalTail(tokens, at)) return undefined;
  const tail = readYearTail(tokens, at + 1, first);
  if (!tail || tail.value - first > 10) return undefined;
  const end = spanNounEnd(tokens, tail.end);
  if (at > i && end === tail.end) return undefined; // `the 2021/22 accounts`: the article belongs to the noun
  return { value: pairOf(first, tail.value, 'date.split-year'), end };
}
