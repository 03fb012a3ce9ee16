import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import { actsAsAgent } from './agents';
import type { Atom } from './atoms';
import { describedAs, listedUnder } from './describedBodies';
import { isNamedBody } from './naming';
import type { Phrase } from './phrases';
import { isPeriod } from './period';
import { isPlaces, placeAt } from './pieces';
import { commonWords, contextWords, initiativeWords, organizationWords, titles, followerOpeners } from './vocabulary';

/**
 * Why capitalised words without a head, or a lone acronym, are an organization by what stands around them: a photo credit, the
 * title of somebody, `the company` in front, a verb that only a body can be the subject of.
 * @returns the reason; nothing where the text around them says nothing
 */
export function organizationEvidence(
  atoms: readonly Atom[],
  { first, last, beforeTitle }: Phrase,
  acronym: boolean,
): string | undefined {
  const before = first > 0 && !atoms[first]!.breaks ? atoms[first - 1]! : undefined;
  const credits = /^(?:photo|photos|source|sources|credit|picture|image)$/;
  // `Photo: Jane Muli/MDS` is read by its slash
  const parted = atoms[first]!.text.includes('/') || atoms[last - 1]!.text.includes('/');
  if (before?.text === ':' && !parted && credits.test(itemAt(atoms, first - 2)?.lower ?? ''))
    return 'a photo credit or source';
  if (acronym && GOVERNMENT.test(atoms[first]!.text)) return 'the acronym of a ministry or a government';
  if (acronym && isByline(atoms, first, last)) return 'the news agency of a dateline';
  const behind = atoms[last];
  const ranked = behind?.type === 'lower' && !behind.breaks && titles.is(behind); // `SPC deputy`
  if (acronym && (beforeTitle || ranked)) return 'the title of a person follows';
  const introduces =
    before !== undefined &&
    !before.possessive &&
    (before.type === 'lower'
      ? organizationWords.introducers.has(before.key) || isPhrase(atoms, first - 1)
      : before.acronym && organizationWords.classAcronyms.is(before));
  if (introduces && !initiativeWords.genericHeads.has(before.key)) return `introduced by "${before.lower}"`;
  // `UAE-based Dragon Oil`
  const based = before?.lower === 'based' && itemAt(atoms, first - 2)?.text === '-';
  if (based && last > first + 1 && !isPlaces(atoms, first, last)) return 'where it is based';
  if (isNamedBody(atoms, first)) return `introduced by "${before!.lower}"`;
  const follower = followedBy(atoms, last);
  if (follower && !atoms[last - 1]!.possessive && !atoms[first]!.initial) return `followed by "${follower}"`;
  if (
    organizationWords.companyOpeners.is(atoms[first]) &&
    last > first + 1 &&
    !(atoms[first]!.lower === 'radio' && WAVES.is(atoms[first + 1]))
  )
    return 'the legal form of a company opens it';
  if (acronym && isOfPerson(atoms, first, last)) return 'in brackets behind a person';
  const agent = acronym ? actsAsAgent(atoms, first, last) : undefined;
  if (agent) return agent;
  const told = acronym && before?.type === 'lower' && TOLD.is(before) && /^to$/.test(behind?.lower ?? '');
  if (told) return `behind "${before.lower}"`;
  // `the minister has told BNR.`
  if (acronym && before?.lower === 'told' && qualifiesNothing(behind)) return 'behind "told"';
  if (acronym && isCitedSource(atoms, first, last)) return 'the source that a bracket cites';
  const cited = last === first + 1 && !atoms[first]!.breaks && isSourceOf(atoms, first);
  if (cited) return `behind "${atoms[first - 2]!.lower} ${atoms[first - 1]!.lower}"`;
  if (isOwned(atoms, last)) return `"${atoms[last + 1]!.lower} by" says whose it is`;
  if (isAgent(atoms, first, acronym)) return `behind "${atoms[first - 2]!.lower} by"`;
  if (isNationalAgency(atoms, first, last)) return 'a public task and the country it is done for';
  if (isUtility(atoms, first, last)) return 'a place and what a company supplies there';
  return listedUnder(atoms, first) ?? describedAs(atoms, first, last);
}

