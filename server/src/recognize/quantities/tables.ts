import type { Paragraph } from '../../text/document';
import { WordClass } from '../../text/wordClass';
import type { Span } from '../annotation';
import type { Cell, HeaderCell } from './reading';
import { lowerBound } from './spanIndex';
import { BASELINE_COLUMNS, LABEL_COLUMNS, TARGET_COLUMNS, UNIT_CELLS } from './vocabulary';
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

  /** @param head its first line with cells; a caption may stand above it */
  constructor(
    private readonly text: string,
    private readonly head: Head,
    hasRoles: boolean,
  ) {
    const cells = readHeader(text, head);
    this.header = hasRoles ? withRoles(text, cells) : cells;
  }

  /** The cell around a place; the lines of a caption count down from -1. */
  cellAt(offset: number): Cell {
    const places = (this.ownPlaces ??= placesOf(this.text, -this.head.line));
    return places[lowerBound(places, offset, ({ at }) => at) - 1]?.cell ?? { line: -this.head.line, column: 0 };
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

  /** The column of indicators, measures or outputs; -1 where none is headed so. */
  private labels(): number {
    return this.header.findIndex(({ start, end }) =>
      wordsIn(this.text, start, end).some((word) => LABEL_COLUMNS.has(word)),
    );
  }

  private lineOf(offset: number): Line | undefined {
    const lines = (this.ownLines ??= linesOf(this.text, this.labels()));
    return lines[lowerBound(lines, offset + 1, ({ start }) => start) - 1];
  }
}

/** The line of a table that heads its columns. */
interface Head extends Span {
  /** How many lines stand above it. */
  readonly line: number;
}

/**
 * Reads a paragraph as lines of a table, with or without a caption; undefined if it has none with two separators.
 * @param widestGap between its tokens
 */
export function readTable({ text, tokens }: Paragraph, widestGap: number): Table | undefined {
  const head = mayHoldCells(text, widestGap) ? findHead(text) : undefined;
  if (!head) return undefined;
  let first = 0;
  while (first < tokens.length && tokens[first]!.start < head.start) first++;
  let last = first;
  while (last < tokens.length && tokens[last]!.start < head.end) last++;
  return new Table(text, head, someWord(tokens, first, last, COLUMN_WORDS));
}

/** Whether anything parts cells: few paragraphs hold such a mark, and the lines of the others need not be gone through. */
const mayHoldCells = (text: string, widestGap: number) =>
  (widestGap >= WIDE_GAP && text.includes(GAP)) || text.includes('|') || text.includes('\t');
const GAP = ' '.repeat(WIDE_GAP);

/** How many lines a caption may have. */
const CAPTION_LINES = 2;

/** The first line, or the first behind a caption: lines without cells, above at least two that have some. */
function findHead(text: string): Head | undefined {
  let start = 0;
  for (let line = 0; line <= CAPTION_LINES; line++) {
    const { separators, end } = readLine(text, start);
    const next = lineStart(text, end);
    if (separators >= 2) return line === 0 || readLine(text, next).separators >= 2 ? { start, end, line } : undefined;
    if (separators > 0 || next >= text.length) return undefined;
    start = next;
  }
  return undefined;
}

/** How many separators the line from a place on has, and where it ends. */
function readLine(text: string, start: number): { readonly separators: number; readonly end: number } {
  let separators = 0;
  let blanks = 0;
  let isTab = false;
  let end = start;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === LINE_FEED || code === CARRIAGE_RETURN) break;
    blanks = code === SPACE ? blanks + 1 : 0;
    if (code === BAR || (code === TAB && !isTab) || blanks === WIDE_GAP) separators++;
    isTab = code === TAB;
  }
  return { separators, end };
}

/** Where the line behind the end of one begins. */
const lineStart = (text: string, end: number): number => end + (text.startsWith('\r\n', end) ? 2 : 1);

