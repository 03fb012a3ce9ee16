import { itemAt } from '../../text/itemAt';
import type { Token } from '../../text/tokenizer';
import { isDay } from './calendar';
import { type Component, altered, block } from './component';
import type { Fields, Read } from './expression';
import { readYearTail } from './fiscalYears';
import { isDash, isGlued, wholeNumber } from './numbers';
import type { DateRule } from './rules';
import { BEFORE_SHORT_DATES, HEADER_LABELS } from './vocabulary';
import { shortYear, yearNumber } from './years';

/** Dates in figures: `2023-06-15`, `2023-06-15T09:00Z`, `2023/6/15`, `15/06/2023`, `06.15.2023`, `06/2023`, `20230615`, `15.VI.2023`, `2023-W24`. */
export function readNumericDate(tokens: readonly Token[], i: number): Read<Component> | undefined {
  if (i > 0 && isGlued(tokens[i]) && isPart(tokens[i - 1]!)) return undefined;
  return (
    readDotted(tokens, i) ??
    readCompact(tokens, i) ??
    readThree(tokens, i) ??
    readYearWeek(tokens, i) ??
    readYearMonth(tokens, i) ??
    readRomanMonth(tokens, i) ??
    readMonthYear(tokens, i)
  );
}

const isPart = ({ kind }: Token) => kind === 'number' || kind === 'word' || kind === 'symbol';

const SHORT_DATE = /^\d{2}\.\d{2}\.\d{2}$/;

/**
 * Whether what stands in front asks for a date. Figures such as `06.05.24`, `06-05-24`, `20240506` and `05/2024` may be anything
 * (versions, lots, laws), so they are believed only behind `on`, `dated`, `Updated:` and the like, or behind another such date.
 */
function asksForDate(tokens: readonly Token[], i: number): boolean {
  const before = itemAt(tokens, i - 1);
  if (!before) return false;
  if (before.text === ':') return HEADER_LABELS.is(itemAt(tokens, i - 2));
  if (BEFORE_SHORT_DATES.is(before) || HEADER_LABELS.is(before)) return true;
  if (before.lower === 'of') return itemAt(tokens, i - 2)?.lower === 'as'; // `a sum of 20240506` counts
  const tied = isDash(before) || before.lower === 'to' || before.lower === 'and';
  return (
    tied && (SHORT_DATE.test(itemAt(tokens, i - 2)?.text ?? '') || yearNumber(itemAt(tokens, i - 2)) !== undefined)
  );
}

function closed(fields: Fields, end: number, rule: DateRule): Read<Component> {
  return { value: block('full', fields, rule), end };
}

/** Three numbers with the same mark between them. */
function readThree(tokens: readonly Token[], i: number): Read<Component> | undefined {
  if (tokens[i + 1]?.text !== '/' && !isDash(tokens[i + 1])) return undefined;
  const [a, mark, b, mark2, c] = tokens.slice(i, i + 5);
  if (!a || !mark || !b || !mark2 || !c || !(isDash(mark) || mark.text === '/') || mark.text !== mark2.text)
    return undefined;
  if (![mark, b, mark2, c].every(isGlued)) return undefined;
  const next = tokens[i + 5];
  if (isGlued(next) && (isDash(next) || next!.text === '/') && isGlued(tokens[i + 6])) return undefined;
  const year = yearNumber(a);
  if (year !== undefined) {
    const [month, day] = [wholeNumber(b, 2), wholeNumber(c, 2)];
    if (!isDay(year, month, day)) return undefined;
    const date = closed({ year, month, day }, i + 5, 'date.iso');
    return readIsoTime(tokens, date) ?? date;
  }
  const plain = mark.text === '/' || (a.text.length === 2 && b.text.length === 2 && asksForDate(tokens, i));
  const short = plain && /^\d{2}$/.test(c.text) ? shortYear(c.text) : undefined;
  const last = yearNumber(c) ?? short;
  return last === undefined ? undefined : ordered(wholeNumber(a, 2), wholeNumber(b, 2), last, i + 5);
}

