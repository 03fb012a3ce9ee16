import { itemAt } from '../../text/itemAt';
import type { Token } from '../../text/tokenizer';
import { leadOf } from './lead';
import type { DateReading } from './read';
import { formatFields } from './value';

/** What numbered five-year plans are worth. */
export interface PlanPeriod {
  readonly value: string;
  readonly notes: readonly string[];
}

const PLAN_LEAD = /(\d{1,2}) (?:st|nd|rd|th) five (?:- )?year plan (?:period )?\($/;

/** The period that the document itself gives to a numbered plan: `the 12th Five Year Plan (2012-17)`. */
export function planIn(
  { expression, first }: DateReading,
  tokens: readonly Token[],
): readonly [number: number, period: PlanPeriod] | undefined {
  if (expression.kind !== 'range' || itemAt(tokens, first - 1)?.text !== '(') return undefined;
  const number = PLAN_LEAD.exec(leadOf(tokens, first))?.[1];
  const [from, to] = [expression.from.expression, expression.to.expression];
  if (number === undefined || from.kind !== 'point' || to.kind !== 'point') return undefined;
  const value = `${formatFields(from.fields)}/${formatFields(to.fields)}`;
  return [Number(number), { value, notes: [`the document gives plan ${number} the period ${value}`] }];
}

/** China's plans run five years each since the first of 1953 to 1957 and, after a gap, the third of 1966. */
export function planPeriod(number: number): PlanPeriod {
  const start = 1951 + 5 * number;
  return {
    value: `${start}/${start + 4}`,
    notes: [`plan ${number} by the numbering of China's five-year plans`],
  };
}
