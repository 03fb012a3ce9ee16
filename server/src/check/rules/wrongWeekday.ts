import data from '../../lexicon/data/dates.txt';
import { wordMap } from '../../lexicon/lookup';
import { isDay, weekdayOf } from '../../recognize/dates/calendar';
import type { DateAnnotation } from '../../recognize/annotation';
import type { CorpusDocument } from '../../corpus/corpusDocument';
import { sayDate } from '../../features/dateWords';
import type { Finding } from '../../corpus/finding';
import type { TextCheck } from '../check';
import { cite } from '../text';

const WEEKDAYS = wordMap(data, 'weekdays');
const NAMES = [...WEEKDAYS.keys()].filter((name) => name.endsWith('day'));
/** Letters of `Sunday`: what has fewer is an abbreviation. */
const SHORTEST = 6;
const DAY = /^(\d{4})-(\d\d)-(\d\d)(?:T|$)/;

/**
 * A day of the week that is not the day of its date. Asks for both in one expression, with day and month. The year must stand
 * there, or be that of the document's own date; then neither the year before nor the one after may make the two agree, since the
 * year was left out and may be another.
 */
export const wrongWeekday: TextCheck = {
  about: 'text',
  id: 'wrong-weekday',
  title: 'A weekday that contradicts its date',
  description:
    'A day of the week that is not the day of the date beside it. Without a written year, no year around may fit.',
  severity: 'warning',
  find: (document) =>
    document.annotated.annotations.flatMap((annotation) =>
      annotation.kind === 'date' ? findIn(document, annotation) : [],
    ),
};

function findIn(document: CorpusDocument, date: DateAnnotation): Finding[] {
  const [match, ...parts] = DAY.exec(date.value) ?? [];
  const [year = 0, month = 0, day = 0] = parts.map(Number);
  if (match === undefined || !isDay(year, month, day)) return [];
  const written = weekdayIn(date.text);
  if (!written || !saysNumber(date.text, day)) return [];
  const isYearWritten = date.text.includes(String(year));
  if (!isYearWritten && !document.date?.startsWith(String(year))) return [];
  const fits = (other: number) => isDay(other, month, day) && weekdayOf({ year: other, month, day }) === written.number;
  if (fits(year) || (!isYearWritten && (fits(year - 1) || fits(year + 1)))) return [];
  const right = NAMES[weekdayOf({ year, month, day }) - 1]!;
  const [name, dayInWords] = sayDate(match.slice(0, 10)).split(', ');
  const message = `${cite(date.text)}: ${dayInWords} is a ${name}.`;
  const start = date.start + written.index;
  const edit = { start, end: start + written.text.length, text: writtenLike(written.text, right) };
  return [
    {
      start: date.start,
      end: date.end,
      message,
      fix: { title: `Change to ${cite(edit.text)}`, edits: [edit] },
    },
  ];
}

/** Whether a number stands there, maybe with a nought before it. */
const saysNumber = (text: string, number: number): boolean =>
  text.match(/\d+/g)?.some((digits) => digits === `${number}` || digits === `0${number}`) ?? false;

/** A weekday in the form of another: abbreviated, and in capitals, where that is. @param name in small letters */
function writtenLike(model: string, name: string): string {
  const text = model.length < SHORTEST ? name.slice(0, 3) : name;
  return model === model.toUpperCase() ? text.toUpperCase() : text.slice(0, 1).toUpperCase() + text.slice(1);
}

function weekdayIn(text: string): { text: string; index: number; number: number } | undefined {
  for (const word of text.matchAll(/\p{L}+/gu)) {
    const number = WEEKDAYS.get(word[0].toLowerCase());
    if (number) return { text: word[0], index: word.index, number: Number(number) };
  }
  return undefined;
}
