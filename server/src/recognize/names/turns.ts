import type { Mention } from './mention';

/** Indices of mentions, in order. */
export interface Turns {
  /** What users' terms say comes first. */
  readonly taught: readonly number[];
  readonly full: readonly number[];
  /** Names in full that a headline cuts short. */
  readonly cut: readonly number[];
  readonly acronym: readonly number[];
}

/** Which mentions are linked together, one group after the other; short forms, which come last and wait for each other, are left out. */
export function turnsOf(mentions: readonly Mention[], headlines: ReadonlySet<Mention>): Turns {
  const turns = { taught: [] as number[], full: [] as number[], cut: [] as number[], acronym: [] as number[] };
  mentions.forEach((mention, i) => {
    if (mention.term) turns.taught.push(i);
    else if (mention.form === 'acronym') turns.acronym.push(i);
    else if (mention.form === 'full') (headlines.has(mention) ? turns.cut : turns.full).push(i);
  });
  return turns;
}
