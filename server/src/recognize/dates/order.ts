import { isDay } from './calendar';
import type { Fields, NumericExpression } from './expression';
import type { DateReading } from './read';

/** The order of day and month in dates in figures. */
export interface Order {
  readonly dayFirst: boolean;
  readonly reason: string;
}

/** Day and month of `03/04/2024`: by the dates of the document that can be read one way only, else by the option, else day first. */
export function findOrder(readings: readonly (readonly DateReading[])[], option: 'dmy' | 'mdy' | undefined): Order {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const { expression } of readings.flat()) {
    const ends = expression.kind === 'range' ? [expression.from.expression, expression.to.expression] : [expression];
    for (const end of ends) {
      if (end.kind !== 'numeric') continue;
      if (end.first > 12) dayFirst++;
      else if (end.second > 12) monthFirst++;
    }
  }
  if (dayFirst !== monthFirst)
    return { dayFirst: dayFirst > monthFirst, reason: 'as other dates of the document are written' };
  if (option) return { dayFirst: option === 'dmy', reason: 'by the setting' };
  return { dayFirst: true, reason: 'nothing in the document decides the order: day first is a guess' };
}

export function numericFields({ first, second, year }: NumericExpression, order: Order): Fields {
  const dayFirst = { year, month: second, day: first };
  const monthFirst = { year, month: first, day: second };
  const [preferred, other] = order.dayFirst ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  return isDay(preferred.year, preferred.month, preferred.day) ? preferred : other;
}
