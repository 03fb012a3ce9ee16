import type { Token } from '../../text/tokenizer';
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

/** Whether a word can stand inside a noun phrase as an adjective or noun: it belongs to no closed class. */
export function isContentWord(token: Token): boolean {
  if (token.kind !== 'word') return false;
  const word = token.lower;
  if (token.shape !== 'lower' && token.shape !== 'upper' && !isFunctionWord(word)) return true;
  return !isFunctionWord(word) && !ADVERBS.has(word);
}

export const isFunctionWord = (word: string): boolean =>
  PREPOSITIONS.has(word) ||
  DETERMINERS.has(word) ||
  PRONOUNS.has(word) ||
  CONJUNCTIONS.has(word) ||
  AUXILIARIES.has(word);

/** Whether a word looks like a plural noun: `factories`, `people`, `MSMEs`. */
export function isPlural(token: Token): boolean {
  const word = token.lower;
  if (token.kind !== 'word') return false;
  if (IRREGULAR_PLURALS.has(word)) return true;
  if (word.length < 3 || NOT_PLURAL.has(word) || isFunctionWord(word) || ADVERBS.has(word)) return false;
  if (/(?:ss|us|osis|itis|ysis|esis)$/.test(word)) return /(?:eaus|menus|gurus)$/.test(word);
  return token.shape === 'upper' ? /[^S]S$/.test(token.text) && word.length > 5 : word.endsWith('s');
}

/** Whether a word has the ending of an abstract noun, which translations leave in the singular behind a number. */
export const isAbstractNoun = (word: string): boolean =>
  /(?:ity|tion|sion|ment|ness|ance|ence|ware|ship|age|land|stock|craft)$/.test(word);
