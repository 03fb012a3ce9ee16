import type { Span } from '../annotation';

/** Index of the first element whose key is at least `key`; the keys rise. */
export function lowerBound<T>(items: readonly T[], key: number, keyOf: (item: T) => number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keyOf(items[middle]!) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Spans that are asked which of them cover a place, without walking over all of them. They may nest and overlap. */
export class SpanIndex<T extends Span> {
  private readonly sorted: readonly T[];
  /** Furthest end among the spans up to each one. */
  private readonly reach: readonly number[];

  constructor(spans: readonly T[]) {
    this.sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
    let furthest = 0;
    this.reach = this.sorted.map((span) => (furthest = Math.max(furthest, span.end)));
  }

  /** The innermost span that covers another one. */
  covering(start: number, end: number): T | undefined {
    for (let i = lowerBound(this.sorted, start + 1, (span) => span.start) - 1; i >= 0 && this.reach[i]! >= end; i--)
      if (this.sorted[i]!.end >= end) return this.sorted[i];
    return undefined;
  }
}
