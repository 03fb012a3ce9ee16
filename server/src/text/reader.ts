/** Edits that lie farther apart are not read as one, in UTF-16 code units. */
const MOST = 4096;

/** How much two texts have in common at their beginnings and at their ends, at least. */
interface Shared {
  readonly front: number;
  readonly back: number;
}

const NOTHING_SHARED: Shared = { front: 0, back: 0 };

/** A text as one run of memory. */
class Whole {
  private readonly feeds: NextUnit;
  private readonly returns: NextUnit;

  constructor(readonly text: string) {
    this.feeds = new NextUnit(text, '\n');
    this.returns = new NextUnit(text, '\r');
  }

  /** Where the line ends that a place stands in. */
  lineEnd(at: number): number {
    return Math.min(this.feeds.from(at), this.returns.from(at));
  }
}

/**
 * Where a unit stands next in a text. The engine looks for one several times faster than a loop does; what it found is remembered, so that
 * a text which holds few is not searched to its end line by line.
 */
class NextUnit {
  /** Between these two places it does not stand. */
  private start = 0;
  private end = -1;

  constructor(
    private readonly text: string,
    private readonly unit: string,
  ) {}

  /** Its next place from one on, or the length of the text. */
  from(place: number): number {
    if (place < this.start || place > this.end) {
      const next = this.text.indexOf(this.unit, place);
      this.start = place;
      this.end = next < 0 ? this.text.length : next;
    }
    return this.end;
  }
}

/**
 * A text for those who look at a few places of it while it is edited. An engine joins strings without copying them, and makes one run of
 * memory of a joined one as soon as anybody looks at a character: at each keystroke, all of the text. A reader looks at the parts: the
 * text as it was a while ago, and what stands in it now where it was edited since.
 */
export class TextReader {
  readonly length: number;
  /** Where the middle ends, and how much farther on the same place is in the whole. */
  private end: number;
  private shift: number;

  /**
   * @param text all of it
   * @param from up to here it is the same as the whole @param to from here on in the whole it is the same again
   * @param middle what stands between
   */
  private constructor(
    readonly text: string,
    private whole: Whole,
    private from: number,
    private to: number,
    private middle: string,
  ) {
    this.length = text.length;
    this.end = from + middle.length;
    this.shift = to - this.end;
  }

  static of(text: string): TextReader {
    return new TextReader(text, new Whole(text), 0, 0, '');
  }

  /** The text from one offset up to another, both within it. */
  slice(from: number, to: number): string {
    const { whole, end, shift } = this;
    if (to <= this.from) return whole.text.slice(from, to);
    if (from >= end) return whole.text.slice(from + shift, to + shift);
    const front = from < this.from ? whole.text.slice(from, this.from) : '';
    const back = to > end ? whole.text.slice(this.to, to + shift) : '';
    return front + this.middle.slice(Math.max(0, from - this.from), to - this.from) + back;
  }

  /** The code unit at an offset; NaN outside the text. */
  unitAt(offset: number): number {
    if (offset >= this.end) return this.whole.text.charCodeAt(offset + this.shift);
    return offset < this.from ? this.whole.text.charCodeAt(offset) : this.middle.charCodeAt(offset - this.from);
  }

  /** Where the line ends that an offset stands in: the offset of its line end, or the length of the text. */
  lineEnd(offset: number): number {
    let at = offset;
    while (at < this.end && !isLineEnd(this.unitAt(at))) at++;
    return at < this.end ? at : this.whole.lineEnd(at + this.shift) - this.shift;
  }

  /** The text with something else between two offsets. */
  edited(start: number, end: number, inserted: string): TextReader {
    if (this.isWhole) return this.join(start, end, inserted);
    const [from, to] = [Math.min(start, this.from), Math.max(end, this.end)];
    if (to - from + inserted.length > MOST) {
      this.settle();
      return this.join(start, end, inserted);
    }
    return this.join(from, to + this.shift, this.slice(from, start) + inserted + this.slice(end, to));
  }

  /** What can be told without looking. */
  sharedWith(other: TextReader): Shared {
    const { whole } = this;
    if (other.whole !== whole) return NOTHING_SHARED;
    if (this.isWhole || other.isWhole) {
      const { from, to } = this.isWhole ? other : this;
      return { front: from, back: whole.text.length - to };
    }
    return { front: Math.min(this.from, other.from), back: whole.text.length - Math.max(this.to, other.to) };
  }

  private get isWhole(): boolean {
    return this.from === this.to && this.middle === '';
  }

  /** @param from places in the whole */
  private join(from: number, to: number, middle: string): TextReader {
    const { whole } = this;
    const text = whole.text.slice(0, from) + middle + whole.text.slice(to);
    return (last = new TextReader(text, whole, from, to, middle));
  }

  /** Makes a whole of it, which says the same. */
  private settle(): void {
    this.whole = new Whole(this.text);
    this.from = this.to = this.end = this.shift = 0;
    this.middle = '';
  }
}

const isLineEnd = (unit: number) => unit === 10 || unit === 13;

/** Of the text that was edited last: texts are handed on as strings, and many parts of the engine look at the same one. */
let last = TextReader.of('');

/** Somebody who reads a text. */
export const readerOf = (text: string): TextReader => (last.text === text ? last : TextReader.of(text));
