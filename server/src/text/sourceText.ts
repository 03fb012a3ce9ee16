import type { Paragraph, PlacedParagraph, SourceOutline } from './document';
import type { TextReader } from './reader';
import { type Block, type Section, readSections } from './outline';

/** What an outline makes of its blocks, wherever they stand. */
interface Layout {
  readonly sections: readonly Section[];
  /** By paragraph. */
  readonly sectionOf: readonly number[];
  readonly introductions: readonly (number | undefined)[];
}

type Shape = Pick<Block, 'kind' | 'level'>;

/**
 * A document, read but not yet annotated: its paragraphs at their places, as lists side by side. While a document is edited most of
 * them are those of the text before, and objects are made of them when somebody asks.
 */
export class SourceText implements SourceOutline {
  private known: readonly PlacedParagraph[] | undefined;

  private constructor(
    /** The text for those who look at a few places. */
    readonly reader: TextReader,
    private readonly blocks: readonly Shape[],
    private readonly starts: Int32Array,
    /** The paragraphs by themselves. */
    readonly contents: readonly Paragraph[],
    private readonly layout: Layout,
  ) {}

  /**
   * Puts the paragraphs of a document at their places.
   * @param blocks what each of them is
   * @param starts where each begins
   * @param before an earlier text, whose layout may be the same
   */
  static of(
    text: TextReader,
    blocks: readonly Shape[],
    starts: Int32Array,
    contents: readonly Paragraph[],
    before?: SourceText,
  ): SourceText {
    const layout = before && areAlike(before.blocks, blocks) ? before.layout : layoutOf(blocks);
    return new SourceText(text, blocks, starts, contents, layout);
  }

  get text(): string {
    return this.reader.text;
  }

  get paragraphs(): readonly PlacedParagraph[] {
    return (this.known ??= this.contents.map((paragraph, index) => ({
      index,
      start: this.startOf(index),
      end: this.endOf(index),
      paragraph,
      section: this.sectionOf(index),
      introducedBy: this.introducedBy(index),
    })));
  }

  /** The same list as long as there are the same sections. */
  get sections(): readonly Section[] {
    return this.layout.sections;
  }

  /** Where a paragraph begins. */
  startOf(index: number): number {
    return this.starts[index]!;
  }

  endOf(index: number): number {
    return this.starts[index]! + this.contents[index]!.text.length;
  }

  /** See {@link PlacedParagraph}. */
  sectionOf(index: number): number {
    return this.layout.sectionOf[index]!;
  }

  introducedBy(index: number): number | undefined {
    return this.layout.introductions[index];
  }

  /** The first paragraph that ends behind an offset; how many there are, where none does. */
  firstEndingBehind(offset: number): number {
    return this.first((index) => this.endOf(index) > offset);
  }

  /** The first paragraph that begins at an offset or behind it; how many there are, where none does. */
  firstFrom(offset: number): number {
    return this.first((index) => this.startOf(index) >= offset);
  }

  private first(holds: (index: number) => boolean): number {
    let [low, high] = [0, this.contents.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(middle)) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

function layoutOf(blocks: readonly Shape[]): Layout {
  const { sections, sectionOf } = readSections(blocks);
  return { sections, sectionOf, introductions: findIntroductions(blocks) };
}

const areAlike = (before: readonly Shape[], now: readonly Shape[]): boolean =>
  before === now ||
  (before.length === now.length &&
    now.every((block, i) => {
      const other = before[i]!;
      return block === other || (block.kind === other.kind && block.level === other.level);
    }));

/** The paragraph before the first item of a list introduces all its items. */
function findIntroductions(blocks: readonly Shape[]): (number | undefined)[] {
  let introduction: number | undefined;
  return blocks.map((block, i) => {
    if (block.kind === 'item') return introduction;
    if (block.kind !== 'rule') introduction = i;
    return undefined;
  });
}
