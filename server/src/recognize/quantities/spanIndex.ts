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

/**
 * Spans that are asked which of them cover a place, without walking over all of them. They may nest and overlap. Their ends are kept as
 * numbers: dates, names and quotations are objects of many shapes, and every number of a text asks about all of them.
 */
export class SpanIndex<T extends Span> {
  /** Sorted when it is first asked: most paragraphs hold no number to ask about. */
  private sorted: Sorted<T> | undefined;

  private constructor(private readonly spans: readonly T[]) {}

  /** Of no spans, as most paragraphs have them, there is one for all. */
  static of<T extends Span>(spans: readonly T[]): SpanIndex<T> {
    return spans.length === 0 ? SpanIndex.none : new SpanIndex(spans);
  }

  static readonly none = new SpanIndex<never>([]);

  get isEmpty(): boolean {
    return this.spans.length === 0;
  }

  /** The innermost span that covers another one. */
  covering(start: number, end: number): T | undefined {
    if (this.spans.length === 0) return undefined;
    const { spans, starts, ends, reach } = (this.sorted ??= sort(this.spans));
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= start) low = middle + 1;
      else high = middle;
    }
    for (let i = low - 1; i >= 0 && reach[i]! >= end; i--) if (ends[i]! >= end) return spans[i];
    return undefined;
  }
}

/** Spans in order of their starts, the longer first. */
interface Sorted<T> {
  readonly spans: readonly T[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Furthest end among the spans up to each one: the ends themselves unless spans nest. */
  readonly reach: readonly number[];
}

function sort<T extends Span>(spans: readonly T[]): Sorted<T> {
  let areNested = false;
  for (let i = 1; i < spans.length; i++) {
    const [before, span] = [spans[i - 1]!, spans[i]!];
    if (compare(before, span) > 0) return sort(spans.slice().sort(compare));
    areNested ||= span.end < before.end;
  }
  // Lists of just this length, as nearly all are short: one that grows has room for much more
  const starts = spans.map(startOf);
  const ends = spans.map(endOf);
  return { spans, starts, ends, reach: areNested ? reachOf(ends) : ends };
}

function reachOf(ends: readonly number[]): number[] {
  let furthest = 0;
  return ends.map((end) => (furthest = Math.max(furthest, end)));
}

const startOf = ({ start }: Span) => start;
const endOf = ({ end }: Span) => end;

const compare = (a: Span, b: Span) => a.start - b.start || b.end - a.end;
