import type {
  DateExpression,
  Endpoint,
  EndpointExpression,
  Fields,
  NumericExpression,
  PointExpression,
} from './expression';

/**
 * The grammar makes small objects of the fields that an expression names, in dozens of shapes. What is done with them later asks for
 * every field of every date: in objects of one shape each is found at one place.
 */

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** The same fields in an object that has a place for all of them. */
export function evenFields(fields: Fields): Fields {
  const even = noFields();
  copy(fields, even);
  return even;
}

/** Fields of one shape, and in their places what others name. */
export function withFields(fields: Fields, others: Fields): Fields {
  const even = copyOfFields(fields);
  copy(others, even);
  return even;
}

/** Fields of one shape, and for what they leave open what others name. */
export function filledWith(fields: Fields, others: Fields): Fields {
  const even: Writable<Fields> & Record<string, unknown> = copyOfFields(fields);
  for (const key in others) even[key] ??= others[key as keyof Fields];
  return even;
}

function copy(from: Fields, to: Record<string, unknown>): void {
  for (const key in from) {
    const value = from[key as keyof Fields];
    if (value !== undefined) to[key] = value;
  }
}

const noFields = (): Writable<Fields> => ({
  bc: undefined,
  century: undefined,
  decade: undefined,
  openDecade: undefined,
  year: undefined,
  toYear: undefined,
  shortYear: undefined,
  fiscal: undefined,
  part: undefined,
  week: undefined,
  month: undefined,
  day: undefined,
  weekday: undefined,
  weekend: undefined,
  hour: undefined,
  minute: undefined,
  second: undefined,
  recurring: undefined,
  grain: undefined,
  zone: undefined,
  dayPart: undefined,
});

/** Written out: what asks for each field by its name finds it at one place, and a copy is one stretch of memory. */
export const copyOfFields = (from: Fields): Writable<Fields> => ({
  bc: from.bc,
  century: from.century,
  decade: from.decade,
  openDecade: from.openDecade,
  year: from.year,
  toYear: from.toYear,
  shortYear: from.shortYear,
  fiscal: from.fiscal,
  part: from.part,
  week: from.week,
  month: from.month,
  day: from.day,
  weekday: from.weekday,
  weekend: from.weekend,
  hour: from.hour,
  minute: from.minute,
  second: from.second,
  recurring: from.recurring,
  grain: from.grain,
  zone: from.zone,
  dayPart: from.dayPart,
});

/** The same expression in one shape for each kind. */
export function evenExpression(expression: DateExpression): DateExpression {
  switch (expression.kind) {
    case 'point':
      return evenPoint(expression);
    case 'range':
      return { kind: 'range', from: evenEnd(expression.from), to: evenEnd(expression.to) };
    case 'duration':
      return { kind: 'duration', value: expression.value, mod: expression.mod };
    default:
      return expression;
  }
}

const evenPoint = ({ fields, shift, pick, same, mod }: PointExpression): PointExpression => ({
  kind: 'point',
  fields: evenFields(fields),
  shift,
  pick,
  same,
  mod,
});

const evenEnd = ({ start, end, expression }: Endpoint): Endpoint => ({
  start,
  end,
  expression: evenEndpoint(expression),
});

const evenEndpoint = (expression: EndpointExpression): PointExpression | NumericExpression =>
  expression.kind === 'point' ? evenPoint(expression) : expression;