/** `the think tank Clear Ground`, `the non-profit Open Doors`: an introducer that is more than one word. */
const isPhrase = (atoms: readonly Atom[], last: number): boolean =>
  organizationWords.introducers.has(atoms[last]!.lower) ||
  (atoms[last]!.lower === 'tank' && itemAt(atoms, last - 1)?.lower === 'think' && !atoms[last]!.breaks);

/** `MoH`, `MoEST`, `GoK`, but `MoU` and `MoA` are what one signs. */
const GOVERNMENT = /^(?:Mo(?![ACSU]$)\p{Lu}[\p{Lu}\p{Ll}]{0,5}|Go\p{Lu}{1,2})$/u;

/** What is done to somebody who is to act. */
const TOLD = wordsOf(
  'allowed asked authorised authorized directed instructed invited mandated requested requires tasked told urged',
);

/** What radio waves need, not a station's name. */
const WAVES = wordsOf(
  'access broadcast communication communications equipment frequencies frequency licence navigation programme regulations room show spectrum station',
);

/** `Dr P. Sakala (ZNBC)`: whom somebody comes from. */
function isOfPerson(atoms: readonly Atom[], first: number, last: number): boolean {
  if (itemAt(atoms, first - 1)?.text !== '(' || atoms[last]?.text !== ')' || !/^\p{Lu}{3,7}$/u.test(atoms[first]!.text))
    return false;
  for (let i = first - 2; i >= Math.max(0, first - 9); i--) {
    const { type, text, breaks, lower } = atoms[i]!;
    if (type === 'name' && HONORIFICS.is(atoms[i])) return i < first - 2;
    if (breaks || (type !== 'name' && text !== '.') || lower.length > 20) return false;
  }
  return false;
}

const HONORIFICS = wordsOf('mr mrs ms miss dr prof eng engr hon');

/** `ACCRA, 3 May (GNA) – …`: the agency in the brackets of a dateline. */
function isByline(atoms: readonly Atom[], first: number, last: number): boolean {
  const [open, close, dash] = [itemAt(atoms, first - 1), atoms[last], atoms[last + 1]];
  // `New Delhi, Feb 29 (IANS) The minister …`
  const dated = itemAt(atoms, first - 2)?.type === 'number' && first < 8 && /^\p{Lu}/u.test(dash?.text ?? '');
  if (dated && open?.text === '(' && close?.text === ')' && hasMonth(atoms, first - 2)) return true;
  // `KINGSTON, February 13, 2031 (JIS): The minister …`
  const told = first < 14 && itemAt(atoms, first - 2)?.type === 'number' && dash?.text === ':';
  if (told && open?.text === '(' && close?.text === ')') return true;
  // `…, he said. (NAN)`
  const signs = open?.text === '(' && close?.text === ')' && itemAt(atoms, first - 2)?.text === '.';
  if (signs && (!dash || dash.text === '(') && /^\p{Lu}{2,6}$/u.test(atoms[first]!.text)) return true;
  return first < 14 && open?.text === '(' && close?.text === ')' && /^[-‐‑–—]$/.test(dash?.text ?? '') && dash!.spaced;
}

const hasMonth = (atoms: readonly Atom[], day: number): boolean =>
  [1, 2, 3].some((back) => commonWords.calendar.is(itemAt(atoms, day - back)));

/** `by the SISP.`, `The DPWH has`: a proper acronym with its article and no noun behind that it qualifies. */
export function standsAlone(atoms: readonly Atom[], first: number, last: number): boolean {
  if (!/^\p{Lu}{3,6}$/u.test(atoms[first]!.text) || atoms[first]!.breaks || itemAt(atoms, first - 1)?.lower !== 'the')
    return false;
  if (atoms[first - 1]!.text === 'THE') return false; // `ORDER PAPER OF THE DAY`
  return atoms[first]!.possessive || qualifiesNothing(atoms[last]);
}

/** Whether no noun follows that the name would only qualify. */
export function qualifiesNothing(next: Atom | undefined): boolean {
  if (!next || next.breaks) return true;
  if (next.type === 'mark') return /^[.,;:!?()]$/.test(next.text);
  return (
    next.type === 'lower' &&
    (commonWords.functionWords.is(next) || commonWords.verbs.is(next) || /[a-z]ed$/.test(next.lower))
  );
}

