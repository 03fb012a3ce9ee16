import { itemAt } from '../../text/itemAt';
import type { Atom } from './atoms';
import { wordsOf } from './heads';
import { initialsOf, letterCount, lettersOf } from './initials';
import type { NameReading } from './reading';
import { commonWords, initiativeWords } from './vocabulary';

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
 * @param open index of the bracket; what it defines is from `first` to `last`
 * @param endingAt indices of readings by where they end
 */
export function definedBefore(
  atoms: readonly Atom[],
  open: number,
  first: number,
  last: number,
  readings: readonly NameReading[],
  endingAt: ReadonlyMap<number, number>,
): NameReading | undefined {
  const short = wordsOf(atoms, first, last);
  for (let at = open - 1; at >= Math.max(0, open - MAX_APART) && !atoms[at + 1]!.breaks; at--) {
    const found = itemAt(readings, endingAt.get(atoms[at]!.end) ?? -1);
    if (found?.form !== 'full' || found.strength !== 'strong') continue;
    if (found.head === short || found.head?.endsWith(` ${short}`)) return found;
  }
  return undefined;
}

const MAX_APART = 16;

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
