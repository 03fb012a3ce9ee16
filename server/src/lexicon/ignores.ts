import { type LexiconField, type LexiconLine, EMPTY_FIRST_FIELD, readLexiconLines, strayLine } from './format';
import { MAX_FIELD_LENGTH, MAX_TERM_ROWS, type TermProblem, tidy } from './terms';

/**
 * The sister of the term files: findings and mentions that people have seen and do not want to see again
 * (`.policytext/ignore.txt`). A heading names a check or a kind; a row is
 *
 *     file<TAB>text<TAB>words before<TAB>words behind<TAB>#n
 *
 * `file` is a path below the folder, or `*` for all; without a text everything in the file is ignored, without words every
 * place that has the text. `#n` tells places apart that have the same words around them.
 */
export interface IgnoreRow {
  /** Identifier of a check, or a kind of mention. */
  readonly section: string;
  readonly line: number;
  /** With slashes; `*` is every file. */
  readonly file: string;
  /** As {@link tidy} makes it; undefined for everything. */
  readonly text?: string;
  /** The place that is meant, where it is one. */
  readonly place?: IgnoredPlace;
  readonly fields: readonly LexiconField[];
}

/** A place told by the words around it, nearest to the text first in neither: as they stand. */
export interface IgnoredPlace {
  readonly before: readonly string[];
  readonly behind: readonly string[];
  /** Which of the places with these words, from 1. */
  readonly nth: number;
}

export interface IgnoreHeading {
  readonly name: LexiconField;
  readonly line: number;
}

export interface IgnoreList {
  readonly headings: readonly IgnoreHeading[];
  readonly rows: readonly IgnoreRow[];
  readonly problems: readonly TermProblem[];
}

export const EVERY_FILE = '*';
/** So many places of one text in one file can be ignored one by one; more are a case for ignoring the text in the file. */
export const MAX_PLACES = 50;

/**
 * Reads an ignore file. Never throws: what cannot be read becomes a problem with its exact place.
 * @param text the whole file; line ends LF, CRLF or CR
 */
export function readIgnores(text: string): IgnoreList {
  const headings: IgnoreHeading[] = [];
  const rows: IgnoreRow[] = [];
  const problems: TermProblem[] = [];
  const places = new Map<string, number>();
  const report = ({ start, end }: { start: number; end: number }, line: number, message: string) =>
    problems.push({ line, start, end: Math.max(end, start + 1), message, severity: 'error' });
  let section: string | undefined;
  for (const each of readLexiconLines(text)) {
    const { line, fields, heading } = each;
    if (heading) {
      section = heading.text;
      headings.push({ name: heading, line });
      continue;
    }
    if (section === undefined) {
      report(each, line, strayLine(text.slice(each.start, each.end)));
      continue;
    }
    const problem = problemWith(each) ?? (rows.length >= MAX_TERM_ROWS ? tooMany(each, MAX_TERM_ROWS) : undefined);
    if (problem) {
      report(problem.field, line, problem.message);
      continue;
    }
    const row = toRow(section, each);
    if (row.place) {
      const key = [section, row.file, row.text].join('\n');
      places.set(key, (places.get(key) ?? 0) + 1);
      if (places.get(key)! > MAX_PLACES) {
        report(fields[1]!, line, `more than ${MAX_PLACES} places of one text: ignore it in the whole file instead`);
        continue;
      }
    }
    rows.push(row);
  }
  return { headings, rows, problems };
}

interface FieldProblem {
  readonly field: { readonly start: number; readonly end: number };
  readonly message: string;
}

const tooMany = (line: LexiconLine, limit: number): FieldProblem => ({
  field: line,
  message: `more than ${limit} entries: this one is not read`,
});

function problemWith({ fields, start, end }: LexiconLine): FieldProblem | undefined {
  const [file, text, before, behind, nth, more] = fields;
  if (file!.text === '') return { field: { start, end }, message: EMPTY_FIRST_FIELD };
  if (file!.text.includes('\\')) return { field: file!, message: 'paths are written with slashes' };
  const long = fields.find((field) => field !== file && field.text.length > MAX_FIELD_LENGTH);
  if (long) return { field: long, message: `this field is longer than ${MAX_FIELD_LENGTH} characters` };
  if (more) return { field: more, message: 'there are five fields: file, text, words before, words behind, #n' };
  if (nth && !/^#[1-9]\d{0,5}$/.test(nth.text)) return { field: nth, message: 'the fifth field is #1, #2, …' };
  if ((before || behind) && !text!.text) return { field: text!, message: 'words around it, but no text' };
  return undefined;
}

function toRow(section: string, { line, fields }: LexiconLine): IgnoreRow {
  const [file, text, before, behind, nth] = fields.map((field) => field.text);
  const isPlace = before !== undefined;
  return {
    section,
    line,
    file: file!,
    fields,
    ...(text && { text: tidy(text) }),
    ...(isPlace && {
      place: { before: words(before), behind: words(behind ?? ''), nth: nth ? Number(nth.slice(1)) : 1 },
    }),
  };
}

const words = (field: string): string[] => field.split(/\s+/).filter((word) => word !== '');
