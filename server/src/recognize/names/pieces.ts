import { itemAt } from '../../text/itemAt';
import { wordsOf as words } from '../../text/wordClass';
import type { Atom } from './atoms';
import { isDedicated } from './dedicated';
import { headEndingAt, wordsOf } from './heads';
import { isSmall, spells } from './initials';
import { commonWords, initiativeWords, placeNames, placeOpeners, titleOpeners, titles } from './vocabulary';

/** Index behind the run of capitalised words (with numbers between them) that begins at `at`; `at` itself if there is none. */
export function endOfPiece(atoms: readonly Atom[], at: number): number {
  let end = at;
  while (end < atoms.length) {
    const atom = atoms[end]!;
    const before = itemAt(atoms, end - 1);
    if (end > at && (atom.breaks || (before!.possessive && !bindsPossessor(atoms, at, end - 1)))) break;
    if (end > at && behindNumberSign(atoms, end) > end) break; // `Law on Mines No. 5`
    const aside = end > at ? endOfAside(atoms, at, end) : end;
    if (atom.type === 'name') end++;
    else if (aside > end) end = aside;
    else if (end > at && atom.type === 'lower' && foreignLink(atoms, end) > end) end = foreignLink(atoms, end);
    else if (end > at && atom.text === '&' && atoms[end + 1]?.type === 'name') end++;
    else if (atom.type === 'number' && !atom.breaks && canStandInside(atoms, at, end)) end++;
    else break;
  }
  return end;
}

/** Index behind `No.`, `N°` or `Nº` with a number to come; `at` itself where none stands. A bare `No` may be a word. */
export function behindNumberSign(atoms: readonly Atom[], at: number): number {
  const { lower } = atoms[at]!;
  const next = atoms[at + 1]?.text;
  if (lower === 'nº' || lower === 'n.º') return next === '.' ? at + 2 : at + 1;
  return (lower === 'no' && next === '.') || (lower === 'n' && (next === '°' || next === 'º')) ? at + 2 : at;
}

/** `Trabaho Para sa Bayan Plan`: behind one or two little words of another language with a capital on both sides. */
function foreignLink(atoms: readonly Atom[], at: number): number {
  if (!FOREIGN_LINKS.is(atoms[at])) return at;
  let next = at + 1;
  if (FOREIGN_ARTICLES.is(atoms[next]) && !atoms[next]!.breaks) next++;
  return atoms[next]?.type === 'name' && !atoms[next]!.breaks ? next : at;
}

const FOREIGN_LINKS = words(
  'ang da dan das de del della des di dos du e ka ke ki kwa mga na ng ni o para pour sa te untuk wa y ya za',
);
const FOREIGN_ARTICLES = words('el l la las le les los mga o os sa');

/** `15th Five-Year Plan`, `Vision 2030 Office`: an ordinal may open a name, any number may stand between its words. */
function canStandInside(atoms: readonly Atom[], at: number, i: number): boolean {
  const next = atoms[i + 1];
  if (!next || next.type !== 'name' || next.breaks || !next.spaced) return false;
  if (/^\d{1,3}-(?:Day|Month|Point|Week|Year)$/.test(atoms[i]!.text)) return true; // `First 10-Year Plan`
  if (i === at + 1 && atoms[at]!.lower === 'national' && /^\d{1,2}(?:st|nd|rd|th)$/.test(atoms[i]!.text)) return true; // `National 14th Plan`
  return i > at
    ? /^\d{1,4}$/.test(atoms[i]!.text) && atoms[i]!.spaced
    : /^\d{1,3}(?:st|nd|rd|th)$/i.test(atoms[i]!.text);
}

/**
 * Behind a bracket in the middle of a name: `Electric Vehicle (EV) Supply Chain`, `Climate Change (Emissions) (Wales) Act`;
 * `open` itself where the bracket ends the name.
 */
function endOfAside(atoms: readonly Atom[], first: number, open: number): number {
  if (atoms[open]!.text !== '(') return open;
  const single = atoms[open + 1]?.acronym === true && atoms[open + 2]?.text === ')';
  if (single && endsLonger(atoms, first, open)) return open;
  if (single && isInside(atoms, open + 3))
    return goesOn(atoms, open + 3) && (isLoneHead(atoms, open + 3) || !headEndingAt(atoms, first, open))
      ? open + 3
      : open;
  let at = open;
  while (atoms[at]?.text === '(' && at - open < MAX_ASIDE) {
    const close = closeOf(atoms, at);
    if (close === undefined) return open;
    at = close + 1;
  }
  return isInside(atoms, at) && (initiativeWords.citedHeads.is(atoms[at]) || isAct(atoms, at)) ? at : open;
}

/** `Council of Governors (CoG) Health Committee`: the acronym is that of a name which began before these words, and ends with them. */
function endsLonger(atoms: readonly Atom[], first: number, open: number): boolean {
  const letters = atoms[open + 1]!.text.replace(/[^\p{Lu}]/gu, '').toLowerCase();
  if (letters.length < 2 || !isSmall(itemAt(atoms, first - 1)?.lower ?? '') || atoms[first]!.breaks) return false;
  let last = open + 3;
  while (isInside(atoms, last) && last < open + MAX_ASIDE) last++;
  // but `Ministry of Water (MoW) Strategic Plan`
  if (last === open + 3 || headEndingAt(atoms, open + 3, last)?.kind !== 'organization') return false;
  for (let start = first - 2; start >= Math.max(0, first - MAX_AHEAD); start--) {
    const { type, lower } = atoms[start]!;
    if (type === 'name' ? headEndingAt(atoms, start, start + 1) && spells(atoms, start, open, letters) : false)
      return true;
    if (atoms[start]!.breaks || (type !== 'name' && !isSmall(lower))) return false;
  }
  return false;
}

