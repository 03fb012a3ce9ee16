import type { DateAnnotation } from '../annotation';
import type { PassageQuantities } from './passageQuantities';

/** How many paragraphs from the top may say when the document was issued. */
const TOP = 6;

/** How far from the start of its paragraph the date of issue may stand where verbs report: that of a dateline. */
const HEAD = 40;
/** A line that holds little more than a date has no more tokens. */
const LINE = 16;

/** What the dates of one paragraph say about the present of their document: years, and whether its words plan or report them. */
export interface PresentSigns {
  readonly planned: readonly number[];
  readonly reported: readonly number[];
  /** Of all dates. */
  readonly years: readonly number[];
}

/** @param dates of the paragraph */
export function presentSigns({ clues }: PassageQuantities, dates: readonly DateAnnotation[]): PresentSigns {
  const years = (starts: readonly number[] = []) =>
    dates.flatMap((date) => (starts.includes(date.start) ? yearOf(date) : []));
  return {
    planned: years(clues?.plannedDates),
    reported: years(clues?.reportedDates),
    years: dates.flatMap(yearOf),
  };
}

const yearOf = ({ value }: DateAnnotation): number[] => {
  const year = /^(?:FY)?(\d{4})/.exec(value)?.[1];
  return year === undefined ? [] : [Number(year)];
};

/**
 * The present of a document without a reference date: a date with its month near the top, the latest year that a sentence reports;
 * without that, the last year of a report, or what comes first in any other document.
 * @returns a TIMEX3 value
 */
export function presentOf(all: readonly PassageQuantities[]): string | undefined {
  const top = all.slice(0, TOP);
  const reports = top.find(({ clues }) => clues?.genre)?.clues?.genre === 'report';
  const planned = new Set(all.flatMap(({ signs }) => signs.planned));
  const reported = mostlyReported(all, planned);
  const latest = reported.length > 0 ? reported.reduce((a, b) => Math.max(a, b)) : undefined;
  const start = reports ? undefined : periodStart(all);
  let told: string | undefined;
  for (const { dates, clues, paragraph } of top) {
    for (const { type, value, start: at } of dates) {
      const year = type === 'DATE' && /^\d{4}-\d\d/.test(value) ? Number(value.slice(0, 4)) : undefined;
      if (year === undefined || clues?.plannedDates.includes(at)) continue;
      // On a line of its own, or at the head of a text, it is the date of issue, whatever is still to come in its year.
      const isReported = clues?.reportedDates.includes(at) === true && at > HEAD;
      if (planned.has(year) && (isReported || paragraph.tokenCount > LINE)) continue;
      // `submitted in August 2021`, in a plan from 2024 on: no date of issue.
      if (start !== undefined && year < start - 1 && clues?.reportedDates.includes(at)) continue;
      const issued = value.split('/')[0];
      if (!isReported) return issued;
      // `The Act, passed in June 2020`: the text is younger, if it tells of a later year.
      told ??= issued;
    }
  }
  if (told !== undefined && Number(told.slice(0, 4)) >= (latest ?? 0)) return told;
  if (start !== undefined && start > (latest ?? 0)) return String(start - 1);
  if (latest !== undefined) return String(latest);
  const years = all.flatMap(({ signs }) => signs.years);
  if (years.length === 0) return undefined;
  const [first, last] = [years.reduce((a, b) => Math.min(a, b)), years.reduce((a, b) => Math.max(a, b))];
  if (planned.size === 0 && reports) return String(last);
  // The first of several years, where nothing is planned for it, is that of the baselines.
  return String(first < last && !planned.has(first) ? first : first - 1);
}

/** The years that sentences report and none plans, or far fewer do than report them. */
function mostlyReported(all: readonly PassageQuantities[], planned: ReadonlySet<number>): number[] {
  const years = all.flatMap(({ signs }) => signs.reported);
  if (!years.some((year) => planned.has(year))) return years;
  const balance = new Map<number, number>();
  const count = (year: number, weight: number) => balance.set(year, (balance.get(year) ?? 0) + weight);
  for (const { signs } of all) {
    for (const year of signs.reported) count(year, 1);
    for (const year of signs.planned) count(year, -2);
  }
  return years.filter((year) => !planned.has(year) || balance.get(year)! > 0);
}

/** The first year of a plan's period: a range of years near the top. */
function periodStart(all: readonly PassageQuantities[]): number | undefined {
  for (const { type, value } of firstDates(all, 3)) {
    const [, from, to] = (type === 'DATE' && /^(\d{4})\/(\d{4})$/.exec(value)) || [];
    if (Number(to) - Number(from) > 1) return Number(from);
  }
  return undefined;
}

/** So many dates from the top of the document. */
export function firstDates(all: readonly PassageQuantities[], count: number): DateAnnotation[] {
  const found: DateAnnotation[] = [];
  for (const { dates } of all) {
    if (found.length >= count) break;
    found.push(...dates);
  }
  return found.slice(0, count);
}
