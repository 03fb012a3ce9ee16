import type { Comparator, DeadlineSource, QuantityAnnotation } from '../recognize/annotation';
import { sayDate } from './dateWords';

/** Values in words, as plain text: nothing here is Markdown. */

const SCALES: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

/** What thirds, sixths and the like are written with, as no decimals say them. */
const DENOMINATORS = [3, 6, 7, 9, 11, 12];
/** How near a fraction must be: values have fourteen decimals. */
const NEAR = 1e-12;

/**
 * A number as people write it: `1.3 trillion`, `45,000`, `0.25`, `2/3`. Nothing is rounded away that fifteen digits can hold.
 */
export function sayNumber(value: number): string {
  const fraction = sayFraction(value);
  if (fraction) return fraction;
  for (const [scale, name] of SCALES) {
    const scaled = clean(value / scale);
    // Three decimals are as many as can be read at a glance; what needs more is written in full.
    if (Math.abs(scaled) >= 1 && Number.isInteger(clean(scaled * 1000))) return `${group(scaled)} ${name}`;
  }
  return group(clean(value));
}

/** `2/3` for what has no end in decimals. */
function sayFraction(value: number): string | undefined {
  if (Math.abs(value) >= 1 || String(value).length < 12) return undefined;
  for (const denominator of DENOMINATORS) {
    const numerator = Math.round(value * denominator);
    if (numerator !== 0 && Math.abs(value * denominator - numerator) < NEAR) return `${numerator}/${denominator}`;
  }
  return undefined;
}

/** Takes off what binary fractions add: 1.1 × 3 is 3.3. */
const clean = (value: number) => Number(value.toPrecision(15));

function group(value: number): string {
  if (Math.abs(value) >= 1e21) return String(value);
  const digits = String(value);
  // A locale's formatter is slow, and a list has many numbers.
  if (digits.includes('e')) return value.toLocaleString('en-US', { maximumFractionDigits: 20, useGrouping: true });
  const [whole = '', fraction] = digits.split('.');
  const sign = whole.startsWith('-') ? '-' : '';
  const groups: string[] = [];
  for (let end = whole.length; end > sign.length; end -= 3)
    groups.unshift(whole.slice(Math.max(sign.length, end - 3), end));
  const grouped = sign + groups.join(',');
  return fraction ? `${grouped}.${fraction}` : grouped;
}

const COMPARATORS: Readonly<Record<Comparator, string>> = {
  '>': 'more than',
  '>=': 'at least',
  '<': 'less than',
  '<=': 'at most',
  '~': 'about',
  '=': '',
};

/** Value, unit and comparator in words: `more than 1.3 trillion CNY`, `12–15%`, `about 50 leading enterprises`, `2 × 500 kV lines`. */
export function sayQuantity({ value, valueMax, unit = '', comparator }: QuantityAnnotation): string {
  const number = valueMax === undefined ? sayNumber(value) : sayRange(value, valueMax);
  const glued = unit === '%' || unit === '‰' || unit.startsWith('°');
  const gap = glued ? '' : /^\d/.test(unit) ? ' × ' : ' ';
  return [COMPARATORS[comparator], number + gap + unit].join(' ').trim();
}

/** Both ends with one scale word where they have the same: `1.1–1.3 trillion`. */
function sayRange(low: number, high: number): string {
  const [from, to] = [sayNumber(low), sayNumber(high)];
  const scale = / [a-z]+$/.exec(from)?.[0] ?? '';
  return scale && to.endsWith(scale) ? `${from.slice(0, -scale.length)}–${to}` : `${from}–${to}`;
}

/** Where a deadline was found, in words. */
export const DEADLINE_SOURCES: Readonly<Record<DeadlineSource, string>> = {
  phrase: 'from the same phrase',
  sentence: 'from its sentence',
  section: 'from its section',
  document: 'from the period of its document',
};

/** A deadline in words, as a point, a period or a time allowed: `by 2025`, `between 2031 and 2032`, `within 5 years`. */
export function sayDeadline(deadline: string): string {
  const [from = '', to, more] = deadline.split('/');
  if (to && more === undefined && !deadline.startsWith('P')) return `between ${sayDate(from)} and ${sayDate(to)}`;
  return deadline.startsWith('P') ? `within ${sayDate(deadline)}` : `by ${sayDate(deadline)}`;
}

/** What a target says beside its own words, on one line: `industrial added value, by 2025`. */
export function phraseTarget({ metric, action, deadline }: QuantityAnnotation): string {
  return [metric ?? action, deadline && sayDeadline(deadline)].filter(Boolean).join(', ');
}

/** What a quantity says on one line, for a list: `more than 25%, industrial added value`. */
export function sayStatement(quantity: QuantityAnnotation): string {
  const { metric, base, action, unit = '' } = quantity;
  const isCount = / |\p{L}{4}/u.test(unit);
  const about = metric ?? (base ? `relative to ${base}` : isCount ? undefined : action);
  return [sayQuantity(quantity), about].filter(Boolean).join(', ');
}

/** `1 mention`, `3 mentions`. */
export const count = (n: number, noun: string): string => `${group(n)} ${noun}${n === 1 ? '' : 's'}`;
