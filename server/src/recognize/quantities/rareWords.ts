import type { Sentence } from '../../text/sentences';
import type { Token } from '../../text/tokenizer';
import { type WordClass, WordGroup } from '../../text/wordClass';

/**
 * Lists of words of which most sentences hold none. A rule that would walk over the tokens around a quantity to find one asks first
 * whether there is any: `if (!FORECASTS.isAmong(clauses.rare)) return false`.
 */
const GROUP = new WordGroup();

export const rareList = (words: Iterable<string>): WordClass => GROUP.list(words);

/** @param list words in lower case, separated by blanks */
export const rareWords = (list: string): WordClass => rareList(list.split(' '));

/** How far over the ends of a sentence rules look. */
const BEFORE = 24;
const BEHIND = 20;

/** Of which lists a word stands in or near a sentence. */
export const rareAround = (tokens: readonly Token[], { first, last }: Sentence): number =>
  GROUP.among(tokens, Math.max(0, first - BEFORE), Math.min(tokens.length, last + BEHIND));

/** Of a stretch that nobody has looked at: there may be any. */
export const ANY_RARE = ~0;

/** What keys and brackets are told by. */
export const COLON = rareWords(':');
export const SEMICOLON = rareWords(';');
export const BRACKET = rareWords('(');
