import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLexicon } from '../../../server/src/lexicon/format';
import { rowsOf } from '../../../server/src/lexicon/lookup';
import type { GoldDocument } from '../../gold/annotation';

/** Names that a lexicon has from the gold texts would make their scores worth nothing: how to find them. */

/** A row of the lexicon with all the names in its fields. */
export interface Entry {
  readonly file: string;
  readonly section: string;
  readonly names: readonly string[];
}

/** Files whose rows are whole names, acronyms too; in others a single word is vocabulary. */
const NAME_FILES = new Set(['bodies.txt', 'instruments.txt', 'nationalBodies.txt']);

/** Every row of every word list of a folder. */
export function readEntries(folder: string): Entry[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) => {
      const { sections } = parseLexicon(readFileSync(join(folder, file), 'utf8'));
      return Object.keys(sections).flatMap((section) =>
        rowsOf(sections, section).map((row) => ({
          file,
          section,
          names: row.flatMap((field) => field.split('|')).filter(Boolean),
        })),
      );
    });
}

/** What names are compared by: case, blanks and an article in front do not tell them apart. */
export const keyOf = (name: string): string => name.replace(/\s+/g, ' ').trim().replace(/^the /i, '').toLowerCase();

/** Keys of all organizations and initiatives of gold documents. */
export const goldNamesOf = (documents: readonly GoldDocument[]): ReadonlySet<string> =>
  new Set(
    documents
      .flatMap(({ annotations }) => annotations)
      .filter(({ kind }) => kind === 'organization' || kind === 'initiative')
      .map(({ text }) => keyOf(text)),
  );

/**
 * Entries that are the whole name of something in the gold and that nobody has reviewed.
 * @param reviewed keys of names that are general knowledge; one of a row's names is enough
 */
export function unreviewed(
  entries: readonly Entry[],
  gold: ReadonlySet<string>,
  reviewed: ReadonlySet<string>,
): readonly string[] {
  return entries
    .filter(({ names }) => !names.some((name) => reviewed.has(keyOf(name))))
    .flatMap(({ file, section, names }) =>
      names
        .filter((name) => (NAME_FILES.has(file) || /[\s-]/.test(name)) && gold.has(keyOf(name)))
        .map((name) => `${file} [${section}] ${name}`),
    );
}
