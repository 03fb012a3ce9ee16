import { paragraphList } from './paragraphLists';
import type { Mood } from './verbGroup';
import { CONTRACTIONS, MODALS } from './vocabulary';

/** What a group of verbs may begin with beside verbs that have a sense of their own. */

export const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am']);
export const HAVE = new Set(['has', 'have', 'had', 'having']);

/** Forms of the auxiliary `do`, and the tense that each gives its verb. */
export const DO: ReadonlyMap<string, Mood> = new Map([
  ['do', 'present'],
  ['does', 'present'],
  ['did', 'past'],
]);

export const AUXILIARIES = paragraphList([
  ...MODALS.keys(),
  ...CONTRACTIONS.keys(),
  ...BE,
  ...HAVE,
  ...DO.keys(),
  'need',
  'needs',
  'to',
]);
