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
 */
export function definedBefore(
  atoms: readonly Atom[],
  open: number,
  first: number,
  last: number,
  readings: readonly NameReading[],
): NameReading | undefined {
  let from = open;
  while (from > Math.max(0, open - MAX_APART) && !(atoms[from]!.breaks && from < open)) from--;
  const short = wordsOf(atoms, first, last);
  let found: NameReading | undefined;
  for (const reading of readings) {
    const { start, end, form, strength, head } = reading;
    if (start < atoms[from]!.start || end > atoms[open]!.start || form !== 'full' || strength !== 'strong') continue;
    const isSo = head === short || head?.endsWith(` ${short}`) === true;
    if (isSo && (!found || start > found.start)) found = reading;
  }
  return found;
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
