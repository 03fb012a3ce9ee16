import { isWithin, offsetBefore, offsetBehind } from '../../text/distance';
import type { DateAnnotation, DeadlineSource, Span } from '../annotation';
import type { LocalQuantity } from './reading';
import { KEY } from './sentenceDates';
import { lowerBound } from './spanIndex';
import type { Time, Timeline } from './timeline';

/** How far from a quantity its sentence is searched for dates, in characters: a bound for endless sentences. */
const FAR = 800;
/** How far behind a quantity its own date may stand, and how far for it to be in its phrase. */
const OWN = 160;
const CLOSE = 40;

/** When a quantity is due. */
export interface Deadline {
  /** TIMEX3 value. */
  readonly value: string;
  readonly source: DeadlineSource;
  readonly evidence: string;
}

/** A date near a quantity. */
export interface NearDate {
  readonly date: DateAnnotation;
  /** The word before it, or {@link KEY}. */
  readonly lead: string;
  readonly time: Time | undefined;
}

/** The dates around a quantity. */
export interface DatesAround {
  /** Behind it, before the next quantity. */
  readonly own: NearDate | undefined;
  /** The nearest before it in its sentence. */
  readonly leading: NearDate | undefined;
  /** Any other behind it in its sentence. */
  readonly later: NearDate | undefined;
  /** In the heading over it, and still to come. */
  readonly heading: DateAnnotation | undefined;
  /** Value of the SET that belongs to it. */
  readonly frequency: string | undefined;
}

/** Finds the dates that a quantity belongs to: in its own phrase, its sentence, its section, its document, in this order. */
export class DeadlineFinder {
  /**
   * @param text of the paragraph that the quantities stand in
   * @param period of the document
   */
  constructor(
    private readonly text: string,
    private readonly timeline: Timeline,
    private readonly period: DateAnnotation | undefined,
  ) {}

  /**
   * The dates around a quantity.
   * @param dates of its paragraph, in order
   * @param heading that of its section
   */
  around(dates: readonly DateAnnotation[], reading: LocalQuantity, heading: DateAnnotation | undefined): DatesAround {
    const { start, end, sentence, due, until } = reading;
    const { text } = this;
    const { clauseEnd } = reading;
    const from =
      start - sentence.start <= FAR ? sentence.start : Math.max(sentence.start, offsetBefore(text, start, FAR));
    const to = clauseEnd - end <= FAR ? clauseEnd : Math.min(clauseEnd, offsetBehind(text, end, FAR));
    let leading: NearDate | undefined;
    let own: NearDate | undefined;
    // The first two behind it: one of them may be its own.
    let behind: NearDate | undefined;
    let second: NearDate | undefined;
    let frequency: string | undefined;
    for (let i = lowerBound(dates, from, startOf); i < dates.length && dates[i]!.start < to; i++) {
      const date = dates[i]!;
      if (date.type === 'SET') {
        if (date.start === reading.frequency?.start) frequency ??= date.value;
        continue;
      }
      const lead = due.get(date.start);
      if (lead === undefined) continue;
      const time = this.timeline.timeOf(date);
      // `from 2020` in the past tells where a change starts.
      if (lead === 'from' && time === 'past') continue;
      const near = { date, lead, time };
      if (date.end <= start && !isInside(date, reading.passed)) leading = near;
      if (date.start < end || lead === KEY) continue;
      if (date.end <= until && isWithin(text, end, date.start, OWN)) own ??= near;
      if (behind) second ??= near;
      else behind = near;
    }
    if (leading?.lead === KEY && isWithin(text, leading.date.end, start, 3)) own = leading;
    return { own, leading, later: behind === own ? second : behind, heading, frequency };
  }

  /**
   * When a target is due.
   * @param stays whether it is a goal still when its time is over: `had aimed for 60% by 2020`
   * @param listed a date that the head of its column or the introduction of its list names
   */
  find(around: DatesAround, end: number, listed: DateAnnotation | undefined, stays: boolean): Deadline | undefined {
    const { own, leading, later, heading } = around;
    const near = own ?? (isOpen(leading) ? leading : later);
    // What is announced today is not due today
    const term = near && TERMS.has(near.lead) && near.date.type === 'DATE';
    if (near && ((isOpen(near) && (near.lead === 'by' || !this.timeline.isOver(near.date))) || (stays && term))) {
      const { date } = near;
      const where = near === own && isWithin(this.text, end, date.start, CLOSE) ? 'phrase' : 'sentence';
      return { value: dueValue(date), source: where, evidence: evidence(date, `in the same ${where}`) };
    }
    if (listed && (stays || (this.timeline.timeOf(listed) !== 'past' && !this.timeline.isOver(listed))))
      return { value: dueValue(listed), source: 'section', evidence: evidence(listed, 'at the head of the list') };
    if (heading && !this.timeline.isOver(heading))
      return { value: dueValue(heading), source: 'section', evidence: evidence(heading, 'in the heading above') };
    if (!this.period) return undefined;
    const why = `deadline: the document's period "${this.period.text}"`;
    return { value: dueValue(this.period), source: 'document', evidence: why };
  }
}

/** What stands before the day by which something is due. */
const TERMS = new Set(['by', 'until', 'till', 'before']);

/** Whether a date is there and not over. */
const isOpen = (near: NearDate | undefined): near is NearDate => near !== undefined && near.time !== 'past';

const isInside = (date: Span, stretch: Span | undefined) =>
  stretch !== undefined && date.start >= stretch.start && date.end <= stretch.end;

const startOf = (date: Span) => date.start;

/**
 * The first range of years near the top that ends after it begins and is not over: the period of the plan.
 * @param dates the first of the document
 */
export const periodAmong = (dates: readonly DateAnnotation[], timeline: Timeline): DateAnnotation | undefined =>
  dates.find((date) => {
    const [, from, to] = (date.type === 'DATE' && /^(\d{4})\/(\d{4})$/.exec(date.value)) || [];
    return to !== undefined && Number(to) - Number(from) > 1 && timeline.timeOf(date) !== 'past';
  });

const evidence = (date: DateAnnotation, where: string) => `deadline: "${date.text}" ${where}`;

/** The end of a range is when it is due; a fiscal year over two calendar years stays whole. */
function dueValue({ value }: DateAnnotation): string {
  const years = value.includes('/') ? /^(\d{4})\/(\d{4})$/.exec(value) : undefined;
  if (years && Number(years[2]) - Number(years[1]) === 1) return value;
  return value.slice(value.lastIndexOf('/') + 1);
}
