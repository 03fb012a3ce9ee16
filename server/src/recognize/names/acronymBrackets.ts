import type { Atom } from './atoms';
import { isSmall, spells } from './initials';
import { isSeries } from './known';
import { memoize } from './memo';
import { commonWords, initiativeWords, organizationWords } from './vocabulary';

const MAX_WORDS = 16;
const DASH = /^[-‐‑–]$/;
const DASHED = /\p{Lu}[-‐‑–]\p{Lu}/u;
const ROMAN = /^[IVX]{1,4}$/;

const SHORT_HEADS = [organizationWords.shortHeads, initiativeWords.shortHeads];

/** What a bracket behind a name holds; indices are of atoms. */
export interface Bracket {
  readonly first: number;
  readonly last: number;
  /** `(the Commission)` */
  readonly article: boolean;
}

/** `(ABC)`, `("ABC")`, `(ABC Corp)`, `(the Commission)`: the atoms inside. */
export function readBracket(atoms: readonly Atom[], open: number): Bracket | undefined {
  if (atoms[open]!.text !== '(' || atoms[open]!.breaks) return undefined;
  let first = open + 1;
  const article = atoms[first]!.lower === 'the';
  if (article) first++;
  const quoted = /^["“‘']$/.test(atoms[first]?.text ?? '');
  if (quoted) first++;
  const acronym = atoms[first]?.type === 'name' && !article;
  let last = first;
  const goesOn = (atom: Atom) =>
    acronym
      ? atom.acronym || atom.type === 'number' || ROMAN.test(atom.text) || organizationWords.companyForms.is(atom)
      : atom.type === 'name';
  while (last < Math.min(atoms.length, first + 4) && (last === first || goesOn(atoms[last]!))) last++;
  if (article && atoms[first]?.type !== 'name') return undefined;
  if (last === first || !(acronym || article)) return undefined;
  const close = quoted ? last + 1 : last;
  const behind = atoms[close]?.text;
  if (acronym && isSeries(atoms, first)) return undefined;
  const head = last === first + 1 && !atoms[first]!.acronym && SHORT_HEADS.some((list) => list.is(atoms[first]));
  if (quoted && head && behind === ')') return { first, last, article: true }; // `(“Board”)`
  return behind === ')' || (acronym && (behind === ',' || behind === ';')) ? { first, last, article } : undefined;
}

/** `NST2` of a `Second National Strategy for Tourism`: the number is the name's, not one of its initials. */
const lettersIn = memoize((acronym) =>
  acronym
    .replace(/\d{1,3}$/, '')
    .replace(/[^\p{Lu}\d]/gu, '')
    .toLowerCase(),
);

/** Where the words before the bracket begin that the acronym is made of; the shortest run wins. */
export function alignedStart(atoms: readonly Atom[], open: number, acronym: string): number | undefined {
  const letters = lettersIn(acronym);
  if (letters.length < 2) return undefined;
  for (let start = open - 1; start >= Math.max(0, open - MAX_WORDS); start--) {
    const atom = atoms[start]!;
    const joins = atom.text === ',' || atom.text === '&' || (DASH.test(atom.text) && DASHED.test(acronym));
    if (atom.type === 'mark' && !joins) return undefined;
    if (atom.type === 'lower' && !isSmall(atom.lower)) return undefined;
    if (atom.type === 'name' && spells(atoms, start, open, letters)) return start;
    if (atom.breaks) return undefined;
  }
  return undefined;
}

/**
 * `Federated Hill Clubs – FHC to most –`, `the Rural Roads Programme, RRP, pays`: an acronym beside the name that it is made of, parted
 * from it by a dash or by commas.
 * @param mark index of the dash or the first comma
 */
export function readAside(atoms: readonly Atom[], mark: number): Bracket | undefined {
  const [{ text, breaks }, acronym, next] = [atoms[mark]!, atoms[mark + 1], atoms[mark + 2]];
  const first = acronym?.lower === 'or' ? mark + 2 : mark + 1;
  const word = atoms[first];
  if (breaks || !word?.acronym || word.breaks || word.possessive || commonWords.commonAcronyms.is(word))
    return undefined;
  const behind = first === mark + 1 ? next : atoms[mark + 3];
  if (text === ',') return behind?.text === ',' ? { first, last: first + 1, article: false } : undefined;
  const ends = !behind || behind.breaks || behind.type !== 'name';
  return SPACED_DASH.test(text) && atoms[mark]!.spaced && word.spaced && ends
    ? { first, last: first + 1, article: false }
    : undefined;
}

const SPACED_DASH = /^[-–—]$/;
