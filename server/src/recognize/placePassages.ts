import { type SourceText, placeParagraphs } from '../text/document';
import type { Kept, LiveOutline } from '../text/liveOutline';
import type { Block } from '../text/outline';
import type { AnnotateOptions } from './annotate';
import { ParagraphCache, type ParagraphReading } from './cache';
import { Passage } from './passage';
import type { PassageRun } from './passageRun';

export const NONE_KEPT: Kept = { front: 0, back: 0 };

interface PlacedPassages {
  readonly source: SourceText;
  readonly passages: readonly Passage[];
  /** Where passages have given way to others. What stays keeps its order. */
  readonly runs: readonly PassageRun[];
}

/**
 * Puts every paragraph at its place; those that are the same as before are the same passages.
 * @param before the passages of the text before
 * @param kept which blocks come from there
 */
export function placePassages(
  text: string,
  { blocks }: LiveOutline,
  before: readonly Passage[],
  kept: Kept,
  { cache = new ParagraphCache(), terms }: AnnotateOptions,
): PlacedPassages {
  const { stays, runs } = compare(blocks, before, widened(kept, blocks, before, text));
  const readings = blocks.map(
    ({ kind, start, end }, i): ParagraphReading => stays[i]?.reading ?? cache.read(kind, text.slice(start, end), terms),
  );
  const paragraphs = readings.map(({ paragraph }) => paragraph);
  const source = placeParagraphs(text, blocks, paragraphs, (index) => stays[index]?.placed);
  const passages = source.paragraphs.map((placed, i) => {
    const passage = stays[i] ?? new Passage(placed, readings[i]!);
    passage.placed = placed;
    return passage;
  });
  return {
    source,
    passages,
    runs: runs.map(({ removed, from, to }) => ({ index: from, removed, added: passages.slice(from, to) })),
  };
}

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

/** Which blocks are passages that there were before, and where others are. */
function compare(
  blocks: readonly Block[],
  before: readonly Passage[],
  { front, back }: Kept,
): { readonly stays: readonly (Passage | undefined)[]; readonly runs: readonly Gap[] } {
  const stays: (Passage | undefined)[] = [];
  const runs: Gap[] = [];
  let gap: Gap | undefined;
  const gapAt = (index: number) => {
    if (!gap) runs.push((gap = { removed: [], from: index, to: index }));
    return gap;
  };
  const shift = before.length - blocks.length;
  for (let i = 0; i <= blocks.length; i++) {
    if (i === front) for (let old = front; old < before.length - back; old++) gapAt(i).removed.push(before[old]!);
    if (i === blocks.length) break;
    const isKept = i < front || i >= blocks.length - back;
    const passage = isKept ? before[i < front ? i : i + shift] : undefined;
    // A neighbour may have made a heading of a line, or an item of a heading
    if (passage?.reading.paragraph.kind === blocks[i]!.kind) {
      gap = undefined;
      stays.push(passage);
      continue;
    }
    if (passage) gapAt(i).removed.push(passage);
    gapAt(i).to = i + 1;
    stays.push(undefined);
  }
  return { stays, runs };
}
