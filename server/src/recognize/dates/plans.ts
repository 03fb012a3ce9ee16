import type { Paragraph } from '../../text/document';
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
  { expression, first, start }: DateReading,
  paragraph: Paragraph,
): readonly [number: number, period: PlanPeriod] | undefined {
  if (expression.kind !== 'range' || !isBracketed(paragraph.text, start)) return undefined;
  const number = PLAN_LEAD.exec(leadOf(paragraph.tokens, first))?.[1];
  const [from, to] = [expression.from.expression, expression.to.expression];
  if (number === undefined || from.kind !== 'point' || to.kind !== 'point') return undefined;
  const value = `${formatFields(from.fields)}/${formatFields(to.fields)}`;
  return [Number(number), { value, notes: [`the document gives plan ${number} the period ${value}`] }];
}

/** Whether a bracket opens right before a date. It does before few, and the paragraph need not be cut into tokens again for the others. */
const isBracketed = (text: string, start: number) => /\([\s\xad]{0,8}$/.test(text.slice(Math.max(0, start - 9), start));

/** China's plans run five years each since the first of 1953 to 1957 and, after a gap, the third of 1966. */
export function planPeriod(number: number): PlanPeriod {
  const start = 1951 + 5 * number;
  return {
    value: `${start}/${start + 4}`,
    notes: [`plan ${number} by the numbering of China's five-year plans`],
  };
}
