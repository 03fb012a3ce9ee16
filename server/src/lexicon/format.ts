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

/**
 * A word list by section: the rows of each as lines, and their fields parted by tabs, without comments and blanks around them; each row
 * has at least one field, and its first field is not empty. As texts a bundle holds them at next to no cost: what a thousand small lists
 * cost to read is paid where somebody asks (`rowsOf` in `lookup.ts`).
 */
export type LexiconSections = Readonly<Record<string, string>>;

/** A line that could not be read. */
export interface LexiconProblem {
  /** Zero-based line number. */
  line: number;
  message: string;
}

/** A stretch of a word list without the blanks around it. Offsets are UTF-16 code units of the whole file, half-open. */
export interface LexiconField {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A line that is neither blank nor a comment. */
export interface LexiconLine {
  /** Zero-based line number. */
  readonly line: number;
  /** The line without the blanks behind it. */
  readonly start: number;
  readonly end: number;
  /** A heading's name. */
  readonly heading?: LexiconField;
  /** A row's fields, empty ones too; of a heading none. */
  readonly fields: readonly LexiconField[];
}

/**
 * Cuts a word list into its headings and rows, in order.
 * @param text the whole file; line ends LF, CRLF or CR, a leading byte order mark is passed over
 */
export function readLexiconLines(text: string): LexiconLine[] {
  const lines: LexiconLine[] = [];
  const next = /\r\n|\r|\n/g;
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  for (let line = 0; ; line++) {
    next.lastIndex = start;
    const found = next.exec(text);
    const raw = text.slice(start, found ? found.index : text.length);
    const content = raw.trimEnd();
    if (content.trim() !== '' && !content.startsWith('#')) lines.push(readLine(content, start, line));
    if (!found) break;
    start = next.lastIndex;
  }
  return lines;
}

function readLine(content: string, start: number, line: number): LexiconLine {
  const end = start + content.length;
  const trimmed = content.trim();
  if (/^\[[^\]]+\]$/.test(trimmed)) {
    const open = start + content.indexOf('[') + 1;
    return { line, start, end, heading: toField(trimmed.slice(1, -1), open), fields: [] };
  }
  const fields: LexiconField[] = [];
  let at = start;
  for (const piece of content.split('\t')) {
    fields.push(toField(piece, at));
    at += piece.length + 1;
  }
  return { line, start, end, fields };
}

/** @param start where the piece begins, the blanks around it included */
function toField(piece: string, start: number): LexiconField {
  const text = piece.trim();
  const from = start + (text === '' ? 0 : piece.length - piece.trimStart().length);
  return { text, start: from, end: from + text.length };
}

/**
 * Reads a word list. Never throws: a bad line becomes a problem and the rest is still read.
 * @param text see {@link readLexiconLines}
 */
export function parseLexicon(text: string): { sections: LexiconSections; problems: LexiconProblem[] } {
  const sections: Record<string, string[]> = {};
  const problems: LexiconProblem[] = [];
  let rows: string[] | undefined;
  for (const { line, start, end, heading, fields } of readLexiconLines(text)) {
    if (heading) rows = sections[heading.text] ??= [];
    else if (!rows) problems.push({ line, message: strayLine(text.slice(start, end)) });
    else if (fields[0]!.text === '') problems.push({ line, message: EMPTY_FIRST_FIELD });
    else rows.push(fields.map((field) => field.text).join('\t'));
  }
  const joined = Object.entries(sections).map(([name, lines]) => [name, lines.join('\n')]);
  return { sections: Object.fromEntries(joined) as LexiconSections, problems };
}

export const EMPTY_FIRST_FIELD = 'the first field is empty: remove the leading tab';

/** What is wrong with a line before the first heading. */
export const strayLine = (content: string): string =>
  `"${content.trim().slice(0, 80)}" stands before the first [section] heading`;
