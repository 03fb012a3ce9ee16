import type { Paragraph } from '../../text/document';
import type { Cell, HeaderCell } from './reading';
import { lowerBound } from './spanIndex';
import { BASELINE_COLUMNS, TARGET_COLUMNS } from './vocabulary';

/** What separates the cells of a line: a bar, tabs, or a wide gap. */
const SEPARATOR = /\||\t+| {3,}/g;

/** A paragraph whose lines are cut into cells. */
export interface Table {
  readonly header: readonly HeaderCell[];
  cellAt(offset: number): Cell;
  /** The words in the first cell of the line that a place behind it belongs to. */
  labelAt(offset: number): string | undefined;
}

/** Reads a paragraph as lines of a table; undefined if its first line has fewer than two separators. */
export function readTable({ text }: Paragraph): Table | undefined {
  const lineEnd = text.search(/[\r\n]/);
  const first = lineEnd < 0 ? text : text.slice(0, lineEnd);
  const cells: HeaderCell[] = [];
  let from = 0;
  for (const { index, 0: mark } of first.matchAll(SEPARATOR)) {
    cells.push(headerCell(first, from, index));
    from = index + mark.length;
  }
  cells.push(headerCell(first, from, first.length));
  if (cells.length < 3) return undefined;
  const places: { at: number; cell: Cell }[] = [];
  let cell: Cell = { line: 0, column: 0 };
  for (const { index, 0: mark } of text.matchAll(/\r\n?|\n|\||\t+| {3,}/g)) {
    cell = /[\r\n]/.test(mark) ? { line: cell.line + 1, column: 0 } : { line: cell.line, column: cell.column + 1 };
    places.push({ at: index, cell });
  }
  const lines = [...text.matchAll(/[^\r\n]+/g)].map(({ index, 0: line }) => ({ at: index, label: labelOf(line) }));
  return {
    header: cells,
    labelAt: (offset) => lines[lowerBound(lines, offset + 1, ({ at }) => at) - 1]?.label,
    cellAt: (offset) => places[lowerBound(places, offset, ({ at }) => at) - 1]?.cell ?? { line: 0, column: 0 },
  };
}

function headerCell(line: string, start: number, end: number): HeaderCell {
  const words =
    line
      .slice(start, end)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const role = words.some((word) => BASELINE_COLUMNS.has(word))
    ? 'baseline'
    : words.some((word) => TARGET_COLUMNS.has(word))
      ? 'target'
      : undefined;
  return { start, end, ...(role && { role }) };
}

/** The first cell of a line that holds anything, if it is words. */
function labelOf(line: string): string | undefined {
  const cells = line.split(SEPARATOR).map((cell) => cell.trim());
  const label = cells.length > 1 ? cells.find((cell) => cell !== '') : undefined;
  return label !== undefined && /^\p{L}/u.test(label) ? label : undefined;
}