/** `2023-06`: a month, where the second number cannot be a later year (`2023-24`). */
function readYearMonth(tokens: readonly Token[], i: number): Read<Component> | undefined {
  const [first, mark, second, next] = [tokens[i], tokens[i + 1], tokens[i + 2], tokens[i + 3]];
  const year = yearNumber(first);
  if (year === undefined || !isDash(mark) || !isGlued(mark) || !isGlued(second) || readYearTail(tokens, i + 1, year))
    return undefined;
  const month = /^\d{2}$/.test(second?.text ?? '') ? Number(second!.text) : 0;
  if (month < 1 || month > 12 || (isGlued(next) && next?.kind !== 'punctuation')) return undefined;
  if (isDash(next) && isGlued(next)) return undefined;
  return { value: block('closed', { year, month }, 'date.iso'), end: i + 3 };
}

/** `2023-W24`, `2023-W24-4`: a week of ISO 8601, or a day of one. */
function readYearWeek(tokens: readonly Token[], i: number): Read<Component> | undefined {
  const [mark, letter, number, mark2, last] = tokens.slice(i + 1, i + 6);
  const year = yearNumber(tokens[i]);
  const week = letter?.text === 'W' && isDash(mark) && isGlued(number) ? wholeNumber(number, 2) : undefined;
  if (year === undefined || week === undefined || !isGlued(mark) || !isGlued(letter)) return undefined;
  if (week < 1 || week > 53 || number!.text.length !== 2) return undefined;
  const isDay = isDash(mark2) && isGlued(mark2) && isGlued(last) && /^[1-7]$/.test(last!.text);
  if (!isDay && isGlued(mark2) && mark2!.kind !== 'punctuation' && mark2!.kind !== 'quote') return undefined;
  const fields = isDay ? { year, week, weekday: Number(last!.text) } : { year, week };
  return { value: block('closed', fields, 'date.iso'), end: isDay ? i + 6 : i + 4 };
}

/** `15.VI.2023`: the month in Roman figures, as Central and Eastern Europe writes it; glued, as a section `5. VI.` is not. */
function readRomanMonth(tokens: readonly Token[], i: number): Read<Component> | undefined {
  if (tokens[i + 1]?.text !== '.' || tokens[i + 3]?.text !== '.') return undefined;
  const month = ROMAN_MONTHS.get(tokens[i + 2]!.text);
  const [day, year] = [wholeNumber(tokens[i], 2), yearNumber(tokens[i + 4])];
  if (month === undefined || year === undefined || !isDay(year, month, day)) return undefined;
  for (let k = i + 1; k < i + 5; k++) if (!isGlued(tokens[k])) return undefined;
  return closed({ year, month, day }, i + 5, 'date.day-month-year');
}

const ROMAN_MONTHS: ReadonlyMap<string, number> = new Map(
  'I II III IV V VI VII VIII IX X XI XII'.split(' ').map((figure, i) => [figure, i + 1]),
);

/** `06/2023`: a month of a year where a date is asked for, or where another one follows; elsewhere the number of a law. */
function readMonthYear(tokens: readonly Token[], i: number): Read<Component> | undefined {
  const [mark, second, next] = [tokens[i + 1], tokens[i + 2], tokens[i + 3]];
  if (mark?.text !== '/' || !isGlued(mark) || !isGlued(second)) return undefined;
  const year = yearNumber(second);
  const month = /^\d{2}$/.test(tokens[i]!.text) ? Number(tokens[i]!.text) : 0;
  if (year === undefined || month < 1 || month > 12) return undefined;
  if (next?.text === '/' || !(asksForDate(tokens, i) || isMonthYear(tokens, i + 4))) return undefined;
  return { value: block('closed', { year, month }, 'date.numeric'), end: i + 3 };
}

const isMonthYear = (tokens: readonly Token[], i: number) =>
  (isDash(itemAt(tokens, i - 1)) || itemAt(tokens, i - 1)?.lower === 'to') &&
  /^\d{2}$/.test(tokens[i]?.text ?? '') &&
  tokens[i + 1]?.text === '/' &&
  yearNumber(tokens[i + 2]) !== undefined;

const COMPACT_LENGTH = 8;

