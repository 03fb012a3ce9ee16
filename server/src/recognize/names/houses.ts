import { itemAt } from '../../text/itemAt';
import type { AtomText } from './atoms';
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
