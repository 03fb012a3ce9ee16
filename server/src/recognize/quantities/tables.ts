import type { Paragraph } from '../../text/document';
import { WordClass } from '../../text/wordClass';
import type { Span } from '../annotation';
import type { Cell, HeaderCell } from './reading';
import { lowerBound } from './spanIndex';
import { BASELINE_COLUMNS, TARGET_COLUMNS } from './vocabulary';
import { someWord } from './words';

/** What separates the cells of a line: a bar, tabs, or a wide gap. */
const SEPARATOR = /\||\t+| {3,}/g;

/** Whether a stretch of blanks between two tokens parts cells: a tab, or a wide gap. */
export const isGap = (text: string, from: number, to: number): boolean =>
  to > from && (to - from > 2 || text.charCodeAt(from) === TAB || text.charCodeAt(to - 1) === TAB);

const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const BAR = 124;
/** So many blanks part cells. */
const WIDE_GAP = 3;

interface Line extends Span {
  readonly label: string | undefined;
}

/** A paragraph whose lines are cut into cells. Lines and cells are looked for when a quantity asks for its own. */
export class Table {
  readonly header: readonly HeaderCell[];
  private ownLines: readonly Line[] | undefined;
  private ownPlaces: readonly { readonly at: number; readonly cell: Cell }[] | undefined;

  constructor(
    private readonly text: string,
    firstLine: string,
    hasRoles: boolean,
  ) {
    const cells = readHeader(firstLine);
    this.header = hasRoles ? withRoles(firstLine, cells) : cells;
  }

  cellAt(offset: number): Cell {
    const places = (this.ownPlaces ??= placesOf(this.text));
    return places[lowerBound(places, offset, ({ at }) => at) - 1]?.cell ?? { line: 0, column: 0 };
  }

  /** The line around a place. */
  lineAt(offset: number): Span {
    const line = this.lineOf(offset);
    return { start: line?.start ?? 0, end: line?.end ?? this.text.length };
  }

  /** The words in the first cell of the line that a place behind it belongs to. */
  labelAt(offset: number): string | undefined {
    return this.lineOf(offset)?.label;
  }

  private lineOf(offset: number): Line | undefined {
    const lines = (this.ownLines ??= linesOf(this.text));
    return lines[lowerBound(lines, offset + 1, ({ start }) => start) - 1];
  }
}

/** Reads a paragraph as lines of a table; undefined if its first line has fewer than two separators. */
export function readTable({ text, tokens }: Paragraph): Table | undefined {
  const { separators, end } = readFirstLine(text);
  if (separators < 2) return undefined;
  const first = text.slice(0, end);
  let last = 0;
  while (last < tokens.length && tokens[last]!.start < first.length) last++;
  return new Table(text, first, someWord(tokens, 0, last, COLUMN_WORDS));
}

/** How many separators the first line of a text has, and where it ends. Every paragraph asks, so no pattern runs over it. */
function readFirstLine(text: string): { readonly separators: number; readonly end: number } {
  let separators = 0;
  let blanks = 0;
  let isTab = false;
  let end = 0;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === LINE_FEED || code === CARRIAGE_RETURN) break;
    blanks = code === SPACE ? blanks + 1 : 0;
    if (code === BAR || (code === TAB && !isTab) || blanks === WIDE_GAP) separators++;
    isTab = code === TAB;
  }
  return { separators, end };
}

function readHeader(line: string): Span[] {
  const cells: Span[] = [];
  let from = 0;
  for (const { index, 0: mark } of line.matchAll(SEPARATOR)) {
    cells.push({ start: from, end: index });
    from = index + mark.length;
  }
  cells.push({ start: from, end: line.length });
  return cells;
}

/** Where each cell but the first begins. */
function placesOf(text: string): { readonly at: number; readonly cell: Cell }[] {
  const places: { at: number; cell: Cell }[] = [];
  let cell: Cell = { line: 0, column: 0 };
  for (const { index, 0: mark } of text.matchAll(/\r\n?|\n|\||\t+| {3,}/g)) {
    cell = /[\r\n]/.test(mark) ? { line: cell.line + 1, column: 0 } : { line: cell.line, column: cell.column + 1 };
    places.push({ at: index, cell });
  }
  return places;
}

const linesOf = (text: string): Line[] =>
  [...text.matchAll(/[^\r\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    label: labelOf(line),
  }));

/** `Indicator | 2019 | Target 2030`: cells that announce baselines or targets; a year before the targets is what there was. */
function withRoles(line: string, cells: readonly Span[]): HeaderCell[] {
  const named = cells.map((cell) => withRole(line, cell));
  const target = named.findIndex(({ role }) => role === 'target');
  return named.map((cell, i) => {
    const dated = i > 0 && i < target && !cell.role && /(?:19|20)\d\d/.test(line.slice(cell.start, cell.end));
    return dated ? { ...cell, role: 'baseline' } : cell;
  });
}

function withRole(line: string, { start, end }: Span): HeaderCell {
  const words =
    line
      .slice(start, end)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.some((word) => BASELINE_COLUMNS.has(word))) return { start, end, role: 'baseline' };
  return words.some((word) => TARGET_COLUMNS.has(word)) ? { start, end, role: 'target' } : { start, end };
}

/** Few headers hold one of these, and only those say what their columns are. */
const COLUMN_WORDS = new WordClass([...BASELINE_COLUMNS, ...TARGET_COLUMNS]);

/** The first cell of a line that holds anything, if it is words. */
function labelOf(line: string): string | undefined {
  const cells = line.split(SEPARATOR).map((cell) => cell.trim());
  const label = cells.length > 1 ? cells.find((cell) => cell !== '') : undefined;
  return label !== undefined && /^\p{L}/u.test(label) ? label : undefined;
}
