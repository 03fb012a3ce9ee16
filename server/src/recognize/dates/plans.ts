import type { DateReading } from './read';
import { formatFields } from './value';

/** What numbered five-year plans are worth. */
export interface PlanPeriod {
  readonly value: string;
  readonly notes: readonly string[];
}

const PLAN_LEAD = /(\d{1,2}) (?:st|nd|rd|th) five (?:- )?year plan (?:period )?\($/;

/** Periods that the document itself gives to numbered plans: `the 12th Five Year Plan (2012-17)`. */
export function findPlans(readings: readonly (readonly DateReading[])[]): ReadonlyMap<number, PlanPeriod> {
  const plans = new Map<number, PlanPeriod>();
  for (const { expression, lead } of readings.flat()) {
    const number = PLAN_LEAD.exec(lead)?.[1];
    if (number === undefined || expression.kind !== 'range') continue;
    const [from, to] = [expression.from.expression, expression.to.expression];
    if (from.kind !== 'point' || to.kind !== 'point') continue;
    const value = `${formatFields(from.fields)}/${formatFields(to.fields)}`;
    plans.set(Number(number), { value, notes: [`the document gives plan ${number} the period ${value}`] });
  }
  return plans;
}

/** China's plans run five years each since the first of 1953 to 1957 and, after a gap, the third of 1966. */
export function planPeriod(number: number): PlanPeriod {
  const start = 1951 + 5 * number;
  return {
    value: `${start}/${start + 4}`,
    notes: [`plan ${number} by the numbering of China's five-year plans`],
  };
}
