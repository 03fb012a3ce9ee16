import type { PlacedParagraph, SourceOutline } from '../../text/document';
import type { ParagraphKind, Section } from '../../text/outline';

const KINDS: readonly ParagraphKind[] = ['heading', 'item', 'text', 'rule', 'title'];

/** Lists of numbers side by side. Paragraphs that nothing introduces have 0, others one more than the distance to what does. */
export type PackedOutline = readonly [
  starts: readonly number[],
  ends: readonly number[],
  kinds: readonly number[],
  sections: readonly number[],
  introducedBy: readonly number[],
  sentenceCounts: readonly number[],
  sentenceStarts: readonly number[],
  sentenceEnds: readonly number[],
  headings: readonly (readonly [heading: number, level: number, parent: number])[],
];

/** The layout of a document as lists of numbers. */
export function packOutline({ paragraphs, sections }: SourceOutline): PackedOutline {
  const sentences = paragraphs.flatMap(({ start, paragraph }) =>
    paragraph.sentences.map((sentence) => ({ start: start + sentence.start, end: start + sentence.end })),
  );
  return [
    paragraphs.map(({ start }) => start),
    paragraphs.map(({ end }) => end),
    paragraphs.map(({ paragraph }) => KINDS.indexOf(paragraph.kind)),
    paragraphs.map(({ section }) => section),
    paragraphs.map(({ index, introducedBy }) => (introducedBy === undefined ? 0 : index - introducedBy + 1)),
    paragraphs.map(({ paragraph }) => paragraph.sentences.length),
    sentences.map(({ start }) => start),
    sentences.map(({ end }) => end),
    sections.map(({ heading, level, parent }) => [heading, level, parent]),
  ];
}

/** The way back. */
export function unpackOutline(packed: PackedOutline): SourceOutline {
  const [starts, ends, kinds, sectionOf, introducedBy, counts, sentenceStarts, sentenceEnds, headings] = packed;
  let next = 0;
  const paragraphs = starts.map((start, index): PlacedParagraph<SourceOutline['paragraphs'][number]['paragraph']> => {
    const first = next;
    next += counts[index]!;
    const sentences = Array.from({ length: counts[index]! }, (_, i) => ({
      start: sentenceStarts[first + i]! - start,
      end: sentenceEnds[first + i]! - start,
    }));
    const introducer = introducedBy[index]! === 0 ? undefined : index - introducedBy[index]! + 1;
    return {
      index,
      start,
      end: ends[index]!,
      paragraph: { kind: KINDS[kinds[index]!]!, sentences },
      section: sectionOf[index]!,
      introducedBy: introducer,
    };
  });
  const sections = headings.map(([heading, level, parent]): Section => ({ heading, level, parent }));
  return { paragraphs, sections };
}
