import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Atom } from './atoms';
import { placeAt } from './pieces';
import { contextWords, initiativeWords } from './vocabulary';

/** A lower-case noun that says that what stands before it is a plan, a programme, a scheme … */
export const isProgramme = (atom: Atom | undefined) =>
  atom?.type === 'lower' && !atom.breaks && initiativeWords.genericHeads.is(atom) && !atom.lower.endsWith('s');

/** `the Aswan welfare programme`: one word that no people and no place is called by, and what kind of programme it names. */
export function isDescribed(atoms: readonly Atom[], first: number, last: number): boolean {
  const [noun, programme] = [atoms[last], atoms[last + 1]];
  const before = itemAt(atoms, first - 1);
  if (!(before?.possessive || OWNERS.is(before)) || atoms[first]!.breaks) return false;
  // `the Decent Life presidential initiative`
  if (last > first + 1) {
    // `our Nairobi West housing plan`
    if (placeAt(atoms, first) || contextWords.naturalOpeners.is(atoms[first])) return false;
    if (noun?.type !== 'lower' || noun.breaks || !(WELFARE.is(noun) || LEVELS.is(noun))) return false;
    // `the Bright Plates school meals programme`
    return isProgramme(programme) || (programme?.type === 'lower' && !programme.breaks && isProgramme(atoms[last + 2]));
  }
  const { text, lower } = atoms[first]!;
  if (text.length < 4 || /(?:an|ese|ish|ic|i|il)$/.test(lower) || !programme || programme.breaks || noun!.breaks)
    return false;
  const kind = noun!.type === 'lower' && WELFARE.is(noun);
  return kind && /^(?:programme|program|scheme|campaign)$/.test(programme.lower);
}

const OWNERS = wordsOf('her his its our the their');

/** `City for All housing plan`: what stands behind several words that are joined. */
export const isDescribedBehind = (atoms: readonly Atom[], last: number): boolean =>
  atoms[last]?.type === 'lower' &&
  !atoms[last].breaks &&
  (WELFARE.is(atoms[last]) || LEVELS.is(atoms[last])) &&
  isProgramme(atoms[last + 1]);

/** What programmes do for people; a word in front of any other noun may be a river or a district. */
const WELFARE = wordsOf(
  'allowance apprenticeship award awards bursary childcare employment feeding food grant grants health housing immunisation immunization insurance job jobs lending literacy loan meals mentoring nutrition pension recycling relief rental savings scholarship school skills social training transfer tutoring vaccination voucher welfare youth',
);

/** Whose programmes are, and what they are there for. */
const LEVELS = wordsOf(
  'cash community federal flagship government national pilot presidential recovery sector state support',
);
