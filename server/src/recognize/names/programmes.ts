import { wordsOf } from '../../text/wordClass';
import type { Atom } from './atoms';
import { initiativeWords } from './vocabulary';

/** A lower-case noun that says that what stands before it is a plan, a programme, a scheme … */
export const isProgramme = (atom: Atom | undefined) =>
  atom?.type === 'lower' && !atom.breaks && initiativeWords.genericHeads.is(atom) && !atom.lower.endsWith('s');

/** `the Aswan welfare programme`: one word that no people and no place is called by, and what kind of programme it names. */
export function isDescribed(atoms: readonly Atom[], first: number, last: number): boolean {
  const [noun, programme] = [atoms[last], atoms[last + 1]];
  if (atoms[first - 1]?.lower !== 'the' || atoms[first]!.breaks) return false;
  // `the Decent Life presidential initiative`
  if (last > first + 1)
    return noun?.type === 'lower' && !noun.breaks && isProgramme(programme) && (WELFARE.is(noun) || LEVELS.is(noun));
  const { text, lower } = atoms[first]!;
  if (text.length < 4 || /(?:an|ese|ish|ic|i|il)$/.test(lower) || !programme || programme.breaks || noun!.breaks)
    return false;
  const kind = noun!.type === 'lower' && WELFARE.is(noun);
  return kind && /^(?:programme|program|scheme|campaign)$/.test(programme.lower);
}

/** What programmes do for people; a word in front of any other noun may be a river or a district. */
const WELFARE = wordsOf(
  'allowance grant health housing insurance job jobs lending literacy loan nutrition pension scholarship skills training transfer welfare',
);

/** Whose programmes are, and what they are there for. */
const LEVELS = wordsOf(
  'cash community federal flagship government national pilot presidential recovery sector state support',
);
