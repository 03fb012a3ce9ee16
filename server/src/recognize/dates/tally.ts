import type { Paragraph } from '../../text/document';
import { type DateExpression, type Fields, hasYear } from './expression';
import { onlyOrder } from './order';
import { type PlanPeriod, planIn } from './plans';
import type { DateReading } from './read';

/** What is counted of dates; see `narrative.ts` and `order.ts`. */
export interface DateSums {
  readonly readings: number;
  readonly past: number;
  readonly future: number;
  readonly points: number;
  /** Points that are counted from the time of writing. */
  readonly deictic: number;
  /** Points with a month or day. */
  readonly events: number;
  /** Dates in figures that can be read in one order only. */
  readonly dayFirst: number;
  readonly monthFirst: number;
}

/** What the dates of one paragraph add to what a document is known by. */
export interface DateTally extends DateSums {
  readonly years: readonly number[];
  /** See `plans.ts`. */
  readonly plans: readonly (readonly [number: number, period: PlanPeriod])[];
}

export function tallyOf(readings: readonly DateReading[], paragraph: Paragraph): DateTally {
  const count = new Count(readings.length);
  for (const reading of readings) count.add(reading, paragraph);
  return count;
}

/** The sums of a document in which some tallies have given way to others. @param before nothing for one without dates */
export function sumsWith(
  before: DateSums | undefined,
  gone: readonly DateTally[],
  come: readonly DateTally[],
): DateSums {
  const sum = (count: (sums: DateSums) => number) => {
    let total = before ? count(before) : 0;
    for (const tally of gone) total -= count(tally);
    for (const tally of come) total += count(tally);
    return total;
  };
  return {
    readings: sum(({ readings }) => readings),
    past: sum(({ past }) => past),
    future: sum(({ future }) => future),
    points: sum(({ points }) => points),
    deictic: sum(({ deictic }) => deictic),
    events: sum(({ events }) => events),
    dayFirst: sum(({ dayFirst }) => dayFirst),
    monthFirst: sum(({ monthFirst }) => monthFirst),
  };
}

/** A tally while readings are added to it. */
class Count implements DateTally {
  past = 0;
  future = 0;
  points = 0;
  deictic = 0;
  events = 0;
  dayFirst = 0;
  monthFirst = 0;
  readonly years: number[] = [];
  readonly plans: (readonly [number: number, period: PlanPeriod])[] = [];

  constructor(readonly readings: number) {}

  add(reading: DateReading, paragraph: Paragraph): void {
    const { expression, tense } = reading;
    if (tense === 'past') this.past++;
    else if (tense === 'future') this.future++;
    if (expression.kind === 'range') {
      this.addEnd(expression.from.expression);
      this.addEnd(expression.to.expression);
      const plan = planIn(reading, paragraph);
      if (plan) this.plans.push(plan);
    } else this.addEnd(expression);
  }

  private addEnd(end: DateExpression): void {
    if (end.kind === 'numeric') {
      const order = onlyOrder(end);
      if (order === 'dmy') this.dayFirst++;
      else if (order === 'mdy') this.monthFirst++;
    } else if (end.kind === 'point') {
      const { fields, shift, pick } = end;
      this.points++;
      if ((shift ?? pick)?.basis === 'reference') this.deictic++;
      if (fields.month !== undefined || fields.day !== undefined) this.events++;
      if (hasYear(fields)) this.years.push(yearOf(fields));
    }
  }
}

const yearOf = ({ bc, year, decade, century }: Fields) =>
  (bc ? -1 : 1) * (year ?? (decade === undefined ? (century ?? 0) * 100 : decade * 10));
