import { normalizeName } from './keys';
import { OWN } from './nameKey';
import { commonWords, initiativeWords, placeNouns } from './vocabulary';

export const isGenericWord = (word: string) =>
  OWN.has(word) || commonWords.genericModifiers.has(word) || /^(?:development|sector)$/.test(word);

/** What bodies are besides what they are for. */
const DESCRIBES = new Set(['departmental', 'independent', 'joint', 'parliamentary', 'portfolio', 'select', 'standing']);

/**
 * Whether words repeat a longer name in order, up to its head: only its general words (`National Plan` of a `National Rice Plan`), or all
 * but those (`Rice Plan` of a `Rice Sector Plan`). A law of fewer words is another law.
 */
export function isGenericRepeat(words: readonly string[], longer: readonly string[]): boolean {
  if (words.length >= longer.length || words.at(-1) !== longer.at(-1)) return false;
  let at = 0;
  for (const word of longer) if (word === words[at]) at++;
  if (at < words.length) return false;
  if (words.slice(0, -1).every(isGenericWord)) return true;
  const law = initiativeWords.citedHeads.has(words.at(-1)!);
  if (law) return false;
  const omits = (word: string) => words.includes(word) || isGenericWord(word);
  if (words[0] === longer[0] && longer.every(omits)) return true;
  if (isOneOfTwo(words, longer)) return true;
  // `Electoral Commission` of an `Independent Electoral Commission`, `Digital Framework` of a `Digital Ireland Framework`
  return longer.every((word) => omits(word) || DESCRIBES.has(word) || placeNouns.has(word));
}

/** `Green Jobs Programme` of a `Green Jobs and Skills Programme`: without what the last `and` adds. */
function isOneOfTwo(words: readonly string[], longer: readonly string[]): boolean {
  const and = longer.lastIndexOf('and');
  return and === words.length - 1 && and > 0 && words.slice(0, -1).every((word, i) => word === longer[i]);
}

/**
 * `bright wells` of a `Bright Wells Programme`: what is a name without the noun that says what it names; nothing where no such noun ends
 * it, or another one is left.
 * @param key the name, normalised
 */
export function withoutCalling(key: string): string | undefined {
  const cut = key.lastIndexOf(' ');
  if (cut < MIN_NAME || !CALLING.has(key.slice(cut + 1))) return undefined;
  const rest = key.slice(0, cut);
  return isHeaded(rest) ? undefined : rest;
}

/** Whether the last word of a normalised name says what it names. */
export const isHeaded = (key: string): boolean => initiativeWords.heads.has(key.slice(key.lastIndexOf(' ') + 1));

const MIN_NAME = 4;

/** What programmes are called, normalised; a law of a name is more than a programme of that name. */
const CALLING = new Set(
  'agenda app campaign initiative platform policy portal program project scheme strategy'.split(' '),
);

/** Whether a noun says what a programme is, whose name by itself is the words before it. @param head of a name */
export const isCalling = (head: string | undefined): boolean => head !== undefined && CALLING.has(normalizeName(head));

/**
 * Whether the words that a name has in front of its end may be left out: they do not make it one of a kind of which there are others
 * (`Rural`, `Second`, `District`), nor a law, of which the shorter name is another one.
 * @param head the word that ends the name
 */
export const isFront = (front: readonly string[], head: string): boolean =>
  !initiativeWords.citedHeads.has(head) && !front.some((word) => CONTRASTS.has(word) || /\d/.test(word));

const CONTRASTS = new Set(
  'and basic central deputy district eastern external first former general higher inner internal joint junior local lower new non northern old outer parliamentary primary private provincial public regional rural second secondary senior small southern special state sub third tertiary upper urban vice western youth'.split(
    ' ',
  ),
);

/** `MOE Grant Scheme` without the acronym of whose it is; nothing where fewer than two words are left. */
export const withoutOwner = (name: string) => /^\p{Lu}[\p{Lu}\d&]+\s+(\S+\s.+)$/su.exec(name)?.[1];

/** What stands before the last `of` of a name, normalised. @param key the whole name, normalised */
export const startOf = (name: string, key: string): string =>
  normalizedUnlessWhole(name, name.replace(/\s(?:of|for|on)\s(?:(?!\s(?:of|for|on)\s).)*$/is, ''), key);

/** What stands before the first `of` of a name, normalised. @param key the whole name, normalised */
export const firstOf = (name: string, key: string): string =>
  normalizedUnlessWhole(name, name.replace(/\sof\s.*$/is, ''), key);

const normalizedUnlessWhole = (name: string, part: string, key: string) => (part === name ? key : normalizeName(part));

/**
 * What a name whose complement is a list may be shortened to: up to the list's first member or the first words of that, `Ministry of Youth
 * Affairs` and `Ministry of Youth` of a `Ministry of Youth Affairs, Sport and Ports`; nothing where it is no list, or a law's.
 */
export function listedStarts(name: string): readonly string[] {
  const [, head = '', link = '', first = ''] =
    /^(\S[^,]{0,80}?)\s(of|for|on)\s([^,]{3,60}?)(?:,| and | & )/is.exec(name) ?? [];
  if (first === '' || initiativeWords.lawHeads.has(/^\S+/.exec(head)![0].toLowerCase())) return NONE;
  const words = first.split(/\s+/);
  return words
    .map((_, i) => normalizeName(`${head} ${link} ${words.slice(0, i + 1).join(' ')}`))
    .filter((start) => !ENDS_OPEN.test(start));
}

const NONE: readonly string[] = [];
const ENDS_OPEN = / (?:and|for|in|of|on|the)$/;
