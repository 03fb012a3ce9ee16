import { daysIn } from '../../recognize/dates/calendar';
import type { DateAnnotation } from '../../recognize/annotation';
import { sayDate } from '../../features/dateWords';
import type { Finding } from '../../corpus/finding';
import type { TextCheck } from '../check';
import { cite } from '../text';

const DAY = /^(\d{4}|XXXX)-(\d\d)-(\d\d)(?:T|$)/;
const LEAP_YEAR = 2000;

/**
 * A day that its month does not have. Asks for a month and a day in the text; the 29th of February counts only where the year
 * stands there too, since a year that was counted from another date may be the wrong one. Ranges are read by their ends.
 */
export const impossibleDate: TextCheck = {
  about: 'text',
  id: 'impossible-date',
  title: 'A date that the calendar does not have',
  description:
    'A day that its month does not have, such as 31 June. 29 February is reported only where the year is written.',
  severity: 'warning',
  find: ({ annotated }) =>
    annotated.annotations.flatMap((annotation) => (annotation.kind === 'date' ? findIn(annotation) : [])),
};

function findIn(date: DateAnnotation): Finding[] {
  if (date.type !== 'DATE' && date.type !== 'TIME') return [];
  for (const value of date.value.split('/')) {
    const [match, year = '', month = '', day = ''] = DAY.exec(value) ?? [];
    if (match === undefined || month < '01' || month > '12') continue;
    const isYearWritten = date.text.includes(year);
    const days = daysIn(isYearWritten ? Number(year) : LEAP_YEAR, Number(month));
    if (Number(day) < 1 || Number(day) <= days) continue;
    const monthInWords = sayDate(isYearWritten ? `${year}-${month}` : `XXXX-${month}`);
    const { start, end } = date;
    return [
      { start, end, message: `${cite(date.text)}: ${monthInWords} has ${days} days.`, ...fixOf(date, day, days) },
    ];
  }
  return [];
}

/** The last day of the month, where the day stands in the text once and in digits, without the ending of an ordinal. */
function fixOf({ start, text }: DateAnnotation, day: string, days: number): Pick<Finding, 'fix'> {
  const [only, ...others] = [...text.matchAll(new RegExp(`(?<!\\d)${Number(day)}(?![\\d\\p{L}])`, 'gu'))];
  if (!only || others.length > 0) return {};
  const from = start + only.index;
  const edit = { start: from, end: from + only[0].length, text: String(days) };
  const fixed = text.slice(0, only.index) + edit.text + text.slice(only.index + only[0].length);
  return { fix: { title: `Change to the last day of the month: ${cite(fixed)}`, edits: [edit] } };
}
