import type { Atom } from './atoms';
import { wordsOf } from './heads';
import { qualifiesNothing } from './organizationContext';
import { placeAt } from './pieces';
import { contextWords, placeNouns } from './vocabulary';

/**
 * Where a branch of a known body ends, which is named by a country or a trade behind the body's name: `Oxfam Kenya`, `Siemens
 * Energy`; `at` itself where none stands, or a noun follows that the whole only qualifies.
 * @param at index behind the body's name
 */
export function endOfBranch(source: string, atoms: readonly Atom[], at: number): number {
  const next = atoms[at];
  if (next?.type !== 'name' || next.breaks || atoms[at - 1]!.possessive) return at;
  if (/[\r\n]/.test(source[next.start - 1] ?? '')) return at; // under a body's name its subject may stand
  const place = placeAt(atoms, at);
  const isNoun = place !== undefined && placeNouns.has(wordsOf(atoms, at, at + place.length));
  let end = isNoun ? at + place.length : at;
  while (end === at || (!isNoun && end < at + 3)) {
    if (atoms[end]?.type !== 'name' || atoms[end]!.breaks || !contextWords.tradeTails.is(atoms[end])) break;
    end++;
  }
  return end > at && (atoms[end - 1]!.possessive || qualifiesNothing(atoms[end])) ? end : at;
}
