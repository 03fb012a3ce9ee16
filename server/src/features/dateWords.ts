import type { DateAnnotation } from '../recognize/annotation';

/**
 * TIMEX3 values (ISO-TimeML) in words. A form that is not known is given back as it is: it is still right, only not in words.
 */
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const ORDINALS = ['first', 'second', 'third', 'fourth'];
const SEASONS: Readonly<Record<string, string>> = {
  SP: 'spring',
  SU: 'summer',
  FA: 'autumn',
  AU: 'autumn',
  WI: 'winter',
};
const DAY_PARTS: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'working hours',
};
const REFERENCES: Readonly<Record<string, string>> = {
  PAST_REF: 'the past',
  PRESENT_REF: 'the present',
  FUTURE_REF: 'the future',
};
const MODIFIERS: Readonly<Record<string, string>> = {
  START: 'the start of',
  MID: 'the middle of',
  END: 'the end of',
  APPROX: 'about',
  BEFORE: 'before',
  AFTER: 'after',
  ON_OR_BEFORE: 'on or before',
  ON_OR_AFTER: 'on or after',
  EQUAL_OR_LESS: 'at most',
  EQUAL_OR_MORE: 'at least',
  LESS_THAN: 'less than',
  MORE_THAN: 'more than',
};
const UNITS: readonly (readonly [string, string])[] = [
  ['DE', 'decade'],
  ['CE', 'century'],
  ['ML', 'millennium'],
  ['Y', 'year'],
  ['Q', 'quarter'],
  ['H', 'half-year'],
  ['M', 'month'],
  ['W', 'week'],
  ['WE', 'weekend'],
  ['D', 'day'],
];
const CLOCK_UNITS: readonly (readonly [string, string])[] = [
  ['H', 'hour'],
  ['M', 'minute'],
  ['S', 'second'],
];

/**
 * A TIMEX3 value in words: `Thursday, 15 June 2023`, `the first quarter of 2024`, `5 years`.
 * @param mod TIMEX3 modifier
 */
export function sayDate(value: string, mod?: string): string {
  const words = value
    .split('/')
    .map((end) => sayPoint(end) ?? end)
    .join(' to ');
  const modifier = mod && MODIFIERS[mod];
  return modifier ? `${modifier} ${words}` : words;
}

/** The value of a SET in words: `every year`, `every 2 weeks`, `every Monday`, `the 4th of every month`. */
export function sayFrequency(value: string): string {
  const words = sayPoint(value) ?? value;
  return / of a month\b/.test(words)
    ? words.replace(' of a month', ' of every month')
    : `every ${words.replace(/^(?:1|an?) /, '')}`;
}

/** What a date says, in words: `the end of 2025`, of a repeated one how often. */
export const sayTime = ({ type, value, mod }: Pick<DateAnnotation, 'type' | 'value' | 'mod'>): string =>
  type === 'SET' ? sayFrequency(value) : sayDate(value, mod);

function sayPoint(value: string): string | undefined {
  if (REFERENCES[value]) return REFERENCES[value];
  if (value.startsWith('P')) return sayDuration(value);
  const [date = '', time] = value.split('T');
  const day = sayCalendar(date);
  if (time === undefined || day === undefined) return day;
  return DAY_PARTS[time] ? `${day}, ${DAY_PARTS[time]}` : `${day}, ${time.replace(/Z$/, ' UTC')}`;
}

function sayCalendar(date: string): string | undefined {
  const fiscal = /^FY(\d{4})(?:-(.+))?$/.exec(date);
  if (fiscal) return within(fiscal[2], `fiscal year ${fiscal[1]}`);
  if (/^\d{3}$/.test(date)) return `the ${date}0s`;
  if (/^\d{3}X$/.test(date)) return `the ${date.slice(0, 3)}0s`;
  if (/^\d{2}(?:XX)?$/.test(date)) return `the ${ordinal(Number(date.slice(0, 2)) + 1)} century`;
  const parts = /^(\d{4}|XXXX)(?:-(.+))?$/.exec(date);
  if (!parts) return undefined;
  return within(parts[2], parts[1] === 'XXXX' ? '' : parts[1]!);
}

