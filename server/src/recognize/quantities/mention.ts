import type { Token } from '../../text/tokenizer';
import type { Comparator } from '../annotation';
import type { Numeral } from './numeral';

/** What kind of thing a number counts. */
export type UnitType = 'percent' | 'money' | 'physical' | 'count' | 'time' | 'none';

/**
 * A quantity by its form alone: where it stands, what it is worth, in what unit. All fields are always there: an object that grows
 * behind a spread takes several times as long to make.
 */
export interface Mention {
  /** Token indices of the extent, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  /** Tokens of the number itself, and of its upper end in a range. */
  readonly numeral: Numeral;
  /** First token of number or currency sign: what stands before it was read as comparator. */
  readonly core: number;
  readonly value: number;
  readonly valueMax: number | undefined;
  readonly unit: string | undefined;
  readonly unitType: UnitType;
  readonly comparator: Comparator;
  /** Index of the head of a counted noun phrase. */
  readonly head: number | undefined;
  /** Name of the rule, as `quantity.<rule>`. */
  readonly rule: string;
}

/** The same with the unit that another names. */
export const inUnit = (mention: Mention, unit: string, unitType: UnitType): Mention => ({
  first: mention.first,
  last: mention.last,
  numeral: mention.numeral,
  core: mention.core,
  value: mention.value,
  valueMax: mention.valueMax,
  unit,
  unitType,
  comparator: mention.comparator,
  head: mention.head,
  rule: mention.rule,
});

/** Whether it has a unit of measure or money, by which it counts whatever stands around it. */
export const isMeasured = ({ unitType }: Mention): boolean =>
  unitType === 'percent' || unitType === 'money' || unitType === 'physical';

/** The words of a stretch of tokens, blanks and line ends made single blanks. */
export function textOf(tokens: readonly Token[], first: number, last: number): string {
  let text = '';
  for (let i = first; i < last; i++) text += (i > first && tokens[i]!.spaceBefore ? ' ' : '') + tokens[i]!.text;
  return text;
}
