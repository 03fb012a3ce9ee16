import { isDay, weekdayOf } from './calendar';
import { withFields } from './evenShape';
import type { Fields, NumericExpression } from './expression';

/** The order of day and month in dates in figures. */
export interface Order {
  readonly dayFirst: boolean;
  readonly reason: string;
}

/**
 * Day and month of `03/04/2024`: by the dates of the document that can be read one way only, else by the option, else day first.
 * @param dayFirst how many of them have the day first @param monthFirst how many the month
 */
export function findOrder(dayFirst: number, monthFirst: number, option: 'dmy' | 'mdy' | undefined): Order {
  if (dayFirst !== monthFirst)
    return { dayFirst: dayFirst > monthFirst, reason: 'as other dates of the document are written' };
  if (option) return { dayFirst: option === 'dmy', reason: 'by the setting' };
  return { dayFirst: true, reason: GUESSED };
}

const GUESSED = 'nothing in the document decides the order: day first is a guess';

/** Whether the order of day and month was a guess. @param evidence what a date says of how it was read */
export const isOrderGuessed = (evidence: readonly string[]): boolean => evidence.some((line) => line.endsWith(GUESSED));

/** The order in which a date can be read, if it is one only: by its numbers, or by the weekday beside them. */
export function onlyOrder({ first, second, year, rest }: NumericExpression): 'dmy' | 'mdy' | undefined {
  const fits = (month: number, day: number) =>
    isDay(year, month, day) && (rest?.weekday === undefined || rest.weekday === weekdayOf({ year, month, day }));
  const [dayFirst, monthFirst] = [fits(second, first), fits(first, second)];
  if (dayFirst === monthFirst) return first > 12 ? 'dmy' : second > 12 ? 'mdy' : undefined;
  return dayFirst ? 'dmy' : 'mdy';
}

/** The calendar fields of a date in figures: by the only order that it can be read in, else by that of the document. */
export function numericFields(expression: NumericExpression, order: Order): Fields {
  const { first, second, year, rest } = expression;
  const only = onlyOrder(expression);
  const dayFirst = only === 'dmy' || (only !== 'mdy' && order.dayFirst);
  return withFields(rest ?? {}, dayFirst ? { year, month: second, day: first } : { year, month: first, day: second });
}
