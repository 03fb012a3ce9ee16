import { itemAt } from '../../text/itemAt';
import { wordsOf as words } from '../../text/wordClass';
import type { Atom } from './atoms';
import { qualifiesNothing } from './organizationContext';
import type { Phrase } from './phrases';
import { commonWords, organizationWords } from './vocabulary';

/** `to seek Committee approval`, `with Board consent`: of one that the document names. */
export const isAsked = (atoms: readonly Atom[], { first, last }: Phrase): boolean =>
  !atoms[first]!.breaks &&
  itemAt(atoms, first - 1)?.type === 'lower' &&
  atoms[last]?.type === 'lower' &&
  !atoms[last].breaks &&
  ASKED_FOR.is(atoms[last]);

const ASKED_FOR = words(
  'agreement approval consent consideration decision decisions endorsement meeting meetings members officers officials resolution resolutions review scrutiny session sessions staff',
);

/** `On 3 June, Council held a hearing`, `a report to Council`: of one that the document names, where local use drops the article. */
export function isBare(atoms: readonly Atom[], { first, last }: Phrase): boolean {
  const before = itemAt(atoms, first - 1);
  const next = atoms[last];
  if (last > first + 1 || atoms[first]!.breaks || !before) return false;
  // `30 % of Union seas`, not `credit Union members`
  if (atoms[first]!.lower === 'union')
    return !UNIONS.is(before) && next?.type === 'lower' && !next.breaks && !commonWords.functionWords.is(next);
  if (!BARE.is(atoms[first])) return false;
  if (before.text === ',' || BEFORE_BARE.is(before))
    return mayAct(next) || (LINKS_BARE.is(before) && qualifiesNothing(next));
  return false;
}

/** Of which kind a union is that is no states'. */
const UNIONS = words('credit labor labour student students trade');

const BARE = words('assembly board commission committee council');
const LINKS_BARE = words('by from of to');
const BEFORE_BARE = words('and because but by from if of that to when where which while');

const AUXILIARIES = new Set(['will', 'has', 'is', 'was', 'shall', 'should', 'must', 'may', 'would', 'can', 'also']);

/** Pasts that are told by no ending. */
const PAST = words(
  'began brought chose drew fell gave held kept led made met put rose saw set spent took undertook won',
);

/** `Government will …`: a verb behind an opening word makes it a subject. */
export const isVerb = (atom: Atom | undefined) =>
  atom?.type === 'lower' &&
  !atom.breaks &&
  (AUXILIARIES.has(atom.lower) ||
    commonWords.verbs.is(atom) ||
    PAST.is(atom) ||
    organizationWords.relativeVerbs.is(atom) ||
    atom.lower.endsWith('ing'));

/** A verb, or what looks like one: of a body that the document names somewhere even `Council officers` speaks. */
export const mayAct = (next: Atom | undefined) =>
  isVerb(next) ||
  (next?.type === 'lower' && !next.breaks && !commonWords.functionWords.is(next) && /[a-z](?:s|ed)$/.test(next.lower));
