import { isGenericWord, nameWords } from './names';

/** Names shorter than this are too short for their letters to tell. */
const MIN_LENGTH = 12;
/** Letters at the start that make two words relatives: `informatization`, `information`. */
const STEM = 6;
/** Letters at the start that are so many that relatives of them tell a name, though its other words are those of many names. */
const TELLING_STEM = 8;

/**
 * Whether two names are probably spellings of one: a letter or two apart, or the same words but for one that is missing or that
 * has a relative on the other side (`… of Economy and Information Technology`, `… of Economy and Informatization`). A word that
 * not every name has must be among what they share, be it as a relative (`Provincial Informatization Office`). Names whose numbers
 * differ (`the 14th`, `2026-2030`) never are, nor are equal ones: those link, or were kept apart for a reason.
 */
export function areSimilar(a: string, b: string): boolean {
  const [wordsA, wordsB] = [nameWords(a), nameWords(b)];
  const restA = without(wordsA, wordsB);
  const restB = without(wordsB, wordsA);
  if (restA.length + restB.length === 0 || [...restA, ...restB].some((word) => /\d/.test(word))) return false;
  const [textA, textB] = [wordsA.join(' '), wordsB.join(' ')];
  if (
    restA.length === 1 &&
    restB.length === 1 &&
    isTypo(restA[0]!, restB[0]!) &&
    Math.min(textA.length, textB.length) >= MIN_LENGTH
  )
    return true;
  return restA.length <= restB.length ? areRelated(wordsA, restA, restB) : areRelated(wordsB, restB, restA);
}

/** Whether the shorter name says what the longer one says. @param rest what only the shorter has @param more what only the longer has */
function areRelated(shorter: readonly string[], rest: readonly string[], more: readonly string[]): boolean {
  const shared = shorter.length - rest.length;
  if (shared < 2) return false;
  let isTold = shorter.some((word) => !isGenericWord(word) && !rest.includes(word));
  const open = [...more];
  for (const word of rest) {
    const at = open.findIndex((other) => areRelatives(word, other, STEM));
    if (at < 0) return false;
    isTold ||= !isGenericWord(word) && areRelatives(word, open[at]!, TELLING_STEM);
    open.splice(at, 1);
  }
  return isTold && open.length <= 1 && (rest.length > 0 || shared >= 3);
}

const areRelatives = (a: string, b: string, letters: number) =>
  a.length >= letters && b.slice(0, letters) === a.slice(0, letters);

/** What equal words and relatives have in common. Of two similar names, each has at most one word whose stem the other lacks. */
export const stemOf = (word: string): string => word.slice(0, STEM);

/** The words of one list that the other lacks, repeats counted. */
function without(words: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return words.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Whether two words are one letter apart: changed, left out, or swapped with its neighbour. */
function isTypo(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 4 || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const rest = short.length < long.length ? short.slice(at) : short.slice(at + 1);
  const swapped = long[at + 1]! + long[at]! + long.slice(at + 2);
  return rest === long.slice(at + 1) || (short.length === long.length && short.slice(at) === swapped);
}
