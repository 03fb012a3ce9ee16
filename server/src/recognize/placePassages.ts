import { SourceText, letTokensGo } from '../text/document';
import type { TextReader } from '../text/reader';
import type { Kept, LiveOutline } from '../text/liveOutline';
import type { ParagraphKind } from '../text/outline';
import type { AnnotateOptions } from './annotate';
import { type ParagraphReading, readTogether, readUnkept } from './cache';
import { Passage } from './passage';
import type { PassageRun } from './passageRun';

/** The passages of a document as it was before. */
export interface EarlierPassages {
  readonly outline: LiveOutline;
  /** Belongs to whoever annotates the next text: where as many passages follow, it is their list. */
  readonly passages: Passage[];
  readonly source: SourceText;
}

interface PlacedPassages {
  readonly source: SourceText;
  readonly passages: Passage[];
  /** Where passages have given way to others. What stays keeps its order. */
  readonly runs: readonly PassageRun[];
}

/**
 * So much text is read at a time, in UTF-16 code units: with less the processor changes between the recognisers too often, with more it
 * has to fetch words from memory again when the next one asks for them.
 */
const AT_A_TIME = 40_000;

/** Puts every paragraph of a text of which nothing is known at its place. */
export function readPassages(
  text: TextReader,
  { blocks, starts, ends }: LiveOutline,
  options: AnnotateOptions,
): PlacedPassages {
  const read = readerBy(options);
  const passages: Passage[] = [];
  const share = text.length / Math.ceil(text.length / AT_A_TIME);
  while (passages.length < blocks.length) {
    const together: ParagraphReading[] = [];
    for (let size = 0; passages.length < blocks.length && size < share;) {
      const i = passages.length;
      const reading = read(blocks[i]!.kind, text.slice(starts[i]!, ends[i]!));
      together.push(reading);
      passages.push(new Passage(i, starts[i]!, reading));
      size += ends[i]! - starts[i]!;
    }
    readTogether(together);
    // What lives on is copied by the garbage collector, twice: of a long text that takes longer than to cut a few paragraphs again
    if (text.length > AT_A_TIME) for (const { paragraph } of together) letTokensGo(paragraph);
  }
  const contents = passages.map(({ paragraph }) => paragraph);
  const source = SourceText.of(text, blocks, starts, contents);
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
  text: TextReader,
  { blocks, starts, ends }: LiveOutline,
  kept: Kept,
  options: AnnotateOptions,
  before: EarlierPassages,
): PlacedPassages {
  const readOne = readerBy(options);
  const earlier = before.passages;
  const known = before.outline.blocks;
  const { front, back } = widened(kept, { blocks, starts, ends }, earlier, text);
  const shift = earlier.length - blocks.length;
  const end = blocks.length - back;
  const gaps = new Gaps();
  const read = (index: number): Passage => {
    gaps.add(index);
    const reading = readOne(blocks[index]!.kind, text.slice(starts[index]!, ends[index]!));
    return new Passage(index, starts[index]!, reading);
  };
  /** A neighbour may have made a heading of a line, or an item of a heading. */
  const isOther = (index: number, old: number): boolean =>
    blocks[index] !== known[old] && blocks[index]!.kind !== known[old]!.kind;
  // Typing mostly leaves as many as there were: then one list is kept, and the other is copied in one go
  const passages = shift === 0 ? earlier : earlier.slice(0, front);
  const contents = before.source.contents.slice(0, shift === 0 ? undefined : front);
  const put = (index: number, passage: Passage) => {
    passages[index] = passage;
    contents[index] = passage.paragraph;
  };
  for (let i = 0; i < front; i++) {
    if (isOther(i, i)) {
      gaps.remove(i, earlier[i]!);
      put(i, read(i));
    } else if (i >= kept.front) passages[i]!.start = starts[i]!;
  }
  for (let old = front; old < earlier.length - back; old++) gaps.remove(front, earlier[old]!);
  for (let i = front; i < end; i++) put(i, read(i));
  for (let i = end; i < blocks.length; i++) {
    let passage = earlier[i + shift]!;
    if (isOther(i, i + shift)) {
      gaps.remove(i, passage);
      passage = read(i);
    }
    passage.index = i;
    passage.start = starts[i]!;
    put(i, passage);
  }
  const runs = gaps.all.map(({ removed, from, to }) => ({ index: from, removed, added: passages.slice(from, to) }));
  for (const { added } of runs) readTogether(added.map(({ reading }) => reading));
  return { source: SourceText.of(text, blocks, starts, contents, before.source), passages, runs };
}

/** What a document looks like where its blocks stand. */
type Blocks = Pick<LiveOutline, 'blocks' | 'starts' | 'ends'>;

/** Also keeps the blocks that were read again and are the same: others of their group have changed. */
function widened(
  { front, back }: Kept,
  { blocks, starts, ends }: Blocks,
  before: readonly Passage[],
  text: TextReader,
): Kept {
  const isSame = (index: number, { paragraph }: Passage) =>
    blocks[index]!.kind === paragraph.kind &&
    ends[index]! - starts[index]! === paragraph.text.length &&
    text.slice(starts[index]!, ends[index]!) === paragraph.text;
  const shorter = Math.min(blocks.length, before.length);
  let first = front;
  while (first < shorter - back && isSame(first, before[first]!)) first++;
  let last = back;
  while (last < shorter - first && isSame(blocks.length - 1 - last, before[before.length - 1 - last]!)) last++;
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

  /** @param index of what stands in its place, or behind it */
  remove(index: number, passage: Passage): void {
    this.at(index).removed.push(passage);
  }

  add(index: number): void {
    this.at(index).to = index + 1;
  }

  /** What follows the last gap at once is a part of it. */
  private at(index: number): Gap {
    let last = this.all.at(-1);
    if (last?.to !== index) this.all.push((last = { removed: [], from: index, to: index }));
    return last;
  }
}
