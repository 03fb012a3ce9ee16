import type { Paragraph } from '../../text/document';
import type { Span } from '../annotation';
import type { Cell, HeaderCell } from './reading';
import { lowerBound } from './spanIndex';
import { BASELINE_COLUMNS, TARGET_COLUMNS } from './vocabulary';

/** What separates the cells of a line: a bar, tabs, or a wide gap. */
const SEPARATOR = /\||\t+| {3,}/g;

/** Whether a stretch of blanks between two tokens parts cells: a tab, or a wide gap. */
export const isGap = (text: string, from: number, to: number): boolean =>
  to > from && (to - from > 2 || text.charCodeAt(from) === TAB || text.charCodeAt(to - 1) === TAB);

const TAB = 9;

/** A paragraph whose lines are cut into cells. */
export interface Table {
  readonly header: readonly HeaderCell[];
  cellAt(offset: number): Cell;
  /** The line around a place. */
  lineAt(offset: number): Span;
  /** The words in the first cell of the line that a place behind it belongs to. */
  labelAt(offset: number): string | undefined;
}

/** Reads a paragraph as lines of a table; undefined if its first line has fewer than two separators. */
export function readTable({ text }: Paragraph): Table | undefined {
  if (!text.includes('|') && !text.includes('\t') && !text.includes('   ')) return undefined;
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
  const lines = [...text.matchAll(/[^\r\n]+/g)].map(({ index, 0: line }) => ({
    at: index,
    end: index + line.length,
    label: labelOf(line),
  }));
  const lineOf = (offset: number) => lines[lowerBound(lines, offset + 1, ({ at }) => at) - 1];
  return {
    header: withBaselines(first, cells),
    labelAt: (offset) => lineOf(offset)?.label,
    lineAt(offset) {
      const line = lineOf(offset);
      return { start: line?.at ?? 0, end: line?.end ?? text.length };
    },
    cellAt: (offset) => places[lowerBound(places, offset, ({ at }) => at) - 1]?.cell ?? { line: 0, column: 0 },
  };
}

/** `Indicator | 2019 | Target 2030`: a year before the targets is what there was. */
function withBaselines(line: string, cells: readonly HeaderCell[]): HeaderCell[] {
  const target = cells.findIndex(({ role }) => role === 'target');
  return cells.map((cell, i) => {
    const dated = i > 0 && i < target && !cell.role && /(?:19|20)\d\d/.test(line.slice(cell.start, cell.end));
    return dated ? { ...cell, role: 'baseline' } : cell;
  });
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
