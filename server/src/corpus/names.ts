import data from '../lexicon/data/linking.txt';
import { wordSet } from '../lexicon/lookup';
import { lookUpKnown } from '../recognize/names/bodies';
import { memoize } from '../recognize/names/memo';
import { countriesIn } from './places';
import { keyWords } from './words';

const GENERIC = wordSet(data, 'generic');
const NATIONAL = new Set([...wordSet(data, 'national')].map((entry) => keyWords(entry).join(' ')));
const INTERNATIONAL = new Set([...wordSet(data, 'international')].flatMap(keyWords));
const FUNCTION = wordSet(data, 'function');
/** Words of the longest entry of [national]. */
const LONGEST = Math.max(...[...NATIONAL].map((entry) => entry.split(' ').length));

/** How many answers are kept of each question: a corpus says few names often, and of these all is asked again and again. */
const KEPT = 2000;

/** The words that a name is told by, as keys, in order. */
export const nameWords = memoize(
  (name): readonly string[] => keyWords(name).filter((word) => !FUNCTION.has(word)),
  KEPT,
);

/** `U.N.` as `UN`. */
export const withoutDots = (form: string): string => form.replaceAll('.', '');

/** A short form as a key: `the U.S. Fund` is `us fund`. */
export const normalizeShortForm = memoize(
  (form) =>
    withoutDots(form)
      .replace(/^the\s+/i, '')
      .replace(/\s+/g, ' ')
      .toLowerCase(),
  KEPT,
);

/** Whether a word says next to nothing about which body or plan is meant. @param word as {@link nameWords} gives it */
export const isGenericWord = (word: string): boolean => GENERIC.has(word);

/** The first letters of a name's words, `Shanghai People's Congress`: `SPC`; empty for fewer than three. */
export const initialsOf = memoize((name) => {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word) && !FUNCTION.has(word.toLowerCase()));
  return words.length >= 3 ? words.map((word) => word.slice(0, 1)).join('') : '';
}, KEPT);

/** Whether a name reaches beyond one country. @param key a normalised full name */
export const isInternational = memoize((key) => keyWords(key).some((word) => INTERNATIONAL.has(word)), KEPT);

/** Whether a short form is in capitals, two at least: `SPC`, `U.N.`. */
export const isAcronym = (form: string): boolean => /^(?:[^\p{Ll}\p{Lu}]*\p{Lu}){2}\P{Ll}*$/u.test(withoutDots(form));

/**
 * Whether a short form can mean the same in two documents: an acronym, or a name with a word that is not generic. `GOVERNMENT` in a headline
 * is no acronym.
 */
export const isTelling = memoize(
  (form) =>
    (isAcronym(form) && !isOfEveryState(form.toLowerCase())) || nameWords(form).some((word) => !GENERIC.has(word)),
  KEPT,
);

const isOfEveryState = (word: string) => word === 'government' || NATIONAL.has(word);

/** Whether a short form says at least what sort of thing is meant: `Action Plan`, of two words or more; not `Plan`. */
export const isDescriptive = (form: string): boolean => nameWords(form).length > 1;

/** Whether a name tells something apart in a corpus: not by generic words and numbers alone, and not known all over the world. */
export const isDistinctive = (name: string): boolean =>
  nameWords(name).some((word) => !GENERIC.has(word) && !/^\d/.test(word)) &&
  !isInternational(name) &&
  !isNational(name) &&
  lookUpKnown(name.toLowerCase()) === undefined;

/** Whether every country has a body or law of this name: `Ministry of Health`, `Parliament`, `Companies Act 2006`. */
export const isNational = memoize((name) => {
  const words = keyWords(name).filter((word) => word !== 'the' && !/^\d/.test(word));
  if (isInternational(name) || countriesIn(name.toLowerCase().split(/[\s,()-]+/)).length > 0) return false;
  for (let length = 1; length <= LONGEST; length++) {
    if (NATIONAL.has(words.slice(0, length).join(' ')) || NATIONAL.has(words.slice(-length).join(' '))) return true;
  }
  return false;
}, KEPT);
