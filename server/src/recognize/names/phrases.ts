import { itemAt } from '../../text/itemAt';
import { wordsOf as words } from '../../text/wordClass';
import type { Atom, AtomText } from './atoms';
import { matchKnown } from './bodies';
import { readComplement } from './complement';
import { Head, headEndingAt, lastHead, wordsOf } from './heads';
import { isNominal, joinForward } from './coordination';
import { joinsName } from './joins';
import { skipPerson } from './leaders';
import { namingWord } from './naming';
import { endOfPiece, isPlaces, titleAt } from './pieces';
import { commonWords, contextWords, initiativeWords, organizationWords } from './vocabulary';

/** A stretch of text that may be one name, before anybody decides what it names; indices are of atoms. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  /** Absent for capitalised words without a noun that says what they name. */
  readonly head: Head | undefined;
  /** `of …`, `for …`, `on …` behind the head. */
  readonly complement: boolean;
  /** Capitalised words behind the head did not fit into the name and were left out. */
  readonly tail: boolean;
  /** The title of a person follows: `Commission President`. */
  readonly beforeTitle: boolean;
}

/** Cuts the atoms of a paragraph into phrases, from left to right, each atom in at most one. */
export function readPhrases({ atoms, capitals }: AtomText): Phrase[] {
  const phrases: Phrase[] = [];
  let last = 0;
  for (const i of capitals) {
    const { type } = atoms[i]!;
    const end = i >= last && (type === 'name' || type === 'number') ? endOfPiece(atoms, i) : i; // nothing else begins one
    if (end === i) continue;
    if (isClassOfBody(atoms, i, end)) continue;
    const person = skipPerson(atoms, i, end);
    if (person > i) {
      last = person;
      continue;
    }
    const phrase = readPhrase(atoms, i, end);
    phrases.push(phrase);
    last = phrase.last;
  }
  return phrases;
}

/** `the NGO Bright Paths`: what a body is stands before its name, and is no part of it; `NGO Coordination Board` is one name. */
const isClassOfBody = (atoms: readonly Atom[], first: number, end: number): boolean =>
  organizationWords.classAcronyms.is(atoms[first]) &&
  atoms[first]!.acronym &&
  end > first + 1 &&
  !atoms[first]!.possessive &&
  !isPlaces(atoms, first + 1, end) &&
  !lastHead(atoms, first + 1, end);

const MEETINGS = words('meeting meetings plenary session sessions sitting sittings');

/** `African Union` in `African Union Peace and Security Council`, `Pension Fund` in `Pension Fund Regulatory and Development Authority`. */
function isHost(atoms: readonly Atom[], first: number, head: Head | undefined, end: number): boolean {
  if (!head || head.last >= end) return false;
  const overseen = head.kind === 'organization' || head.word === 'fund';
  if (overseen && OVERSEEING.is(atoms[head.last])) return true;
  return head.kind === 'organization' && matchKnown(atoms, first)?.last === head.last;
}

/** What a body does to bodies. */
const OVERSEEING = words('oversight regulation regulatory resolution supervision supervisory');

const NATIONAL = words('central federal national public regional state');

/** What is passed under one title, whatever it is about. */
const LAWS = new Set(['act', 'bill', 'bond', 'code', 'law', 'ordinance', 'regulations']);

/** What people are trained for, as well as their titles: `Flying Doctor Service`. */
const OCCUPATIONS = words('doctor engineer officer teacher');

