import { type SourceText, placeParagraphs } from '../text/document';
import type { Kept, LiveOutline } from '../text/liveOutline';
import type { Block, ParagraphKind } from '../text/outline';
import type { AnnotateOptions } from './annotate';
import { type ParagraphReading, readUnkept } from './cache';
import { Passage } from './passage';
import type { PassageRun } from './passageRun';

/** The passages of a document as it was before. */
export interface EarlierPassages {
  readonly outline: LiveOutline;
  readonly passages: readonly Passage[];
  readonly source: SourceText;
}

interface PlacedPassages {
  readonly source: SourceText;
  readonly passages: readonly Passage[];
  /** Where passages have given way to others. What stays keeps its order. */
  readonly runs: readonly PassageRun[];
}

/** Puts every paragraph of a text of which nothing is known at its place. */
export function readPassages(text: string, { blocks }: LiveOutline, options: AnnotateOptions): PlacedPassages {
  const read = readerBy(options);
  const readings = blocks.map(({ kind, start, end }) => read(kind, text.slice(start, end)));
  const source = placeParagraphs(text, blocks, (index) => readings[index]!.paragraph);
  const passages = source.paragraphs.map((placed, i) => new Passage(placed, readings[i]!));
  return { source, passages, runs: [{ index: 0, removed: [], added: passages }] };
}

/** Reads paragraphs anew, or takes them from the cache where there is one. */
const readerBy =
  ({ cache, terms }: AnnotateOptions) =>
  (kind: ParagraphKind, text: string): ParagraphReading =>
    cache ? cache.read(kind, text, terms) : readUnkept(kind, text, terms);

/**
 * Puts every paragraph at its place; those that are the same as before are the same passages.
 * @param kept which blocks come from the text before
 */
export function placePassages(
  text: string,
  { blocks }: LiveOutline,
  kept: Kept,
  options: AnnotateOptions,
  before: EarlierPassages,
): PlacedPassages {
  const read = readerBy(options);
  const earlier = before.passages;
  const known = before.outline.blocks;
  const { front, back } = widened(kept, blocks, earlier, text);
  // Those before all that has changed stand where they stood
  let unmoved = 0;
  while (unmoved < front && stands(known[unmoved]!, blocks[unmoved]!)) unmoved++;
  const gaps = new Gaps();
  const others: (Passage | ParagraphReading)[] = [];
  const shift = earlier.length - blocks.length;
  for (let i = unmoved; i <= blocks.length; i++) {
    if (i === front) for (let old = front; old < earlier.length - back; old++) gaps.remove(i, earlier[old]!);
    const block = blocks[i];
    if (!block) break;
    const old = i < front ? i : i >= blocks.length - back ? i + shift : -1;
    // A neighbour may have made a heading of a line, or an item of a heading
    if (old >= 0 && isSameKind(known[old]!, block)) {
      gaps.close();
      others.push(earlier[old]!);
      continue;
    }
    if (old >= 0) gaps.remove(i, earlier[old]!);
    gaps.add(i);
    others.push(read(block.kind, text.slice(block.start, block.end)));
  }
  const source = placeParagraphs(
    text,
    blocks,
    (index) => paragraphOf(others[index - unmoved]!),
    before.source.paragraphs.slice(0, unmoved),
  );
  const passages = earlier.slice(0, unmoved);
  others.forEach((other, i) => {
    const placed = source.paragraphs[unmoved + i]!;
    if (other instanceof Passage) other.placed = placed;
    passages.push(other instanceof Passage ? other : new Passage(placed, other));
  });
  return {
    source,
    passages,
    runs: gaps.all.map(({ removed, from, to }) => ({ index: from, removed, added: passages.slice(from, to) })),
  };
}

const isSameKind = (a: Block, b: Block) => a === b || a.kind === b.kind;

const stands = (a: Block, b: Block) => a === b || (a.kind === b.kind && a.start === b.start);

const paragraphOf = (from: Passage | ParagraphReading) => (from instanceof Passage ? from.placed : from).paragraph;

/** Also keeps the blocks that were read again and are the same: others of their group have changed. */
function widened({ front, back }: Kept, blocks: readonly Block[], before: readonly Passage[], text: string): Kept {
  const isSame = (block: Block, { reading: { paragraph } }: Passage) =>
    block.kind === paragraph.kind &&
    block.end - block.start === paragraph.text.length &&
    text.startsWith(paragraph.text, block.start);
  const shorter = Math.min(blocks.length, before.length);
  let first = front;
  while (first < shorter - back && isSame(blocks[first]!, before[first]!)) first++;
  let last = back;
  while (last < shorter - first && isSame(blocks[blocks.length - 1 - last]!, before[before.length - 1 - last]!)) last++;
  return { front: first, back: last };
}

/** Passages that are gone, and which blocks stand in their place. */
interface Gap {
  readonly removed: Passage[];
  readonly from: number;
  to: number;
}

/** The gaps between passages that stay, found from the beginning of a document to its end. */
class Gaps {
  readonly all: Gap[] = [];
  private open: Gap | undefined;

  remove(index: number, passage: Passage): void {
    this.at(index).removed.push(passage);
  }

  add(index: number): void {
    this.at(index).to = index + 1;
  }

  /** Something stays: what is removed and added behind it is another gap. */
  close(): void {
    this.open = undefined;
  }

  private at(index: number): Gap {
    if (!this.open) this.all.push((this.open = { removed: [], from: index, to: index }));
    return this.open;
  }
}
