import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Atom } from './atoms';
import { isBrand } from './headless';
import { qualifiesNothing } from './organizationContext';
import { commonWords, contextWords, currencyCodes, organizationWords, placeNouns } from './vocabulary';

/**
 * What one place of a document says of capitalised words that nothing there makes a name: that they are likely one of a kind
 * (`Voltara employs`, `funding for Learnova`), or that they are a place's or a person's. The document adds these up: see `leant.ts`.
 */
export type Leaning = Saying | `${Saying} at the start` | 'place' | 'person' | 'capital' | typeof WORDED;

type Saying = `${'organization' | 'initiative'}${'' | '?'}`;

/** Several words, by themselves, of which the place says nothing: what a longer name begins with, if the document has one. */
export const WORDED = 'words';

/** `NAFCO`: letters that no word and no surname has; what is often said with such letters, but names nothing, is left out before. */
export const isAcronym = (text: string) => ACRONYM.test(text) && !currencyCodes.has(text);
const ACRONYM = /^\p{Lu}[\p{Lu}\p{Ll}]?\p{Lu}{2,7}$/u;

/**
 * What the place of the words from `first` to `last` says of them; of one word at least that its capital was chosen, unless it starts
 * a sentence.
 */
export function leaningAt(atoms: readonly Atom[], first: number, last: number): Leaning | undefined {
  const opening = atoms[first]!;
  const single = last === first + 1;
  const plain = single && !isBrand(opening);
  const before = opening.breaks ? undefined : itemAt(atoms, first - 1);
  const acronym = single && opening.acronym;
  if (acronym ? !isAcronym(opening.text) : plain && (opening.text.length < 4 || DETERMINERS.is(before)))
    return undefined;
  if (
    isPlaced(before, opening.breaks || before?.breaks ? undefined : itemAt(atoms, first - 2)) ||
    isPlaceBehind(atoms, last)
  )
    return single ? 'place' : undefined;
  const { naturalOpeners, naturalEnds } = contextWords;
  if (naturalOpeners.is(opening) || naturalEnds.is(itemAt(atoms, last - 1))) return undefined;
  const saying = sayingAt(atoms, first, last);
  const start: boolean = plain && !acronym && opening.initial;
  if (start) return saying && `${saying} at the start`;
  if (saying) return saying;
  return single ? (acronym ? undefined : 'capital') : standsFree(atoms, last) ? WORDED : undefined;
}

/** Whether nothing that the words could qualify follows them: a verb does, or the sentence ends or goes on. */
const standsFree = (atoms: readonly Atom[], last: number) =>
  qualifiesNothing(atoms[last]) ||
  (!atoms[last]!.breaks &&
    (commonWords.verbs.is(atoms[last]) ||
      organizationWords.relativeVerbs.is(atoms[last]) ||
      AUXILIARIES.is(atoms[last])));

/** `the Applicant employs`: what a text defines. */
const DETERMINERS = wordsOf('the a an each every any this that such');

function sayingAt(atoms: readonly Atom[], first: number, last: number): Saying | undefined {
  const ofBoth = atoms[first]!.acronym && last === first + 1 && OF_BOTH.is(atoms[last]);
  if (ofBoth) return undefined;
  const said = atoms[last - 1]!.possessive ? ofOwner(atoms[last]) : byVerb(atoms, last);
  if (said || atoms[first]!.breaks) return said;
  const at = itemAt(atoms, first - 1)?.lower === 'the' && !atoms[first - 1]!.breaks ? first - 2 : first - 1;
  // `a contract with ABC`; with people one deals as well
  const deals = atoms[at]?.lower === 'with' && contextWords.dealings.is(itemAt(atoms, at - 1));
  if (deals && atoms[first]!.acronym && qualifiesNothing(atoms[last])) return 'organization';
  const link = byLink(atoms, last, atoms[at], itemAt(atoms, at - 1));
  return link === 'initiative?' && isDrawnOn(atoms, at) && isWorded(atoms, first, last) ? 'initiative' : link;
}

const MEANS = wordsOf('under through via within');
const AUXILIARIES = wordsOf('was were is has had will');

/** `under`, `part of`: what one says of a programme rather than of a topic. */
const isDrawnOn = (atoms: readonly Atom[], at: number) =>
  MEANS.is(atoms[at]) ||
  contextWords.instrumentUses.is(atoms[at]) ||
  (atoms[at]!.lower === 'of' && itemAt(atoms, at - 1)?.lower === 'part');

/** `Smart Villages`, `Every Child Counts`: words of the language, not the names of a person. */
function isWorded(atoms: readonly Atom[], first: number, last: number): boolean {
  if (last < first + 2 || PROCEDURES.is(itemAt(atoms, last - 1))) return false;
  for (let i = first; i < last; i++) {
    const atom = atoms[i]!;
    if (WORDS.some((list) => list.is(atom)) || (i > first && isPluralNoun(atom.lower))) return true;
  }
  return false;
}

