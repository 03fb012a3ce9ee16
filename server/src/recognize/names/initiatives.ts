import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Atom, AtomText } from './atoms';
import { readComplement } from './complement';
import { endOfLowerTail } from './context';
import { isManager, isMeeting } from './fundBodies';
import { type Head, headEndingAt } from './heads';
import { endOfPeriod, isPeriod } from './period';
import type { Phrase } from './phrases';
import { endOfPiece, placeAt } from './pieces';
import { type NameReading, readingOf, spanOf } from './reading';
import { type ShortForm, shortReading, standingOf } from './shortForm';
import { startBeforeColon, startBeforeDash, startOfSlogan } from './starts';
import { isDetermined } from './style';
import { commonWords, initiativeWords } from './vocabulary';

/** Reads a phrase with an instrument's head (`… Act`, `Strategy for …`, `Vision 2030`) as the name of an initiative. */
export function readInitiative(source: string, written: AtomText, phrase: Phrase): NameReading | undefined {
  const { atoms } = written;
  const { head } = phrase;
  if (head?.kind !== 'initiative') return undefined;
  const isLaw = initiativeWords.lawHeads.is(head);
  let last = phrase.last;
  let fronted = false;
  // `the Project Steering Unit`
  const managed = MANAGEMENT.is(atoms[phrase.last]) && !atoms[phrase.last]!.breaks;
  if (phrase.tail && !managed && head.first === phrase.first && initiativeWords.frontHeads.is(head)) {
    const end = endOfFronted(atoms, phrase);
    fronted = end > last;
    last = end;
  }
  const lowerTail = endOfLowerTail(atoms, endOfSecondHead(atoms, head, last));
  const numbered = initiativeWords.numberedHeads.is(head);
  const cited = initiativeWords.citedHeads.is(head);
  const period = endOfPeriod(atoms, lowerTail, cited, isLaw || numbered);
  const end = endOfSubject(atoms, head, endOfCountry(atoms, phrase, period));
  let first = phrase.first;
  // `2030 Agenda`: a year in front belongs to a name that has nothing else to tell it apart.
  const lone = !phrase.complement && onlyGeneric(atoms, phrase.first, head.first);
  const counted = end > phrase.last && (head.first > phrase.first || numbered || initiativeWords.shortHeads.is(head)); // not `Goal (2030)`
  const bare = lone && !counted && !fronted;
  const before = itemAt(atoms, first - 1);
  const opens = head.first === first && !isLaw;
  const isGoal = /^(?:by|in|until|since|to)$/.test(itemAt(atoms, first - 2)?.lower ?? ''); // `Net Zero by 2050`
  const yearly = initiativeWords.yearlyHeads.is(head) && end === lowerTail; // `2025 National Budget`
  // `the June 5, 2031 Ordinance`, `in Fiscal Year (FY) 2031 Roads Programme`
  const ahead = itemAt(atoms, first - 2);
  const isDate =
    (ahead?.text === ',' && itemAt(atoms, first - 3)?.type === 'number') || /^(?:fy|year|\))$/.test(ahead?.lower ?? '');
  const dated = isPeriod(before) && !atoms[first]!.breaks && !isGoal && !isDate && (bare || opens || yearly);
  if (dated) first = startBeforeDash(atoms, first - 1);
  else if (cited) first = startBeforeColon(atoms, first);
  if (!bare && !dated) first = startOfSlogan(atoms, first, end);
  const span = spanOf(source, atoms, first, bare ? phrase.last : end);
  const named = { start: span.start, end: span.end, text: span.text, kind: 'initiative' as const, head: head.word };
  // `Goals for 2030` are any goals, `Project Data Sheet` is about a project.
  if (phrase.complement && head.plural && isTime(atoms, head.last + 1, end)) return undefined;
  if (fronted && commonWords.documentHeads.is(itemAt(atoms, end - 1))) return undefined;
  if (bare && !dated) return phrase.beforeTitle ? undefined : readShort(written, phrase, named); // `the Project Manager`
  const distinct =
    end > phrase.last ||
    dated ||
    hasProperModifier(atoms, first, head.first) ||
    isNational(atoms, first, head) ||
    isTelling(atoms, first, head) ||
    initiativeWords.certainHeads.is(head);
  const meets = (head.word === 'platform' || head.word === 'partnership') && isMeeting(atoms, end);
  if ((meets || head.word === 'fund') && !dated && (meets || isManager(atoms, first, end)))
    return readingOf(
      span,
      'organization',
      'full',
      'strong',
      'organization.fund',
      [`a ${head.word} that acts as a body does`],
      head.word,
    );
  // `Budget for roads has grown`, at the start of a sentence
  const any = head.first === first && atoms[first]!.initial && !written.titled && COMMON.is(head) && !dated && !fronted;
  const strength =
    !(any && atoms[head.last]?.lower === 'for') &&
    (!written.titled || distinct || isDetermined(written, first)) &&
    (!head.plural ||
      phrase.complement ||
      !(
        isAnyOf(atoms, first) ||
        (GENERAL.is(atoms[first]) && head.first === first + 1) ||
        onlyGeneric(atoms, first, head.first)
      ))
      ? 'strong'
      : 'weak';
  const rule = phrase.complement ? 'initiative.head-of' : 'initiative.head';
  const evidence = [`"${head.word}" heads the name of a policy instrument`];
  if (period > lowerTail) evidence.push('its period or number is part of the name');
  else if (end > phrase.last) evidence.push('what follows the head is part of the name');
  return readingOf(span, 'initiative', 'full', strength, rule, evidence, head.word);
}

