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
  /** Sorted when it is first asked: most paragraphs hold no number to ask about. */
  private sorted: readonly T[] | undefined;
  /** Furthest end among the spans up to each one. */
  private reach: readonly number[] = [];

  constructor(private readonly spans: readonly T[]) {}

  /** The innermost span that covers another one. */
  covering(start: number, end: number): T | undefined {
    if (this.spans.length === 0) return undefined;
    const sorted = (this.sorted ??= this.sort());
    for (let i = lowerBound(sorted, start + 1, startOf) - 1; i >= 0 && this.reach[i]! >= end; i--)
      if (sorted[i]!.end >= end) return sorted[i];
    return undefined;
  }

  private sort(): readonly T[] {
    const { spans } = this;
    const inOrder = spans.every((span, i) => i === 0 || compare(spans[i - 1]!, span) <= 0);
    const sorted = inOrder ? spans : [...spans].sort(compare);
    let furthest = 0;
    this.reach = sorted.map((span) => (furthest = Math.max(furthest, span.end)));
    return sorted;
  }
}

const startOf = (span: Span) => span.start;
const compare = (a: Span, b: Span) => a.start - b.start || b.end - a.end;
