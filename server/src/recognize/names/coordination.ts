import { itemAt } from '../../text/itemAt';
import { wordsOf as words } from '../../text/wordClass';
import type { Atom } from './atoms';
import { matchKnown } from './bodies';
import { Head, lastHead, wordsOf } from './heads';
import { endOfPiece, isPlaces, placeAt, titleAt } from './pieces';
import { commonWords, initiativeWords, organizationWords, placeNouns } from './vocabulary';

const MAX_ITEMS = 6;
const NOMINAL = /(?:tion|tions|sion|ment|ing|ity|ance|ence|dom|ness|ship|al)$/;
const GERUND = /^(?:citing|hearing|learning|reading|speaking|talking|thinking)$/;
const LINKS = words('of to at for in from');
/** All that a name may go on with: it is behind few of them. */
const JOINING = words('of to at for in from and or & , the');

/**
 * A name whose head comes after a connector: `Food and Agriculture Organization`, `Business, Energy and Industrial Strategy
 * Department`, `Access to Information Act`. Two names side by side (`Kenya and World Bank`) are not joined.
 * @param first first atom of the run without a head (or that is a lone `Law`, `Budget`), and `end` behind its last
 */
export function joinForward(
  atoms: readonly Atom[],
  first: number,
  end: number,
  lone: Head | undefined,
): { end: number; head: Head | undefined } | undefined {
  if (!JOINING.is(atoms[end]) || atoms[end]!.breaks || atoms[end - 1]!.possessive) return undefined;
  const most = isNominal(atoms[end - 1]!) && /^(?:and|&)$/.test(atoms[end]!.lower) ? 8 : 5;
  if (end - first > most || isBody(atoms, first, end) || (lone && itemAt(atoms, first - 1)?.lower === 'the'))
    return undefined;
  let stop = end;
  let commas = 0;
  /** Whether every noun before `of`, `for` … asks for it; else the name needs an article to show where it begins. */
  let nominal = true;
  /** Whether `of the` stands between: no body is named so. */
  let owned = false;
  const determined = !atoms[first]!.breaks && DETERMINERS.is(itemAt(atoms, first - 1));
  for (let item = 0; item < MAX_ITEMS; item++) {
    const link = atoms[stop];
    if (!link || link.breaks || atoms[stop - 1]!.possessive) return undefined;
    let next = stop + 1;
    let joins = link.lower === 'and' || link.lower === 'or' || link.text === '&';
    if (link.text === ',') {
      commas++;
      if (atoms[next]?.lower === 'and') {
        joins = true;
        next++;
      }
    } else if (!joins) {
      const urges = link.lower === 'the' && end === first + 1 && determined; // `Feed the Future`
      if (lone || !(urges || LINKS.is(link))) return undefined;
      const isNoun = isNominal(atoms[stop - 1]!);
      if (link.lower === 'of' && !isNoun) return undefined;
      // `Speaking of the Roads Act`
      if (link.lower === 'of' && atoms[first]!.initial && !determined && GERUND.test(atoms[stop - 1]!.lower))
        return undefined;
      nominal &&= isNoun;
      // `Implementation of the Water Plan` opens a sentence or a heading; `the Protection of the Environment Act` is a name.
      const process = commonWords.processNouns.has(atoms[stop - 1]!.key);
      if (process && !determined) return undefined;
      if (atoms[next]?.lower === 'the' && link.lower === 'of') {
        if (!determined || atoms[first - 1]!.initial) return undefined;
        next++;
        owned = true;
      }
    }
    const at = atoms[next];
    // `the Housing to 2040 strategy`
    const horizon = /^(?:by|to)$/.test(link.lower) && at !== undefined && /^20\d\d$/.test(at.text);
    if (horizon && !at.breaks && isGeneric(atoms[next + 1])) return { end: next + 1, head: undefined };
    if (determined && at?.lower === 'the' && /^(?:for|in)$/.test(link.lower)) {
      const behind = endOfPiece(atoms, next + 1); // `our Homes for the Many programme`
      return behind > next + 1 && isGeneric(atoms[behind]) ? { end: behind, head: undefined } : undefined;
    }
    if (at?.type !== 'name') return undefined;
    const pieceEnd = endOfPiece(atoms, next);
    if (link.lower === 'for' && at.lower === 'all' && pieceEnd === next + 1) return { end: pieceEnd, head: undefined };
    const title = titleAt(atoms, next, pieceEnd);
    const madeIn = link.lower === 'in' && determined && isGeneric(atoms[pieceEnd]); // `the Made in Ghana label`
    if (madeIn) return { end: pieceEnd, head: undefined };
    // `the Smart Mobility from Finland programme`
    const homely = /^(?:in|from)$/.test(link.lower) && determined && end > first + 1 && isPlaces(atoms, next, pieceEnd);
    if (homely && isGeneric(atoms[pieceEnd])) return { end: pieceEnd, head: undefined };
    if ((title && !title.vague) || isPlaces(atoms, next, pieceEnd) || isBody(atoms, next, pieceEnd)) return undefined;
    const head =
      lastHead(atoms, next, pieceEnd) ?? (joins && determined ? serviceAt(atoms, next, pieceEnd) : undefined);
    if (head) {
      const modified =
        head.first > next ||
        head.last > head.first + 1 ||
        (commas === 0 && joins && head.kind === 'organization' && head.word === 'office');
      const company = organizationWords.companyForms.is(head);
      // `Harbour and Shipping Limited` is one company, `Kenya Power and Safaricom PLC` are two.
      const trade = company && joins && head.first === next + 1 && isNominal(atoms[next]!);
      if (owned && head.kind === 'organization') return undefined; // `the Management of the Roads Centre`
      if (!modified || (company && !trade) || head.kind === 'other' || (commas > 0 && !joins)) return undefined;
      // A list item or a title that is nothing but the name: `Clean Power for Northern Settlements Programme ($4 billion)`.
      const alone = atoms[first]!.breaks && (atoms[head.last] === undefined || atoms[head.last]!.text === '(');
      return nominal || determined || alone ? { end: head.last, head } : undefined;
    }
    if (lone) return undefined;
    // `Environment and Climate Change Canada`
    const country = pieceEnd > next + 1 && isCountryBehind(atoms, next, pieceEnd);
    if (country && joins && organizationWords.agencyFields.is(atoms[first])) return { end: pieceEnd, head: undefined };
    // `Planting for Food and Jobs programme`, `Feed the Future initiative`: the lower-case noun behind makes one name of it.
    if (commas === 0 && isGeneric(atoms[pieceEnd])) return { end: pieceEnd, head: undefined };
    stop = pieceEnd;
  }
  return undefined;
}