function readHeader(text: string, { start, end }: Head): Span[] {
  const cells: Span[] = [];
  let from = start;
  for (const { index, 0: mark } of text.slice(start, end).matchAll(SEPARATOR)) {
    cells.push({ start: from, end: start + index });
    from = start + index + mark.length;
  }
  cells.push({ start: from, end });
  return cells;
}

/** Where each cell but the first begins. @param line the number of the first line */
function placesOf(text: string, line: number): { readonly at: number; readonly cell: Cell }[] {
  const places: { at: number; cell: Cell }[] = [];
  let cell: Cell = { line, column: 0 };
  for (const { index, 0: mark } of text.matchAll(/\r\n?|\n|\||\t+| {3,}/g)) {
    cell = /[\r\n]/.test(mark) ? { line: cell.line + 1, column: 0 } : { line: cell.line, column: cell.column + 1 };
    places.push({ at: index, cell });
  }
  return places;
}

/** @param column the column that says what is measured, where the header tells */
const linesOf = (text: string, column: number): Line[] =>
  [...text.matchAll(/[^\r\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    label: labelOf(line, column),
  }));

/** `Indicator | 2019 | Target 2030`: cells that announce baselines or targets; a year before the targets is what there was. */
function withRoles(line: string, cells: readonly Span[]): HeaderCell[] {
  const named = cells.map((cell) => withRole(line, cell));
  const target = named.findIndex(({ role }) => role === 'target');
  if (named.some(({ role }) => role === 'baseline')) return named;
  return named.map((cell, i) => {
    const dated = i > 0 && i < target && !cell.role && /(?:19|20)\d\d/.test(line.slice(cell.start, cell.end));
    return dated ? { ...cell, role: 'baseline' } : cell;
  });
}

function withRole(line: string, { start, end }: Span): HeaderCell {
  const words = wordsIn(line, start, end);
  if (words.some((word) => BASELINE_COLUMNS.has(word))) return { start, end, role: 'baseline' };
  return words.some((word) => TARGET_COLUMNS.has(word)) ? { start, end, role: 'target' } : { start, end };
}

const wordsIn = (text: string, start: number, end: number): readonly string[] =>
  text
    .slice(start, end)
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [];

/** Few headers hold one of these, and only those say what their columns are. */
const COLUMN_WORDS = new WordClass([...BASELINE_COLUMNS, ...TARGET_COLUMNS]);

/**
 * What a line measures: the words in the column headed so, else in the cell that stands nearest to its numbers and is neither the
 * line's own number (`A1.2`) nor a unit nor an acronym.
 */
function labelOf(line: string, column: number): string | undefined {
  const cells = line.split(SEPARATOR).map((cell) => cell.trim());
  if (cells.length < 2) return undefined;
  const headed = cells[column];
  if (headed !== undefined && isWords(headed)) return withoutUnit(headed);
  let label: string | undefined;
  for (const cell of cells) {
    if (cell === '' || LINE_NUMBER.test(cell)) continue;
    if (!isWords(cell)) break;
    const words = withoutUnit(cell);
    if (label === undefined || !isUnit(words)) label = words;
  }
  return label;
}

const isWords = (cell: string) => /^\p{L}/u.test(cell) && !LINE_NUMBER.test(cell);

/** `ha`, `US$ million`, `Number`, `MoH`: says in what it is measured or who does it. */
const isUnit = (cell: string) =>
  /^[^\p{Ll}\s]{1,10}$/u.test(cell) || /[%$€£¥₹]/.test(cell) || cell.length <= 3 || UNIT_CELLS.has(cell.toLowerCase());

/** `Non-revenue water (%)`: the unit is no part of what is measured. */
function withoutUnit(label: string): string {
  const bracket = label.endsWith(')') ? label.lastIndexOf('(') : -1;
  return bracket > 0 ? label.slice(0, bracket).trimEnd() : label;
}

/** `1`, `2.`, `A1`, `KPI 3.2`, `No. 4`. */
const LINE_NUMBER = /^(?:\p{Lu}\p{L}{0,3}\.?[ -]?)?\d{1,3}(?:\.\d{1,3}){0,3}[.)]?$/u;
