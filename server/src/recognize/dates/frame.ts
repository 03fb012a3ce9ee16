import type { DateExpression, Fields } from './expression';
import { isNarrative } from './narrative';
import { findOrder, numericFields, type Order } from './order';
import type { PassageDates } from './passageDates';
import type { PlanPeriod } from './plans';
import { type HeaderDate, type Reference, findReference, headerDateIn, isInHeader } from './reference';
import type { Passage } from '../passage';

export interface DateOptions {
  /** ISO date that relative dates count from; by default it is read off the document. */
  readonly referenceDate?: string;
  /** How `03/04/2024` is read where the document does not decide it. */
  readonly dateOrder?: 'dmy' | 'mdy';
  /** Whether `recently`, `the future` are annotated, with the values PAST_REF, PRESENT_REF and FUTURE_REF. */
  readonly vagueDates?: boolean;
}

/** What holds for all dates of a document. */
export interface Frame {
  readonly order: Order;
  readonly reference: Reference | undefined;
  readonly narrative: boolean;
  /** Periods that the document gives to numbered plans. */
  readonly plans: ReadonlyMap<number, PlanPeriod>;
}

/** A passage that has dates. */
export type Dated = Passage & { readonly dates: PassageDates };

/** The frame of a document. @param before an earlier frame: the same object is given back where nothing has changed */
export function findFrame(dated: readonly Dated[], options: DateOptions, before: Frame | undefined): Frame {
  const tallies = dated.map(({ dates }) => dates.tally);
  let [dayFirst, monthFirst] = [0, 0];
  for (const tally of tallies) {
    dayFirst += tally.dayFirst;
    monthFirst += tally.monthFirst;
  }
  const order = findOrder(dayFirst, monthFirst, options.dateOrder);
  const reference = findReference(options.referenceDate, () => headerDates(dated, order));
  const frame = {
    order,
    reference,
    narrative: isNarrative(tallies, reference?.anchor),
    plans: new Map(tallies.flatMap(({ plans }) => plans)),
  };
  return before && areSame(before, frame) ? before : frame;
}

/** Whether passages add to a frame what others did. @param before those that they take the place of */
export function isEqualTo(before: readonly Dated[], after: readonly Dated[], { order }: Frame): boolean {
  const isHeader = (passage: Dated) => headerDateOf(passage, order) !== undefined;
  return (
    before.length === after.length &&
    !before.some(({ dates }) => dates.header?.best) &&
    !after.some(isHeader) &&
    before.every(({ dates }, i) => JSON.stringify(dates.tally) === JSON.stringify(after[i]!.dates.tally))
  );
}

const areSame = (a: Frame, b: Frame): boolean =>
  a.narrative === b.narrative &&
  a.order.reason === b.order.reason &&
  a.order.dayFirst === b.order.dayFirst &&
  a.reference?.value === b.reference?.value &&
  a.reference?.source === b.reference?.source &&
  JSON.stringify([...a.plans]) === JSON.stringify([...b.plans]);

function* headerDates(dated: readonly Dated[], order: Order): Generator<HeaderDate> {
  for (const passage of dated) {
    const best = headerDateOf(passage, order);
    if (best) yield best;
  }
}

function headerDateOf(passage: Dated, order: Order): HeaderDate | undefined {
  const { reading, dates } = passage;
  const conditions = (isInHeader(passage) ? 1 : 0) + (order.dayFirst ? 2 : 0);
  if (dates.header?.conditions !== conditions) {
    const best = headerDateIn(passage, reading.dates, (expression) => fixedFields(expression, order));
    dates.header = { conditions, best };
  }
  return dates.header.best;
}

/** The fields of a point that names its year, or of the last one of a range. */
function fixedFields(expression: DateExpression, order: Order): Fields | undefined {
  if (expression.kind === 'numeric') return numericFields(expression, order);
  if (expression.kind === 'range') return fixedFields(expression.to.expression, order);
  return expression.kind === 'point' && !expression.shift && !expression.pick ? expression.fields : undefined;
}