/** `Patient Advice and Support Service`: as a body's name, though a `Support Service` is any. */
function serviceAt(atoms: readonly Atom[], next: number, end: number): Head | undefined {
  const noun = atoms[end - 1]!;
  if (noun.lower !== 'service' || end < next + 2) return undefined;
  return new Head('organization', end - 1, end, noun);
}

function isCountryBehind(atoms: readonly Atom[], first: number, end: number): boolean {
  for (let i = first + 1; i < end; i++) {
    const place = placeAt(atoms, i);
    if (place && i + place.length === end) return placeNouns.has(wordsOf(atoms, i, end));
  }
  return false;
}

const DETERMINERS = words('the a an its our their this');

const isGeneric = (atom: Atom | undefined) =>
  atom?.type === 'lower' && !atom.breaks && initiativeWords.genericHeads.is(atom) && !atom.lower.endsWith('s');

/** A body known by itself, or an acronym that is not a technical term: it is coordinated with a name, not part of one. */
export function isBody(atoms: readonly Atom[], first: number, end: number): boolean {
  const known = matchKnown(atoms, first);
  if (known && known.last >= end) return known.known.kind === 'organization';
  const atom = atoms[first]!;
  if (end > first + 1 || commonWords.commonAcronyms.is(atom)) return false;
  return atom.acronym || /\p{Ll}\p{Lu}/u.test(atom.text); // `KiwiRail`
}

/** `Development`, `Planning`: what is done, not what is planned or who plans it. */
export function isNominal(atom: Atom): boolean {
  return initiativeWords.nominals.has(atom.key) || (atom.lower.length > 5 && NOMINAL.test(atom.lower));
}
