import type { TextReader } from './reader';

/** How one text becomes another: what stood between two offsets of the old one gives way to so much of the new one. */
export interface Splice {
  /** Where the texts begin to differ; the same offset in both. */
  readonly start: number;
  /** Where they are the same again, in the old text. */
  readonly end: number;
  /** The same place in the new text. */
  readonly newEnd: number;
}

/** Compared at once: equality of strings is a comparison of memory. */
const BLOCK = 4096;

/** The last answer: several parts of the engine ask about the same two texts. */
let last: { readonly before: TextReader; readonly after: TextReader; readonly splice: Splice } | undefined;

/**
 * The shortest splice between two texts, whatever was edited in between. The cost is that of comparing them, but where they are known to
 * be the same.
 */
export function spliceBetween(before: TextReader, after: TextReader): Splice {
  if (before !== last?.before || after !== last.after) last = { before, after, splice: findSplice(before, after) };
  return last.splice;
}

function findSplice(before: TextReader, after: TextReader): Splice {
  const shorter = Math.min(before.length, after.length);
  const shared = before.sharedWith(after);
  const start = commonLength(
    Math.min(shared.front, shorter),
    shorter,
    (from, to) => before.slice(from, to) === after.slice(from, to),
  );
  const behind = commonLength(
    Math.min(shared.back, shorter - start),
    shorter - start,
    (from, to) =>
      before.slice(before.length - to, before.length - from) === after.slice(after.length - to, after.length - from),
  );
  return { start, end: before.length - behind, newEnd: after.length - behind };
}

/** How far two stretches are equal. @param known so far they are @param isEqual whether they are from one distance to another */
function commonLength(known: number, limit: number, isEqual: (from: number, to: number) => boolean): number {
  let at = known;
  for (let step = BLOCK; step > 0;) {
    const to = Math.min(limit, at + step);
    if (to > at && isEqual(at, to)) at = to;
    else step = step === 1 ? 0 : step >> 1;
  }
  return at;
}
