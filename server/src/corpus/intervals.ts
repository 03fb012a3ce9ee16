import type { QuantityAnnotation } from '../recognize/annotation';

/**
 * How the values of two quantities of one measure relate:
 * - `equal`: the same number is stated (rounding allowed), and the comparators leave room for a common value;
 * - `contrary`: no value satisfies both, or both state the same kind of bound with different numbers;
 * - `compatible`: different statements that can both be true (`at least 100` and `150`).
 */
export type ValueRelation = 'equal' | 'contrary' | 'compatible';

type Value = Pick<QuantityAnnotation, 'value' | 'valueMax' | 'comparator' | 'unit'>;

/** How far `about` reaches. */
export const APPROXIMATE = 0.05;

/**
 * Compares two values of the same unit.
 * @param rounding whether a number may stand for another one that rounds to it: 1.3 for 1.32 trillion. Counts are never rounded
 */
export function compareValues(a: Value, b: Value, rounding: boolean): ValueRelation {
  const [rangeA, rangeB] = [intervalOf(a), intervalOf(b)];
  const apart = !sameNumber(a, b, rounding) && (rangeA.high < rangeB.low || rangeB.high < rangeA.low);
  if (apart || touchOpenly(a, b)) return 'contrary';
  const approximate = (a.comparator === '~' || b.comparator === '~') && boundOf(a) === 0 && boundOf(b) === 0;
  if (approximate || sameNumber(a, b, rounding)) return 'equal';
  const bothBound = boundOf(a) !== 0 && boundOf(a) === boundOf(b);
  const bothExact = a.comparator === '=' && b.comparator === '=';
  return bothBound || (bothExact && a.valueMax === b.valueMax) ? 'contrary' : 'compatible';
}

function intervalOf({ value, valueMax = value, comparator }: Value): { low: number; high: number } {
  switch (comparator) {
    case '>':
    case '>=':
      return { low: value, high: Infinity };
    case '<':
    case '<=':
      return { low: -Infinity, high: valueMax };
    case '~':
      return { low: value - Math.abs(value) * APPROXIMATE, high: valueMax + Math.abs(valueMax) * APPROXIMATE };
    case '=':
      return { low: value, high: valueMax };
  }
}

/** `more than 100` and `less than 100` share their bound and nothing else. */
const touchOpenly = (a: Value, b: Value) =>
  a.value === b.value && boundOf(a) * boundOf(b) < 0 && (a.comparator.length === 1 || b.comparator.length === 1);

/** Whether a number is a lower bound (1), an upper one (-1), or none. */
export const boundOf = ({ comparator }: Value) =>
  comparator.startsWith('>') ? 1 : comparator.startsWith('<') ? -1 : 0;

function sameNumber(a: Value, b: Value, rounding: boolean): boolean {
  return same(a.value, b.value, rounding) && same(a.valueMax ?? a.value, b.valueMax ?? b.value, rounding);
}

/** Two numbers of which one rounds to the other, in two digits or more, are nearer to each other than this share of the larger. */
const FAR = 0.06;

/** Equal, or equal when the longer is rounded to the digits of the shorter; one digit is too few to tell. */
function same(a: number, b: number, rounding: boolean): boolean {
  if (a === b || !rounding || Math.abs(a - b) > FAR * Math.max(Math.abs(a), Math.abs(b))) return a === b;
  const digits = Math.min(significantDigits(a), significantDigits(b));
  return digits >= 2 && Number(a.toPrecision(digits)) === Number(b.toPrecision(digits));
}

/** Digits of a number without the zeros at its end: 1.3 trillion has two. */
export function significantDigits(value: number): number {
  const [mantissa = ''] = Math.abs(value).toExponential().split('e');
  return mantissa.replace('.', '').length;
}