/** A part of a year in words. @param year its name; empty where it is not known */
function within(part: string | undefined, year: string): string | undefined {
  const of = (words: string) => (year ? `${words} of ${year}` : words);
  if (!part) return year || 'an unknown year';
  if (/^Q[1-4]$/.test(part)) return of(`the ${ORDINALS[Number(part[1]) - 1]} quarter`);
  if (/^H[12]$/.test(part)) return of(`the ${ORDINALS[Number(part[1]) - 1]} half`);
  if (SEASONS[part]) return of(SEASONS[part]);
  const week = /^W(\d\d|XX)(?:-(WE|[1-7]))?$/.exec(part);
  if (week) return sayWeek(week[1]!, week[2], of);
  const calendar = /^(\d\d|XX)(?:-(\d\d|XX))?$/.exec(part);
  return calendar ? sayDay(year, calendar[1]!, calendar[2]) : undefined;
}

function sayWeek(week: string, day: string | undefined, of: (words: string) => string): string {
  const days = day === 'WE' ? 'weekend' : day && WEEKDAYS[Number(day) % 7]!;
  if (week === 'XX') return days ? `a ${days}` : of('a week');
  return of(`${days ? `${days} of ` : ''}week ${Number(week)}`);
}

function sayDay(year: string, month: string, day: string | undefined): string | undefined {
  const monthName = month === 'XX' ? undefined : MONTHS[Number(month) - 1];
  if (month !== 'XX' && !monthName) return undefined;
  if (!monthName && (!day || day === 'XX'))
    return [`an unknown ${day ? 'day' : 'month'}`, year].filter(Boolean).join(' of ');
  if (!day || day === 'XX') return [monthName, year].filter(Boolean).join(' ');
  if (!monthName) return `the ${ordinal(Number(day))} of a month`;
  const date = `${Number(day)} ${monthName}`;
  const weekday = /^\d{4}$/.test(year) && weekdayOf(Number(year), Number(month), Number(day));
  return [weekday ? `${weekday}, ${date}` : date, year].filter(Boolean).join(' ');
}

/** Day of the week in the Gregorian calendar; nothing for a day that the month does not have. */
function weekdayOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day); // Date.UTC takes years below 100 for 19xx
  return date.getUTCDate() === day ? WEEKDAYS[date.getUTCDay()] : undefined;
}

function sayDuration(value: string): string | undefined {
  const match = /^P([^T]*)(?:T(.+))?$/.exec(value);
  if (!match) return undefined;
  const parts = [...sayUnits(match[1] ?? '', UNITS), ...sayUnits(match[2] ?? '', CLOCK_UNITS)];
  return parts.length > 0 ? parts.join(' and ') : undefined;
}

function sayUnits(amounts: string, units: typeof UNITS): string[] {
  return [...amounts.matchAll(/(X{1,2}|(?<!\d)\d+(?:\.\d+)?)([A-Z]{1,2})/g)].map(([, amount = '', symbol = '']) => {
    const name = units.find(([unit]) => unit === symbol)?.[1] ?? symbol;
    if (amount.startsWith('X')) return `some ${plural(name)}`;
    return amount === '1' ? `1 ${name}` : `${amount.replace(THOUSANDS, ',')} ${plural(name)}`;
  });
}

/** The places of thousands separators in a whole number. */
const THOUSANDS = /(?<=\d)(?=(?:\d{3}){1,9}$)/g;
const IRREGULAR: Readonly<Record<string, string>> = { century: 'centuries', millennium: 'millennia' };
const plural = (name: string) => IRREGULAR[name] ?? `${name}s`;

function ordinal(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  return `${n}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`;
}
