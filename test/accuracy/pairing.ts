/** A stretch of text, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A gold span and the predicted span that it is paired with, by index. */
export type Pairing = ReadonlyMap<number, number>;

/** Whether two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/**
 * Pairs gold with predicted spans that overlap them, one to one, as many as possible, equal spans with each other.
 *
 * A predicted span reaches a run of neighbouring gold spans, so the graph is convex and a sweep over the gold from left to right
 * finds a maximum if it always takes the predicted span that ends first (Glover 1967). Equal spans can be paired beforehand: the
 * predicted one reaches no other gold span, so no larger pairing is lost.
 * @param gold disjoint spans, in any order
 * @throws if two gold spans overlap
 */
export function pairSpans(gold: readonly Span[], predicted: readonly Span[]): Pairing {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  const bySpan = new Map<string, number[]>();
  predicted.forEach((span, p) => {
    const key = `${span.start}-${span.end}`;
    const same = bySpan.get(key);
    if (same) same.push(p);
    else bySpan.set(key, [p]);
  });
  gold.forEach(({ start, end }, g) => {
    const p = bySpan.get(`${start}-${end}`)?.shift();
    if (p === undefined) return;
    pairs.set(g, p);
    taken.add(p);
  });

  const waiting = byStart(predicted).filter((p) => !taken.has(p));
  let reachable: number[] = [];
  let next = 0;
  let lastEnd = -1;
  for (const g of byStart(gold)) {
    const { start, end } = gold[g]!;
    if (start < lastEnd) throw new Error(`two gold spans overlap at ${start}`);
    lastEnd = end;
    while (next < waiting.length && predicted[waiting[next]!]!.start < end) reachable.push(waiting[next++]!);
    reachable = reachable.filter((p) => predicted[p]!.end > start);
    if (pairs.has(g) || reachable.length === 0) continue;
    const first = reachable.reduce((a, b) => (predicted[b]!.end < predicted[a]!.end ? b : a));
    reachable = reachable.filter((p) => p !== first);
    pairs.set(g, first);
  }
  return pairs;
}

/** Indices of spans in order of start. */
const byStart = (spans: readonly Span[]): number[] =>
  spans.map((_, index) => index).sort((a, b) => spans[a]!.start - spans[b]!.start);
