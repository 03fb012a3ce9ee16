/** Edits that lie farther apart are not read as one, in UTF-16 code units. */
const MOST = 4096;
/** So many places of a text may be edited before it is made one run of memory again. */
const MOST_LAYERS = 8;

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

  get length(): number {
    return this.text.length;
  }

  slice(from: number, to: number): string {
    return this.text.slice(from, to);
  }

  unitAt(at: number): number {
    return this.text.charCodeAt(at);
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
 * text as it was before somebody began to edit it at one place, and what stands there now. That text may be a reader in its turn, of a
 * text that was edited elsewhere.
 */
export class TextReader {
  readonly length: number;
  /** Where the middle ends, and how much farther on the same place is in the base. */
  private end: number;
  private shift: number;

  /**
   * @param text all of it
   * @param base the text before @param layers how many readers it is made of
   * @param from up to here it is the same as the base @param to from here on in the base it is the same again
   * @param middle what stands between
   */
  private constructor(
    readonly text: string,
    private base: Whole | TextReader,
    private layers: number,
    private from: number,
    private to: number,
    private middle: string,
  ) {
    this.length = text.length;
    this.end = from + middle.length;
    this.shift = to - this.end;
  }

  static of(text: string): TextReader {
    return new TextReader(text, new Whole(text), 0, 0, 0, '');
  }

  /** The text from one offset up to another, both within it. */
  slice(from: number, to: number): string {
    const { base, end, shift } = this;
    if (to <= this.from) return base.slice(from, to);
    if (from >= end) return base.slice(from + shift, to + shift);
    const front = from < this.from ? base.slice(from, this.from) : '';
    const back = to > end ? base.slice(this.to, to + shift) : '';
    return front + this.middle.slice(Math.max(0, from - this.from), to - this.from) + back;
  }

  /** The code unit at an offset; NaN outside the text. */
  unitAt(offset: number): number {
    if (offset >= this.end) return this.base.unitAt(offset + this.shift);
    return offset < this.from ? this.base.unitAt(offset) : this.middle.charCodeAt(offset - this.from);
  }

  /** Where the line ends that an offset stands in: the offset of its line end, or the length of the text. */
  lineEnd(offset: number): number {
    let at = offset;
    while (at < this.end && !isLineEnd(this.unitAt(at))) at++;
    return at < this.end ? at : this.base.lineEnd(at + this.shift) - this.shift;
  }

  /** The text with something else between two offsets. */
  edited(start: number, end: number, inserted: string): TextReader {
    const { base, layers } = this;
    if (this.isAsBase) return TextReader.joined(base, layers, start, end, inserted);
    const [from, to] = [Math.min(start, this.from), Math.max(end, this.end)];
    if (to - from + inserted.length <= MOST)
      return TextReader.joined(
        base,
        layers,
        from,
        to + this.shift,
        this.slice(from, start) + inserted + this.slice(end, to),
      );
    if (layers < MOST_LAYERS) return TextReader.joined(this, layers + 1, start, end, inserted);
    this.settle();
    return TextReader.joined(this.base, 0, start, end, inserted);
  }

  /** What can be told without looking. */
  sharedWith(other: TextReader): Shared {
    if (other === this) return { front: this.length, back: this.length };
    if (other.base === this.base) {
      const { base, from, to } = this.isAsBase ? other : this;
      if (this.isAsBase || other.isAsBase) return { front: from, back: base.length - to };
      return { front: Math.min(from, other.from), back: base.length - Math.max(to, other.to) };
    }
    if (this.layers === other.layers) return NOTHING_SHARED;
    const [lower, upper] = this.layers < other.layers ? [this, other] : [other, this];
    return upper.sharedWithBelow(lower);
  }

  /** The same for a text of fewer layers. */
  private sharedWithBelow(other: TextReader): Shared {
    const { base } = this;
    if (!(base instanceof TextReader)) return NOTHING_SHARED;
    const { front, back } = base.sharedWith(other);
    return { front: Math.min(front, this.from), back: Math.min(back, base.length - this.to) };
  }

  private get isAsBase(): boolean {
    return this.from === this.to && this.middle === '';
  }

  /** Makes a whole of it, which says the same. */
  private settle(): void {
    this.base = new Whole(this.text);
    this.layers = this.from = this.to = this.end = this.shift = 0;
    this.middle = '';
  }

  /** A text with something else between two places of its base. */
  private static joined(
    base: Whole | TextReader,
    layers: number,
    from: number,
    to: number,
    middle: string,
  ): TextReader {
    const text = base.slice(0, from) + middle + base.slice(to, base.length);
    return (last = new TextReader(text, base, layers, from, to, middle));
  }
}

const isLineEnd = (unit: number) => unit === 10 || unit === 13;

/** Of the text that was edited last: texts are handed on as strings, and many parts of the engine look at the same one. */
let last = TextReader.of('');

/** Somebody who reads a text. */
export const readerOf = (text: string): TextReader => (last.text === text ? last : TextReader.of(text));
