import { itemAt } from '../../text/itemAt';
import { type Classes, Word, WordClass } from '../../text/wordClass';
import type { Atom } from './atoms';
import { isLoneService, isNamedSystem } from './systems';
import { commonWords, initiativeWords, organizationWords } from './vocabulary';

/** The noun of a name that says what it names: `Ministry` in `Ministry of Health`, `Action Plan` in `Climate Action Plan`. */
export class Head {
  /** Lower-case. */
  readonly word: string;
  /** The lists of words that it stands in. */
  readonly classes: Classes;

  /**
   * @param first index of its first atom
   * @param last index behind its last
   */
  constructor(
    readonly kind: 'organization' | 'initiative' | 'other',
    readonly first: number,
    readonly last: number,
    { lower, classes }: Noun,
    readonly plural = false,
  ) {
    this.word = lower;
    this.classes = classes;
  }

  /** The same head of a name of another kind. */
  as(kind: Head['kind']): Head {
    return new Head(kind, this.first, this.last, { lower: this.word, classes: this.classes }, this.plural);
  }

  /** In the same place, another noun that says what it names. */
  saying({ word, classes }: Head, kind = this.kind): Head {
    return new Head(kind, this.first, this.last, { lower: word, classes }, this.plural);
  }
}

const MAX_HEAD_WORDS = 3;
/** `Sub-Committee` is a committee, `Bio-Circular` no circular. */
const PREFIXED = /^(?:sub|co|inter|vice|under|pre|non)[-‐‑]/;

/** The head that ends just before `last`, within atoms from `first`. */
export function headEndingAt(atoms: readonly Atom[], first: number, last: number): Head | undefined {
  const { acronym, text } = atoms[last - 1]!;
  if (acronym && text.length <= 4 && !organizationWords.companyForms.has(text.toLowerCase())) return undefined; // `ACT` is a territory, `Act` is a law
  // `Circular Economy Act`
  if (atoms[last - 1]!.lower === 'circular' && atoms[last]?.type === 'name' && !atoms[last].breaks) return undefined;
  const longest = PHRASE_ENDS.is(itemAt(atoms, last - 1)) ? MAX_HEAD_WORDS : 1;
  for (let length = Math.min(longest, last - first); length >= 1; length--) {
    const from = last - length;
    if (length > 1 && !PHRASE_OPENERS.is(atoms[from])) continue;
    const noun = length === 1 ? withoutPrefix(atoms[from]!) : phraseOf(atoms, from, last);
    if (!ALL.is(noun)) continue;
    const word = noun.lower;
    const kind =
      kindByComplement(noun, atoms[last], atoms[last + 1]) ??
      (word === 'system' && isNamedSystem(atoms, first, last) ? 'initiative' : undefined) ??
      (isLoneService(atoms, first, last, word) ? 'organization' : undefined) ??
      kindOf(noun, itemAt(atoms, from - 1), from - first);
    if (!kind) continue;
    const plural = isPlural(word) && !organizationWords.companyForms.is(noun);
    return new Head(kind, from, last, noun, plural);
  }
  return undefined;
}

const LISTS = [
  organizationWords.heads,
  organizationWords.serviceHeads,
  organizationWords.companyForms,
  initiativeWords.heads,
  initiativeWords.openingHeads,
  commonWords.otherHeads,
];
/** Every head that there is. */
const ALL = new WordClass([
  ...LISTS.flatMap((list) => [...list]),
  'service',
  'house',
  'court',
  'courts',
  'forum',
  'friends',
  'nation',
  'bloc',
  'chamber',
  'system',
]);
/** The last and the first words of heads of several words: few names end in one, and the others need not be put together. */
const PHRASES = [...ALL].filter((head) => head.includes(' '));
const PHRASE_ENDS = new WordClass(PHRASES.map((head) => head.split(' ').at(-1)!));
const PHRASE_OPENERS = new WordClass(PHRASES.map((head) => head.split(' ')[0]!));

/** The noun of a head, or the words that make one. */
type Noun = Pick<Atom, 'lower' | 'classes'>;

const withoutPrefix = (atom: Atom): Noun =>
  atom.key !== atom.lower && PREFIXED.test(atom.lower) ? new Word(atom.key) : atom;

const phraseOf = (atoms: readonly Atom[], first: number, last: number): Noun => new Word(wordsOf(atoms, first, last));

/** The words of a run of atoms, lower-case, as the lexicon writes phrases. */
export function wordsOf(atoms: readonly Atom[], first: number, last: number): string {
  let words = atoms[first]!.lower;
  for (let i = first + 1; i < last; i++) words += ` ${atoms[i]!.lower}`;
  return words;
}

/** The rightmost head of a run of atoms. */
export function lastHead(atoms: readonly Atom[], first: number, last: number): Head | undefined {
  for (let end = last; end > first; end--) {
    if (atoms[end - 1]!.type !== 'name') continue;
    const head = headEndingAt(atoms, first, end);
    if (head) return head;
  }
  return undefined;
}

