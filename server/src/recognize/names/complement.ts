import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Atom } from './atoms';
import { fitsList, listEndsInAnd } from './complementList';
import { RELATIVE, connects, fitsConnector, isInArea } from './connectors';
import { joinForward } from './coordination';
import { cutAtTitle, endOfSuperior, isOfficeHolder } from './holders';
import { type Head, lastHead } from './heads';
import { endOfHeads, endOfParties } from './parties';
import { endOfPiece, isPlaces, placeAt } from './pieces';
import { headBehindAcronym, isWhole } from './wholeNames';
import { commonWords, currencyCodes, initiativeWords, placeNouns } from './vocabulary';

/** Where a name with its complement ends, and what it names. */
export interface Complement {
  readonly last: number;
  readonly complement: boolean;
  /** The head of the whole: the one given, unless the complement ends in a longer name of another kind. */
  readonly head: Head;
}

/**
 * Reads what belongs to a name behind its head: `of Health, Labour and Welfare`, `on the Prevention and Control of Disease`.
 * Coordinated names of other bodies, places and persons are left out.
 * @param at index behind the head
 */
export function readComplement(atoms: readonly Atom[], head: Head, at: number): Complement {
  let last = at;
  let whole = head;
  if (head.kind === 'other' || atoms[at - 1]!.possessive) return { last, complement: false, head };
  let listed = false;
  let closed = false;
  let joined = false;
  for (;;) {
    const parties = head.kind === 'organization' ? endOfHeads(atoms, last) : endOfParties(atoms, head.word, last);
    if (parties > last) {
      last = parties;
      continue;
    }
    const link = atoms[last];
    // Behind `Industry and Trade` a further `and` joins another body.
    if (closed && link?.lower !== 'of' && !(joined && sees(head, atoms, last))) break;
    if (isWhole(atoms, head, last)) break;
    const item = nextItem(atoms, whole, last, last > at, listed);
    if (!item) break;
    listed ||= link!.text === ',';
    joined = link!.lower === 'and' || atoms[last + 1]?.lower === 'and';
    // So it does behind `Bank of Finland`.
    const placed = isPlaces(atoms, item.first, item.end) && atoms[item.end]?.text !== ',';
    closed = head.kind === 'organization' && !head.plural && (joined || placed);
    // `Oversight Committee for the Roads Programme, Jane Muli`
    const whose = item.opens && item.determined && item.head?.kind === 'initiative' && item.head.last === item.end;
    last = item.end;
    // `Ministry of Water Strategic Plan` is a plan, `Board of the Green Growth Fund` a board.
    const isLong = item.head && (item.head.last - item.first >= 3 || initiativeWords.certainHeads.is(item.head));
    const asked = link!.lower === 'on' && ASKED.has(head.word); // `Council on Industrial Strategy`
    if (isLong && item.opens && !item.determined && !asked && isMade(item.head))
      whole = head.saying(item.head, 'initiative');
    // `House of Representatives Committee on Agriculture`
    const inner = item.head?.kind === 'organization' && item.head.last === item.end && item.head.first > item.first;
    if (inner && item.opens && !item.determined) whole = head.saying(item.head);
    // `Convention of Local Authorities`: where bodies meet is a body.
    const gathers = head.word === 'convention' && link!.lower === 'of' && item.head?.kind === 'organization';
    if (gathers && item.head.plural && item.head.last === item.end) whole = head.as('organization');
    // `Secretariat of the Convention on Wetlands`, `Board of the Fund for Roads`: the name inside has a complement of its own.
    const owner = item.opens && item.determined && link!.lower === 'of' && head.kind === 'organization';
    if (owner && item.head?.kind === 'initiative' && item.head.last === last && !item.closes)
      last = readComplement(atoms, item.head, last).last;
    if (item.closes || (whose && atoms[last]?.text === ',')) break;
  }
  const made = last > at ? headBehindAcronym(atoms, whole, last) : undefined;
  if (made) return { last: made.last, complement: true, head: whole.saying(made, made.kind) };
  return { last, complement: last > at, head: whole };
}

/** `Ministry of Foreign and European Affairs, Trade and Migration`: a ministry sees to a list of things, of which one may be two. */
const sees = ({ word }: Head, atoms: readonly Atom[], comma: number): boolean =>
  /^(?:ministry|department)$/.test(word) &&
  atoms[comma]?.text === ',' &&
  listEndsInAnd(atoms, comma + 1) && // so something stands behind it
  !placeAt(atoms, comma + 1);

/** Who meets about what somebody plans. */
const ASKED = new Set(['board', 'commission', 'committee', 'council', 'forum', 'panel', 'task force', 'working group']);

/** What a body makes and names, such as a plan or an act; what it sees to, such as a policy or strategies, is what the body is for. */
const isMade = ({ kind, word, plural }: Head) =>
  kind === 'initiative' && !plural && (initiativeWords.madeHeads.has(word) || initiativeWords.certainHeads.has(word));

interface Item {
  readonly first: number;
  readonly end: number;
  readonly head: Head | undefined;
  /** An article stands before it. */
  readonly determined: boolean;
  /** Stands behind `of`, `for` …, not behind `and`. */
  readonly opens: boolean;
  /** Capitalised words follow that are no part of the name. */
  readonly closes: boolean;
}

