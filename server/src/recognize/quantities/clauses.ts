import type { Sentence } from '../../text/sentences';
import type { Token } from '../../text/tokenizer';
import type { Claimed } from './claimed';
import type { VerbGroup } from './verbGroup';

/** A sentence with its verbs, as the stance of each of its quantities is read from it. */
export interface Clauses {
  /** Of the paragraph. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  /** First token that is no list mark. */
  readonly start: number;
  readonly groups: readonly VerbGroup[];
  /** Of which lists of rare words one stands in the sentence or near, see `rareWords.ts`. */
  readonly rare: number;
  /** The dates and names of the paragraph. */
  readonly claimed: Claimed;
}

/** The same sentence with other verbs. */
export const clausesWith = (clauses: Clauses, groups: readonly VerbGroup[]): Clauses => ({
  text: clauses.text,
  tokens: clauses.tokens,
  sentence: clauses.sentence,
  start: clauses.start,
  groups,
  rare: clauses.rare,
  claimed: clauses.claimed,
});