/** `Court of Appeal`, where `Maple Court` is a building; `Opinions on Rural Trade`, where `Opinions` are nothing. */
function kindByComplement(noun: Noun, next: Atom | undefined, behind: Atom | undefined): Head['kind'] | undefined {
  if (!next || next.breaks || next.type !== 'lower') return undefined;
  const { lower: word } = noun;
  if (word === 'court' && next.lower === 'of') return 'organization';
  if (word === 'network' && /^(?:of|for)$/.test(next.lower)) return 'organization';
  if ((word === 'friends' || word === 'bloc') && next.lower === 'of') return 'organization'; // `Friends of the Maze`
  if (word === 'conference' && next.lower === 'of' && OFFICERS.is(behind)) return 'organization'; // `Conference of Ministers`
  if (!initiativeWords.openingHeads.is(noun)) return undefined;
  const opens = word === 'memorandum' ? /^(?:of|on)$/ : word === 'concept' ? /^(?:for|of)$/ : /^(?:on|for|concerning)$/;
  return opens.test(next.lower) ? 'initiative' : undefined;
}

function kindOf(noun: Noun, before: Atom | undefined, modifiers: number): Head['kind'] | undefined {
  const { lower: word } = noun;
  const hasModifier = modifiers > 0;
  const { heads, serviceHeads, serviceWords, companyForms, courtWords } = organizationWords;
  if (word === 'survey') return hasModifier && SURVEYORS.has(before?.lower ?? '') ? 'organization' : 'other'; // `Household Survey`
  if (hasModifier && before && serviceHeads.is(noun) && serviceWords.is(before)) return 'organization';
  if (word === 'chamber' && hasModifier && MEETING.has(before?.lower ?? '')) return 'other'; // `Council Chamber`
  if (/^cent(?:re|er)$/.test(word) && hasModifier && DOWNTOWN.has(before?.lower ?? '')) return 'other'; // `Torrin Town Centre`
  if (word === 'bank' && modifiers === 1 && SIDES.has(before?.lower ?? '')) return 'other'; // `East Bank`
  if (word === 'forum' && hasModifier && before && MEMBERS.is(before)) return 'organization'; // `Vlei Residents Forum`
  if (word === 'service' && modifiers > 1) return 'organization'; // `Natural Resources Conservation Service`
  if (hasModifier && companyForms.is(noun)) return 'organization';
  // `Blackfeet Nation`; an `Island Nation` is any
  if (
    word === 'nation' &&
    hasModifier &&
    !commonWords.genericModifiers.is(before) &&
    /^\p{Lu}/u.test(before!.text) &&
    !ANY_NATION.is(before)
  )
    return 'organization';
  if (word === 'network' && hasModifier && before && !organizationWords.laidNetworks.has(before.key))
    return 'organization';
  // `Maple Court` and `Uhuru House` are buildings.
  if (word === 'courts') return hasModifier && courtWords.is(before) ? 'organization' : 'other'; // `Magistrates’ Courts`
  if ((word === 'house' || word === 'court') && hasModifier) return courtWords.is(before) ? 'organization' : 'other';
  if (word === 'congress' && WORLDWIDE.has(before?.lower ?? '')) return 'other'; // an event
  if (heads.is(noun)) return 'organization';
  if (initiativeWords.heads.is(noun)) return 'initiative';
  if (commonWords.otherHeads.is(noun)) return 'other';
  return undefined;
}

/** Whose congress meets, and is none that legislates. */
const WORLDWIDE = new Set(['annual', 'international', 'world']);
const ANY_NATION = new WordClass(
  'creditor developing donor entire host island maritime one partner seafaring trading whole'.split(' '),
);

/** Whose forum is a body, not a meeting. */
const MEMBERS = new WordClass(
  'consumers cso employees employers farmers fishers landowners ngo parents patients producers ratepayers residents society students teachers tenants traders users vendors workers'.split(
    ' ',
  ),
);

/** What has a middle. */
const DOWNTOWN = new Set(['city', 'shopping', 'town', 'urban', 'village']);

/** Which bank of a river. */
const SIDES = new Set(['east', 'left', 'north', 'right', 'south', 'west']);

/** Who meets in conferences that are bodies. */
const OFFICERS = new WordClass('bishops chairpersons governors heads ministers presidents rectors speakers'.split(' '));

/** Whose rooms are chambers. */
const MEETING = new Set(['assembly', 'board', 'committee', 'council', 'senate']);

/** What a body that is called a survey surveys. */
const SURVEYORS = new Set(['antarctic', 'archaeological', 'botanical', 'geological', 'ordnance', 'soil', 'zoological']);

const SINGULAR_S = new Set([
  'congress',
  'news',
  'corps',
  'ets',
  'forces',
  'railways',
  'services',
  'works',
  'archives',
  'airways',
  'courts',
]);

function isPlural(word: string): boolean {
  if (!word.endsWith('s') || word.endsWith('ss')) return false;
  return word.length > 1 && !SINGULAR_S.has(word.slice(word.lastIndexOf(' ') + 1));
}
