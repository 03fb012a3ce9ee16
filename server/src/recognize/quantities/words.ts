import type { Token } from '../../text/tokenizer';
import { WordBits, type WordClass } from '../../text/wordClass';
import { Endings } from './endings';
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  IRREGULAR_PLURALS,
  NOT_PLURAL,
  PREPOSITIONS,
  PRONOUNS,
} from './vocabulary';

/** Questions about single words that a noun phrase is built from; closed classes are listed, the rest is told by its ending. */

const ROLE = { function: 1, adverb: 2, irregularPlural: 4, notPlural: 8 } as const;

const roles = new Map<string, number>();
const give = (role: number, words: Iterable<string>) => {
  for (const word of words) roles.set(word, (roles.get(word) ?? 0) | role);
};
for (const closed of [PREPOSITIONS, DETERMINERS, PRONOUNS, CONJUNCTIONS, AUXILIARIES]) give(ROLE.function, closed);
give(ROLE.adverb, ADVERBS);
give(ROLE.irregularPlural, IRREGULAR_PLURALS);
give(ROLE.notPlural, NOT_PLURAL);
const ROLES = new WordBits(roles);

/** Whether a word can stand inside a noun phrase as an adjective or noun: it belongs to no closed class. */
export function isContentWord(token: Token): boolean {
  if (token.kind !== 'word') return false;
  const role = ROLES.of(token);
  if ((role & ROLE.function) !== 0) return false;
  // An adverb with a capital is part of a name.
  return (role & ROLE.adverb) === 0 || (token.shape !== 'lower' && token.shape !== 'upper');
}

/** Whether a word belongs to a closed class other than the adverbs. */
export const isFunctionWord = (token: Token | undefined): boolean => (ROLES.of(token) & ROLE.function) !== 0;

/** Whether a word of a list stands in `[first, last)`. */
export function someWord(tokens: readonly Token[], first: number, last: number, list: WordClass): boolean {
  for (let i = Math.max(first, 0); i < last && i < tokens.length; i++) if (list.is(tokens[i])) return true;
  return false;
}

/** Whether all tokens of `[first, last)` are words of a list. */
export function everyWord(tokens: readonly Token[], first: number, last: number, list: WordClass): boolean {
  for (let i = first; i < last; i++) if (!list.is(tokens[i])) return false;
  return true;
}

/** Whether a word looks like a plural noun: `factories`, `people`, `MSMEs`. */
export function isPlural(token: Token): boolean {
  if (token.kind !== 'word') return false;
  const role = ROLES.of(token);
  if ((role & ROLE.irregularPlural) !== 0) return true;
  const { lower } = token;
  // Nearly all other plurals end in s, and the few in -eaus, -menus and -gurus as well.
  if (role !== 0 || lower.length < 3 || lower.charCodeAt(lower.length - 1) !== LETTER_S) return false;
  if (NO_PLURAL_ENDING.end(lower)) return PLURAL_IN_US.end(lower);
  return token.shape !== 'upper' || (lower.length > 5 && /[^S]S$/.test(token.text));
}

const LETTER_S = 115;
const NO_PLURAL_ENDING = new Endings('ss us osis itis ysis esis');
const PLURAL_IN_US = new Endings('eaus menus gurus');

/** Whether a word has the ending of an abstract noun, which translations leave in the singular behind a number. */
export const isAbstractNoun = (word: string): boolean => ABSTRACT_ENDINGS.end(word);

const ABSTRACT_ENDINGS = new Endings('ity tion sion ment ness ance ence ware ship age land stock craft');

/** The last word of a phrase, in lower case: the head of most. */
export const lastWord = (phrase: string): string => phrase.slice(phrase.lastIndexOf(' ') + 1).toLowerCase();
