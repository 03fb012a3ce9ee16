import { Lines, type PositionEncoding } from './lineIndex';

/** Where the lines of a text stand, as numbers: all that positions need of a text. */
export interface LineRecord {
  /** In UTF-16 code units. */
  readonly length: number;
  /** Offsets at which lines begin, but for the first. */
  readonly starts: readonly number[];
  /** Length of most line ends: 1, or 2 for CRLF. */
  readonly ending: number;
  /** The lines whose end is as long as it is not in most. */
  readonly odd: readonly number[];
  /** What is not ASCII, ascending: its offset times four, and which of {@link WIDE} it is. */
  readonly wide: readonly number[];
}

/** Code units that are not ASCII: units in UTF-8, UTF-32. */
const WIDE = [
  { 'utf-8': 2, 'utf-32': 1 },
  { 'utf-8': 3, 'utf-32': 1 }, // a lone surrogate too: it is written as U+FFFD
  { 'utf-8': 4, 'utf-32': 1 }, // the first half of a pair
  { 'utf-8': 0, 'utf-32': 0 }, // its second half
] as const;

/** Takes down where the lines of a text stand. */
export function recordLines(text: string, lines: Lines): LineRecord {
  const starts: number[] = [];
  const double: number[] = [];
  const single: number[] = [];
  for (let line = 1; line < lines.lineCount; line++) {
    const start = lines.lineStart(line);
    starts.push(start);
    (start - lines.lineEnd(line - 1) === 2 ? double : single).push(line - 1);
  }
  const [ending, odd] = double.length > single.length ? [2, single] : [1, double];
  return { length: text.length, starts, ending, odd, wide: findWide(text) };
}

function findWide(text: string): number[] {
  const wide: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    if (text.codePointAt(at)! > 0xffff) {
      wide.push(at * 4 + 2, (at + 1) * 4 + 3);
      at++;
    } else wide.push(at * 4 + (unit < 0x800 ? 0 : 1));
  }
  return wide;
}

/** The lines of a text that is gone. */
export class StoredLines extends Lines {
  constructor(private readonly record: LineRecord) {
    super();
  }

  get lineCount(): number {
    return this.record.starts.length + 1;
  }

  get length(): number {
    return this.record.length;
  }

  lineStart(line: number): number {
    return line <= 0 ? 0 : (this.record.starts[line - 1] ?? this.record.length);
  }

  lineEnd(line: number): number {
    const { starts, ending, odd, length } = this.record;
    const next = starts[line];
    return next === undefined ? length : next - (odd.includes(line) ? 3 - ending : ending);
  }

  protected unitsAt(offset: number, encoding: PositionEncoding): number {
    if (encoding === 'utf-16') return 1;
    const { wide } = this.record;
    let low = 0;
    let high = wide.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (wide[middle]! < offset * 4) low = middle + 1;
      else high = middle;
    }
    const found = wide[low] ?? Infinity;
    return found < offset * 4 + 4 ? WIDE[found & 3]![encoding] : 1;
  }
}
