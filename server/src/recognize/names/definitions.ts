import { itemAt } from '../../text/itemAt';
import { wordsOf as wordList } from '../../text/wordClass';
import type { Atom } from './atoms';
import { wordsOf } from './heads';
import { isNickname } from './nicknames';
import { isPlaces, titleAt } from './pieces';
import type { NameReading } from './reading';
import { initiativeWords, organizationWords } from './vocabulary';
import { wordingOf } from './wording';

/** A word or words by which a text says it will call something from now on; indices are of atoms. */
export interface Defined {
  readonly first: number;
  readonly last: number;
  readonly acronym: boolean;
  /** Whether its last word or words say what it is: `Strategy`, `Task Force`. */
  readonly headed: boolean;
}

const FILLERS = wordList(
  'abbreviated also and as called collectively for further henceforth herein hereafter hereinafter in known or referred short simply the to together',
);
/** Those of them that leave no doubt that something is called so. */
const CALLS = wordList('abbreviated called henceforth hereafter hereinafter known referred');
const MARKS = /^["“”‘’',]$/;
const MAX_INSIDE = 16;
const HEADS = [
  organizationWords.shortHeads,
  organizationWords.heads,
  initiativeWords.shortHeads,
  initiativeWords.heads,
];

/**
 * What a bracket with nothing else in it defines: `(“RRP” or “the Programme”)`, `(hereinafter “the Scheme”)`.
 * @param open index of the bracket
 * @returns each short form; nothing where the bracket says anything else
 */
export function definedIn(atoms: readonly Atom[], open: number): readonly Defined[] {
  const defined: Defined[] = [];
  let said = false;
  let explicit = false;
  let at = open + 1;
  for (; at < atoms.length && at < open + MAX_INSIDE && atoms[at]!.text !== ')';) {
    const atom = atoms[at]!;
    if (atom.type === 'lower' ? FILLERS.is(atom) : MARKS.test(atom.text)) {
      said ||= MARKS.test(atom.text) ? atom.text !== ',' : true;
      explicit ||= CALLS.is(atom) || (MARKS.test(atom.text) && atom.text !== ',');
      at++;
      continue;
    }
    let last = at;
    while (atoms[last]?.type === 'name' && !(last > at && atoms[last]!.breaks)) last++;
    if (last === at || last > at + 3) return [];
    const acronym = last === at + 1 && atom.acronym;
    const headed = isHeaded(atoms, at, last);
    if (!acronym && !headed && !explicit) return [];
    defined.push({ first: at, last, acronym, headed });
    at = last;
  }
  return said && atoms[at]?.text === ')' ? defined : [];
}

/** Whether the last word, or all words together, are a noun that names may end in. */
export function isHeaded(atoms: readonly Atom[], first: number, last: number): boolean {
  const all = wordsOf(atoms, first, last);
  return HEADS.some((heads) => heads.is(itemAt(atoms, last - 1)) || heads.has(all));
}

/**
 * Whether defined words may stand for the name before their bracket: acronyms and heads may; other words, if they repeat some of the
 * name's (`Opinions` of `Implementation Opinions on …`) or are made like brands (`Caltrans`). `(“Employees”)` behind a ministry means
 * others.
 */
export function mayMean(atoms: readonly Atom[], { first, last, acronym, headed }: Defined, name: NameReading): boolean {
  if (acronym || headed) return true;
  if (titleAt(atoms, first, last) || isPlaces(atoms, first, last)) return false;
  if (last === first + 1 && isNickname(atoms, first, name)) return true;
  const words = wordingOf(name.text).key.split(' ');
  return wordingOf(wordsOf(atoms, first, last))
    .key.split(' ')
    .some((word) => word.length > 3 && words.includes(word));
}

/**
 * `State Water Control Board (Water Board)`, `Department of Roads (Department)`: a bracket that says nothing but some words of the name
 * before it, its head the last of them, or how a programme's name begins.
 * @param open index of the bracket
 */
export function repeatedIn(
  atoms: readonly Atom[],
  open: number,
  { text, head, kind }: NameReading,
): Defined | undefined {
  const first = open + 1;
  let last = first;
  while (last < first + MAX_REPEATED && atoms[last]?.type === 'name' && !atoms[last]!.breaks) last++;
  if (last === first || atoms[last]?.text !== ')') return undefined;
  const words = wordingOf(text).key.split(' ');
  const repeated = wordingOf(wordsOf(atoms, first, last)).key.split(' ');
  // `Aurora Skills Programme (Aurora)`
  const begins = kind === 'initiative' && repeated[0] === words[0] && !isPlaces(atoms, first, first + 1);
  if (begins && !isHeaded(atoms, first, last)) return { first, last, acronym: false, headed: false };
  if (head === undefined) return undefined;
  let at = 0;
  for (const word of words) if (word === repeated[at]) at++;
  const isEnd = ` ${repeated.join(' ')}`.endsWith(` ${wordingOf(head).key}`);
  return at === repeated.length && isEnd && at < words.length
    ? { first, last, acronym: false, headed: true }
    : undefined;
}

const MAX_REPEATED = 3;
