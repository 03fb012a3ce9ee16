import { WordClass } from '../../text/wordClass';
import type { Atom } from './atoms';
import './known/instruments'; // which adds all that is known
import { type KnownName, knownNames } from './known/table';
import { commonWords } from './vocabulary';

export type { KnownName };

/** The first words of all spellings. */
const openers = new WordClass(knownNames.openers());
const singles = new WordClass(knownNames.singles());
const seconds = new WordClass(knownNames.seconds());

/** How many members a union has: `EU27`, `OECD-38`. */
const MEMBERS = /(?<=\p{Lu}{2})[-‐‑]?\d\d$/u;

const isDigit = (unit: number) => unit >= 48 && unit <= 57;

/** A standing body with the number of its members. */
function unionOf({ acronym, text }: Atom): { length: number; value: KnownName } | undefined {
  const value =
    acronym && isDigit(text.charCodeAt(text.length - 1)) && MEMBERS.test(text)
      ? knownNames.get(text.replace(MEMBERS, '').toLowerCase())
      : undefined;
  return value?.kind === 'organization' && value.form === 'acronym' ? { length: 1, value } : undefined;
}

/** A capital, a digit, or the article of Arabic names. */
const OPENING = /^[\p{Lu}\d]|^al-|^al$/u;

/** Most names open with a letter of English, which needs no pattern. */
function opensName(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first >= 65 && first <= 90) || OPENING.test(text);
}

/** Whether a known name may begin at an atom: few do, and the others need not be looked for. */
const mayBeKnown = (atoms: readonly Atom[], at: number): boolean =>
  (openers.is(atoms[at]) && (singles.is(atoms[at]) || seconds.is(atoms[at + 1]))) || atoms[at]!.acronym;

/**
 * The longest known name whose first word is the atom at `at`; its capitals must be there.
 * @param end index behind the last atom that may be a part of it
 */
export function matchKnown(
  atoms: readonly Atom[],
  at: number,
  end = atoms.length,
): { last: number; known: KnownName } | undefined {
  if (!mayBeKnown(atoms, at)) return undefined;
  const first = atoms[at]!;
  const match = openers.is(first) && opensName(first.text) ? knownNames.match(atoms, at, end) : undefined;
  const found = match ?? unionOf(first);
  if (!found || !opensName(first.text)) return undefined;
  const { value: known, length } = found;
  const last = at + length;
  const spelling = first.text.replace(MEMBERS, '');
  if (known.form === 'acronym' && length === 1 && first.text !== known.spelling && spelling !== known.spelling)
    return undefined;
  if (known.form === 'acronym' && !first.acronym && commonWords.functionWords.is(first)) return undefined; // `WHO PAYS`
  // `Iraqi security forces` describes, `Iraqi Security Forces` names.
  for (let i = at + 1; i < last; i++) {
    const head = known.kind === 'initiative' && i === last - 1; // `Paris agreement`
    if (/^\p{Ll}/u.test(atoms[i]!.text) && !commonWords.smallWords.is(atoms[i]) && !head) return undefined;
  }
  return { last, known };
}

/** What the lexicon knows under a whole spelling (lower-case). */
export function lookUpKnown(phrase: string): KnownName | undefined {
  return knownNames.get(phrase);
}
