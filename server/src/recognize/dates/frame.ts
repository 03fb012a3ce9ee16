import type { DateExpression, Fields } from './expression';
import { isNarrative } from './narrative';
import { findOrder, numericFields, type Order } from './order';
import type { PassageDates } from './passageDates';
import type { PlanPeriod } from './plans';
import type { HeaderDate } from './dateline';
import { type Reference, findReference, headerDateIn, isInHeader } from './reference';
import type { DateSums } from './tally';
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

/** The frame of a document. @param sums of its dates @param before an earlier frame: the same object is given back where nothing has changed */
export function findFrame(
  dated: readonly Dated[],
  sums: DateSums,
  options: DateOptions,
  before: Frame | undefined,
): Frame {
  const order = orderBy(sums, options);
  const reference = findReference(options.referenceDate, () => headerDates(dated, order));
  const frame = {
    order,
    reference,
    narrative: isNarrative(sums, () => yearsOf(dated), reference?.anchor),
    plans: new Map(dated.flatMap(({ dates }) => dates.tally.plans)),
  };
  return before && areSame(before, frame) ? before : frame;
}

/** Passages that have given way to others, in a document that is edited. */
export interface DatedChange {
  readonly gone: readonly Dated[];
  readonly come: readonly Dated[];
  /** Of the document as it is now. */
  readonly sums: DateSums;
}

/**
 * Whether the frame of a document stays as it is, as far as that can be told by what has changed.
 * @param all passages of the document
 */
export function staysFrame(
  frame: Frame,
  change: DatedChange,
  options: DateOptions,
  all: () => readonly Dated[],
): boolean {
  const { gone, come, sums } = change;
  const isHeader = (passage: Dated) => headerDateOf(passage, frame.order) !== undefined;
  if (gone.some(({ dates }) => dates.header?.best) || come.some(isHeader)) return false;
  const tallies = (passages: readonly Dated[]) => JSON.stringify(passages.map(({ dates }) => dates.tally));
  if (tallies(gone) === tallies(come)) return true;
  const hasPlans = ({ dates }: Dated) => dates.tally.plans.length > 0;
  return (
    !gone.some(hasPlans) &&
    !come.some(hasPlans) &&
    areSameOrder(orderBy(sums, options), frame.order) &&
    isNarrative(sums, () => yearsOf(all()), frame.reference?.anchor) === frame.narrative
  );
}

const orderBy = ({ dayFirst, monthFirst }: DateSums, { dateOrder }: DateOptions): Order =>
  findOrder(dayFirst, monthFirst, dateOrder);

const yearsOf = (dated: readonly Dated[]): number[] => dated.flatMap(({ dates }) => dates.tally.years);

const areSameOrder = (a: Order, b: Order): boolean => a.reason === b.reason && a.dayFirst === b.dayFirst;

const areSame = (a: Frame, b: Frame): boolean =>
  a.narrative === b.narrative &&
  areSameOrder(a.order, b.order) &&
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