/** `20230615`, the basic format of ISO 8601. */
function readCompact(tokens: readonly Token[], i: number): Read<Component> | undefined {
  if (tokens[i]?.text.length !== COMPACT_LENGTH) return undefined;
  const match = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(tokens[i].text);
  if (!match || !asksForDate(tokens, i) || (isGlued(tokens[i + 1]) && tokens[i + 1]!.kind !== 'punctuation'))
    return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDay(year, month, day) ? closed({ year, month, day }, i + 1, 'date.iso') : undefined;
}

/** `1.2.2023` has as many characters as `01.02.23`. */
const MIN_DOTTED = 8;

/** `15.06.2023`, `2023.06.15`: one token. */
function readDotted(tokens: readonly Token[], i: number): Read<Component> | undefined {
  const text = tokens[i]?.text ?? '';
  if (text.length < MIN_DOTTED || !text.includes('.')) return undefined;
  const first = /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/.exec(text);
  if (first) {
    const [year, month, day] = [Number(first[1]), Number(first[2]), Number(first[3])];
    return year >= 1900 && year < 2200 && isDay(year, month, day)
      ? closed({ year, month, day }, i + 1, 'date.iso')
      : undefined;
  }
  if (SHORT_DATE.test(text) && asksForDate(tokens, i)) {
    const [a, b, c] = text.split('.');
    return ordered(Number(a), Number(b), shortYear(c!), i + 1);
  }
  const last = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (!last || Number(last[3]) < 1000 || Number(last[3]) > 2199) return undefined;
  return ordered(Number(last[1]), Number(last[2]), Number(last[3]), i + 1);
}

/** Day and month in either order: decided here if only one order is a date, else by the document. */
function ordered(
  first: number | undefined,
  second: number | undefined,
  year: number,
  end: number,
): Read<Component> | undefined {
  if (first === undefined || second === undefined) return undefined;
  const dayFirst = isDay(year, second, first);
  const monthFirst = isDay(year, first, second);
  if (!dayFirst && !monthFirst) return undefined;
  const read = closed(
    dayFirst ? { year, month: second, day: first } : { year, month: first, day: second },
    end,
    'date.numeric',
  );
  const numeric = { kind: 'numeric' as const, first, second, year };
  return altered(read, { numeric });
}

/** The time behind an ISO date: `T09:00`, `T09:00:30Z`, `T09:00+08:00`. */
function readIsoTime(tokens: readonly Token[], date: Read<Component>): Read<Component> | undefined {
  let at = date.end;
  if (!(tokens[at]?.text === 'T' && isGlued(tokens[at]))) return undefined;
  const parts: number[] = [];
  at++;
  for (;;) {
    const number =
      wholeNumber(tokens[at], 2) ??
      (/^\d{2}\.\d+$/.test(tokens[at]?.text ?? '') ? parseInt(tokens[at]!.text, 10) : undefined);
    if (number === undefined || !isGlued(tokens[at])) return undefined;
    parts.push(number);
    at++;
    if (parts.length === 3 || tokens[at]?.text !== ':' || !isGlued(tokens[at])) break;
    at++;
  }
  const [hour = 0, minute = 0, second] = parts;
  let zone: string | undefined;
  const sign = tokens[at];
  if (sign?.text === 'Z' && isGlued(sign)) {
    zone = 'Z';
    at++;
  } else if (
    isGlued(sign) &&
    (sign!.text === '+' || isDash(sign)) &&
    /^\d{2}(?:\d{2})?$/.test(tokens[at + 1]?.text ?? '')
  ) {
    zone = (sign!.text === '+' ? '+' : '-') + tokens[at + 1]!.text;
    at += 2;
    if (tokens[at]?.text === ':' && isGlued(tokens[at]) && wholeNumber(tokens[at + 1], 2) !== undefined) {
      zone += `:${tokens[at + 1]!.text}`;
      at += 2;
    }
  }
  const fields = { ...date.value.fields, hour, minute, ...(second !== undefined && { second }), ...(zone && { zone }) };
  return { value: block('closed', fields, 'date.iso-time'), end: at };
}
