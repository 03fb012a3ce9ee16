import type { Atom } from './atoms';
import { commonWords } from './vocabulary';

/** Words and marks that an acronym may leave out. */
export const isSmall = (word: string) => commonWords.smallWords.has(word) || word === '&' || word === ',';

/** How many capitals an acronym has. */
export const letterCount = (acronym: string) => acronym.replace(/[^\p{Lu}]/gu, '').length;

/**
 * Whether the initials of the words from `start` to `end` spell the letters; small words may be left out, one other may too. An acronym
 * among the words gives all its letters (`UN Mission`: `UNM`) or the first (`HIV Testing`: `HT`).
 */
export function spells(atoms: readonly Atom[], start: number, end: number, letters: string): boolean {
  if (atoms[start]!.lower[0] !== letters[0]) return false;
  const words = atoms.slice(start, end);
  if (matches(words, letters, true) || (words.some(({ acronym }) => acronym) && matches(words, letters, false)))
    return true;
  // `Strategy for Fisheries` is `SF`, not by its `for`.
  const telling = words.filter(({ lower }) => !isSmall(lower));
  return telling.length < words.length && matches(telling, letters, true);
}

function matches(words: readonly Atom[], letters: string, spelt: boolean): boolean {
  let at = 0;
  let skipped = 0;
  for (const { lower, acronym } of words) {
    const initials = acronym && spelt ? [...lower] : partInitials(lower);
    for (let i = 0; i < initials.length; i++) {
      if (initials[i] === letters[at]) at++;
      else if (!isSmall(lower)) skipped++;
    }
  }
  return at === letters.length && skipped <= (letters.length > 3 ? 1 : 0);
}

/** The first character of each part of a word: `fg` of `five-gear`; as a string, or a list. */
function partInitials(lower: string): string | readonly string[] {
  let initials = '';
  for (let i = 0, opens = true; i < lower.length; i++) {
    const character = lower[i]!;
    const parts = PARTS.includes(character);
    if (opens && !parts) initials += character;
    opens = parts;
  }
  return initials;
}

/** What parts the parts of a word. */
const PARTS = '-‐‑–/&.';

/** A year or the number of a series. */
const NUMBER = /^(?:(?:19|20)\d\d|i{1,3}|iv|vi{0,3})$/;

/**
 * The acronyms that the initials of a whole name make, with its small words and without; lower case. What an acronym that nothing
 * in the document explains is compared with.
 */
export function initialsOf(name: string): readonly string[] {
  const words = name
    .toLowerCase()
    .split(/[^\p{L}\d'’]+/u)
    .filter((word, i) => word !== '' && !(i > 0 && NUMBER.test(word))); // `RMA` of a `Resource Management Act 1991`
  const join = (list: readonly string[]) => list.map((word) => word[0]).join('');
  const linked = words.filter((word) => word === 'of' || !isSmall(word)); // `MoAL`
  const all = [join(words.filter((word) => !isSmall(word))), join(words), join(linked)];
  const ordinal = ORDINALS.indexOf(words[0] ?? '') + 1;
  return ordinal > 0 ? all.concat(`${ordinal}${all[0]!.slice(1)}`) : all; // `8FYP` of an `Eighth Five Year Plan`
}

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth'.split(
    ' ',
  );

/** The letters of an acronym as {@link initialsOf} writes them; fewer than three say too little. */
export function lettersOf(acronym: string): string | undefined {
  const letters = acronym.toLowerCase().replace(/[^\p{L}\d]/gu, '');
  return letters.length >= 3 ? letters : undefined;
}
