import { PhraseTable } from '../phraseTable';

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

/** All spellings of all of them. */
export const knownNames = new PhraseTable<KnownName>();

/** Adds every spelling of every row; the first row that has a spelling keeps it. */
export function addKnown(rows: readonly string[][], kind: KnownName['kind']): void {
  for (const [name = '', others = ''] of rows) {
    for (const spelling of [name, ...others.split('|')]) {
      if (spelling === '') continue;
      const phrase = phraseOf(spelling);
      if (knownNames.get(phrase)) continue;
      const form = spelling === name ? 'full' : isAcronym(spelling) ? 'acronym' : 'short';
      knownNames.add(phrase, { kind, name, form, spelling });
    }
  }
}

/** A spelling as atoms are: a comma is a word of its own, `'s` is none. Most spellings have neither. */
function phraseOf(spelling: string): string {
  const lower = spelling.toLowerCase();
  return /[,']/.test(lower) ? lower.replace(/,/g, ' ,').replace(/'s\b/g, '') : lower;
}

const isAcronym = (spelling: string) => !/\s/.test(spelling) && /\p{Lu}{2}/u.test(spelling);
