import { wordsOf } from '../../text/wordClass';
import { LISTED, isPlain, listedAs } from './announcedLists';
import { apposedTo, calledBy } from './apposition';
import type { Atom, AtomText } from './atoms';
import { isNamedBeing, isNamedBody, namingWord } from './naming';
import { endOfPeriod } from './period';
import type { Phrase } from './phrases';
import { isPlaces } from './pieces';
import { isDescribed, isDescribedBehind, isProgramme } from './programmes';
import { type NameReading, readingOf, spanOf } from './reading';
import { commonWords, initiativeWords, innerTailOpeners } from './vocabulary';

/** Capitalised words without a head that the text around them calls a programme, an app, a plan … */
export function readNamedByContext(source: string, written: AtomText, phrase: Phrase): NameReading | undefined {
  const { atoms } = written;
  const { first, last } = phrase;
  // `the Malawi 2063 vision`
  const placed = atoms[last]?.type === 'number' && YEAR.test(atoms[last].text) && isProgramme(atoms[last + 1]);
  if (placed && !phrase.head && !atoms[last]!.breaks && isPlaces(atoms, first, last))
    return named(last + 1, `followed by "${atoms[last + 1]!.lower}"`);
  if (phrase.head || isPlaces(atoms, first, last) || written.shouted || isUnnamed(atoms, first, last)) return undefined;
  const dated = last > first + 1 ? endOfPeriod(atoms, last, false) : last;
  if (dated > last && isProgramme(atoms[dated])) return named(dated, `followed by "${atoms[dated]!.lower}"`); // `Green Steps 2020–2030 strategy`
  const tail = endOfLowerTail(atoms, last);
  const generic = genericBehind(atoms, first, last);
  const described = isDescribed(atoms, first, last);
  const evidence =
    (described ? `followed by "${atoms[last]!.lower} ${atoms[last + 1]!.lower}"` : undefined) ??
    (tail > last ? 'completed by a lower-case tail' : undefined) ??
    (generic && `followed by "${generic.word}"`) ??
    namedByContext(atoms, first, last);
  if (!evidence) return undefined;
  const acronym = last === first + 1 && atoms[first]!.acronym;
  // `Family Harm Investigation app`: words that describe need their head, a brand such as `Udyam` does not.
  const needsHead =
    generic?.direct === true && last - first >= 3 && THINGS.has(generic.word) && noConnector(atoms, first, last);
  const span = spanOf(source, atoms, first, tail > last ? tail : needsHead ? last + 1 : last);
  const form = acronym ? 'acronym' : 'full';
  return readingOf(span, 'initiative', form, 'strong', 'initiative.context', [evidence], generic?.word);

  function named(end: number, why: string): NameReading {
    return readingOf(spanOf(source, atoms, first, end), 'initiative', 'full', 'strong', 'initiative.context', [why]);
  }
}

/** A year to come. */
const YEAR = /^20[3-9]\d$/;

/** `the Homes for All scheme`: the noun right behind that says what it is. */
export const calledBehind = (atoms: readonly Atom[], last: number): string | undefined => {
  const next = atoms[last];
  if (isProgramme(next) || isAid(next)) return `followed by "${next!.lower}"`;
  return isDescribedBehind(atoms, last) ? `followed by "${next!.lower} ${atoms[last + 1]!.lower}"` : undefined;
};

/** What announces, lists or describes the words from `first` to `last` as a plan, a programme, an app …; nothing where nothing does. */
export function namedByContext(atoms: readonly Atom[], first: number, last: number): string | undefined {
  return (
    announcedBefore(atoms, first) ??
    listedAs(atoms, first) ??
    apposedTo(atoms, first, last) ??
    calledBy(atoms, first, last) ??
    describedAs(atoms, last)
  );
}

/** What is made rather than run: a name that describes it ends with it. */
const THINGS = new Set(['app', 'application', 'project', 'system', 'tool', 'toolkit']);

const noConnector = (atoms: readonly Atom[], first: number, last: number) =>
  atoms.slice(first, last).every((atom) => atom.type !== 'lower');

/** A technical acronym, a word that is always capitalised, or one word whose capital the start of the sentence explains. */
function isUnnamed(atoms: readonly Atom[], first: number, last: number): boolean {
  const { initial, acronym, possessive } = atoms[first]!;
  if (last > first + 1) return atoms[last - 1]!.possessive;
  return (
    possessive ||
    commonWords.commonAcronyms.is(atoms[first]) ||
    commonWords.commonCapitals.is(atoms[first]) ||
    (initial && !acronym && isPlain(atoms[first]!))
  );
}

