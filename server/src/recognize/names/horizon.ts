import type { Atom } from './atoms';
import { qualifiesNothing } from './organizationContext';

/** `Ambition 2050`, `Indonesia Emas 2045`: a name with a round year to come; an event, which is held in one, has its own nouns. */
export function endOfHorizon(atoms: readonly Atom[], first: number, last: number): number {
  const year = atoms[last];
  const before = atoms[first]!.breaks ? undefined : atoms[first - 1];
  const said = before !== undefined && /^(?:in|by|until|since|from|for|on|to)$/.test(before.lower);
  const isYear = year !== undefined && /^20[3-9][05]$/.test(year.text) && year.spaced && !year.breaks;
  return isYear && !said && !atoms[last - 1]!.possessive && qualifiesNothing(atoms[last + 1]) ? last + 1 : last;
}
