import type { AnnotationKind } from '../recognize/annotation';
import { ATTRIBUTES, checkAttributes } from './attributes';
import type { ExportAnnotation, ExportDocument } from './document';
import { ImportError } from './importError';
import { asKind } from './reading';
import { type CsvRecord, parseRecords, toRecord } from './rfc4180';

/**
 * Targets (and figures) as comma-separated values, RFC 4180, UTF-8 without byte order mark unless somebody asks for one: a header, then one row each, with where it
 * stands and all its attributes. Cells of what the text does not say are empty.
 *
 * - `line` and `column` count from 1, a column in UTF-16 code units, as editors show them; `start` and `end` are UTF-16 code units
 *   of the document, half-open.
 * - Overlapping rows are rows like others. A text over several lines is one quoted cell with its line ends as they are.
 * - A cell that a spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@`, a tab or a line end, ASCII or full
 *   width) gets an apostrophe in front, and so does one that begins with apostrophes and then such a sign, so that the importer can
 *   take one off again. Numbers and the comparator are no formulas, whatever they begin with, and stay as they are.
 */

const QUANTITY_ATTRIBUTES = Object.entries(ATTRIBUTES.target);
const PLACE = ['document', 'line', 'column', 'start', 'end', 'kind', 'text'] as const;
const COLUMNS: readonly string[] = [...PLACE, ...QUANTITY_ATTRIBUTES.map(([name]) => name), 'rule'];

/** Kinds that have rows. */
export const CSV_KINDS: ReadonlySet<AnnotationKind> = new Set(['target', 'figure']);

/** The header, with its line end. */
export const CSV_HEADER = toRecord(COLUMNS);

/** In front of a table for spreadsheets: Excel takes a file without it for one in the code page of the machine. */
export const BYTE_ORDER_MARK = '\ufeff';

const LOOKS_LIKE_FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const isSafe = (name: string) => name === 'comparator';

const protect = (cell: string) => (LOOKS_LIKE_FORMULA.test(cell) ? `'${cell}` : cell);
const unprotect = (cell: string) => (cell.startsWith("'") && LOOKS_LIKE_FORMULA.test(cell) ? cell.slice(1) : cell);

/** The rows of one document, each with its line end; annotations of other kinds than {@link CSV_KINDS} have none. */
export function toCsvRows({ id, lines, annotations }: ExportDocument): string {
  return annotations
    .filter(({ kind }) => CSV_KINDS.has(kind))
    .map(({ kind, start, end, text, rule, attributes }) => {
      const { line, character } = lines.positionAt(start);
      const numbers = [line + 1, character + 1, start, end].map(String);
      const values = QUANTITY_ATTRIBUTES.map(([name, type]) => {
        const cell = String(attributes[name] ?? '');
        return type === 'number' || isSafe(name) ? cell : protect(cell);
      });
      return toRecord([protect(id), ...numbers, kind, protect(text), ...values, protect(rule)]);
    })
    .join('');
}

/** A row that was read. */
export interface CsvRow {
  readonly document: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly annotation: ExportAnnotation;
}

/**
 * Reads what {@link toCsvRows} wrote, header and all.
 * @throws ImportError with the line for what is no such table
 */
export function fromCsv(content: string): CsvRow[] {
  const [header, ...records] = parseRecords(content.startsWith(BYTE_ORDER_MARK) ? content.slice(1) : content);
  if (header?.fields.join() !== COLUMNS.join())
    throw new ImportError('line 1', `the header must be ${COLUMNS.join(',')}`);
  return records.map(readRow);
}

function readRow({ line, fields }: CsvRecord): CsvRow {
  const place = `line ${line}`;
  if (fields.length !== COLUMNS.length)
    throw new ImportError(place, `a row has ${COLUMNS.length} fields, this one ${fields.length}`);
  const cell = (name: string) => fields[COLUMNS.indexOf(name)]!;
  const count = (name: string) => {
    if (!/^\d{1,15}$/.test(cell(name))) throw new ImportError(place, `${name} must be a whole number from 0`);
    return Number(cell(name));
  };
  const kind = asKind(cell('kind'), place);
  if (!CSV_KINDS.has(kind)) throw new ImportError(place, `a ${kind} has no row`);
  const attributes: Record<string, string | number> = {};
  for (const [name, type] of QUANTITY_ATTRIBUTES) {
    const value = cell(name);
    if (value === '') continue;
    attributes[name] = type === 'number' ? readNumber(value, name, place) : isSafe(name) ? value : unprotect(value);
  }
  return {
    document: unprotect(cell('document')),
    line: count('line'),
    column: count('column'),
    annotation: {
      kind,
      start: count('start'),
      end: count('end'),
      text: unprotect(cell('text')),
      rule: unprotect(cell('rule')),
      attributes: checkAttributes(kind, attributes, place),
    },
  };
}

function readNumber(cell: string, name: string, place: string): number {
  if (!/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/.test(cell))
    throw new ImportError(place, `${name} must be a number, not ${JSON.stringify(cell)}`);
  return Number(cell);
}
