import { itemAt } from '../../text/itemAt';
import type { Token } from '../../text/tokenizer';
import { daysIn } from './calendar';
import { type Component, block } from './component';
import type { Read } from './expression';
import { isDash, isGlued, readOrdinal, wholeNumber } from './numbers';
import type { DateRule } from './rules';
import { HOLIDAY_PHRASES, MONTHS, NAMED_WEEKDAYS, WEAK_MONTHS, WEAK_WEEKDAYS, WEEKDAYS } from './vocabulary';
import { readHyphenYear, yearNumber } from './years';

/** Months, days of a month, weekdays, feasts. */

/** A month's name: `June`, `Sept.`, `MAY`. Whether it is a month where it stands alone, see `context.ts`. */
export function readMonthName(tokens: readonly Token[], i: number): Read<{ month: number }> | undefined {
  const token = tokens[i];
  const month = MONTHS.of(token);
  if (!token || month === undefined) return undefined;
  if (token.shape === 'lower' && WEAK_MONTHS.is(token)) return undefined;
  // The full stop of an abbreviation belongs to it where the expression goes on.
  const dotted =
    token.text.length <= 4 &&
    tokens[i + 1]?.text === '.' &&
    isGlued(tokens[i + 1]) &&
    (tokens[i + 2]?.kind === 'number' || isDash(tokens[i + 2]) || isYearBehindComma(tokens, i + 2));
  return { value: { month }, end: dotted ? i + 2 : i + 1 };
}

/** `4 Nov., 2019` */
const isYearBehindComma = (tokens: readonly Token[], i: number) =>
  tokens[i]?.text === ',' && yearNumber(tokens[i + 1]) !== undefined;

/** A day of a month, as it stands beside a month's name: `5`, `5th`, `fifth`. */
export function readDayNumber(tokens: readonly Token[], i: number): Read<number> | undefined {
  const ordinal = readOrdinal(tokens, i);
  if (ordinal) return ordinal.value >= 1 && ordinal.value <= 31 ? ordinal : undefined;
  const day = wholeNumber(tokens[i], 2);
  if (day === undefined || day < 1 || day > 31) return undefined;
  // `$5`, `1.5`, `25%`, `30 percent`: a day is glued to nothing but a dash, a comma or a quote
  const next = tokens[i + 1];
  if (isGlued(next) && (next!.kind === 'word' || next!.text === '%' || next!.text === ':')) return undefined;
  if (isGlued(tokens[i]) && itemAt(tokens, i - 1)?.kind === 'symbol') return undefined;
  return { value: day, end: i + 1 };
}

/** `the first day of March`, `the last day of February 2024`. */
export function readEdgeDay(tokens: readonly Token[], i: number): Read<Component> | undefined {
  if (tokens[i + 2]?.lower !== 'day' || tokens[i]?.lower !== 'the' || tokens[i + 3]?.lower !== 'of') return undefined;
  const edge = tokens[i + 1]!.lower;
  if (edge !== 'first' && edge !== 'last') return undefined;
  const month = readMonthName(tokens, i + 4);
  if (!month) return undefined;
  const year = yearNumber(tokens[month.end]) ?? 2001; // a year that is no leap year
  const day = edge === 'first' ? 1 : daysIn(year, month.value.month);
  return monthDay(month.value.month, day, month.end, 'date.day-month');
}

const monthDay = (month: number, day: number, end: number, rule: DateRule): Read<Component> => ({
  value: block('date', { month, day }, rule),
  end,
});

/** `June 5`, `June 5th`, `June the 5th`; without its year. */
export function readMonthFirst(tokens: readonly Token[], i: number): Read<Component> | undefined {
  const month = readMonthName(tokens, i);
  if (!month) return undefined;
  const at = tokens[month.end]?.lower === 'the' ? month.end + 1 : month.end;
  const day = readDayNumber(tokens, at);
  if (!day || (at > month.end && day.end === at + 1 && tokens[at]?.kind === 'number')) return undefined;
  // `June 20 schools` is no date, nor is `May 15 percent`; a dash glues the next day of a range
  return monthDay(month.value.month, day.value, day.end, 'date.month-day');
}