const WORDS = [commonWords.functionWords, commonWords.verbs, commonWords.looseAdjectives, commonWords.genericModifiers];

/** Under what things are done without anybody having launched it: `under Open Bidding`. */
const PROCEDURES = wordsOf(
  'administration arbitration bidding circumstances command conditions control law leave licence management procurement quarantine rules supervision tendering',
);

/** Ends as plurals do and hardly any surname. */
const isPluralNoun = (word: string) =>
  /[^aiosu]s$/.test(word) && word.length > 5 && !/(?:ards|ews|ians|ins|liams|nders|ons|vens)$/.test(word);

/** `in Lumasa`, `near Lumasa`; one takes part in a programme and invests in a company. */
function isPlaced(before: Atom | undefined, ahead: Atom | undefined): boolean {
  if (before?.type !== 'lower' || !contextWords.placing.is(before)) return false;
  return before.lower !== 'in' || !contextWords.taking.is(ahead);
}

/** `Lumasa, Kenya`, `Lumasa district` */
function isPlaceBehind(atoms: readonly Atom[], last: number): boolean {
  const next = atoms[last];
  if (!next || next.breaks) return false;
  if (next.text === ',') return placeNouns.has(atoms[last + 1]?.lower ?? '');
  return next.type === 'lower' && contextWords.placeTails.is(next);
}

/** What bodies have as well as programmes, so that an acronym before it says nothing: `ABC funding`. */
const OF_BOTH = wordsOf(
  'funding funds grant grants loan loans payment payments projects standards targets training guidelines rules',
);

/** `Voltara's customers`, `Learnova's participants` */
function ofOwner(next: Atom | undefined): Saying | undefined {
  if (next?.type !== 'lower' || next.breaks) return undefined;
  if (contextWords.bodyParts.is(next)) return 'organization';
  return contextWords.instrumentParts.is(next) ? 'initiative?' : undefined;
}

/** `Voltara employs`, `Voltara shareholders`, `Learnova was launched`, `Learnova beneficiaries` */
function byVerb(atoms: readonly Atom[], last: number): Saying | undefined {
  const relative = atoms[last]?.text === ',' && atoms[last + 1]?.lower === 'which' ? 2 : 0;
  const at = last + relative;
  const verb = atoms[at];
  if (verb?.type !== 'lower' || verb.breaks) return undefined;
  if (relative > 0 && organizationWords.relativeVerbs.is(verb)) return 'organization';
  if (contextWords.bodyVerbs.is(verb)) return 'organization?';
  if (contextWords.bodyParts.is(verb)) return 'organization';
  if (contextWords.instrumentParts.is(verb)) return 'initiative?';
  if (!AUXILIARIES.is(verb)) return undefined;
  const passive = atoms[at + 1]?.lower === 'be' || atoms[at + 1]?.lower === 'been' ? at + 2 : at + 1;
  if (/^(?:evaluated|financed|funded)$/.test(atoms[passive]?.lower ?? '')) return 'initiative?';
  return contextWords.instrumentPassives.is(atoms[passive]) ? 'initiative' : undefined;
}

/** `adopted Learnova`, `through Learnova`, `funding for Learnova`; `Learnova` qualifies nothing there. */
function byLink(
  atoms: readonly Atom[],
  last: number,
  link: Atom | undefined,
  noun: Atom | undefined,
): Saying | undefined {
  if (link?.type !== 'lower' || !(atoms[last - 1]!.possessive || qualifiesNothing(atoms[last]))) return undefined;
  // `Under Learnova, …`
  if (link.breaks) return MEANS.is(link) ? 'initiative?' : undefined;
  const phrase = noun ? `${noun.lower} ${link.lower}` : '';
  if (contextWords.instrumentNouns.has(phrase) || contextWords.instrumentFunds.has(phrase)) return 'initiative?';
  if (contextWords.bodyNouns.has(phrase)) return 'organization?';
  if (MEANS.is(link) || contextWords.instrumentVerbs.is(link)) return 'initiative?';
  if (link.lower === 'in' && contextWords.taking.is(noun))
    return /^(?:stake|stakes|shares|invest|invested|investor|investors)$/.test(noun!.lower)
      ? 'organization?'
      : 'initiative?';
  if (contextWords.instrumentUses.is(link)) return 'initiative?';
  return link.lower === 'by' && (organizationWords.agentParticiples.is(noun) || organizationWords.actorVerbs.is(noun))
    ? 'organization?'
    : undefined;
}
