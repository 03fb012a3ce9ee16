import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Atom } from './atoms';
import { qualifiesNothing } from './organizationContext';

const ZERO = wordsOf('net-zero zero');
const SAYING_WHEN = wordsOf('in by until since from for on to');
const YEAR = /^20[3-9][05]$/;
const GOAL_YEAR = /^(?:20)?[3-9][05]$/;

/** `Ambition 2050`, `Indonesia Emas 2045`: a name with a round year to come; an event, which is held in one, has its own nouns. */
export function endOfHorizon(atoms: readonly Atom[], first: number, last: number): number {
  const by = atoms[last]?.lower === 'by' && !atoms[last].breaks && last === first + 1 ? atoms[last + 1] : undefined;
  // `Zero by 30`, `Zero by 2030`: a sentence goes on otherwise
  const goal = by !== undefined && ZERO.is(atoms[first]) && GOAL_YEAR.test(by.text) && !by.breaks;
  if (goal) return last + 2;
  const year = atoms[last];
  if (year?.type !== 'number' || !YEAR.test(year.text) || !year.spaced || year.breaks) return last;
  const said = !atoms[first]!.breaks && SAYING_WHEN.is(itemAt(atoms, first - 1));
  return !said && !atoms[last - 1]!.possessive && qualifiesNothing(atoms[last + 1]) ? last + 1 : last;
}
