import { itemAt } from '../../text/itemAt';
import { wordsOf as wordList } from '../../text/wordClass';
import type { Atom } from './atoms';
import type { Defined } from './definitions';
import { wordsOf } from './heads';
import { initialsOf, letterCount, lettersOf, spells } from './initials';
import { type NameReading, type Written, spanOf } from './reading';
import { commonWords, initiativeWords } from './vocabulary';
import { wordingOf } from './wording';

/** A name with its head whose initials, three at least, are its acronym: `Local Water Administration (LWA)` in a list or a heading too. */
export const isTold = ({ head, form, text }: NameReading, acronym: string) =>
  head !== undefined &&
  form === 'full' &&
  letterCount(acronym) > 2 &&
  text
    .split(/\s+/)
    .some((word) => word.toLowerCase() !== head && !commonWords.genericModifiers.has(word.toLowerCase()));

/**
 * `the Clean Streets Plan, attached hereto as Exhibit A (the “Plan”)`: the last name of the sentence that ends as what the bracket defines.
 * @param open index of the bracket
 * @param endingAt indices of readings by where they end
 */
export function definedBefore(
  atoms: readonly Atom[],
  open: number,
  { first, last, headed }: Defined,
  readings: readonly NameReading[],
  endingAt: ReadonlyMap<number, number>,
): NameReading | undefined {
  if (!headed) return undefined;
  const short = wordingOf(wordsOf(atoms, first, last)).key;
  const noun = atoms[last - 1]!.lower;
  for (let at = open - 1; at >= Math.max(0, open - MAX_APART) && !atoms[at + 1]!.breaks; at--) {
    const found = itemAt(readings, endingAt.get(atoms[at]!.end) ?? -1);
    if (found?.form !== 'full' || found.strength !== 'strong') continue;
    if (found.head === noun || found.head?.endsWith(` ${short}`)) return found;
    if (wordingOf(found.text).stem.shortsAs(found.kind).includes(short)) return found;
  }
  return undefined;
}

const MAX_APART = 24;

/** `the Rural Partnerships programme (RP)`: the acronym of the name, or of that and the noun, which is written small. */
export function beforeGeneric(
  atoms: readonly Atom[],
  open: number,
  readings: readonly NameReading[],
  endingAt: ReadonlyMap<number, number>,
): number | undefined {
  const noun = atoms[open - 1]!;
  if (noun.type !== 'lower' || noun.breaks || open < 2 || !initiativeWords.genericHeads.is(noun)) return undefined;
  const at = endingAt.get(atoms[open - 2]!.end);
  const letters = lettersOf(atoms[open + 1]!.text);
  if (at === undefined || letters === undefined) return undefined;
  const { text } = readings[at]!;
  return [text, `${text} ${noun.text}`].some((name) => initialsOf(name).includes(letters)) ? at : undefined;
}

/**
 * `the rural roads initiative (RRI)`: the words in small letters that an acronym is made of, where the last says that they are a
 * programme's. They are no name, but what the acronym stands for.
 */
export function describedBefore(source: string, atoms: readonly Atom[], open: number): Written | undefined {
  const noun = atoms[open - 1]!;
  const acronym = atoms[open + 1]!;
  if (noun.type !== 'lower' || noun.breaks || !DESCRIBED.is(noun) || !acronym.acronym) return undefined;
  const letters = lettersOf(acronym.text);
  for (let first = open - 2; letters !== undefined && first >= Math.max(0, open - MAX_DESCRIBED); first--) {
    if (atoms[first + 1]!.breaks || atoms[first]!.type === 'mark') return undefined;
    if (first < open - 2 && spells(atoms, first, open, letters)) return spanOf(source, atoms, first, open);
  }
  return undefined;
}

const DESCRIBED = wordList('campaign initiative program programme project scheme');
const MAX_DESCRIBED = 8;