/** A generic noun behind the name, behind its bracketed acronym, or behind a list of such names. */
function genericBehind(
  atoms: readonly Atom[],
  first: number,
  last: number,
): { word: string; direct: boolean } | undefined {
  const isWord = () => last === first + 1 && isPlain(atoms[first]!);
  let at = last;
  for (let item = 0; item < 8; item++) {
    const atom = atoms[at];
    if (!atom || atom.breaks) return undefined;
    if (at === last && isAid(atom) && !isWord()) return { word: atom.lower, direct: true };
    if (atom.type === 'lower' && initiativeWords.genericHeads.is(atom)) {
      // `Udyam, NCS and ASEEM portals` are names, `Energy, Water and Transport projects` are sectors.
      const others = atoms[at - 1]!.lower === 'other' && OTHERS.has(atom.lower) && !isWord(); // `Bright Wells and other schemes`
      return others ||
        (item === 0 && !(atom.lower.endsWith('s') && isWord())) ||
        LISTED.has(atom.lower) ||
        atoms[last]!.text === '('
        ? { word: atom.lower, direct: at === last }
        : undefined;
    }
    if (atom.text === '(' && atoms[at + 2]?.text === ')') {
      if (commonWords.commonAcronyms.is(atoms[at + 1])) return undefined; // `Monitoring and Evaluation (M&E) framework`
      at += 3;
    } else if (atom.text === ',' || atom.lower === 'and' || (atom.lower === 'other' && at > last)) at++;
    else if (atom.type === 'name') at++;
    else return undefined;
  }
  return undefined;
}

/** What is granted under a name of two words or more: `the Innovator Founder visa`. */
const isAid = (atom: Atom | undefined) => atom?.type === 'lower' && !atom.breaks && AIDS.is(atom);

const AIDS = wordsOf('allocation allowance methodology offset pension permit seal supplement visa');

const OTHERS = new Set('campaigns initiatives missions programmes programs schemes'.split(' '));

function announcedBefore(atoms: readonly Atom[], first: number): string | undefined {
  const behind = atoms[first + 1];
  // `called Woman of the Year`
  if (
    behind?.lower === 'of' &&
    atoms[first + 2]?.lower === 'the' &&
    /^(?:year|month|week)$/.test(atoms[first + 3]?.lower ?? '')
  )
    return undefined;
  const isFile = behind?.type === 'mark' && !behind.spaced && atoms[first + 2]?.spaced === false; // `named A-v2.4.xlsx`
  const word = isFile ? undefined : namingWord(atoms, first);
  return word === undefined || isNamedBody(atoms, first) || isNamedBeing(atoms, first)
    ? undefined
    : `introduced by "${word}"`;
}

/** What else a description says that something is that a policy runs. */
const SERVICES = wordsOf('allowance database helpline hotline payment pension registry scholarship service system');

/** What is done with programmes, and with no body and no person. */
const RUN = wordsOf(
  'administered co-funded delivered funded financed implemented introduced launched piloted run unveiled',
);

const IS = wordsOf('is was');
const ARTICLES = wordsOf('a an');
const DETERMINERS = wordsOf('a an the its our their');

/** `Business Gateway is a digital platform`; `Homes for Everyone, the city's new blueprint,`. */
function describedAs(atoms: readonly Atom[], last: number): string | undefined {
  const [link, article] = [atoms[last], atoms[last + 1]];
  if (!link || !article || link.breaks || article.breaks) return undefined;
  // `Books in Every Home, funded by the Lottery,`
  const done =
    link.text === ',' && RUN.is(article) && /^(?:by|with|in|under|from|through)$/.test(atoms[last + 2]?.lower ?? '');
  if (done) return `followed by "${article.lower} ${atoms[last + 2]!.lower}"`;
  const is = IS.is(link) && ARTICLES.is(article);
  const apposed = link.text === ',' && (DETERMINERS.is(article) || article.possessive);
  if (!is && !apposed) return undefined;
  for (let i = last + 2; i < Math.min(atoms.length, last + 8); i++) {
    const atom = atoms[i]!;
    if (atom.breaks || atom.type === 'mark' || (apposed && commonWords.functionWords.is(atom))) return undefined;
    if (!(initiativeWords.genericHeads.is(atom) || SERVICES.is(atom)) || atom.type !== 'lower') continue;
    const ends =
      !atoms[i + 1] || /^(?:[,.;)]|for|to|of|that|which|on)$/.test(atoms[i + 1]!.lower) || RUN.is(atoms[i + 1]);
    return is || ends ? `described as "${atom.lower}"` : undefined;
  }
  return undefined;
}

/** `Clean Hydrogen` + `investment tax credit`: at most three words. */
export function endOfLowerTail(atoms: readonly Atom[], last: number): number {
  if (!innerTailOpeners.is(atoms[last])) return last;
  for (let length = 3; length >= 1; length--) {
    const words = atoms.slice(last, last + length);
    if (words.length < length || words.some((atom) => atom.breaks || atom.type !== 'lower')) continue;
    if (initiativeWords.innerTails.has(words.map((atom) => atom.lower).join(' '))) return last + length;
  }
  return last;
}
