import type { DateType } from '../annotation';

/**
 * What a date expression says, before it is known what it is counted from. The grammar builds expressions from the words of one
 * paragraph; `resolve.ts` turns them into TIMEX3 values.
 */

/** Units of the calendar, from small to large. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'
  /** Whatever span was mentioned last: `the same period`. */
  | 'period';

/** The calendar fields that an expression names; whatever it leaves out is not there. */
export interface Fields {
  /** Years before Christ. */
  readonly bc?: true;
  readonly century?: number;
  /** The year without its last digit: 202 for the 2020s. */
  readonly decade?: number;
  /** Which part of the decade is left open: `the mid to late 2020s`. */
  readonly openDecade?: true;
  readonly year?: number;
  /** The second year of a pair that names one time: 2025 in `2024/25`. */
  readonly toYear?: number;
  /** Two digits that only the rest of the document can place in a century. */
  readonly shortYear?: number;
  readonly fiscal?: true;
  /** TIMEX3 code of a part of the year: Q1…Q4, H1, H2, SP, SU, FA, WI. */
  readonly part?: string;
  /** Which week of a month or year: `the second week of March`. */
  readonly week?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly weekend?: true;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** It comes again: `31 March of each year` is of no year. */
  readonly recurring?: true;
  /** How fine the expression is where its fields are not known: `yesterday` without a reference date. */
  readonly grain?: 'hour' | 'day' | 'month' | 'decade' | 'century';
  /** ISO 8601: `Z`, `+08:00`. */
  readonly zone?: string;
  /** TIMEX3 code of a part of the day: MO, AF, EV, NI … */
  readonly dayPart?: string;
}

/**
 * What a relative expression counts from: the time of writing, the date that the text mentioned last, or (`the end of the year`)
 * the date mentioned in the same paragraph, else the time of writing.
 */
export type Basis = 'reference' | 'mention' | 'near';

/** Steps of a unit from a basis: `last year` is year −1 from the reference date. */
export interface Shift {
  readonly unit: Unit;
  /** Absent where the number is not said: `a few days later`. */
  readonly by: number | undefined;
  readonly basis: Basis;
}

export interface PointExpression {
  readonly kind: 'point';
  readonly fields: Fields;
  readonly shift?: Shift;
  /** Which one of a named day, month or season is meant: `next Monday`. */
  readonly pick?: { readonly by: number; readonly basis: Basis };
  /** What it shares with the date mentioned last: `the same quarter of 2022`, `a year earlier`. */
  readonly same?: Same;
  readonly mod?: string;
}

/**
 * `period`: whatever was mentioned last; `part`: its quarter, half or month, if it has one; `split`: that it runs over two calendar
 * years, if it does.
 */
export type Same = 'month' | 'quarter' | 'period' | 'part' | 'split';

/** `03/04/2024`: the order of day and month is decided by the document. */
export interface NumericExpression {
  readonly kind: 'numeric';
  readonly first: number;
  readonly second: number;
  readonly year: number;
  /** What stands beside it: its weekday, which may decide the order, and its time. */
  readonly rest?: Fields;
}

export interface DurationExpression {
  readonly kind: 'duration';
  readonly value: string;
  readonly mod?: string;
}

/** `the first nine months (of 2024)`: months of a year. */
export interface OpeningExpression {
  readonly kind: 'opening';
  /** As a duration: in narratives, and where it is only that. */
  readonly value: string;
  readonly months: readonly [from: number, to: number];
  readonly quarters: boolean;
  /** The year, where it is named; else it is that of the context. */
  readonly whole?: PointExpression;
}

export interface SetExpression {
  readonly kind: 'set';
  readonly value: string;
}

/** A period of a numbered five-year plan. */
export interface PlanExpression {
  readonly kind: 'plan';
  readonly number: number;
  readonly mod?: string;
}

/** `recently`, `the future`: no calendar value. */
export interface VagueExpression {
  readonly kind: 'vague';
  readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';
}

export type EndpointExpression = PointExpression | NumericExpression;

/** An end of a range with its place in the paragraph: narratives annotate the two ends apart. */
export interface Endpoint {
  readonly start: number;
  readonly end: number;
  readonly expression: EndpointExpression;
}

export interface RangeExpression {
  readonly kind: 'range';
  readonly from: Endpoint;
  readonly to: Endpoint;
}

export type DateExpression =
  | PointExpression
  | NumericExpression
  | DurationExpression
  | OpeningExpression
  | SetExpression
  | PlanExpression
  | VagueExpression
  | RangeExpression;

/** Something read at a token: what it is, and the index behind its last token. */
export interface Read<T> {
  readonly value: T;
  readonly end: number;
}

/** The TIMEX3 type of an expression. */
export function typeOf(expression: DateExpression): DateType {
  switch (expression.kind) {
    case 'duration':
      return 'DURATION';
    case 'set':
      return 'SET';
    case 'point':
      return isTime(expression.fields) || (expression.shift && isOfClock(expression.shift.unit)) ? 'TIME' : 'DATE';
    case 'range':
      return typeOf(expression.from.expression) === 'TIME' ? 'TIME' : 'DATE';
    case 'numeric':
      return expression.rest && isTime(expression.rest) ? 'TIME' : 'DATE';
    case 'opening':
    case 'plan':
    case 'vague':
      return 'DATE';
  }
}

const isOfClock = (unit: Unit) => unit === 'hour' || unit === 'minute' || unit === 'second';

/** Whether fields go below the day. */
export const isTime = (fields: Fields) => fields.hour !== undefined || fields.dayPart !== undefined;

/** Whether fields name a year, decade or century by themselves. */
export const hasYear = (fields: Fields) =>
  fields.year !== undefined || fields.decade !== undefined || fields.century !== undefined;
