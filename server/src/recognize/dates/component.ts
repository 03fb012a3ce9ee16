import type { DateRule } from './rules';
import type { Fields, NumericExpression, PointExpression, Shift } from './expression';

/**
 * The building blocks of a point in time, from small to large: `3 pm`, `Monday`, `5 June`, `the summer`, `2024`, `last year`.
 * `compose.ts` joins neighbouring blocks that complete each other.
 */
export type Level =
  | 'time'
  | 'daypart'
  | 'weekday'
  /** A day of a month that is not named: `the 4th`. */
  | 'day'
  /** A day with its month, or a relative day. */
  | 'date'
  /** A day with its month and year. */
  | 'full'
  | 'week'
  | 'month'
  /** A quarter, half or season. */
  | 'part'
  | 'year'
  | 'decade'
  | 'century'
  /** Complete as it stands. */
  | 'closed';

/** Why a block is no date unless something beside it says so. */
export type Weakness =
  /** Also another word: `May`, `Sun`. */
  | 'word'
  /** A number that may count or label something. */
  | 'year'
  | 'season'
  | 'ordinal'
  | 'daypart'
  | 'clock'
  /** `the year`, `the month`: only inside a larger expression. */
  | 'unit';

export interface Component {
  readonly level: Level;
  readonly fields: Fields;
  readonly shift?: Shift;
  readonly pick?: PointExpression['pick'];
  readonly numeric?: NumericExpression;
  readonly mod?: string;
  readonly weak?: Weakness;
  readonly rule: DateRule;
}
