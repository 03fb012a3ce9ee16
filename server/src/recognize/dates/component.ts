import type { Fields, Basis, NumericExpression, PointExpression, Read, Shift, Unit } from './expression';
import type { DateRule } from './rules';

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
  readonly same?: PointExpression['same'];
  readonly numeric?: NumericExpression;
  readonly mod?: string;
  readonly weak?: Weakness;
  readonly rule: DateRule;
}

/**
 * A block by what nearly all have. All are made here or copied below, in one shape: they are compared and joined by their fields, and what a
 * spread makes is built like nothing else.
 */
export const block = (
  level: Level,
  fields: Fields,
  rule: DateRule,
  weak?: Weakness,
  shift?: Shift,
  pick?: Component['pick'],
): NewComponent => ({
  level,
  fields,
  shift,
  pick,
  same: undefined,
  numeric: undefined,
  mod: undefined,
  weak,
  rule,
});

/** The same block once more, to say something else of it. */
export const copyOf = ({ level, fields, shift, pick, same, numeric, mod, weak, rule }: Component): NewComponent => ({
  level,
  fields,
  shift,
  pick,
  same,
  numeric,
  mod,
  weak,
  rule,
});

/** The same block, of which something else is said. */
export const altered = ({ value, end }: Read<Component>, change: Partial<Component>): Read<Component> => ({
  value: Object.assign(copyOf(value), change),
  end,
});

export type NewComponent = { -readonly [Field in keyof Component]: Component[Field] };

const LEVELS: Readonly<Partial<Record<Unit, Level>>> = {
  day: 'date',
  weekend: 'week',
  week: 'week',
  month: 'month',
  quarter: 'part',
  season: 'part',
  half: 'part',
  year: 'year',
  decade: 'decade',
  century: 'century',
  period: 'part',
};
/** The level of a unit of the calendar. */
export const levelOf = (unit: Unit): Level => LEVELS[unit] ?? 'time';

/** A block that is some steps of a unit away from a basis. */
export const relativePoint = (
  unit: Unit,
  by: number | undefined,
  basis: Basis,
  end: number,
  rule: DateRule,
  level = levelOf(unit),
): Read<Component> => ({
  value: block(level, {}, rule, undefined, { unit, by, basis }),
  end,
});
