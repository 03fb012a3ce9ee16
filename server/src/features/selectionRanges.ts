import type { TextDocument } from '../corpus/corpusDocument';
import { firstIndex, paragraphIndexAt } from '../corpus/sorted';
import { sentenceAt } from '../corpus/times';
import type { Snapshot } from '../corpus/snapshot';
import type { Span } from '../recognize/annotation';
import { sectionSpans } from './sections';

/**
 * What to select around an offset, step by step, each span strictly within the next: token, mentions from the innermost, sentence,
 * paragraph, sections from the innermost, document. Where blanks surround the offset it begins with the sentence or further out.
 * @param offset UTF-16 code units
 * @returns at least the document, where the snapshot holds it
 */
export function selectionRanges(snapshot: Snapshot, uri: string, offset: number): readonly Span[] {
  const document = snapshot.textOf(uri);
  if (!document) return [];
  const around = ({ start, end }: Span) => start <= offset && offset <= end;
  const steps = [
    ...tokensAt(document, offset),
    ...snapshot.annotationsAt(uri, offset),
    ...[sentenceAt(document, offset)].filter((span) => span !== undefined),
    ...paragraphAt(document, offset),
    { start: 0, end: document.text.length },
  ];
  const chain: Span[] = [];
  for (const span of steps) {
    const inner = chain.at(-1);
    if (around(span) && (!inner || isWithin(inner, span))) chain.push({ start: span.start, end: span.end });
  }
  return chain;
}

/** Whether the first span lies within the second and is shorter. */
const isWithin = (inner: Span, outer: Span) =>
  outer.start <= inner.start && inner.end <= outer.end && inner.end - inner.start < outer.end - outer.start;

/** The token around an offset; of two that meet there the one behind it, unless that is a mere sign. */
function tokensAt(document: TextDocument, offset: number): Span[] {
  const placed = document.annotated.source.paragraphs[paragraphIndexAt(document, offset)];
  if (!placed) return [];
  const { tokens } = placed.paragraph;
  const at = offset - placed.start;
  const first = firstIndex(tokens, ({ end }) => end >= at);
  const touching = tokens.slice(first, first + 2).filter(({ start }) => start <= at); // tokens do not overlap
  const token = touching.findLast(({ kind }) => kind !== 'punctuation' && kind !== 'quote') ?? touching.at(-1);
  return token ? [{ start: placed.start + token.start, end: placed.start + token.end }] : [];
}

/** The paragraph and the sections around an offset, from the inside. */
function paragraphAt(document: TextDocument, offset: number): Span[] {
  const { paragraphs, sections } = document.annotated.source;
  const placed = paragraphs[paragraphIndexAt(document, offset)];
  if (!placed) return [];
  const spans: Span[] = [placed];
  const known = sectionSpans(document); // in order of their sections
  for (let at = placed.section; at > 0; at = sections[at]!.parent) {
    const section = known[firstIndex(known, (span) => span.section >= at)];
    if (section?.section === at) spans.push(section);
  }
  return spans;
}
