import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Atom, AtomText } from './atoms';
import { calledBehind, namedByContext } from './context';
import { headlessEvidence } from './headless';
import type { Phrase } from './phrases';
import { endOfPiece, isPlaces } from './pieces';
import { type NameReading, readingOf, spanOf } from './reading';

const MAX_LINKS = 2;

/**
 * Slogans that join capitalised words without a head: `Homes for Everyone`, `Water in Schools`. They are names where the text
 * around them calls them so; else they are weak, and repeat a name at best.
 */
export function readJoined(source: string, written: AtomText, { first, last, head }: Phrase): NameReading[] {
  const { atoms, titled } = written;
  // `City for All`: a city is a place, but where it is for somebody
  const place = head?.kind === 'other' && last === first + 1 && atoms[last]?.lower === 'for';
  if ((head && !place) || titled || atoms[first]!.acronym) return [];
  const pair = readPair(source, atoms, first, last);
  if (pair?.strength === 'strong') return [pair];
  let end = last;
  for (let link = 0; link < MAX_LINKS && isLink(atoms[end]); link++) {
    const at = atoms[end + 1]?.lower === 'the' && !atoms[end + 1]!.breaks ? end + 2 : end + 1; // `Homes for the Many`
    const next = endOfPiece(atoms, at);
    if (next === at || atoms[at]!.breaks || isPlaces(atoms, at, next)) break;
    end = next;
  }
  if (end === last || isPlaces(atoms, first, last) || /^(?:day|month|week|year)$/.test(atoms[end - 1]!.lower))
    return pair ? [pair] : []; // `Woman of the Year`
  const headless = headlessEvidence(atoms, first, endOfPair(atoms, end));
  if (headless?.kind === 'initiative') end = endOfPair(atoms, end);
  const evidence =
    headless?.kind === 'initiative' ? headless.why : (calledBehind(atoms, end) ?? namedByContext(atoms, first, end));
  const span = spanOf(source, atoms, first, end);
  return [
    evidence
      ? readingOf(span, 'initiative', 'full', 'strong', 'initiative.context', [evidence])
      : readingOf(span, 'initiative', 'full', 'weak', 'name.bare', ['capitalised words, joined']),
  ];
}

/**
 * `the Clean Streams, Strong Towns program`: two halves of a slogan, each of two words or three. Without the noun behind they repeat such
 * a name at best.
 */
function readPair(source: string, atoms: readonly Atom[], first: number, last: number): NameReading | undefined {
  const isHalf = (from: number, to: number) => to - from > 1 && to - from < 4 && !isPlaces(atoms, from, to);
  const comma = atoms[last];
  if (comma?.text !== ',' || comma.breaks || !isHalf(first, last)) return undefined;
  const end = endOfPiece(atoms, last + 1);
  if (!isHalf(last + 1, end)) return undefined;
  const before = atoms[first]!.breaks ? undefined : itemAt(atoms, first - 1);
  const why = /^(?:an?|its|our|the|their)$/.test(before?.lower ?? '') ? calledBehind(atoms, end) : undefined;
  const span = spanOf(source, atoms, first, end);
  return why === undefined
    ? readingOf(span, 'initiative', 'full', 'weak', 'name.bare', ['capitalised words, in two halves'])
    : readingOf(span, 'initiative', 'full', 'strong', 'initiative.context', [why]);
}

/** `Planting for Food and Jobs`: one more word behind `and`. */
function endOfPair(atoms: readonly Atom[], end: number): number {
  const single = atoms[end]?.lower === 'and' && !atoms[end].breaks && endOfPiece(atoms, end + 1) === end + 2;
  return single && !atoms[end + 1]!.acronym && !isPlaces(atoms, end + 1, end + 2) ? end + 2 : end;
}

const isLink = (atom: Atom | undefined) => LINKS.is(atom) && !atom!.breaks;

const LINKS = wordsOf('for in to of at on');
