import { itemAt } from '../../text/itemAt';
import { wordsOf as words } from '../../text/wordClass';
import type { Atom, AtomText } from './atoms';
import { matchKnown } from './bodies';
import { wordsOf } from './heads';
import { endOfLetterhead, isHouse } from './houses';
import { LEGAL_FORMS, endOfCompany } from './legalForms';
import type { Phrase } from './phrases';
import { isPlaces, placeAt } from './pieces';
import { type NameReading, readingOf, spanOf } from './reading';
import { type ShortForm, shortReading, standingOf } from './shortForm';
import { isDetermined } from './style';
import { commonWords, organizationWords, placeNames, placeNouns } from './vocabulary';
import { isAsked, isBare, isVerb, mayAct } from './withoutArticle';

/** Reads a phrase with an institution's head (`Ministry of …`, `… Authority`) as the name of an organization. */
export function readOrganization(source: string, written: AtomText, phrase: Phrase): NameReading | undefined {
  const { atoms } = written;
  const { head } = phrase;
  if (head?.kind !== 'organization' || isPlaces(atoms, phrase.first, phrase.last)) return undefined; // `West Bank`
  const last = endOfLetterhead(written, phrase, endOfCompany(atoms, endOfPlace(atoms, phrase)));
  const { start, end, text } = spanOf(source, atoms, phrase.first, last);
  const named = { start, end, text, kind: 'organization' as const, head: head.word };
  const modified = head.first > phrase.first || last > phrase.last;
  const standalone = (phrase.tail || !phrase.complement) && organizationWords.standalone.has(named.text.toLowerCase());
  // `Central Bank Rate`, `Parliament Square`
  if (phrase.tail && standalone && NAMED_AFTER.is(atoms[last]) && !atoms[last]!.breaks) return undefined;
  const short = !phrase.complement && (!modified || standalone);
  if (isHeaded(atoms, phrase.first, short)) return undefined;
  if (short) return readShort(written, phrase, named);
  const proper =
    phrase.complement ||
    (head.first > phrase.first && LEGAL_FORMS.test(atoms[head.last - 1]!.text)) ||
    hasProperModifier(atoms, phrase.first, head.first);
  // `Free School Meals`: words behind a vague head may be what the name is about.
  const cut =
    phrase.tail &&
    last === phrase.last &&
    !organizationWords.shortHeads.is(head) &&
    !organizationWords.standalone.is(head);
  const sure =
    (!head.plural || phrase.complement) &&
    (proper ||
      !written.titled ||
      isDetermined(written, phrase.first) ||
      isCertain(atoms, phrase) ||
      fillsLine(atoms, phrase)) &&
    (last > phrase.last || !onlyGeneric(atoms, phrase) || isSingledOut(written, phrase)) &&
    !cut &&
    !isAny(atoms, phrase);
  const rule = phrase.complement ? 'organization.head-of' : 'organization.head';
  const evidence = [`"${head.word}" heads the name of an institution`];
  return readingOf(named, 'organization', 'full', sure ? 'strong' : 'weak', rule, evidence, head.word);
}

/** `REPORT TO: <tab> HOUSING AND DOCKS COMMITTEE – 6 MAY`: what two matters are the business of is one, where nothing else stands in its line. */
function fillsLine(atoms: readonly Atom[], { first, head, last, tail }: Phrase): boolean {
  const next = atoms[last];
  const isAlone = atoms[first]!.breaks && (!next || next.breaks || /^[-–—|]$/.test(next.text));
  return isAlone && !tail && !head!.plural && atoms.slice(first, head!.first).some(({ lower }) => lower === 'and');
}

/** `A Steering Committee met`: one of the kind. */
function isAny(atoms: readonly Atom[], { first, head, complement, last }: Phrase): boolean {
  if (
    complement ||
    head!.last < last ||
    atoms[first]!.breaks ||
    !/^(?:an?|each|every|any)$/.test(itemAt(atoms, first - 1)?.lower ?? '')
  )
    return false;
  for (let i = first; i < head!.first; i++)
    if (!commonWords.genericModifiers.is(atoms[i]) && !ANY_BODY.is(atoms[i])) return false;
  return true;
}

const ANY_BODY = words('advisory expert independent joint national oversight project special steering working');

/** `Police Scotland`, `Bank Negara Malaysia`, `Securities Commission Malaysia`, `Imperial College London`: the place behind the head. */
function endOfPlace(atoms: readonly Atom[], { first, head, last, tail }: Phrase): number {
  if (!tail || atoms[last - 1]!.possessive) return last;
  for (const at of head!.first === first ? [last, last + 1] : [last]) {
    const place = atoms[at]?.type === 'name' && !atoms[at].breaks ? placeAt(atoms, at) : undefined;
    const isNoun = place !== undefined && placeNouns.has(wordsOf(atoms, at, at + place.length));
    if (isNoun && atoms[at + place.length]?.type !== 'name') return at + place.length;
  }
  return last;
}

/** `Heads of Government`, `Heads of State and Government of Members`: persons, of whichever government. */
function isHeaded(atoms: readonly Atom[], first: number, short: boolean): boolean {
  const states = itemAt(atoms, first - 1)?.lower === 'and' && itemAt(atoms, first - 2)?.lower === 'state' ? 2 : 0;
  const heads = itemAt(atoms, first - states - 2);
  return (short || states > 0) && itemAt(atoms, first - states - 1)?.lower === 'of' && HEADS.is(heads);
}

const HEADS = words('head heads');

/** What is called by the body that it belongs to. */
const NAMED_AFTER = words(
  'avenue bill bills bond bonds building buildings digital gazette note notes rate road square street',
);