/** `their Water Management Plans` are any plans. */
const isAnyOf = (atoms: readonly Atom[], first: number) =>
  !atoms[first]!.breaks &&
  (SEVERAL.is(itemAt(atoms, first - 1)) ||
    (itemAt(atoms, first - 1)?.type === 'number' && !isPeriod(itemAt(atoms, first - 1))));

const SEVERAL = wordsOf(
  'all both each eight every five four many new nine other respective seven several six such ten their these those three twelve two various',
);

/** What any sentence may begin with. */
const COMMON = wordsOf(
  'budget funds goals grants incentives loans payments plans projects recommendations standards subsidies targets',
);

/** `General Requirements`: a heading of any plan. */
const GENERAL = wordsOf('additional general mandatory minimum overall');

/** `Biodiversity Strategy and Action Plan`: the plan that comes with a strategy is in one name with it; `European Fund Plus`. */
function endOfSecondHead(atoms: readonly Atom[], head: Head, last: number): number {
  const next = atoms[last];
  if (!next || next.breaks || last !== head.last || atoms[last - 1]!.possessive) return last;
  if (next.text === 'Plus') return last + 1;
  if (head.word === 'declaration' && isForAction(atoms, last + 1)) return last + 4;
  if (!/^(?:and|&)$/.test(next.lower) || !initiativeWords.pairedHeads.is(head) || head.first === 0) return last;
  const end = endOfPiece(atoms, last + 1);
  const second = end > last + 1 ? headEndingAt(atoms, last + 1, end) : undefined;
  return second && initiativeWords.secondHeads.has(second.word) && onlyGeneric(atoms, last + 1, second.first)
    ? end
    : last;
}

/** `Quito Declaration and Platform for Action`: what a conference declares and what it plans are one text. */
const isForAction = (atoms: readonly Atom[], at: number): boolean =>
  atoms[at - 1]!.lower === 'and' &&
  /^(?:agenda|framework|plan|platform|program|programme)$/.test(atoms[at]?.lower ?? '') &&
  /^(?:of|for)$/.test(atoms[at + 1]?.lower ?? '') &&
  atoms[at + 2]?.text === 'Action';

const isTime = (atoms: readonly Atom[], first: number, last: number) =>
  atoms.slice(first, last).every(({ type, text }) => type !== 'name' || /^FY ?\d/.test(text));

