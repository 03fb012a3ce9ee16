import type { Atom, AtomText } from './atoms';
import { namedByContext } from './context';
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
  if (head || titled || atoms[first]!.acronym) return [];
  let end = last;
  for (let link = 0; link < MAX_LINKS && isLink(atoms[end]); link++) {
    const at = atoms[end + 1]?.lower === 'the' && !atoms[end + 1]!.breaks ? end + 2 : end + 1; // `Homes for the Many`
    const next = endOfPiece(atoms, at);
    if (next === at || atoms[at]!.breaks || isPlaces(atoms, at, next)) break;
    end = next;
  }
  if (end === last || isPlaces(atoms, first, last)) return [];
  const headless = headlessEvidence(atoms, first, endOfPair(atoms, end));
  if (headless?.kind === 'initiative') end = endOfPair(atoms, end);
  const evidence = headless?.kind === 'initiative' ? headless.why : namedByContext(atoms, first, end);
  const span = spanOf(source, atoms, first, end);
  return [
    evidence
      ? readingOf(span, 'initiative', 'full', 'strong', 'initiative.context', [evidence])
      : readingOf(span, 'initiative', 'full', 'weak', 'name.bare', ['capitalised words, joined']),
  ];
}

/** `Planting for Food and Jobs`: one more word behind `and`. */
function endOfPair(atoms: readonly Atom[], end: number): number {
  const single = atoms[end]?.lower === 'and' && !atoms[end].breaks && endOfPiece(atoms, end + 1) === end + 2;
  return single && !atoms[end + 1]!.acronym && !isPlaces(atoms, end + 1, end + 2) ? end + 2 : end;
}

const isLink = (atom: Atom | undefined) =>
  atom !== undefined && !atom.breaks && /^(?:for|in|to|of|at|on)$/.test(atom.lower);
