import type { Sentence } from '../../text/sentences';
import type { Token } from '../../text/tokenizer';
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
  /** Whether a token belongs to a date. */
  readonly isDated: (token: number) => boolean;
  /** Whether a token belongs to the name of an organization. */
  readonly isBody: (token: number) => boolean;
  /** Whether a token belongs to the name of a plan or law. */
  readonly isPlanName: (token: number) => boolean;
}

/** The same sentence with other verbs. */
export const clausesWith = (clauses: Clauses, groups: readonly VerbGroup[]): Clauses => ({
  text: clauses.text,
  tokens: clauses.tokens,
  sentence: clauses.sentence,
  start: clauses.start,
  groups,
  rare: clauses.rare,
  isDated: clauses.isDated,
  isBody: clauses.isBody,
  isPlanName: clauses.isPlanName,
});