const MAX_AHEAD = 6;

/** `Production Linked Incentive (PLI) Scheme`: a lone head behind the bracket has no other name to belong to. */
function isLoneHead(atoms: readonly Atom[], at: number): boolean {
  return headEndingAt(atoms, at, at + 1)?.kind === 'initiative' && !isInside(atoms, at + 1);
}

/** Whether the words behind the bracket lead to a head: `Supply Chain investment tax credit`, `Model`. */
function goesOn(atoms: readonly Atom[], from: number): boolean {
  let at = from;
  while (isInside(atoms, at) && at - from < 8) at++;
  if (headEndingAt(atoms, from, at)) return true;
  const tail = atoms.slice(at, at + 3).map((atom) => atom.lower);
  return [1, 2, 3].some((length) => initiativeWords.innerTails.has(tail.slice(0, length).join(' ')));
}

const MAX_ASIDE = 24;

function closeOf(atoms: readonly Atom[], open: number): number | undefined {
  for (let i = open + 1; i < Math.min(atoms.length, open + 12); i++) {
    if (atoms[i]!.text === ')') return i;
    if (atoms[i]!.breaks) return undefined;
  }
  return undefined;
}

const isInside = (atoms: readonly Atom[], at: number) => atoms[at]?.type === 'name' && !atoms[at].breaks;

/** A possessive inside a name: `People's Congress`, `Prime Minister's Office`, `Entrepreneurs' Incentive`; not `Kenya's Vision`. */
function bindsPossessor(atoms: readonly Atom[], first: number, i: number): boolean {
  const { lower, text } = atoms[i]!;
  if (placeAt(atoms, i, 1)) return false;
  if (commonWords.innerPossessors.is(atoms[i]) || commonWords.innerPossessors.has(lower.replace(/s$/, ''))) return true;
  if (titles.has(lower) || isDedicated(atoms, first, i)) return true;
  // `Legislative Analyst's Office`, `PM's Office`
  if (atoms[i + 1]?.lower === 'office' && isInside(atoms, i + 1) && (HOLDER.test(lower) || HOLDERS.is(atoms[i])))
    return true;
  // A plural with a bare apostrophe is a common noun far more often than a person.
  if (!lower.endsWith('s') || atoms[i + 1]?.breaks || text.length < (i > first ? 5 : 4)) return false;
  if (i === first && text.length < 6 && !isUnion(atoms, i + 1)) return false;
  if (i > first && titleAt(atoms, first, i)?.vague === false) return false; // `Speaker Adrienne Adams’ Housing Act`
  if (i === first && text.endsWith('s') && isUnion(atoms, i + 1)) return true;
  return i > first || (!PARTISANS.has(lower) && text.endsWith('s') && isLaw(atoms, i + 1));
}

/** How the words for people end that an office is named after; `Public Defender`. */
const HOLDER = /\p{L}{3}(?:er|or|yst|ist|ian|man|ant|eer)$/u;
const HOLDERS = words('ag cm dpm md pm vp');

/** Whose plans are theirs, not named after them. */
const PARTISANS = new Set(['conservatives', 'democrats', 'greens', 'liberals', 'republicans', 'socialists']);

/** `Potters’ Association`, `Dads’ Network`: what people join. */
function isUnion(atoms: readonly Atom[], at: number): boolean {
  let end = at;
  while (end < at + 3 && isInside(atoms, end)) end++;
  return end > at && UNIONS.is(atoms[end - 1]);
}

const UNIONS = words(
  'alliance association club congress cooperative federation forum guild league network society union',
);

/** Whether two or three capitalised words end in the head of a law: `Renters' Rights Act`. */
function isLaw(atoms: readonly Atom[], at: number): boolean {
  let end = at;
  while (end < at + 4 && isInside(atoms, end)) end++;
  return end > at + 1 && initiativeWords.citedHeads.is(itemAt(atoms, end - 1));
}

/** `Claims Settlement Bill`, `Joint Redress Act`: a law, with what it does, and nothing else. */
function isAct(atoms: readonly Atom[], at: number): boolean {
  let end = at;
  while (end < at + 4 && isInside(atoms, end)) end++;
  return end > at + 1 && /^(?:act|bill)$/.test(atoms[end - 1]!.lower);
}

/** A place name of at most `most` atoms that begins at `at`: how many atoms it has, and the place. */
export function placeAt(atoms: readonly Atom[], at: number, most = 6): { length: number; value: string } | undefined {
  const first = atoms[at]!;
  if (first.type !== 'name' || !placeOpeners.is(first)) return undefined;
  return placeNames.match(atoms, at, Math.min(atoms.length, at + most));
}

/** Whether a run of atoms is nothing but places. */
export function isPlaces(atoms: readonly Atom[], first: number, last: number): boolean {
  for (let i = first; i < last;) {
    const place = placeAt(atoms, i, last - i);
    if (!place) return false;
    i += place.length;
  }
  return last > first;
}

/** A title such as `Vice Minister` that begins at `at`; `vague` ones (`Chief`, `King`) also begin names of bodies. */
export function titleAt(
  atoms: readonly Atom[],
  at: number,
  last: number,
): { length: number; office: boolean; vague: boolean } | undefined {
  if (last <= at || !titleOpeners.is(atoms[at])) return undefined;
  for (let length = Math.min(3, last - at); length >= 1; length--) {
    if (atoms[at + length - 1]!.possessive) continue;
    const flag = titles.get(wordsOf(atoms, at, at + length));
    if (flag !== undefined) return { length, office: flag === 'portfolio', vague: flag === 'vague' };
  }
  return undefined;
}
