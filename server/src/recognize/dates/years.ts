import type { Token } from '../../text/tokenizer';
import type { Component } from './component';
import type { Fields, Read } from './expression';
import type { DateRule } from './rules';
import { isDash, isGlued, readOrdinal, wholeNumber } from './numbers';
import { SEASONS, SPAN_NOUNS, YEAR_QUALIFIERS } from './vocabulary';

/** Years, decades, centuries, and the quarters, halves and seasons of a year. */

const MIN_YEAR = 1000;
const MAX_YEAR = 2199;

/** A four-digit number that can be a year. */
export function yearNumber(token: Token | undefined): number | undefined {
  const year = token?.text.length === 4 ? wholeNumber(token) : undefined;
  return year !== undefined && year >= MIN_YEAR && year <= MAX_YEAR ? year : undefined;
}

const year = (
  fields: Fields,
  end: number,
  weak?: Component['weak'],
  rule: DateRule = 'date.year',
): Read<Component> => ({
  value: { level: 'year', fields, ...(weak && { weak }), rule },
  end,
});

/** `2025`, `the year 2030`, `'98`, `480 BC`, `AD 70`, `FY2024`, `fiscal year 2030`, `2020s`, `the 19th century`. */
export function readYear(tokens: readonly Token[], i: number): Read<Component> | undefined {
  return (
    readFiscalYear(tokens, i) ??
    readFiscalTail(tokens, i) ??
    readCentury(tokens, i) ??
    readDecade(tokens, i) ??
    readEra(tokens, i) ??
    readNamedYear(tokens, i) ??
    readShortYear(tokens, i) ??
    readPlainYear(tokens, i)
  );
}

function readPlainYear(tokens: readonly Token[], i: number): Read<Component> | undefined {
  const value = yearNumber(tokens[i]);
  if (value === undefined || isDecimalTail(tokens, i)) return undefined;
  const next = tokens[i + 1];
  if (isGlued(next) && (next!.kind === 'word' || next!.kind === 'symbol')) return undefined;
  return year({ year: value }, i + 1, 'year');
}

/** The number goes on before or behind: a phone number, a code, a sum. */
function isDecimalTail(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return (
    isGlued(tokens[i]) &&
    before !== undefined &&
    (before.kind === 'symbol' || before.kind === 'number' || (before.kind === 'word' && !/^fy$/.test(before.lower)))
  );
}

/** `the year 2030`, `year 2030`, `the years 1955`. */
function readNamedYear(tokens: readonly Token[], i: number): Read<Component> | undefined {
  const at = tokens[i]?.lower === 'the' ? i + 1 : i;
  if (!/^years?$/.test(tokens[at]?.lower ?? '') || (at === i && tokens[i - 1]?.lower === 'fiscal')) return undefined;
  const value = yearNumber(tokens[at + 1]);
  return value === undefined ? undefined : year({ year: value }, at + 2);
}

/** `'98`, `’45`. */
function readShortYear(tokens: readonly Token[], i: number): Read<Component> | undefined {
  if (!/^['’‘]$/.test(tokens[i]?.text ?? '') || !tokens[i]!.spaceBefore || !isGlued(tokens[i + 1])) return undefined;
  const token = tokens[i + 1]!;
  if (!/^\d{2}$/.test(token.text) || (isGlued(tokens[i + 2]) && tokens[i + 2]!.kind !== 'punctuation'))
    return undefined;
  return year({ shortYear: Number(token.text) }, i + 2);
}

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
  const short = /^['’‘]$/.test(tokens[at]?.text ?? '') && isGlued(tokens[at + 1]);
  if (short) at++;
  const token = tokens[at];
  const suffix = tokens[at + 1];
  if (!token || !/^\d+$/.test(token.text) || !isGlued(suffix)) return undefined;
  if (!(
    suffix!.lower === 's' ||
    (suffix!.kind === 'possessive' && token.text.endsWith('0') && token.text.length === 4)
  ))
    return undefined;
  let decade: number;
  if (token.text.length === 2 && token.text.endsWith('0') && (short || at > i))
    decade = (Number(token.text) >= 30 ? 190 : 200) + Number(token.text[0]);
  else if (/^\d{3,4}$/.test(token.text) && token.text.endsWith('0')) decade = Number(token.text) / 10;
  else return undefined;
  const era = eraOf(tokens, at + 2);
  if (decade % 10 === 0 && decade < 200 && !era)
    return { value: { level: 'century', fields: { century: decade / 10 }, rule: 'date.century' }, end: at + 2 };
  const bc = era?.value === 'bc';
  return {
    value: { level: 'decade', fields: { decade, ...(bc && { bc: true as const }) }, rule: 'date.decade' },
    end: era ? era.end : at + 2,
  };
}

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
    value: { level: 'century', fields: { century, ...(bc && { bc: true as const }) }, rule: 'date.century' },
    end: era ? era.end : noun + 1,
  };
}

