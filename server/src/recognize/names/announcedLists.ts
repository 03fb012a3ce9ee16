import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Atom } from './atoms';
import { initiativeWords } from './vocabulary';

/** A member of a list that is announced: `three brands, namely Green Valley, …`, `programmes such as …`. */
export function listedAs(atoms: readonly Atom[], first: number): string | undefined {
  let at = first - 1;
  const stop = Math.max(0, first - MAX_LIST);
  while (at > stop && !atoms[at + 1]!.breaks && (atoms[at]!.type === 'name' || LIST_MARKS.is(atoms[at]))) at--;
  const marker = itemAt(atoms, at)?.lower;
  if (atoms[at + 1]?.breaks || !MARKERS.is(atoms[at])) return undefined;
  if (marker === 'as' && itemAt(atoms, at - 1)?.lower !== 'such') return undefined;
  // `schemes, including Tono and Vea`: where they are
  if (marker!.startsWith('includ') && isPlain(atoms[first]!) && atoms[first + 1]?.type !== 'name') return undefined;
  const reach = marker === 'as' || marker!.startsWith('includ') ? 9 : 14;
  for (let i = at; i > Math.max(0, at - reach) && !atoms[i]!.breaks; i--) {
    const noun = atoms[i - 1]!;
    if (
      noun.type === 'lower' &&
      noun.lower.endsWith('s') &&
      (marker === ':' ? LISTED : initiativeWords.genericHeads).has(noun.lower)
    )
      return `listed under "${noun.lower}"`;
  }
  return undefined;
}

const MAX_LIST = 40;

/** What announces a list, behind the noun that says what its members are. */
const MARKERS = wordsOf('as : include includes including namely');

/** What stands between the members of a list, and within them. */
const LIST_MARKS = wordsOf(', ; " “ ” & and ( ) the ang for in ng of sa to');

/** What is named one by one: of projects, places may be meant. */
export const LISTED = new Set(
  'apps brands campaigns platforms portals programmes programs schemes vouchers websites'.split(' '),
);

/** A word with a capital and nothing else about it. */
export const isPlain = (atom: Atom) => /^\p{Lu}\p{Ll}*$/u.test(atom.text);
