import type { Token } from '../../text/tokenizer';
import { type WordClass, WordGroup } from '../../text/wordClass';

/**
 * Lists of words that a whole paragraph is asked about: where a quantity or a verb may begin, and what tells of the document. Each word
 * is looked at once for all of them (`paragraphWords.ts`): to come by a token and its lists costs far more than to ask.
 */
const GROUP = new WordGroup();

export const paragraphList = (words: Iterable<string>): WordClass => GROUP.list(words);

/** @param list words in lower case, separated by blanks */
export const paragraphListOf = (list: string): WordClass => paragraphList(list.split(' '));

/** Which of these lists a token stands in: `LIST.isAmong(listsOf(token))`. */
export const listsOf = (token: Token): number => GROUP.of(token);
