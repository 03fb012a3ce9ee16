import type { CorpusDocument } from '../corpus/corpusDocument';
import { sectionSpans } from './sections';

/** Lines that fold into the first of them; counted from zero. */
export interface FoldingRange {
  readonly startLine: number;
  readonly endLine: number;
}

/**
 * What can be folded: each section into its heading, each list into the line that introduces it (into its first item where none does).
 * In order of their first lines; no two begin on one line.
 * @param limit how many to give at most: then the longest ones
 */
export function foldingRanges(document: CorpusDocument, limit = Infinity): readonly FoldingRange[] {
  const byStart = new Map<number, FoldingRange>();
  for (const range of [...sectionRanges(document), ...listRanges(document)]) {
    const before = byStart.get(range.startLine);
    const isLonger = !before || range.endLine > before.endLine;
    if (range.endLine > range.startLine && isLonger) byStart.set(range.startLine, range);
  }
  const length = ({ startLine, endLine }: FoldingRange) => endLine - startLine;
  return [...byStart.values()]
    .sort((a, b) => length(b) - length(a) || a.startLine - b.startLine)
    .slice(0, limit)
    .sort((a, b) => a.startLine - b.startLine);
}

function sectionRanges(document: CorpusDocument): FoldingRange[] {
  const { lines, annotated } = document;
  return sectionSpans(document).map(({ heading, end }) => ({
    startLine: lines.lineOf(annotated.source.paragraphs[heading]!.end),
    endLine: lines.lineOf(end),
  }));
}

function listRanges({ lines, annotated }: CorpusDocument): FoldingRange[] {
  const { paragraphs } = annotated.source;
  const ranges: { startLine: number; endLine: number }[] = [];
  paragraphs.forEach(({ paragraph, introducedBy, start, end }, index) => {
    if (paragraph.kind !== 'item') return;
    const open = paragraphs[index - 1]?.paragraph.kind === 'item' ? ranges.at(-1) : undefined;
    if (open) open.endLine = lines.lineOf(end);
    else {
      const startLine = lines.lineOf(introducedBy === undefined ? start : paragraphs[introducedBy]!.end);
      ranges.push({ startLine, endLine: lines.lineOf(end) });
    }
  });
  return ranges;
}
