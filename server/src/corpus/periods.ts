import { daysIn } from '../recognize/dates/calendar';

/** The first and the last day of a period, as ISO dates. */
export interface Period {
  readonly first: string;
  readonly last: string;
}

const POINT = /^(\d{4})(?:-(?:(\d\d)(?:-(\d\d))?|Q([1-4])|H([12])))?(?:T.*)?$/;
const QUARTER = 3;
const HALF = 6;

/**
 * The days that a TIMEX3 value covers: a year, half, quarter, month or day, or a range of these. Nothing for what is not known
 * (`XXXX-04`), for weeks and seasons, whose ends differ from place to place, and for fiscal years.
 */
export function periodOf(value: string): Period | undefined {
  const [from = '', to = from, more] = value.split('/');
  const [start, end] = [pointOf(from), pointOf(to)];
  return start && end && more === undefined ? { first: start.first, last: end.last } : undefined;
}

function pointOf(value: string): Period | undefined {
  const [match, year = '', month, day, quarter, half] = POINT.exec(value) ?? [];
  if (match === undefined) return undefined;
  if (quarter) return months(year, (Number(quarter) - 1) * QUARTER + 1, QUARTER);
  if (half) return months(year, (Number(half) - 1) * HALF + 1, HALF);
  if (!month) return months(year, 1, 12);
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  if (!day) return months(year, Number(month), 1);
  const date = `${year}-${month}-${day}`;
  return { first: date, last: date };
}

function months(year: string, first: number, count: number): Period {
  const last = first + count - 1;
  return { first: `${year}-${two(first)}-01`, last: `${year}-${two(last)}-${two(daysIn(Number(year), last))}` };
}

const two = (n: number) => String(n).padStart(2, '0');

/** Whether the last day of a period is over. @param today an ISO date @returns false for a value that names no days of the calendar */
export function isOver(value: string, today: string): boolean {
  const period = periodOf(value);
  return period !== undefined && period.last < today;
}

/** The day of a moment, as the clock on the wall shows it: `2025-01-31`. */
export const isoDay = (moment: Date): string =>
  `${String(moment.getFullYear()).padStart(4, '0')}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
