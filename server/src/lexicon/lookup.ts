import type { LexiconSections } from './format';

/**
 * The first fields of one section as a set, lower-cased.
 * @throws if the section does not exist: a misspelt section name is a programming error
 */
export function wordSet(sections: LexiconSections, section: string): ReadonlySet<string> {
  return new Set(rowsOf(sections, section).map((row) => row[0]!.toLowerCase()));
}

/**
 * One section as a map from the lower-cased first field to the second field.
 * @throws if the section does not exist
 */
export function wordMap(sections: LexiconSections, section: string): ReadonlyMap<string, string> {
  return new Map(rowsOf(sections, section).map((row) => [row[0]!.toLowerCase(), row[1] ?? '']));
}

/**
 * The rows of one section as they stand, made anew each time.
 * @throws if the section does not exist
 */
export function rowsOf(sections: LexiconSections, section: string): readonly string[][] {
  const rows = sections[section];
  if (rows === undefined) throw new Error(`the lexicon has no section [${section}]`);
  return rows === '' ? [] : rows.split('\n').map((row) => row.split('\t'));
}
