import type { DateAnnotation } from '../annotation';
import { lowerBound } from './spanIndex';

/** Where a date lies, seen from the document's present. */
export type Time = 'past' | 'current' | 'future';

/** A document's present, and on which side of it dates lie. */
export class Timeline {
  private readonly nowBegins: number | undefined;
  private readonly nowEnds: number | undefined;
  /** Of values that were asked about: where they lie, 0 where the present is not known, or -1 where the value tells too little. */
  private readonly known = new Map<string, Time | 0 | -1>();

  /** @param now TIMEX3 value of the present, as far as it is known; see `present.ts` */
  constructor(private readonly now: string | undefined) {
    this.nowBegins = now === undefined ? undefined : monthOf(now, 'begin');
    this.nowEnds = now === undefined ? undefined : monthOf(now, 'end');
  }

  /** Where a date lies; undefined where that cannot be known. */
  timeOf({ type, text, value }: DateAnnotation): Time | undefined {
    if (type === 'SET') return undefined;
    if (type === 'DURATION') return LOOKS_BACK.test(text) ? 'past' : 'future';
    let side = this.known.get(value);
    if (side === undefined) this.known.set(value, (side = this.sideOf(value)));
    if (side === -1) return LOOKS_BACK.test(text) ? 'past' : LOOKS_AHEAD.test(text) ? 'future' : undefined;
    // `the previous financial year`, counted from a time to come that was named last
    if (side === 'future' && !beginsWithDigit(text) && LOOKS_BACK.test(text) && !/\d/.test(text)) return 'past';
    return side === 0 ? undefined : side;
  }

  /** Whether a day has come: it is the document's own or one before it. */
  isOver({ type, value }: DateAnnotation): boolean {
    return type === 'DATE' && DAY.test(value) && this.now !== undefined && DAY.test(this.now) && value <= this.now;
  }

  private sideOf(value: string): Time | 0 | -1 {
    const slash = value.indexOf('/');
    const begin = monthOf(slash < 0 ? value : value.slice(0, slash), 'begin');
    const end = monthOf(value.slice(value.lastIndexOf('/') + 1), 'end');
    if (begin === undefined || end === undefined) return -1;
    if (this.nowBegins === undefined || this.nowEnds === undefined) return 0;
    if (end < this.nowBegins) return 'past';
    return begin > this.nowEnds ? 'future' : 'current';
  }
}

/** As most dates do, which so are counted from nothing. */
const beginsWithDigit = (text: string): boolean => text.charCodeAt(0) >= 48 && text.charCodeAt(0) <= 57;

const DAY = /^\d{4}-\d\d-\d\d$/;
const LOOKS_BACK = /\b(?:past|last|previous|preceding|ago)\b/i;
const LOOKS_AHEAD = /\b(?:next|coming|tomorrow)\b/i;

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
