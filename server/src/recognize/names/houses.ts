import { itemAt } from '../../text/itemAt';
import type { AtomText } from './atoms';
import { headEndingAt } from './heads';
import type { Phrase } from './phrases';

/** `FOR THE SITTING OF PARLIAMENT ON 4 MAY`, `Members of the Senate;`: in capitals or a headline too there is but one. */
export function isHouse({ atoms, shouted }: AtomText, { first, last }: Phrase, name: string): boolean {
  const before = atoms[first]!.breaks ? undefined : itemAt(atoms, first - 1);
  const next = atoms[last];
  if (!before || (next?.type === 'name' && !next.breaks)) return false;
  if (!shouted) return before.text === 'the' && /^(?:of|in|to|by)$/.test(itemAt(atoms, first - 2)?.lower ?? '');
  return HOUSES.has(name) && (/^(?:of|in|to|by|the)$/.test(before.lower) || before.text === ',');
}

const HOUSES = new Set([
  'parliament',
  'national assembly',
  'senate',
  'house of representatives',
  'house of commons',
  'house of lords',
]);

/**
 * `MINISTRY OF DOCKS AND PIERS, QUAYS AND TIDES`: in a letterhead in capitals all of the line that names a ministry is its name, unless a
 * number, a bracket or another head stands in it.
 */
export function endOfLetterhead(
  { atoms, shouted }: AtomText,
  { first, head, complement }: Phrase,
  last: number,
): number {
  if (!shouted || !complement || !atoms[first]!.breaks || !MINISTRIES.has(head!.word)) return last;
  let end = last;
  for (; end < atoms.length && end < last + MAX_TAIL; end++) {
    const atom = atoms[end]!;
    const goesOn = OPEN.has(atoms[end - 1]!.lower);
    if (atom.breaks && !goesOn) break;
    const isPart = atom.type === 'name' || (atom.type === 'lower' && OPEN.has(atom.lower)) || atom.text === ',';
    if (!isPart || (atom.type === 'name' && headEndingAt(atoms, end, end + 1))) return last;
  }
  return atoms[end - 1]!.type === 'name' ? end : last;
}

const MINISTRIES = new Set(['department', 'ministry', 'state department']);
const OPEN = new Set(['and', 'of', 'for', 'the', 'against', 'in', '&', ',']);
const MAX_TAIL = 14;
