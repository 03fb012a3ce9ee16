import type { Token } from '../../text/tokenizer';

/** A number in digits or words. */
export interface Numeral {
  /** Token indices, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  readonly value: number;
  readonly form: 'digits' | 'words' | 'fraction' | 'proportion';
  /** Whether a scale word (million, lakh) or a grouping sign says that this is an amount and no label or year. */
  readonly amount: boolean;
  /** Whether it has a scale of its own: `5` of `5 to 10 million` has none, and borrows its neighbour's. */
  readonly scale: number;
}

/** Takes away the dust of binary fractions: 1.1 × 10⁶ is 1100000. */
export function tidy(value: number): number {
  if (Number.isSafeInteger(value)) return value;
  // Most have a few decimals, and no dust.
  if (Math.abs(value) < 1e7 && Math.round(value * 1e6) / 1e6 === value) return value;
  return Number(value.toPrecision(14));
}

/** Whether a word is tied by a hyphen to a word behind it. */
export const isCompound = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.text === '-' &&
  !tokens[at + 1]!.spaceBefore &&
  tokens[at + 2]?.kind === 'word' &&
  !tokens[at + 2]!.spaceBefore;