function readPhrase(atoms: readonly Atom[], first: number, pieceEnd: number): Phrase {
  let end = pieceEnd;
  let beforeTitle = false;
  for (let i = first + 1; i < pieceEnd; i++) {
    const title = titleAt(atoms, i, pieceEnd);
    if (!title || title.vague) continue;
    // `Family Doctor Renewal Plan`: what is planned for people in an office, not what one of a body says.
    const kind = headEndingAt(atoms, i, pieceEnd)?.kind;
    const about =
      (kind === 'initiative' && i + title.length < pieceEnd - 1) ||
      (OCCUPATIONS.is(atoms[i]) && headEndingAt(atoms, first, pieceEnd)?.kind === 'organization');
    if (about && !atoms[i - 1]!.acronym && !lastHead(atoms, first, i)) continue;
    end = i;
    beforeTitle = true;
    break;
  }
  let head = lastHead(atoms, first, end);
  if (head?.kind === 'other' && head.last < end) head = undefined; // `One District One Factory`: `District` heads nothing here
  if (head?.kind === 'other' && commonWords.documentHeads.is(head)) {
    // `Health Sector Plan Review` is a document about a plan
    const inner = lastHead(atoms, first, head.first);
    if (inner && inner.kind !== 'other' && inner.first > first + 1) head = inner;
  }
  // `the Cabinet Meeting`: when a body meets is no part of its name
  const meeting = head?.kind === 'other' && MEETINGS.is(head) ? lastHead(atoms, first, head.first) : undefined;
  if (meeting?.kind === 'organization' && meeting.last === head!.first) head = meeting;
  // `a programme called Schools Strong`, `a company called Schools Direct`
  if (head && head.kind !== 'other' && head.last < end && namingWord(atoms, first)) head = undefined;
  // `Norwegian Church Aid`: what a charity or a company ends its name with
  const traded = head?.kind === 'organization' && head.last === end - 1 && head.first > first;
  if (traded && contextWords.tradeTails.is(itemAt(atoms, end - 1))) head = undefined;
  const bare = head !== undefined && head.first === first && head.last === end;
  // `Port and Harbour Union`, `National Parks and Wildlife Service`: the place is a part of what the body is for.
  if (head?.kind === 'other' && (bare || head.plural) && joinsName(atoms, end)) {
    const joined = beforeTitle ? undefined : joinForward(atoms, first, end, undefined);
    if (joined?.head) ({ head, end } = { head: joined.head, end: joined.end });
  }
  // `African Union Peace and Security Council`
  const host = isHost(atoms, first, head, end);
  const inside =
    host && !beforeTitle && joinsName(atoms, end) ? joinForward(atoms, head!.last, end, undefined) : undefined;
  if (inside?.head?.kind === 'organization') ({ head, end } = { head: inside.head, end: inside.end });
  // `Climate Action and Clean Growth Act`
  const topic = (head?.kind === 'other' || head?.word === 'action') && head.last === end && joinsName(atoms, end);
  const law = topic && !beforeTitle ? joinForward(atoms, first, end, undefined) : undefined;
  // and `Climate Action and Resilience Plan`
  const one =
    law &&
    (initiativeWords.citedHeads.is(law.head) || (head!.word === 'action' && law.head && law.head.kind !== 'other'));
  // `National Port and Harbour Company`
  const national = law?.head?.kind === 'organization' && NATIONAL.is(atoms[first]) && head!.kind === 'other';
  if (one || national) ({ head, end } = { head: law.head, end: law.end });
  // `Housing Programs and Loans Act`: of what is one of several, or how something is done
  const several = head?.kind === 'initiative' && head.last === end && (head.plural || head.word === 'procedure');
  const act = several && !beforeTitle && joinsName(atoms, end) ? joinForward(atoms, first, end, undefined) : undefined;
  if (act?.head && LAWS.has(act.head.word)) ({ head, end } = { head: act.head, end: act.end });
  // `Project Development and Implementation Unit`, `Policy Planning and Research Branch`
  const task = head?.kind === 'initiative' && head.last < end && isNominal(atoms[end - 1]!) && joinsName(atoms, end);
  const unit = task && !beforeTitle ? joinForward(atoms, first, end, undefined) : undefined;
  if (unit?.head?.kind === 'organization') ({ head, end } = { head: unit.head, end: unit.end });
  // `Courts and Legal Services Act`, `Roads Administration and Audit Act`: laws are about bodies too.
  const process = head?.word === 'administration' && !/^(?:for|of)$/.test(atoms[end]?.lower ?? '');
  const matter = head?.kind === 'organization' && head.last === end && (head.plural || process);
  // `Local Government, Housing and Planning Committee`
  const field = head?.kind === 'organization' && head.last === end && commonWords.terms.has(wordsOf(atoms, first, end));
  const listed = field && !beforeTitle ? joinForward(atoms, first, end, undefined) : undefined;
  if (listed?.head?.kind === 'organization') ({ head, end } = { head: listed.head, end: listed.end });
  if (!head || matter || (bare && head.kind === 'initiative' && !head.plural)) {
    const lone = matter ? undefined : head;
    const joined = beforeTitle || isPlaces(atoms, first, end) ? undefined : joinForward(atoms, first, end, lone);
    if (joined && (!matter || initiativeWords.citedHeads.is(joined.head))) {
      head = joined.head;
      end = joined.end;
    }
  }
  const opener = atoms[first]!;
  if (!head && end > first + 1 && initiativeWords.frontHeads.is(opener)) {
    // `Operation Clean Harbour`
    head = new Head('initiative', first, first + 1, opener);
  }
  if (!head) return { first, last: end, head, complement: false, tail: false, beforeTitle };
  // `UN Mission`, `African Union Observer Mission`
  const sender =
    (head.word === 'mission' || head.word === 'delegation') && head.first > first
      ? matchKnown(atoms, first)?.known
      : undefined;
  if (sender?.kind === 'organization') head = head.as('organization');
  if (head.last < end) {
    // `Clean Water Act Amendments`: the name ends with its head; what follows may be a name of its own.
    return { first, last: head.last, head, complement: false, tail: true, beforeTitle: false };
  }
  const whole = readComplement(atoms, head, end);
  return { first, last: whole.last, head: whole.head, complement: whole.complement, tail: false, beforeTitle };
}
