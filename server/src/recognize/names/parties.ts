import type { Atom } from './atoms';
import { endOfPiece } from './pieces';
import { initiativeWords } from './vocabulary';

/**
 * Behind the parties of a treaty: `Agreement between Japan and the Republic of Korea`, `Treaty between the Government of Fiji and
 * Tonga`; `at` itself where no two parties follow, or what the head names has none.
 */
export function endOfParties(atoms: readonly Atom[], head: string, at: number): number {
  if (atoms[at]?.lower !== 'between' || atoms[at].breaks || !initiativeWords.treatyHeads.has(head)) return at;
  const first = endOfParty(atoms, at + 1);
  if (first === undefined || atoms[first]?.lower !== 'and' || atoms[first].breaks) return at;
  return endOfParty(atoms, first + 1) ?? at;
}

/**
 * Behind those who meet in `Conference of Heads of State and Government`, `Assembly of the Heads of State`; `at` itself where no such
 * words stand behind its `of`.
 */
export function endOfHeads(atoms: readonly Atom[], at: number): number {
  if (atoms[at]?.lower !== 'of' || atoms[at].breaks) return at;
  const heads = atoms[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  if (atoms[heads]?.text !== 'Heads' || atoms[heads + 1]?.lower !== 'of' || atoms[heads + 2]?.text !== 'State')
    return at;
  const link = heads + 3;
  if (!/^(?:and|or)$/.test(atoms[link]?.lower ?? '')) return link;
  if (atoms[link + 1]?.text === 'Government') return link + 2;
  return atoms[link + 1]?.lower === 'of' && atoms[link + 2]?.text === 'Government' ? link + 3 : link;
}

/** Behind `the Government of the Republic of Fiji`; nothing where no name stands. */
function endOfParty(atoms: readonly Atom[], at: number): number | undefined {
  const first = atoms[at]?.lower === 'the' ? at + 1 : at;
  let end = endOfPiece(atoms, first);
  if (end === first || atoms[first]!.breaks) return undefined;
  while (atoms[end]?.lower === 'of' && !atoms[end]!.breaks) {
    const next = atoms[end + 1]?.lower === 'the' ? end + 2 : end + 1;
    const behind = endOfPiece(atoms, next);
    if (behind === next) break;
    end = behind;
  }
  return end;
}