function nextItem(atoms: readonly Atom[], head: Head, last: number, has: boolean, listed: boolean): Item | undefined {
  const link = atoms[last];
  if (!link || link.breaks || atoms[last - 1]!.possessive) return undefined;
  const or = link.lower === 'or' && head.kind === 'initiative'; // `Convention against Torture or Punishment`
  const joins = or || link.lower === 'and' || link.text === '&' || link.text === ',';
  if (!(joins ? has : connects(atoms, head, last, has) || (has && isInArea(atoms, head, last)))) return undefined;
  let first = last + (head.kind === 'initiative' && link.lower === 'the' ? 0 : 1);
  if (RELATIVE.has(link.lower)) {
    if (atoms[first]?.lower !== 'to') return undefined;
    first++; // `Convention relating to the Status of Refugees`
  }
  if (joins && head.plural && atoms[first]?.lower === 'of') first++; // `Ministries of Health and of Education`
  if (link.text === ',') {
    if (!listEndsInAnd(atoms, first)) return undefined;
    if (atoms[first]?.lower === 'and') first++;
  }
  // `the Second Roads Strategy and Vision 2050`: a name of its own
  const own = joins && head.kind === 'initiative' && initiativeWords.numbered.is(atoms[first]);
  if (own && atoms[first + 1]?.type === 'number') return undefined;
  const determined = atoms[first]?.lower === 'the';
  // `Forestry, Fisheries and the Environment` is one list, `the Ministry of Health and the Parliament` are two bodies.
  const plain = (at: number) => atoms[at]?.type === 'name' && atoms[at + 1]?.type !== 'name' && !atoms[at].acronym;
  if (determined && joins && head.kind === 'organization' && !listed && !plain(first + 1)) return undefined;
  // `the Bank of Industry, the Small and Medium Towns Agency and …`
  const listsBodies = determined && joins && head.kind === 'organization';
  if (listsBodies && joinForward(atoms, first + 1, endOfPiece(atoms, first + 1), undefined)?.head) return undefined;
  if (determined || (!joins && /^an?$/.test(atoms[first]?.lower ?? ''))) first++; // `Alliance for a Green Revolution`
  const opening = atoms[first];
  // `an Income Allowance of Rs 1,000`
  const isMoney =
    link.lower === 'of' &&
    atoms[first + 1]?.type === 'number' &&
    (opening?.text === 'Rs' || currencyCodes.has(opening?.text ?? ''));
  if (isMoney) return undefined;
  if (!opening || opening.breaks || (opening.type !== 'name' && opening.type !== 'number')) return undefined;
  const whole = endOfOwned(atoms, head, first);
  // `Board of Directors Special Meeting`
  const pieceEnd = head.word === 'board' && link.lower === 'of' && MEMBERS.is(atoms[first]) ? first + 1 : whole;
  const holds = isOfficeHolder(atoms, head, first, pieceEnd);
  const end = holds ? endOfSuperior(atoms, pieceEnd) : cutAtTitle(atoms, first, pieceEnd);
  if (end === first || (!joins && describes(atoms, first, end))) return undefined;
  const inner = lastHead(atoms, first, end);
  // `reported to the Accounts Committee on the Roads Fund`
  // `the Budget of the Jobs for Youth Programme`
  if (determined && link.lower === 'of' && !inner && joinForward(atoms, first, end, undefined)?.head) return undefined;
  const about = link.lower === 'on' && determined && head.kind === 'organization' && inner?.kind === 'initiative';
  if (about && inner.last === end && (isMade(inner) || AGREED.has(inner.word))) return undefined;
  // `applied to the Growth Council for the Planning Grant`
  const sought = link.lower === 'for' && determined && head.kind === 'organization' && inner?.kind === 'initiative';
  if (sought && inner.last === end && GIVEN.has(inner.word)) return undefined;
  const fits = joins
    ? fitsList(atoms, head, first, end, inner, determined)
    : fitsConnector(atoms, head, link, first, end, inner);
  if (!fits) return undefined;
  const cut = inner && inner.last < end && inner.first > first && endsInside(head, inner, end) ? inner.last : end;
  return { first, end: cut, head: inner, determined, opens: !joins, closes: cut < pieceEnd };
}

/** Whom a board consists of. */
const MEMBERS = wordsOf('commissioners directors education governors regents selectmen supervisors trustees');

/** Whether a head within a complement ends it; before one more word it does not: `Plan for Rural School Meals`, `Alliance of Small Island States`. */
const endsInside = (head: Head, inner: Head, end: number) =>
  inner.kind === head.kind || inner.kind === 'initiative' || end - inner.last > 1;

/** `Partnership for Africa's Development`: what a place owns belongs to a plan's name, unless it is a body. */
function endOfOwned(atoms: readonly Atom[], head: Head, first: number): number {
  const end = endOfPiece(atoms, first);
  const owned = head.kind === 'initiative' && itemAt(atoms, end - 1)?.possessive && isPlaces(atoms, first, end);
  if (!owned || atoms[end]?.type !== 'name' || atoms[end].breaks) return end;
  const behind = endOfPiece(atoms, end);
  return lastHead(atoms, end, behind) ? end : behind;
}

/** What bodies reach agreements on, as well as plans. */
const AGREED = new Set(['directive', 'facility', 'instrument', 'mechanism', 'package', 'regulation']);

/** What one asks a body for. */
const GIVEN = new Set([
  'allowance',
  'benefit',
  'fund',
  'grant',
  'grants',
  'loan',
  'scholarship',
  'subsidy',
  'visa',
  'voucher',
]);

/** `Programme of the German agency`: whose agency it is says an adjective, which is no part of the name. */
const describes = (atoms: readonly Atom[], first: number, end: number): boolean =>
  atoms[end]?.type === 'lower' &&
  !atoms[end].breaks &&
  !commonWords.functionWords.is(atoms[end]) &&
  !commonWords.verbs.is(atoms[end]) &&
  end === first + 1 &&
  placeAt(atoms, first, 1) !== undefined &&
  !placeNouns.has(atoms[first]!.lower);
