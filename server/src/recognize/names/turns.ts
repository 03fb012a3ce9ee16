import type { Mention } from './mention';

/** Which mentions are linked together, one group after the other; short forms, which come last and wait for each other, have no turn. */
export type Turn =
  /** What users' terms say comes first. */
  | 'taught'
  | 'full'
  /** Names in full that a headline cuts short. */
  | 'cut'
  | 'acronym';

export function turnOf(mention: Mention, headlines: ReadonlySet<Mention>): Turn | undefined {
  const { term, form } = mention;
  if (term) return 'taught';
  if (form === 'full') return headlines.has(mention) ? 'cut' : 'full';
  return form === 'acronym' ? 'acronym' : undefined;
}