/** A head by itself: `the Commission`, `Parliament`. */
function readShort(written: AtomText, phrase: Phrase, named: ShortForm): NameReading {
  const { atoms } = written;
  const first = atoms[phrase.first]!;
  const name = named.text.toLowerCase().replace(/\s+/g, ' ');
  const standalone = organizationWords.standalone.has(name);
  const { determined, chosen, old } = standingOf(written, phrase);
  const eligible = standalone || (organizationWords.shortHeads.has(name) && determined);
  // At the start of a sentence the capital is nobody's choice, unless an article has taken that place or it is no start at all.
  const next = atoms[phrase.last];
  const acts = standalone && (isVerb(next) || next?.text === '.');
  // `the Cabinet Meeting approved it`: when the body meets is no part of its name.
  const meets = standalone && phrase.tail && MEETINGS.is(next) && !next!.breaks && !written.titled;
  // `the National Assembly Vuong Dinh Hue`: two words name a house by themselves, whatever follows.
  // `Home Office;`: the second of them has a capital by choice wherever it stands.
  const whole = standalone && (determined || !phrase.tail) && !written.titled && name.includes(' ');
  const inTitle = standalone && !phrase.tail && isHouse(written, phrase, name);
  const strong = eligible && !old && (meets || inTitle || whole || (chosen && (!first.initial || determined || acts)));
  return standalone
    ? shortReading(named, determined, strong, 'organization.standalone', 'one body')
    : shortReading(
        named,
        determined ||
          (isHeadline(atoms, phrase.first) && mayAct(next)) ||
          isAsked(atoms, phrase) ||
          (!written.shouted && !written.titled && isBare(atoms, phrase)),
        strong,
        'organization.short',
        'a body named elsewhere',
      );
}

const MEETINGS = words(
  'approval approvals decision decisions meeting meetings plenary session sessions sitting sittings memorandum paper papers retreat reshuffle',
);

/** `Shanghai municipal government`, `Tianjin legislature`: a place with a lower-case head. */
export function readLowerHead(source: string, written: AtomText, phrase: Phrase): NameReading | undefined {
  const { atoms } = written;
  if (phrase.head || !isPlaces(atoms, phrase.first, phrase.last) || atoms[phrase.last - 1]!.possessive)
    return undefined;
  const end = atoms[phrase.last - 1]!;
  // `Kenya government` has a name in it, `Kenyan government` only an adjective.
  if (placeNames.get(end.lower) !== undefined && isAdjective(end.lower)) return undefined;
  let at = phrase.last;
  const word = (i: number) => (atoms[i]?.type === 'lower' && !atoms[i].breaks ? atoms[i].lower : '');
  const isHead = () => organizationWords.lowerHeads.has(`${word(at)} ${word(at + 1)}`);
  if (organizationWords.lowerLevels.has(word(at)) && !isHead()) at++;
  const two = `${word(at)} ${word(at + 1)}`;
  const length = organizationWords.lowerHeads.has(two) ? 2 : organizationWords.lowerHeads.has(word(at)) ? 1 : 0;
  if (length === 0) return undefined;
  const span = spanOf(source, atoms, phrase.first, at + length);
  const evidence = ['a place with the head of a public body'];
  const head = length === 2 ? two : word(at);
  return readingOf(span, 'organization', 'full', 'strong', 'organization.place-head', evidence, head);
}

/** `Commission tables a plan`, `Press release: Commission tables a plan` */
const isHeadline = (atoms: readonly Atom[], first: number) =>
  atoms[first]!.breaks || (itemAt(atoms, first - 1)?.text === ':' && atoms[first]!.spaced);

const isAdjective = (word: string) => !placeNouns.has(word);

function hasProperModifier(atoms: readonly Atom[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (placeAt(atoms, i) || atoms[i]!.acronym || matchKnown(atoms, i)) return true;
  return false;
}

/** `the Fiscal Council`, `by the Financial Policy Committee`: general words, but capitals and an article that mean one. */
function isSingledOut(written: AtomText, { first, head }: Phrase): boolean {
  const before = written.atoms[first]!.breaks ? undefined : itemAt(written.atoms, first - 1);
  const one = before?.lower === 'the' && !head!.plural && !written.titled;
  return one && SUBJECTS.has(written.atoms[first]!.lower) && organizationWords.shortHeads.is(head);
}

/** What a council or a committee is for, of all words that are too general for a name. */
const SUBJECTS = new Set([
  'administrative',
  'economic',
  'evaluation',
  'financial',
  'fiscal',
  'legal',
  'policy',
  'priority',
]);

/** `Rural Roads Authority`, in a headline or a table too: a head of nothing but bodies, with words that tell one from another. */
function isCertain(atoms: readonly Atom[], { first, head, tail }: Phrase): boolean {
  const { certainHeads, leadWords } = organizationWords;
  if (tail || head!.first === first || !certainHeads.is(head)) return false;
  const words = atoms.slice(first, head!.first);
  if (!words.every(({ type }) => type === 'name') || leadWords.is(words.at(-1))) return false;
  // `Public Utilities Commission`, but not `Local Implementing Agency`
  return (
    words.some((word) => !leadWords.is(word) && !commonWords.genericModifiers.is(word)) ||
    !words.some((word) => leadWords.is(word))
  );
}

/** `Other Institutions`, `Local Office`: nothing in front of the head tells one body from another. */
function onlyGeneric(atoms: readonly Atom[], { first, head, complement }: Phrase): boolean {
  if (complement) return false;
  for (let i = first; i < head!.first; i++) {
    if (!commonWords.genericModifiers.is(atoms[i]) && !commonWords.looseAdjectives.is(atoms[i])) return false;
  }
  return !['monetary', 'international', 'investment', 'central'].includes(atoms[first]!.lower);
}
