/**
 * The nearest-rank percentile: the smallest of some numbers that so many percent of them do not exceed.
 * @throws if there is no number
 */
export function percentile(numbers: readonly number[], percent: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)];
  if (value === undefined) throw new Error('no numbers');
  return value;
}

/** The middle one of some numbers; the lower of two where their count is even. @throws if there is none */
export function median(numbers: readonly number[]): number {
  return percentile(numbers, 50);
}
