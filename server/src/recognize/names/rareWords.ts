import { type WordClass, WordGroup } from '../../text/wordClass';
import type { Atom } from './atoms';

/**
 * Lists of words of which most paragraphs hold none. A rule that would go through the atoms of a paragraph for one asks first whether
 * there is any: `if (!MEANS.isAmong(written.rare)) return readings`.
 */
const GROUP = new WordGroup();

export const rareList = (words: Iterable<string>): WordClass => GROUP.list(words);

/** @param list words in lower case, separated by blanks */
export const rareWords = (list: string): WordClass => rareList(list.split(' '));

/** Of which lists a word stands in a paragraph. */
export const rareAmong = (atoms: readonly Atom[]): number => GROUP.among(atoms, 0, atoms.length);

/** What opens a bracket. */
export const BRACKET = rareWords('(');
