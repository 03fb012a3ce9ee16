import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Atom } from './atoms';
import { commonWords, organizationWords } from './vocabulary';

/** `ABC announced`, `ABC will publish`, `led by ABC`; of an acronym also what persons do: `ABC plans to pay`. */
export function acts(atoms: readonly Atom[], first: number, last: number): boolean {
  const isActor = (atom: Atom | undefined) => atom?.type === 'lower' && organizationWords.actorVerbs.is(atom);
  if (atoms[first]!.lower.endsWith('s') && atoms[first]!.text.endsWith('s')) return false; // `SMEs reported`
  const [verb, main] = [atoms[last], atoms[last + 1]];
  const will = verb !== undefined && MODALS.has(verb.lower) && main?.type === 'lower' && isBase(main.lower);
  if (last === first + 1 && atoms[first]!.acronym && actsAsPerson(atoms, last)) return true;
  return (
    (verb !== undefined && !verb.breaks && (isActor(verb) || will)) ||
    (itemAt(atoms, first - 1)?.lower === 'by' && isActor(itemAt(atoms, first - 2)))
  );
}

const MODALS = new Set(['will', 'would', 'shall', 'must']);

/** `pays`, `will enrol`, `did not respond`, `aims to cover`: what stands behind an acronym that is the subject. */
function actsAsPerson(atoms: readonly Atom[], at: number): boolean {
  const verb = atoms[at];
  if (verb?.type !== 'lower' || verb.breaks) return false;
  const isNegated = atoms[at + 1]?.lower === 'not';
  const main = atoms[isNegated ? at + 2 : at + 1];
  if (AIMS.is(verb)) return main?.lower === 'to' && !isNegated;
  const wide = organizationWords.actingVerbs;
  const isHelped = HELPERS.is(verb) || (isNegated && /^(?:did|does)$/.test(verb.lower));
  if (isHelped)
    return main?.type === 'lower' && !main.breaks && thirdPersons(main.lower).some((form) => wide.has(form));
  // `DSA covered bonds`: a participle may as well describe what comes.
  return wide.is(verb) && (verb.lower.endsWith('s') || !isDescribing(main));
}

const HELPERS = wordsOf('can may must shall should will would');
const AIMS = wordsOf('agreed agrees aims expects has hopes intends plans seeks wants wishes');

/** Whether a participle before it would describe it, as what follows no object's article does. */
const isDescribing = (next: Atom | undefined) => next?.type === 'lower' && !commonWords.functionWords.is(next);

const isBase = (word: string) =>
  thirdPersons(word).some((form) => form !== word && organizationWords.actorVerbs.has(form));

/** How a base form may end behind a singular subject. */
const thirdPersons = (word: string): readonly string[] => [`${word}s`, `${word}es`, word.replace(/y$/, 'ies')];
