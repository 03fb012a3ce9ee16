import type { Atom } from './atoms';
import { matchKnown } from './bodies';
import { type Head, lastHead } from './heads';
import { endOfPiece } from './pieces';
import { initiativeWords } from './vocabulary';

/** `Initiative for Island Roads (IIR) Work Plan`, `Council for Tides (CT) Act`: what a programme that has an acronym makes or sets up, and the law about a body. */
export function headBehindAcronym(atoms: readonly Atom[], whole: Head, open: number): Head | undefined {
  const next = open + 3;
  const isBracket = atoms[open]?.text === '(' && !atoms[open].breaks && atoms[open + 2]?.text === ')';
  if (!isBracket || !atoms[open + 1]!.acronym || atoms[next]?.type !== 'name' || atoms[next].breaks) return undefined;
  const head = lastHead(atoms, next, endOfPiece(atoms, next));
  if (!head || head.plural) return undefined;
  if (whole.kind === 'organization') return ACTS.has(head.word) ? head : undefined; // a body has committees and plans of their own names
  const { madeHeads, citedHeads } = initiativeWords;
  return (head.kind === 'initiative' && (madeHeads.is(head) || citedHeads.is(head))) || TEAMS.has(head.word)
    ? head
    : undefined;
}

const ACTS = new Set(['act', 'bill', 'law']);

/** What a programme sets up. */
const TEAMS = new Set([
  'board',
  'committee',
  'secretariat',
  'steering committee',
  'task force',
  'unit',
  'working group',
]);

/**
 * `International Bank for Docks of the World Bank`, `European Commission for an Economy That Works`: behind the whole of a name that is
 * known stands whose it is, or whom somebody in it speaks for.
 */
export function isWhole(atoms: readonly Atom[], head: Head, last: number): boolean {
  const [link, article] = [atoms[last]?.lower, atoms[last + 1]?.lower];
  const belongs = link === 'of' && article === 'the' && atoms[last + 2] !== undefined;
  if (head.kind !== 'organization' || !(belongs || (link === 'for' && /^an?$/.test(article ?? '')))) return false;
  if (belongs && matchKnown(atoms, last + 2)?.known.kind !== 'organization') return false;
  for (let first = head.first; first >= Math.max(0, head.first - MAX_MODIFIERS); first--)
    if (matchKnown(atoms, first)?.last === last) return true;
  return false;
}

const MAX_MODIFIERS = 3;
