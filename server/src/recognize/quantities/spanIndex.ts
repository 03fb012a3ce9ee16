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
  private readonly reach: number[] = [];

  constructor(private readonly spans: readonly T[]) {}

  /** The innermost span that covers another one. */
  covering(start: number, end: number): T | undefined {
    if (this.spans.length === 0) return undefined;
    const sorted = (this.sorted ??= this.sort());
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.start <= start) low = middle + 1;
      else high = middle;
    }
    for (let i = low - 1; i >= 0 && this.reach[i]! >= end; i--) if (sorted[i]!.end >= end) return sorted[i];
    return undefined;
  }

  private sort(): readonly T[] {
    const { spans } = this;
    let inOrder = true;
    for (let i = 1; i < spans.length; i++) inOrder &&= compare(spans[i - 1]!, spans[i]!) <= 0;
    const sorted = inOrder ? spans : [...spans].sort(compare);
    let furthest = 0;
    for (const { end } of sorted) this.reach.push((furthest = Math.max(furthest, end)));
    return sorted;
  }
}

const compare = (a: Span, b: Span) => a.start - b.start || b.end - a.end;
