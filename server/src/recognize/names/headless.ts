import { itemAt } from '../../text/itemAt';
import { wordsOf as wordSet } from '../../text/wordClass';
import type { Atom } from './atoms';
import { acts } from './acting';
import { qualifiesNothing } from './organizationContext';
import type { NameKind } from './reading';
import { wordsOf } from './heads';
import { placeAt } from './pieces';
import { commonWords, contextWords, currencyCodes, organizationWords, placeNouns } from './vocabulary';

/** What the words around capitalised words without a head say that these name. */
export interface HeadlessEvidence {
  readonly kind: NameKind;
  readonly why: string;
}

/**
 * What a name without a head is, by the place where it stands: what is launched, rolled out or drawn on is an initiative (`launched
 * Green Steps`, `under the Blue Compass`); what gives grants, has staff, or acts and is written as no person and no place is, is an
 * organization (`a loan from Orbital Trust Partners`, `Octavia Energy said`). A noun behind the name, which it only qualifies, leaves
 * everything open.
 * @param first index of its first atom, `last` behind its last one
 */
export function headlessEvidence(atoms: readonly Atom[], first: number, last: number): HeadlessEvidence | undefined {
  if (!isNameLike(atoms, first, last)) return undefined;
  const single = last === first + 1;
  const branded = isBrand(atoms[first]!) || (!single && atoms.slice(first, last).some(isBrand));
  const what = instrumentBefore(atoms, first, single, branded);
  if (what) return { kind: 'initiative', why: `behind "${what}"` };
  const owner = single && !branded ? undefined : bodyBefore(atoms, first, last);
  if (owner) return { kind: 'organization', why: `behind "${owner}"` };
  const trade = !single && (contextWords.tradeTails.is(itemAt(atoms, last - 1)) || isOfCountry(atoms, first, last));
  const told = trade || branded || (!single && isTask(atoms, first, last));
  const actor = told ? actorBy(atoms, first, last) : undefined;
  return actor === undefined ? undefined : { kind: 'organization', why: actor };
}

/** Not at the start of a sentence alone, not owning, and qualifying no noun. */
function isNameLike(atoms: readonly Atom[], first: number, last: number): boolean {
  const opening = atoms[first]!;
  const closing = atoms[last - 1]!;
  if (commonWords.commonCapitals.is(opening) || commonWords.commonAcronyms.is(opening)) return false;
  // `Port Harcourt`, `Traditional Leaders`
  if (contextWords.naturalOpeners.is(opening) || contextWords.naturalEnds.is(closing)) return false;
  if (last === first + 1 && (opening.acronym || opening.initial) && !isBrand(opening)) return false;
  return closing.possessive || qualifiesNothing(atoms[last]) || isDash(atoms[last]);
}

/** `will introduce GreenStart – a rebate` */
const isDash = (atom: Atom | undefined) => atom !== undefined && atom.spaced && /^[–—]$/.test(atom.text);

/** `Shelter Scotland`, `Community Homes Fiji`: what a country's name ends, and no adjective begins as in `Northern Peru`. */
function isOfCountry(atoms: readonly Atom[], first: number, last: number): boolean {
  const opening = atoms[first]!;
  if (placeAt(atoms, first) || commonWords.looseAdjectives.is(opening) || PART.test(opening.lower)) return false;
  for (let i = first + 1; i < last; i++) {
    const place = placeAt(atoms, i);
    if (place) return i + place.length === last && placeNouns.has(wordsOf(atoms, i, last));
  }
  return false;
}

/** `managed by Crown Infrastructure Delivery`: a task, which no surname is, and who does it. */
const isTask = (atoms: readonly Atom[], first: number, last: number): boolean =>
  TASK.test(atoms[last - 1]!.lower) &&
  !atoms[first]!.breaks &&
  itemAt(atoms, first - 1)?.lower === 'by' &&
  LED.test(itemAt(atoms, first - 2)?.lower ?? '');

const TASK = /\p{L}{3}(?:tion|sion|ity|ship|ism|ics|logy)$|^delivery$|^management$/u;

/** `Central Peru`, `Greater Manila` */
const PART =
  /(?:ern|^central|^east|^greater|^inner|^lower|^mainland|^mid|^metro|^north|^outer|^rural|^south|^upper|^urban|^west)$/;

/** `NatureWorks`, `eMoney`, `Change4All`: coined, so neither a person nor a place; `McKay` and `DeVries` are persons. */
export const isBrand = ({ text, acronym }: Pick<Atom, 'text' | 'acronym'>) =>
  !acronym &&
  mayBeCoined(text) &&
  (/\p{Ll}{2}\p{Lu}\p{L}/u.test(text) ||
    /^\p{Ll}\p{Lu}\p{Ll}{2}/u.test(text) ||
    /\p{L}{2}\d\p{Lu}?/u.test(text) ||
    /^(?:Be|Go|My|Re|We)\p{Lu}\p{Ll}{2}/u.test(text));

