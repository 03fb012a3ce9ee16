import { itemAt } from '../../text/itemAt';
import type { Atom } from './atoms';
import { organizationWords } from './vocabulary';

/** `managed by the National Fund for Soils`, `the Road Fund’s board`, `the Housing Fund announced`. */
export function isManager(atoms: readonly Atom[], first: number, last: number): boolean {
  const by =
    itemAt(atoms, first - 1)?.lower === 'the' && itemAt(atoms, first - 2)?.lower === 'by' ? first - 2 : first - 1;
  const before = itemAt(atoms, by - 1)?.lower ?? '';
  const { actorVerbs, agentParticiples } = organizationWords;
  if (atoms[by]?.lower === 'by' && (agentParticiples.has(before) || actorVerbs.has(before)) && before !== 'supported')
    return before !== 'funded' && before !== 'financed';
  const next = atoms[last];
  if (!next || next.breaks || next.type !== 'lower') return false;
  return atoms[last - 1]!.possessive
    ? /^(?:board|staff|director)$/.test(next.lower)
    : /^(?:announced|employs|hosts|invested|invests|said|says|told)$/.test(next.lower);
}

/** `the Donor Platform has met` */
export function isMeeting(atoms: readonly Atom[], at: number): boolean {
  const verb = atoms[at]?.lower === 'has' ? atoms[at + 1] : atoms[at];
  return verb?.type === 'lower' && !verb.breaks && /^(?:convened|meets|met)$/.test(verb.lower);
}
