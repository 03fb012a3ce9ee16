import { WordClass } from '../../text/wordClass';
import type { Atom } from './atoms';
import { isBody } from './coordination';
import type { Head } from './heads';
import { endOfPiece, isPlaces } from './pieces';
import { commonWords } from './vocabulary';

const MAX_LIST = 8;

/** Whether a further member of the list (`, Labour and Welfare`) belongs to the name. */
export function fitsList(
  atoms: readonly Atom[],
  head: Head,
  first: number,
  end: number,
  inner: Head | undefined,
  determined: boolean,
): boolean {
  if (isPlaces(atoms, first, end)) return head.plural && head.kind === 'organization'; // `Governments of Peru and Chile`
  if (isBody(atoms, first, end)) return false;
  // `Chamber of Deputies and Senate`
  if (end === first + 1 && HOUSES.is(atoms[first]) && /^(?:assembly|chamber|house)$/.test(head.word)) return false;
  if (end > first + 1 && atoms[end - 1]!.acronym && isPlaces(atoms, first, end - 1)) return false; // `Corps of Engineers and Ohio EPA`
  if (head.kind === 'organization' && isTerm(atoms, first, end)) return true; // `Department of Housing, Local Government and Heritage`
  if (!inner || inner.kind === 'other') return true;
  if (determined) return false;
  const length = inner.last - first;
  if (length === 1) return !startsName(atoms, inner.last); // `and Budget`, not `and Bank of Ghana`
  if (inner.plural && inner.kind === 'organization') return true;
  // `Ministry of Transport and Public Works`: what the state provides, not a body of its own.
  if (head.kind === 'organization' && length === 2 && inner.last === end && PROVIDED.has(inner.word)) return true;
  if (head.kind === 'organization') return inner.kind === 'initiative' && length < 3;
  return inner.kind === 'initiative' && inner.plural;
}

const HOUSES = new WordClass(['cabinet', 'congress', 'parliament', 'senate']);

const PROVIDED = new Set(['services', 'works']);

/** `Local Government`: what a body or a paper may be about, though the words may name a body too. */
export const isTerm = (atoms: readonly Atom[], first: number, end: number) =>
  commonWords.terms.has(
    atoms
      .slice(first, end)
      .map((atom) => atom.lower)
      .join(' '),
  );

function startsName(atoms: readonly Atom[], at: number): boolean {
  const link = atoms[at];
  const next = atoms[at + 1];
  return (
    /^(?:of|on|for|to)$/.test(link?.lower ?? '') &&
    !link!.breaks &&
    next !== undefined &&
    (next.type === 'name' || next.lower === 'the')
  );
}

/** Whether the items behind a comma lead to an `and`, so that they are one list. */
export function listEndsInAnd(atoms: readonly Atom[], first: number): boolean {
  let at = first;
  for (let item = 0; item < MAX_LIST; item++) {
    const atom = atoms[at];
    if (!atom || atom.breaks) return false;
    if (isLastLink(atom)) return isItem(atoms, at + 1);
    // `Department of Energy, the Environment and Water`: one word of a list, not a further body.
    const listed = atom.lower === 'the' && atoms[at + 1]?.type === 'name' && !atoms[at + 1]!.acronym;
    if (listed && endOfPiece(atoms, at + 1) === at + 2) at++;
    const end = endOfPiece(atoms, at);
    if (end === at || isPlaces(atoms, at, end)) return false;
    if (atoms.slice(at, end).some((part) => part.text === '&')) return true;
    const link = atoms[end];
    if (link && isLastLink(link)) return isItem(atoms, end + 1) && !link.breaks;
    if (link?.text !== ',') return false;
    at = end + 1;
  }
  return false;
}

const isLastLink = ({ lower }: Atom) => lower === 'and' || lower === '&' || lower === 'or';

const isItem = (atoms: readonly Atom[], at: number) =>
  atoms[at]?.type === 'name' || (atoms[at]?.lower === 'the' && atoms[at + 1]?.type === 'name');
