/**
 * The one format of all word lists, ours and the users' (`.policytext/terms.txt`):
 *
 *     # a comment
 *     [section]
 *     entry<TAB>second field<TAB>third field
 *
 * Blank lines are ignored; fields are trimmed; a section may occur more than once. This file imports nothing: the build
 * loads it by itself to compile the lexicon.
 */

/** The rows of a word list by section; each row has at least one field, and its first field is not empty. */
export type LexiconSections = Record<string, string[][]>;

/** A line that could not be read. */
export interface LexiconProblem {
  /** Zero-based line number. */
  line: number;
  message: string;
}

/**
 * Reads a word list. Never throws: a bad line becomes a problem and the rest is still read.
 * @param text the whole file; line ends LF, CRLF or CR, a leading byte order mark is ignored
 */
export function parseLexicon(text: string): { sections: LexiconSections; problems: LexiconProblem[] } {
  const sections: LexiconSections = {};
  const problems: LexiconProblem[] = [];
  let rows: string[][] | undefined;
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .forEach((raw, line) => {
      const content = raw.trimEnd();
      if (content.trim() === '' || content.startsWith('#')) return;
      const heading = /^\[([^\]]+)\]$/.exec(content.trim());
      if (heading) {
        rows = sections[heading[1]!.trim()] ??= [];
        return;
      }
      if (!rows) {
        problems.push({ line, message: `"${content.trim()}" stands before the first [section] heading` });
        return;
      }
      const fields = content.split('\t').map((field) => field.trim());
      if (fields[0] === '') problems.push({ line, message: 'the first field is empty: remove the leading tab' });
      else rows.push(fields);
    });
  return { sections, problems };
}
