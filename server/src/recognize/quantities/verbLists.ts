import { type Classes, type WordClass, WordGroup } from '../../text/wordClass';

/**
 * Lists of verbs by their base forms, which many rules ask about each group of verbs: `AIMING.isAmong(verb.lists)`. A verb is looked up
 * once for all of them. Lists that few rules come to are {@link WordClass}es of their own.
 */
const GROUP = new WordGroup();

export const verbList = (verbs: Iterable<string>): WordClass => GROUP.list(verbs);

/** @param list base forms, separated by blanks */
export const verbListOf = (list: string): WordClass => verbList(list.split(' '));

/** Which of the lists a verb stands in. @param classes of its base form */
export const listsOfVerb = (classes: Classes): number => GROUP.at(classes);
