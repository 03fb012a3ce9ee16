import type { DateAnnotation } from '../annotation';
import { lowerBound } from './spanIndex';

/** Where a date lies, seen from the document's present. */
export type Time = 'past' | 'current' | 'future';

/** A document's present, and on which side of it dates lie. */
export class Timeline {
  /** @param now TIMEX3 value of the present, as far as it is known; see `present.ts` */
  constructor(private readonly now: string | undefined) {}

  /** Where a date lies; undefined where that cannot be known. */
  timeOf({ type, text, value }: DateAnnotation): Time | undefined {
    if (type === 'SET') return undefined;
    const looksBack = /\b(?:past|last|previous|preceding|ago)\b/i.test(text);
    if (type === 'DURATION') return looksBack ? 'past' : 'future';
    const [first, last] = [value.split('/')[0]!, value.split('/').at(-1)!];
    const [begin, end] = [monthOf(first, 'begin'), monthOf(last, 'end')];
    const looksAhead = /\b(?:next|coming|tomorrow)\b/i.test(text);
    if (begin === undefined || end === undefined) return looksBack ? 'past' : looksAhead ? 'future' : undefined;
    if (this.now === undefined) return undefined;
    if (end < monthOf(this.now, 'begin')!) return 'past';
    return begin > monthOf(this.now, 'end')! ? 'future' : 'current';
  }
}

/** Those of a paragraph's dates that begin in a stretch of it, in order. @param dates in order */
export function datesWithin(dates: readonly DateAnnotation[], start: number, end: number): readonly DateAnnotation[] {
  const first = lowerBound(dates, start, (date) => date.start);
  return dates.slice(
    first,
    lowerBound(dates, end, (date) => date.start),
  );
}

/** Months since year 0 at which a TIMEX3 value begins or ends; quarters, halves, seasons and decades included. */
function monthOf(value: string, side: 'begin' | 'end'): number | undefined {
  const [, year, part = ''] = /^(?:FY)?(\d{3,4})(?:X*)(?:-([\dA-Z]{2}))?/.exec(value) ?? [];
  if (year === undefined) return undefined;
  const years = year.length === 3 ? Number(year) * 10 : Number(year);
  const month = years * 12;
  const span = SPANS[part] ?? (/^\d\d$/.test(part) ? [Number(part) - 1, 1] : [0, year.length === 3 ? 120 : 12]);
  return side === 'begin' ? month + span[0] : month + span[0] + span[1] - 1;
}

/** First month and length of the parts of a year. */
const SPANS: Readonly<Record<string, readonly [number, number]>> = {
  Q1: [0, 3],
  Q2: [3, 3],
  Q3: [6, 3],
  Q4: [9, 3],
  H1: [0, 6],
  H2: [6, 6],
  SP: [2, 3],
  SU: [5, 3],
  FA: [8, 3],
  WI: [11, 3],
};
