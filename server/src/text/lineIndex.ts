import { type TextReader, readerOf } from './reader';
import type { Splice } from './splice';

/**
 * Positions: the only module that knows line ends and offset units. Everywhere else an offset is a UTF-16 code unit,
 * counted from the start of the document, and a span is half-open: [start, end).
 */

/** Units in which an LSP client counts characters within a line (LSP 3.17, PositionEncodingKind). */
export type PositionEncoding = 'utf-16' | 'utf-8' | 'utf-32';

/** Zero-based line and character, as in LSP. */
export interface Position {
  line: number;
  character: number;
}

const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

/** How many units one UTF-16 code unit at `offset` adds in an encoding; a pair counts on its first half. */
function unitsAt(text: TextReader, offset: number, encoding: PositionEncoding): number {
  if (encoding === 'utf-16') return 1;
  const unit = text.unitAt(offset);
  const isPairEnd = isLowSurrogate(unit) && offset > 0 && isHighSurrogate(text.unitAt(offset - 1));
  if (isPairEnd) return 0;
  if (encoding === 'utf-32') return 1;
  if (unit < 0x80) return 1;
  if (unit < 0x800) return 2;
  return isHighSurrogate(unit) && isLowSurrogate(text.unitAt(offset + 1)) ? 4 : 3; // a lone surrogate is written as U+FFFD
}

/** Adds where lines begin behind the line ends in a stretch of text. */
function addStarts(starts: number[], text: TextReader, from: number, to: number): number[] {
  for (let offset = from; offset < to; offset++) {
    const unit = text.unitAt(offset);
    if (unit === 10 || (unit === 13 && text.unitAt(offset + 1) !== 10)) starts.push(offset + 1);
  }
  return starts;
}

/** Where the lines of one text begin and end. LF, CRLF and lone CR end a line (LSP 3.17, "Text Documents"). */
export abstract class Lines {
  abstract readonly lineCount: number;

  /** Length of the text in UTF-16 code units. */
  abstract readonly length: number;

  /** Offset at which a line begins; past the last line, the end of the text. */
  abstract lineStart(line: number): number;

  /** Offset just behind the last character of a line, its line end excluded. */
  abstract lineEnd(line: number): number;

  /** How many units the UTF-16 code unit at an offset adds in an encoding; a pair counts on its first half. */
  protected abstract unitsAt(offset: number, encoding: PositionEncoding): number;

  /** The line that holds an offset; offsets outside the text are clamped. */
  lineOf(offset: number): number {
    let low = 0;
    let high = this.lineCount - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.lineStart(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /**
   * Offset to position. Offsets outside the text are clamped to it; one inside a line end is the end of that line.
   * @param offset UTF-16 code units
   */
  positionAt(offset: number, encoding: PositionEncoding = 'utf-16'): Position {
    const line = this.lineOf(offset);
    const start = this.lineStart(line);
    const end = Math.max(start, Math.min(offset, this.lineEnd(line)));
    if (encoding === 'utf-16') return { line, character: end - start };
    let character = 0;
    for (let at = start; at < end; at++) character += this.unitsAt(at, encoding);
    return { line, character };
  }

  /**
   * Position to offset in UTF-16 code units. A character past the end of its line is that line's end, as LSP asks; one inside
   * a code point is the code point's start.
   */
  offsetAt(position: Position, encoding: PositionEncoding = 'utf-16'): number {
    if (position.line < 0) return 0;
    if (position.line >= this.lineCount) return this.length;
    const start = this.lineStart(position.line);
    const end = this.lineEnd(position.line);
    if (encoding === 'utf-16') return Math.max(start, Math.min(start + position.character, end));
    let rest = position.character;
    let at = start;
    while (at < end) {
      const units = this.unitsAt(at, encoding);
      if (rest < units) break;
      rest -= units;
      at++;
      while (at < end && this.unitsAt(at, encoding) === 0) at++; // the other half of a pair
    }
    return at;
  }
}

/** The lines of a text that is at hand. */
export class LineIndex extends Lines {
  readonly text: TextReader;
  private readonly starts: Uint32Array;

  /** @param text or its reader @param starts where the lines begin, for those who know */
  constructor(text: string | TextReader, starts?: Uint32Array) {
    super();
    this.text = typeof text === 'string' ? readerOf(text) : text;
    this.starts = starts ?? Uint32Array.from(addStarts([0], this.text, 0, text.length));
  }

  /** The lines of a text that was made of this one by a splice: only what is new is looked at. */
  edited(text: TextReader, { start, end, newEnd }: Splice): LineIndex {
    // A carriage return in front of the splice may have been half of a line end, or be one now.
    const from = Math.max(0, start - 1);
    const front = this.lineOf(from) + 1;
    const fresh = addStarts([], text, from, newEnd);
    const behind = this.lineOf(end) + 1 - front - fresh.length;
    const starts = new Uint32Array(this.starts.length - behind);
    starts.set(this.starts.subarray(0, front));
    starts.set(fresh, front);
    const shift = newEnd - end;
    for (let line = front + fresh.length; line < starts.length; line++)
      starts[line] = this.starts[line + behind]! + shift;
    return new LineIndex(text, starts);
  }

  get lineCount(): number {
    return this.starts.length;
  }

  get length(): number {
    return this.text.length;
  }

  lineStart(line: number): number {
    return line < 0 ? 0 : (this.starts[line] ?? this.text.length);
  }

  lineEnd(line: number): number {
    let end = this.lineStart(line + 1);
    if (line + 1 >= this.starts.length) return this.text.length;
    if (this.text.unitAt(end - 1) === 10) end--;
    if (this.text.unitAt(end - 1) === 13 && end > this.lineStart(line)) end--;
    return end;
  }

  protected unitsAt(offset: number, encoding: PositionEncoding): number {
    return unitsAt(this.text, offset, encoding);
  }
}

/**
 * Rewrites ascending UTF-16 offsets as code-point offsets in one pass over the text (brat and UIMA CAS count code points).
 * @param offsets UTF-16 offsets in ascending order
 */
export function toCodePoints(text: string, offsets: readonly number[]): number[] {
  const reader = readerOf(text);
  let codePoints = 0;
  let at = 0;
  return offsets.map((offset) => {
    for (; at < offset && at < text.length; at++) codePoints += unitsAt(reader, at, 'utf-32');
    return codePoints;
  });
}

/**
 * The way back: code-point offsets as UTF-16 offsets, in one pass over the text. An offset past the end is the end of the text.
 * @param offsets code-point offsets in ascending order
 */
export function fromCodePoints(text: string, offsets: readonly number[]): number[] {
  let codePoints = 0;
  let at = 0;
  return offsets.map((offset) => {
    for (; codePoints < offset && at < text.length; codePoints++) at += text.codePointAt(at)! > 0xffff ? 2 : 1;
    return at;
  });
}