/** `5 June`, `5th of June`, `the 5th day of June`, `5-Jun-23`. */
export function readDayFirst(tokens: readonly Token[], i: number): Read<Component> | undefined {
  const determiner = tokens[i]?.lower;
  const at = determiner === 'the' || determiner === 'this' ? i + 1 : i;
  const day = readDayNumber(tokens, at);
  if (!day) return undefined;
  let end = day.end;
  if (determiner === 'this' && tokens[end]?.lower !== 'day') return undefined; // `Done this 4th day of May`
  if (tokens[end]?.lower === 'day') end++;
  if (tokens[end]?.lower === 'of') end++;
  if (isDash(tokens[end]) && isGlued(tokens[end])) end++; // 5-Jun-2023
  const month = readMonthName(tokens, end);
  if (!month) return undefined;
  const short = isDash(itemAt(tokens, end - 1)) ? readHyphenYear(tokens, month.end) : undefined; // 5-Jun-23
  if (!short) return monthDay(month.value.month, day.value, month.end, 'date.day-month');
  const fields = { year: short.value, month: month.value.month, day: day.value };
  return { value: block('full', fields, 'date.day-month-year'), end: short.end };
}

/** A month by itself. */
export function readMonth(tokens: readonly Token[], i: number): Read<Component> | undefined {
  const at =
    tokens[i]?.lower === 'the' && tokens[i + 1]?.lower === 'month' && tokens[i + 2]?.lower === 'of' ? i + 3 : i;
  const month = readMonthName(tokens, at);
  if (!month) return undefined;
  // `Jun-23`: a month and a year; with its name in full `June-23` is rare
  const short = tokens[at]!.text.length <= 4 ? readHyphenYear(tokens, month.end) : undefined;
  if (short) {
    const fields = { year: short.value, month: month.value.month };
    return { value: block('closed', fields, 'date.month-year'), end: short.end };
  }
  return {
    value: block('month', { month: month.value.month }, 'date.month', at === i ? 'word' : undefined),
    end: month.end,
  };
}

/** `Monday`, `Mon.`, `Mondays` is no single day. */
export function readWeekday(tokens: readonly Token[], i: number): Read<Component> | undefined {
  const token = tokens[i];
  const weekday = WEEKDAYS.of(token);
  if (!token || weekday === undefined || token.shape === 'lower') return undefined;
  const before = itemAt(tokens, i - 1);
  if (NAMED_WEEKDAYS.is(before) && before!.shape !== 'lower') return undefined;
  const weak = WEAK_WEEKDAYS.is(token);
  const end = weak && tokens[i + 1]?.text === '.' && isGlued(tokens[i + 1]) ? i + 2 : i + 1;
  return {
    value: block('weekday', { weekday }, 'date.weekday', weak ? 'word' : undefined),
    end,
  };
}

/** `the third Monday`, `the last Sunday`: of the month that follows. */
export function readNthWeekday(tokens: readonly Token[], i: number): Read<Component> | undefined {
  if (tokens[i]?.lower !== 'the') return undefined;
  const nth = tokens[i + 1]?.lower === 'last' ? { value: 5, end: i + 2 } : readOrdinal(tokens, i + 1);
  const weekday = nth && nth.value <= 5 ? WEEKDAYS.of(tokens[nth.end]) : undefined;
  if (!nth || weekday === undefined) return undefined;
  return {
    value: block('week', { week: nth.value, weekday }, 'date.weekday', 'unit'),
    end: nth.end + 1,
  };
}

/** A day with a fixed date: `Christmas`, `New Year's Eve`; names of events (`Christmas Island`) are left alone. */
export function readHoliday(tokens: readonly Token[], i: number): Read<Component> | undefined {
  if (tokens[i]?.shape === 'lower') return undefined;
  const found = HOLIDAY_PHRASES.at(tokens, i);
  if (!found) return undefined;
  const next = tokens[found.end];
  if (next?.kind === 'word' && next.shape === 'capitalized' && !MONTHS.is(next)) return undefined;
  return { value: block('date', { ...found.value }, 'date.holiday'), end: found.end };
}

/** An ordinal by itself: `the 4th`; a day only where its surroundings say so. */
export function readBareDay(tokens: readonly Token[], i: number): Read<Component> | undefined {
  if (tokens[i]?.lower !== 'the') return undefined;
  const day = readOrdinal(tokens, i + 1);
  if (!day || day.value < 1 || day.value > 31 || tokens[i + 1]?.kind !== 'number') return undefined;
  return { value: block('day', { day: day.value }, 'date.day', 'ordinal'), end: day.end };
}
