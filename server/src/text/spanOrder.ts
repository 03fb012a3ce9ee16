/** A stretch of a text. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** In order of start, the longer first. */
export const inOrder = (a: Stretch, b: Stretch): number => a.start - b.start || b.end - a.end;

/** More than these are left to the engine's sort. */
const FEW = 24;

/**
 * Puts stretches in order, those of one place as they stood. What is found in a paragraph is little and mostly in order already: it is
 * sorted by insertion, for which the engine's sort has to copy it twice.
 * @returns the same list
 */
export function putInOrder<T extends Stretch>(stretches: T[]): T[] {
  if (stretches.length > FEW) return stretches.sort(inOrder);
  for (let i = 1; i < stretches.length; i++) {
    const moved = stretches[i]!;
    let at = i;
    for (; at > 0 && inOrder(stretches[at - 1]!, moved) > 0; at--) stretches[at] = stretches[at - 1]!;
    stretches[at] = moved;
  }
  return stretches;
}
