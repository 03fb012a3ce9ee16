import type { PlacedParagraph } from '../../text/document';
import type { DateAnnotation } from '../annotation';
import type { SettledDates } from '../dates';
import type { ParagraphClues } from './reading';
import { lowerBound } from './spanIndex';

/** Where a date lies, seen from the document's present. */
export type Time = 'past' | 'current' | 'future';

/** How many paragraphs from the top may say when the document was issued. */
const TOP = 6;

/**
 * The document's present, and its dates on either side. The present is the reference date; without one, a date with its month near the top, the latest year that a
 * sentence reports; without that, the last year of a report, or what comes first in any
 * other document.
 */
export class Timeline {
  private readonly now: string | undefined;

  constructor(
    readonly dates: readonly DateAnnotation[],
    { referenceDate }: SettledDates,
    paragraphs: readonly PlacedParagraph[],
    clues: readonly (ParagraphClues | undefined)[],
  ) {
    const known = referenceDate?.value;
    this.now = known !== undefined && /^\d{4}/.test(known) ? known : this.presentOf(paragraphs, clues);
  }

  /** Dates that begin in a stretch of the document, in order. */
  within(start: number, end: number): DateAnnotation[] {
    const found: DateAnnotation[] = [];
    let i = lowerBound(this.dates, start, (date) => date.start);
    for (; i < this.dates.length && this.dates[i]!.start < end; i++) found.push(this.dates[i]!);
    return found;
  }

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

  /** The first year of a plan's period: a range of years near the top. */
  private periodStart(): number | undefined {
    for (const { type, value } of this.dates.slice(0, 3)) {
      const [, from, to] = (type === 'DATE' && /^(\d{4})\/(\d{4})$/.exec(value)) || [];
      if (Number(to) - Number(from) > 1) return Number(from);
    }
    return undefined;
  }

  private presentOf(
    paragraphs: readonly PlacedParagraph[],
    clues: readonly (ParagraphClues | undefined)[],
  ): string | undefined {
    const reports = clues.slice(0, TOP).find((clue) => clue?.genre)?.genre === 'report';
    const years = (pick: (clue: ParagraphClues) => readonly number[]) =>
      paragraphs.flatMap(({ start }, i) =>
        (clues[i] ? pick(clues[i]) : []).flatMap((at) => {
          const date = this.dates[lowerBound(this.dates, start + at, (d) => d.start)];
          const year = date && date.start === start + at ? /^(?:FY)?(\d{4})/.exec(date.value)?.[1] : undefined;
          return year === undefined ? [] : [Number(year)];
        }),
      );
    const top = paragraphs[Math.min(TOP, paragraphs.length) - 1]?.end ?? 0;
    const planned = new Set(years((clue) => clue.plannedDates));
    const issued = this.within(0, top).find(
      ({ type, value }) => type === 'DATE' && /^\d{4}-\d\d/.test(value) && !planned.has(Number(value.slice(0, 4))),
    );
    if (issued) return issued.value.split('/')[0];
    const reported = years((clue) => clue.reportedDates).filter((year) => !planned.has(year));
    const latest = reported.length > 0 ? reported.reduce((a, b) => Math.max(a, b)) : undefined;
    const start = reports ? undefined : this.periodStart();
    if (start !== undefined && start > (latest ?? 0)) return String(start - 1);
    if (latest !== undefined) return String(latest);
    const all = this.dates.flatMap((date) => /^(?:FY)?(\d{4})/.exec(date.value)?.[1] ?? []).map(Number);
    if (all.length === 0) return undefined;
    const [first, last] = [all.reduce((a, b) => Math.min(a, b)), all.reduce((a, b) => Math.max(a, b))];
    if (planned.size === 0 && reports) return String(last);
    // The first of several years, where nothing is planned for it, is that of the baselines.
    return String(first < last && !planned.has(first) ? first : first - 1);
  }
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