/** `SANA news agency`, `the Acme group`. */
function followedBy(atoms: readonly Atom[], last: number): string | undefined {
  if (!followerOpeners.is(atoms[last])) return undefined;
  const word = (i: number) => (atoms[i]?.type === 'lower' && !atoms[i].breaks ? atoms[i].lower : '');
  const two = `${word(last)} ${word(last + 1)}`;
  return [two, word(last)].find((phrase) => organizationWords.followers.has(phrase));
}

/** `programmes administered by Te Whare Ora`: what only bodies do. */
const isAgent = (atoms: readonly Atom[], first: number, acronym: boolean) =>
  !atoms[first]!.breaks &&
  itemAt(atoms, first - 1)?.lower === 'by' &&
  (organizationWords.agentParticiples.is(itemAt(atoms, first - 2)) || (acronym && LED.is(itemAt(atoms, first - 2))));

/** What persons do as well. */
const LED = wordsOf(
  'appointed chaired cited commissioned coordinated co-ordinated hosted overseen piloted quoted represented supervised',
);

/** `64 % (2024, INEX)`, `(INEX, 2024)`: an acronym that stands with nothing but a year. */
function isCitedSource(atoms: readonly Atom[], first: number, last: number): boolean {
  const text = (i: number) => itemAt(atoms, i)?.text ?? '';
  const ahead =
    text(first - 1) === ',' && isPeriod(itemAt(atoms, first - 2)) && text(first - 3) === '(' && text(last) === ')';
  return (
    ahead || (text(first - 1) === '(' && text(last) === ',' && isPeriod(atoms[last + 1]) && text(last + 2) === ')')
  );
}

/**
 * `According to Xstat,`, `the hub run by Gridnett`: one coined word. A person may be quoted by a surname alone, so that behind `according to`
 * its end has to be one that bodies coin their names with.
 */
function isSourceOf(atoms: readonly Atom[], first: number): boolean {
  const [before, link] = [itemAt(atoms, first - 2)?.lower ?? '', itemAt(atoms, first - 1)?.lower];
  if (atoms[first]!.text.length < 4) return false;
  return (
    (link === 'to' && before === 'according' && COINED.test(atoms[first]!.lower)) ||
    (link === 'by' && /^(?:run|owned|compiled|maintained)$/.test(before))
  );
}

const COINED = /(?:bank|com|energo|fin|gas|net|nett|oil|stat|tel|trans|watt)$/;

/** `Brenova, owned by the Ministry`: whose a company or an agency is. */
const isOwned = (atoms: readonly Atom[], last: number) =>
  atoms[last]?.text === ',' &&
  /^(?:owned|co-owned|controlled|majority-owned|state-owned)$/.test(atoms[last + 1]?.lower ?? '') &&
  atoms[last + 2]?.lower === 'by';

/** `Transport Scotland`, `Statistics Norway`. */
function isNationalAgency(atoms: readonly Atom[], first: number, last: number): boolean {
  const field = organizationWords.agencyFields;
  if (!field.is(atoms[first]) && !(last - first > 2 && field.is(atoms[first + 1]))) return false;
  for (let i = first + 1; i < last; i++) {
    const place = placeAt(atoms, i);
    if (place && i + place.length === last) return true;
  }
  return false;
}

/** `Irish Water`, `Kenya Power`. */
function isUtility(atoms: readonly Atom[], first: number, last: number): boolean {
  const fields = organizationWords.utilityFields;
  const word = (i: number) => atoms[i]?.lower ?? '';
  const length = last - first > 2 && fields.has(`${word(last - 2)} ${word(last - 1)}`) ? 2 : 1;
  if (length === 1 && !fields.is(itemAt(atoms, last - 1))) return false;
  const [next] = atoms.slice(last, last + 1);
  const led = next?.type === 'lower' && !next.breaks && (titles.is(next) || contextWords.bodyParts.is(next));
  const alone = led || qualifiesNothing(next);
  return alone && isPlaces(atoms, first, last - length) && !atoms[last - 2]!.possessive;
}