/** `FY2024`, `FY 2024`, `FY24`, `fiscal 2024`, `fiscal year 2030`, `the financial year 2024`; `FY2024-25` is a pair of years. */
function readFiscalYear(tokens: readonly Token[], i: number): Read<Component> | undefined {
  let at = tokens[i]?.lower === 'the' ? i + 1 : i;
  const word = tokens[at]?.lower ?? '';
  if (word === 'fy' || word === 'fys') at++;
  else if (['fiscal', 'financial', 'academic', 'school', 'budget', 'crop', 'marketing'].includes(word)) {
    if (/^years?$/.test(tokens[at + 1]?.lower ?? '')) at += 2;
    else if (word === 'fiscal') at++;
    else return undefined;
    if (tokens[at]?.text === '(' && tokens[at + 1]?.lower === 'fy' && tokens[at + 2]?.text === ')') at += 3;
    if (tokens[at]?.lower === 'fy') at++;
  } else return undefined;
  const token = tokens[at];
  const short = token && /^\d{2}$/.test(token.text) && word === 'fy' ? 2000 + Number(token.text) : undefined;
  const value = yearNumber(token) ?? short;
  if (value === undefined) return undefined;
  const tail = readYearTail(tokens, at + 1, value);
  if (tail) return { value: pairOf(value, tail.value, 'date.fiscal-year'), end: tail.end };
  return year({ year: value, fiscal: true }, at + 1, undefined, 'date.fiscal-year');
}

/** `the 2024 fiscal year`, `2022 financial year`. */
function readFiscalTail(tokens: readonly Token[], i: number): Read<Component> | undefined {
  const at = tokens[i]?.lower === 'the' ? i + 1 : i;
  const value = yearNumber(tokens[at]);
  if (value === undefined || !YEAR_QUALIFIERS.has(tokens[at + 1]?.lower ?? '') || tokens[at + 2]?.lower !== 'year')
    return undefined;
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
  return { level: 'year', fields: { year: first, toYear: second }, rule };
}

/** The index behind a noun that names the span of the years in front of it: `period`, `financial year`; else the index given. */
export function spanNounEnd(tokens: readonly Token[], i: number): number {
  if (SPAN_NOUNS.has(tokens[i]?.lower ?? '')) return i + 1;
  return YEAR_QUALIFIERS.has(tokens[i]?.lower ?? '') && /^years?$/.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i;
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

/** `Q3`, `H1`, `the third quarter`, `the first half`, `Spring`, `the summer`. */
export function readPart(tokens: readonly Token[], i: number): Read<Component> | undefined {
  const code = readPartCode(tokens, i);
  if (code) return code;
  const determined = tokens[i]?.lower === 'the' ? i + 1 : i;
  const at = YEAR_QUALIFIERS.has(tokens[determined]?.lower ?? '') ? determined + 1 : determined;
  const season = SEASONS.get(tokens[at]?.lower ?? '');
  if (season !== undefined)
    return { value: { level: 'part', fields: { part: season }, weak: 'season', rule: 'date.season' }, end: at + 1 };
  const ordinal =
    tokens[at]?.lower === 'latter' || tokens[at]?.lower === 'last'
      ? { value: -1, end: at + 1 }
      : readOrdinal(tokens, at);
  if (!ordinal) return undefined;
  const noun = isDash(tokens[ordinal.end]) && isGlued(tokens[ordinal.end]) ? ordinal.end + 1 : ordinal.end;
  const word = tokens[noun]?.lower;
  const number = ordinal.value;
  if (word === 'quarter' && number !== 0 && number <= 4)
    return {
      value: { level: 'part', fields: { part: `Q${number < 0 ? 4 : number}` }, weak: 'season', rule: 'date.quarter' },
      end: noun + 1,
    };
  if (word === 'half' && number <= 2)
    return {
      value: { level: 'part', fields: { part: `H${number < 0 ? 2 : number}` }, weak: 'unit', rule: 'date.half' },
      end: noun + 1,
    };
  return undefined;
}

/** `Q3`, `H1`, `3Q`, `1H`. */
function readPartCode(tokens: readonly Token[], i: number): Read<Component> | undefined {
  const [first, second] = [tokens[i], tokens[i + 1]];
  if (!first || !second || !isGlued(second)) return undefined;
  const [letter, digit] = first.kind === 'word' ? [first, second] : [second, first];
  if (!/^[1-4]$/.test(digit.text) || !/^[QH]$/.test(letter.text) || (letter.text === 'H' && Number(digit.text) > 2))
    return undefined;
  const part = letter.text + digit.text;
  // `4Q23`, `1H2025`: the year is glued on
  const token = letter === second && isGlued(tokens[i + 2]) ? tokens[i + 2] : undefined;
  const glued = yearNumber(token) ?? (token && /^\d{2}$/.test(token.text) ? 2000 + Number(token.text) : undefined);
  if (glued !== undefined)
    return { value: { level: 'closed', fields: { year: glued, part }, rule: 'date.quarter' }, end: i + 3 };
  const weak = letter.text === 'H' ? 'unit' : 'season';
  return {
    value: {
      level: 'part',
      fields: { part },
      weak,
      rule: letter.text === 'Q' ? 'date.quarter' : 'date.half',
    },
    end: i + 2,
  };
}
