import { STYLE_LENGTH } from './listMarks';
import { type BlockShape, readRawBlocks, settleHeadings } from './outline';
import type { TextReader } from './reader';
import { type Splice, spliceBetween } from './splice';

/** Which blocks of an outline come from the one before: so many at its beginning, so many at its end. */
export interface Kept {
  readonly front: number;
  readonly back: number;
}

/**
 * The outline of a text that is being edited. An edit has only those groups of lines read again that it touches, up to where the
 * blocks are the same again; an outline after any edits equals one that is read from nothing. Where blocks stand is kept beside them,
 * as numbers: behind an edit everything moves, and nothing but these numbers is another.
 */
export class LiveOutline {
  private constructor(
    private readonly text: TextReader,
    private readonly raw: readonly BlockShape[],
    readonly blocks: readonly BlockShape[],
    /** Where each block begins, and where it ends. */
    readonly starts: Int32Array,
    readonly ends: Int32Array,
  ) {}

  /** The outline of a text, of which nothing is known. */
  static read(text: TextReader): LiveOutline {
    const raw = readRawBlocks(text);
    const [starts, ends] = [new Int32Array(raw.length), new Int32Array(raw.length)];
    for (let i = 0; i < raw.length; i++) [starts[i], ends[i]] = [raw[i]!.start, raw[i]!.end];
    return new LiveOutline(text, raw, settleHeadings(raw), starts, ends);
  }

  /** The outline of the text as it is now. */
  edited(text: TextReader): { readonly outline: LiveOutline; readonly kept: Kept } {
    const splice = spliceBetween(this.text, text);
    const shift = splice.newEnd - splice.end;
    const front = this.frontOf(splice);
    let back = 0;
    const isKnown = (start: number): boolean => {
      const index = start < splice.newEnd ? -1 : this.indexAt(start - shift);
      if (index < front || !this.raw[index]?.opensGroup) return false;
      back = this.raw.length - index;
      return true;
    };
    const fresh = readRawBlocks(text, front > 0 && front < this.raw.length ? this.starts[front] : 0, isKnown);
    const kept = { front, back };
    const isAsBefore = this.hasAlike(fresh, kept);
    const raw = isAsBefore ? this.raw : join(this.raw, kept, fresh);
    // What stands beside a heading may make something else of it
    const beside = { front: Math.max(0, front - 1), back: Math.max(0, back - 1) };
    const blocks = isAsBefore
      ? this.blocks
      : join(this.blocks, beside, settleHeadings(raw, beside.front, raw.length - beside.back));
    const [starts, ends] = [fresh.map(({ start }) => start), fresh.map(({ end }) => end)];
    return {
      outline: new LiveOutline(
        text,
        raw,
        blocks,
        move(this.starts, kept, starts, shift),
        move(this.ends, kept, ends, shift),
      ),
      kept,
    };
  }

  /** Whether blocks look like those in whose place they stand, as they mostly do while somebody types in one of them. */
  private hasAlike(fresh: readonly BlockShape[], { front, back }: Kept): boolean {
    return (
      fresh.length === this.raw.length - front - back &&
      fresh.every((block, i) => areAlike(block, this.raw[front + i]!))
    );
  }

  /** How many blocks stand before all groups that a splice touches, or whose style it may change. */
  private frontOf({ start }: Splice): number {
    const { raw } = this;
    let first = this.firstFrom(Math.max(0, start - STYLE_LENGTH));
    first = Math.max(0, Math.min(first, raw.length) - 1);
    while (first > 0 && !raw[first]!.opensGroup) first--;
    return first;
  }

  /** Index of the first block that starts at an offset or behind it. */
  private firstFrom(offset: number): number {
    let [low, high] = [0, this.starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.starts[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Index of the block that starts at an offset; -1 where none does. */
  private indexAt(start: number): number {
    const index = this.firstFrom(start);
    return this.starts[index] === start ? index : -1;
  }
}

const areAlike = (a: BlockShape, b: BlockShape): boolean =>
  a.kind === b.kind && a.level === b.level && a.opensGroup === b.opensGroup && a.style === b.style;

/** What is kept of a list, and others between. */
const join = <T>(before: readonly T[], { front, back }: Kept, fresh: readonly T[]): readonly T[] =>
  before.slice(0, front).concat(fresh, before.slice(before.length - back));

/** The same for places; those behind the others move. */
function move(before: Int32Array, { front, back }: Kept, fresh: readonly number[], shift: number): Int32Array {
  const after = new Int32Array(front + fresh.length + back);
  after.set(before.subarray(0, front));
  after.set(fresh, front);
  const behind = after.length - before.length;
  for (let i = front + fresh.length; i < after.length; i++) after[i] = before[i - behind]! + shift;
  return after;
}
