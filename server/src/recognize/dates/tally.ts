import { type DateExpression, type Fields, hasYear } from './expression';
import { onlyOrder } from './order';
import { type PlanPeriod, planIn } from './plans';
import type { DateReading } from './read';

/** What the dates of one paragraph add to what a document is known by; see `narrative.ts`, `order.ts` and `plans.ts`. */
export interface DateTally {
  readonly readings: number;
  readonly past: number;
  readonly future: number;
  readonly points: number;
  /** Points that are counted from the time of writing. */
  readonly deictic: number;
  /** Points with a month or day. */
  readonly events: number;
  readonly years: readonly number[];
  /** Dates in figures that can be read in one order only. */
  readonly dayFirst: number;
  readonly monthFirst: number;
  readonly plans: readonly (readonly [number: number, period: PlanPeriod])[];
}

export function tallyOf(readings: readonly DateReading[]): DateTally {
  const ends = readings.flatMap(({ expression }) => endsOf(expression));
  const points = ends.filter((end) => end.kind === 'point');
  const orders = ends.map((end) => (end.kind === 'numeric' ? onlyOrder(end) : undefined));
  return {
    readings: readings.length,
    past: readings.filter(({ tense }) => tense === 'past').length,
    future: readings.filter(({ tense }) => tense === 'future').length,
    points: points.length,
    deictic: points.filter((point) => (point.shift ?? point.pick)?.basis === 'reference').length,
    events: points.filter(({ fields }) => fields.month !== undefined || fields.day !== undefined).length,
    years: points.filter(({ fields }) => hasYear(fields)).map(({ fields }) => yearOf(fields)),
    dayFirst: orders.filter((order) => order === 'dmy').length,
    monthFirst: orders.filter((order) => order === 'mdy').length,
    plans: readings.flatMap((reading) => {
      const plan = planIn(reading);
      return plan ? [plan] : [];
    }),
  };
}

const endsOf = (expression: DateExpression) =>
  expression.kind === 'range' ? [expression.from.expression, expression.to.expression] : [expression];

const yearOf = ({ bc, year, decade, century }: Fields) =>
  (bc ? -1 : 1) * (year ?? (decade === undefined ? (century ?? 0) * 100 : decade * 10));