/** Whether a word has a capital inside it, a digit, or a letter that only Unicode's classes know: few words do. */
function mayBeCoined(text: string): boolean {
  for (let i = 0, before = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const isCapital = unit >= 65 && unit <= 90;
    if (unit >= 128 || (unit >= 48 && unit <= 57) || (isCapital && before >= 97 && before <= 122)) return true;
    before = unit;
  }
  return false;
}

/** The words that make an instrument of what stands behind them. */
function instrumentBefore(
  atoms: readonly Atom[],
  first: number,
  single: boolean,
  branded: boolean,
): string | undefined {
  if (atoms[first]!.breaks) return undefined;
  const determined = itemAt(atoms, first - 1)?.lower === 'the';
  const at = determined ? first - 2 : first - 1;
  const word = atoms[at];
  if (!word || atoms[at + 1]!.breaks || (word.type !== 'lower' && !word.initial)) return undefined;
  const { lower } = word;
  if (/^(?:under|through|via)$/.test(lower)) return branded || (determined && !single) ? lower : undefined;
  const ahead = itemAt(atoms, at - 1);
  const phrasal = ahead && !word.breaks ? `${ahead.lower} ${lower}` : '';
  if (branded && MADE.test(lower)) return lower; // `will introduce GreenStart`
  if (contextWords.instrumentVerbs.has(lower) || contextWords.instrumentVerbs.has(phrasal)) return lower;
  return !single && contextWords.instrumentNouns.has(phrasal) ? phrasal : undefined;
}

const MADE = /^introduc(?:e|es|ed|ing)$/;

/** What somebody in a body is in charge of. */
const FIELDS = wordSet(
  'accounts administration affairs assurance business change communication communications compliance cooperation coordination delivery enforcement design development education engineering environment finance growth health housing innovation inspection it learning legal logistics maintenance management marketing monitoring nursing operations partnerships people performance planning policy procurement production programmes programs projects quality regulation relations research resources safety sales science security services standards strategy studies support sustainability systems technology training transformation transport welfare',
);

/** `a loan from`, `shares in`: what only a body gives or has. */
function bodyBefore(atoms: readonly Atom[], first: number, last: number): string | undefined {
  if (atoms[first]!.breaks) return undefined;
  const at = itemAt(atoms, first - 1)?.lower === 'the' ? first - 2 : first - 1;
  const link = atoms[at];
  const noun = itemAt(atoms, at - 1);
  if (!link || !noun || link.breaks || atoms[at + 1]!.breaks) return undefined;
  const phrase = `${noun.lower} ${link.lower}`;
  if (link.lower === 'to' && isAmount(atoms, at - 1)) return 'an amount to';
  // `director of Business Development`
  if (link.lower === 'of' && FIELDS.is(itemAt(atoms, last - 1))) return undefined;
  return contextWords.bodyNouns.has(phrase) ? phrase : undefined;
}

/** `$14.8 million to the …`, `€500,000 to …`: what ends before the link at `at` + 1 is money. */
const isAmount = (atoms: readonly Atom[], at: number): boolean => {
  const number = MULTIPLES.is(atoms[at]) ? itemAt(atoms, at - 1) : atoms[at];
  const before = MULTIPLES.is(atoms[at]) ? itemAt(atoms, at - 2) : itemAt(atoms, at - 1);
  return (
    number !== undefined &&
    ((number.type === 'number' &&
      before !== undefined &&
      (MONEY.test(before.text) || currencyCodes.has(before.text))) ||
      /^(?:[$€£¥₹]|R|Rs)\d/.test(number.text))
  );
};

const MULTIPLES = wordSet('thousand million billion trillion lakh crore mn bn m');
const MONEY = /[$€£¥₹₦]$|^Rs?$/;

/** What a person or a body does: enough for what is no person's name. */
export function actorBy(atoms: readonly Atom[], first: number, last: number): string | undefined {
  if (acts(atoms, first, last)) return 'it acts as a body does';
  if (atoms[last - 1]!.possessive) return undefined;
  const at = itemAt(atoms, first - 1)?.lower === 'the' && !atoms[first]!.breaks ? first - 1 : first;
  const before = atoms[at]!.breaks ? undefined : itemAt(atoms, at - 1)?.lower;
  const ahead = itemAt(atoms, at - 2)?.lower ?? '';
  if (before === 'to' && ahead === 'according') return 'behind "according to"';
  // `powered by the Harvik Number`: what has an article may be a thing
  const done = at < first ? LED : /\p{L}{2}ed$|^led$/u;
  const does = before === 'by' && (organizationWords.agentParticiples.has(ahead) || done.test(ahead));
  if (does) return `behind "${ahead} by"`;
  const dealt = before === 'with' && contextWords.dealings.has(ahead);
  if (dealt) return `behind "${ahead} with"`;
  return before !== undefined && /^(?:asked|told|urged)$/.test(before) ? `behind "${before}"` : undefined;
}

const LED = /^(?:led|run|managed|hosted|funded|chaired|founded|owned)$/;
