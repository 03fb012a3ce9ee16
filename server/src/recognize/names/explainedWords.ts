import { type Classes, type WordClass, WordGroup } from '../../text/wordClass';

/**
 * Lists of words whose capital the place where they stand may explain: what begins sentences, what headlines write with a capital, months.
 * Most words with a capital stand in none of them, and are names wherever they are; see `capitals.ts`.
 */
const GROUP = new WordGroup();

export const explainedList = (words: Iterable<string>): WordClass => GROUP.list(words);

/** @param list words in lower case, separated by blanks */
export const explainedWords = (list: string): WordClass => explainedList(list.split(' '));

/** Whether a word stands in any of the lists. */
export const mayBeExplained = ({ classes }: { readonly classes: Classes }): boolean => GROUP.at(classes) !== 0;
