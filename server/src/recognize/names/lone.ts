import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Atom, AtomText } from './atoms';
import { type HeadlessEvidence, headlessEvidence } from './headless';
import type { Phrase } from './phrases';
import { organizationEvidence, qualifiesNothing, standsAlone } from './organizationContext';
import { endOfHorizon } from './horizon';
import { isNumberedPlan, placeOf, readTerm } from './innerAcronyms';
import { isSeries } from './known';
import { leaningAt } from './leaning';
import { isPlaces, placeAt } from './pieces';
import { type NameReading, type Written, readingOf, spanOf } from './reading';
import { commonWords, initiativeWords, titles } from './vocabulary';

/**
 * What is left: an acronym, or capitalised words that nothing here explains. Weak, unless the text says by their place that
 * they are an organization: a photo credit, a title behind them, `company` in front.
 */
export function readLone(
  source: string,
  { atoms, shouted, titled }: AtomText,
  phrase: Phrase,
): NameReading | undefined {
  const { first, last } = phrase;
  if (phrase.head || shouted || isPlaces(atoms, first, last)) return undefined;
  const atom = atoms[first]!;
  const single = last === first + 1;
  const acronym = single && atom.acronym;
  if (single && commonWords.commonAcronyms.is(atom)) return acronym ? readTerm(source, atoms, first) : undefined;
  if (single && commonWords.commonCapitals.is(atom)) return undefined;
  if (acronym && isSeries(atoms, first)) return undefined;
  if (acronym && isNumberedPlan(atoms, first))
    return readingOf(spanOf(source, atoms, first, last), 'initiative', 'acronym', 'strong', 'initiative.acronym', [
      'the acronym of a plan, and which of several it is',
    ]);
  const evidence = organizationEvidence(atoms, phrase, acronym);
  // What one acts under or draws on is an instrument.
  const underlies =
    acronym && /^(?:under|on|through|via)$/.test(itemAt(atoms, first - 2)?.lower ?? '') && !atoms[first]!.breaks;
  // `helped under NFSP`: nobody stands under a body that is not named in full
  const under =
    acronym &&
    isUnder(atoms, first) &&
    !atoms[first]!.breaks &&
    qualifiesNothing(atoms[last]) &&
    /^\p{Lu}{3,7}$/u.test(atom.text);
  const holder = evidence || titled ? undefined : readBefore(source, atoms, first, last);
  if (holder) return holder;
  const headless = evidence || acronym || titled ? undefined : headlessEvidence(atoms, first, last);
  if (headless) return byItself(spanOf(source, atoms, first, last), headless);
  const place = acronym ? placeOf(atoms, first, last) : undefined;
  const dated = acronym ? last : endOfHorizon(atoms, first, last);
  if (dated > last) {
    const evidence = ['the year by which it is to be reached ends it'];
    const span = spanOf(source, atoms, first, dated);
    return readingOf(span, 'initiative', 'full', 'strong', 'initiative.horizon', evidence);
  }
  const span = spanOf(source, atoms, first, last);
  const stands = !evidence && acronym && (under || standsAlone(atoms, first, last));
  // Programmes, projects, plans and policies end in P, next to no bodies do.
  const made =
    acronym && itemAt(atoms, first - 1)?.lower === 'the' && !atoms[first]!.breaks && MADE.is(itemAt(atoms, first - 2));
  const instrument = made || underlies || under || (stands && span.text.endsWith('P'));
  const leaning = evidence || place !== undefined || titled ? undefined : leaningAt(atoms, first, last);
  const reading = readingOf(
    span,
    (evidence || stands) && !instrument ? 'organization' : 'initiative',
    acronym ? 'acronym' : 'full',
    evidence || stands ? 'strong' : 'weak',
    ruleOf(stands ? 'article' : evidence && 'context', instrument, acronym),
    [evidence ?? (stands ? 'an acronym with the article, not a technical term' : 'capitalised without an explanation')],
  );
  reading.place = place;
  reading.leaning = leaning;
  reading.determined = initiativeWords.openingHeads.is(itemAt(atoms, last - 1)) && isThe(atoms, first);
  return reading;
}

/** `Director of NEMA Jane Akoto`, `the CEO of the DBSA Patrick Dube`: the acronym of a body, and who holds the office. */
function readBefore(source: string, atoms: readonly Atom[], first: number, last: number): NameReading | undefined {
  const words = last - first;
  const isBody = atoms[first]!.acronym && !atoms[first]!.breaks && (words === 3 || words === 4);
  if (!isBody) return undefined;
  const at = itemAt(atoms, first - 1)?.lower === 'the' ? first - 2 : first - 1;
  if (itemAt(atoms, at)?.lower !== 'of' || !titles.is(itemAt(atoms, at - 1))) return undefined;
  for (let i = first + 1; i < last; i++)
    if (atoms[i]!.acronym || placeAt(atoms, i) || !/^\p{Lu}\p{Ll}+$/u.test(atoms[i]!.text)) return undefined;
  const evidence = [`behind "${atoms[at - 1]!.lower} of", and before a person`];
  const span = spanOf(source, atoms, first, first + 1);
  return readingOf(span, 'organization', 'acronym', 'strong', 'organization.context', evidence);
}

/** `the Opinions`, `these Measures`: a plural that only laws and plans open with means one that was named. */
const isThe = (atoms: readonly Atom[], first: number) =>
  !atoms[first]!.breaks && /^(?:the|these)$/.test(itemAt(atoms, first - 1)?.lower ?? '');

const byItself = (span: Written, { kind, why }: HeadlessEvidence) =>
  readingOf(span, kind, 'full', 'strong', `${kind}.context`, [why]);

const ruleOf = (by: string | undefined, instrument: boolean, acronym: boolean) =>
  by === undefined ? `name.${acronym ? 'acronym' : 'bare'}` : `${instrument ? 'initiative' : 'organization'}.${by}`;

/** `under ABCD`, `under ABCD and EFGH` */
const isUnder = (atoms: readonly Atom[], first: number): boolean =>
  itemAt(atoms, first - 1)?.lower === 'under' ||
  (itemAt(atoms, first - 1)?.lower === 'and' &&
    itemAt(atoms, first - 2)?.acronym === true &&
    itemAt(atoms, first - 3)?.lower === 'under');

/** What is done with instruments and with no body. */
const MADE = wordsOf(
  'amend amended amending enact enacted implement implemented implementing introduce introduced introducing launch launched launching ratified ratify repeal repealed repealing scrap scrapped scrapping',
);
