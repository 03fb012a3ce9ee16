import bodiesData from '../../lexicon/data/bodies.txt';
import instrumentsData from '../../lexicon/data/instruments.txt';
import nationalData from '../../lexicon/data/nationalBodies.txt';
import { rowsOf } from '../../lexicon/lookup';
import { WordClass } from '../../text/wordClass';
import type { Atom } from './atoms';
import { PhraseTable } from './phraseTable';
import { commonWords } from './vocabulary';

/** A standing body or instrument of the world, known without the document. */
export interface KnownName {
  readonly kind: 'organization' | 'initiative';
  /** Its full name, as the lexicon writes it. */
  readonly name: string;
  /** Whether this spelling is an acronym or a short name. */
  readonly form: 'full' | 'acronym' | 'short';
  /** This spelling, to compare the case of acronyms: `WHO` is a body, `who` is not. */
  readonly spelling: string;
}

const table = new PhraseTable<KnownName>();

/** Adds every spelling of every row; the first row that has a spelling keeps it. */
function load(rows: readonly string[][], kind: KnownName['kind']): void {
  for (const [name = '', others = ''] of rows) {
    for (const spelling of [name, ...others.split('|')]) {
      if (spelling === '') continue;
      const phrase = phraseOf(spelling);
      if (table.get(phrase)) continue;
      const form = spelling === name ? 'full' : isAcronym(spelling) ? 'acronym' : 'short';
      table.add(phrase, { kind, name, form, spelling });
    }
  }
}

/** A spelling as atoms are: a comma is a word of its own, `'s` is none. Most spellings have neither. */
function phraseOf(spelling: string): string {
  const lower = spelling.toLowerCase();
  return /[,']/.test(lower) ? lower.replace(/,/g, ' ,').replace(/'s\b/g, '') : lower;
}

const isAcronym = (spelling: string) => !/\s/.test(spelling) && /\p{Lu}{2}/u.test(spelling);

load(rowsOf(bodiesData, 'bodies'), 'organization');
load(rowsOf(nationalData, 'bodies'), 'organization');
load(rowsOf(instrumentsData, 'instruments'), 'initiative');

/** The first words of all spellings. */
const openers = new WordClass(table.openers());
const singles = new WordClass(table.singles());
const seconds = new WordClass(table.seconds());

/** How many members a union has: `EU27`, `OECD-38`. */
const MEMBERS = /(?<=\p{Lu}{2})[-‐‑]?\d\d$/u;

/** A standing body with the number of its members. */
function unionOf({ acronym, text }: Atom): { length: number; value: KnownName } | undefined {
  const value = acronym && MEMBERS.test(text) ? table.get(text.replace(MEMBERS, '').toLowerCase()) : undefined;
  return value?.kind === 'organization' && value.form === 'acronym' ? { length: 1, value } : undefined;
}

/** A capital, a digit, or the article of Arabic names. */
const OPENING = /^[\p{Lu}\d]|^al-|^al$/u;

/** Most names open with a letter of English, which needs no pattern. */
function opensName(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first >= 65 && first <= 90) || OPENING.test(text);
}

/** Whether a known name may begin at an atom: few do, and the others need not be looked for. */
const mayBeKnown = (atoms: readonly Atom[], at: number): boolean =>
  (openers.is(atoms[at]) && (singles.is(atoms[at]) || seconds.is(atoms[at + 1]))) || atoms[at]!.acronym;

/** The longest known name whose first word is the atom at `at`; its capitals must be there. */
export function matchKnown(atoms: readonly Atom[], at: number): { last: number; known: KnownName } | undefined {
  if (!mayBeKnown(atoms, at)) return undefined;
  const first = atoms[at]!;
  const match = openers.is(first) && opensName(first.text) ? table.match(atoms, at) : undefined;
  const found = match ?? unionOf(first);
  if (!found || !opensName(first.text)) return undefined;
  const { value: known, length } = found;
  const last = at + length;
  const spelling = first.text.replace(MEMBERS, '');
  if (known.form === 'acronym' && length === 1 && first.text !== known.spelling && spelling !== known.spelling)
    return undefined;
  if (known.form === 'acronym' && !first.acronym && commonWords.functionWords.is(first)) return undefined; // `WHO PAYS`
  // `Iraqi security forces` describes, `Iraqi Security Forces` names.
  for (let i = at + 1; i < last; i++) {
    const head = known.kind === 'initiative' && i === last - 1; // `Paris agreement`
    if (/^\p{Ll}/u.test(atoms[i]!.text) && !commonWords.smallWords.is(atoms[i]) && !head) return undefined;
  }
  return { last, known };
}

/** What the lexicon knows under a whole spelling (lower-case). */
export function lookUpKnown(phrase: string): KnownName | undefined {
  return table.get(phrase);
}