/** `Mission to be extended to all districts`: a headline's subject, where the document names one. */
const isHeadline = (atoms: readonly Atom[], { first, last }: Phrase): boolean =>
  atoms[first]!.breaks &&
  !atoms[last]?.breaks &&
  (/^(?:aims|seeks|will)$/.test(atoms[last]?.lower ?? '') ||
    (atoms[last]?.lower === 'to' && /^(?:be|cover|reach|receive|run)$/.test(atoms[last + 1]?.lower ?? '')));

/** `the Action Plan`, `the Act`. */
function readShort(written: AtomText, phrase: Phrase, named: ShortForm): NameReading {
  const { determined: isStated, chosen } = standingOf(written, phrase);
  const determined = isStated || isHeadline(written.atoms, phrase);
  const strong = chosen && isStated && initiativeWords.shortHeads.has(named.head);
  const short = shortReading(named, determined, strong, 'initiative.short', 'an instrument named elsewhere');
  const before = itemAt(written.atoms, phrase.first - 1);
  if (!written.atoms[phrase.first]!.breaks && before?.lower === 'this') {
    short.own = true;
    if (before.initial) short.topical = true;
  }
  return short;
}

/** `Vision 2030 Jamaica`: the country behind the year is part of the name. */
function endOfCountry(atoms: readonly Atom[], { first, head }: Phrase, end: number): number {
  if (head!.first !== first || !isPeriod(itemAt(atoms, end - 1)) || atoms[end]?.type !== 'name' || atoms[end].breaks)
    return end;
  const place = placeAt(atoms, end);
  return place && atoms[end + place.length]?.type !== 'name' ? end + place.length : end;
}

/** `Law No. 12 of 2018 on Water Use`: what a numbered law is about stands behind its number. */
function endOfSubject(atoms: readonly Atom[], head: Head, end: number): number {
  const behindNumber = atoms[end - 1]!.type === 'number' && atoms[end]?.lower === 'on';
  return behindNumber && initiativeWords.numberedHeads.is(head) ? readComplement(atoms, head, end).last : end;
}

/** What projects and missions have, whichever they are. */
const MANAGEMENT = wordsOf(
  'agreement appraisal area areas beneficiaries board budget coordination coordinator cost costs cycle description design development director document documents implementation leader management manager monitoring name number objective objectives office officer operations outcome outcomes outputs paper partners preparation rationale results site sites staff statement status steering summary team title unit',
);

/** `Project Sunrise`: the words behind a front head, as far as they are capitalised. */
function endOfFronted(atoms: readonly Atom[], { last }: Phrase): number {
  let end = last;
  while (atoms[end]?.type === 'name' && !atoms[end]!.breaks && !atoms[end - 1]!.possessive) end++;
  return end;
}

function hasProperModifier(atoms: readonly Atom[], first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (placeAt(atoms, i) || atoms[i]!.acronym || atoms[i]!.type === 'number') return true;
  return false;
}

/** `National Hydrogen Strategy`: what a state calls its own is a name in a table too; `National Plans` are several. */
const isNational = (atoms: readonly Atom[], first: number, head: Head) =>
  /^(?:national|federal|presidential|european)$/.test(atoms[first]!.lower) &&
  !head.plural &&
  !onlyGeneric(atoms, first + 1, head.first) &&
  head.first > first + 1;

/** `Boiler Upgrade Scheme`: two words at least that tell which one, before a head that is hardly ever a heading's. */
const isTelling = (atoms: readonly Atom[], first: number, head: Head) =>
  !head.plural &&
  initiativeWords.madeHeads.is(head) &&
  atoms.slice(first, head.first).every(({ type }) => type === 'name') &&
  atoms.slice(first, head.first).filter(({ lower }) => !commonWords.genericModifiers.has(lower)).length > 1;

function onlyGeneric(atoms: readonly Atom[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (!commonWords.genericModifiers.is(atoms[i])) return false;
  return true;
}
