import { type Block, type RawBlock, STYLE_LENGTH, readRawBlocks, settleHeadings } from './outline';
import { type Splice, spliceBetween } from './splice';

/** Which blocks of an outline come from the one before: so many at its beginning, so many at its end. */
export interface Kept {
  readonly front: number;
  readonly back: number;
}

/**
 * The outline of a text that is being edited. An edit has only those groups of lines read again that it touches, up to where the
 * blocks are the same again; an outline after any edits equals one that is read from nothing.
 */
export class LiveOutline {
  private constructor(
    private readonly text: string,
    private readonly raw: readonly RawBlock[],
    readonly blocks: readonly Block[],
  ) {}

  static read(text: string): LiveOutline {
    const raw = readRawBlocks(text);
    return new LiveOutline(text, raw, settleHeadings(raw));
  }

  /** The outline of the text as it is now. */
  edited(text: string): { readonly outline: LiveOutline; readonly kept: Kept } {
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
    const fresh = readRawBlocks(text, this.raw[front] && front > 0 ? this.raw[front].start : 0, isKnown);
    const raw = this.raw.slice(0, front).concat(fresh);
    for (let i = this.raw.length - back; i < this.raw.length; i++) raw.push(shifted(this.raw[i]!, shift));
    return { outline: new LiveOutline(text, raw, settleHeadings(raw)), kept: { front, back } };
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
    let [low, high] = [0, this.raw.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.raw[middle]!.start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Index of the block that starts at an offset; -1 where none does. */
  private indexAt(start: number): number {
    const index = this.firstFrom(start);
    return this.raw[index]?.start === start ? index : -1;
  }
}

const shifted = ({ kind, start, end, level, opensGroup, style }: RawBlock, by: number): RawBlock => ({
  kind,
  start: start + by,
  end: end + by,
  level,
  opensGroup,
  style,
});
