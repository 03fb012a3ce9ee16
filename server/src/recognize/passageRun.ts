import type { Passage } from './passage';

/** Passages of a document that have given way to others since it was settled last. */
export interface PassageRun {
  /** Where it is: index of the first that is added, or of the one behind those that are gone. */
  readonly index: number;
  /** Those that are gone, in order. */
  readonly removed: readonly Passage[];
  /** Those that stand in their place. */
  readonly added: readonly Passage[];
}

/**
 * A list by passage, brought up to date.
 * @param before the list before the runs, in the order of the passages
 * @param make what an added passage has
 */
export function carryOver<T>(before: readonly T[], runs: readonly PassageRun[], make: (passage: Passage) => T): T[] {
  // Typing mostly leaves as many passages as there were: then the list is copied in one go, which of a large document takes a tenth
  if (runs.every(keepsCount)) return replaceIn(before.slice(), runs, make);
  const after: T[] = [];
  let at = 0;
  for (const { index, removed, added } of runs) {
    while (after.length < index) after.push(before[at++]!);
    for (const passage of added) after.push(make(passage));
    at += removed.length;
  }
  while (at < before.length) after.push(before[at++]!);
  return after;
}

/** The same where nobody needs the list as it was before. */
export const bringUpToDate = <T>(list: T[], runs: readonly PassageRun[], make: (passage: Passage) => T): T[] =>
  runs.every(keepsCount) ? replaceIn(list, runs, make) : carryOver(list, runs, make);

const keepsCount = ({ removed, added }: PassageRun): boolean => removed.length === added.length;

function replaceIn<T>(list: T[], runs: readonly PassageRun[], make: (passage: Passage) => T): T[] {
  for (const { index, added } of runs) for (let i = 0; i < added.length; i++) list[index + i] = make(added[i]!);
  return list;
}
