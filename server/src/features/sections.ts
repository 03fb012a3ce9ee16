import type { CorpusDocument } from '../corpus/corpusDocument';
import type { Span } from '../recognize/annotation';

/** A heading with all that stands under it. */
export interface SectionSpan extends Span {
  /** Index of the heading's paragraph. */
  readonly heading: number;
  /** Index into the document's sections. */
  readonly section: number;
}

const known = new WeakMap<CorpusDocument, readonly SectionSpan[]>();

/** The sections of a document that have a heading, each up to its last paragraph or that of a section in it; outer ones first. */
export function sectionSpans(document: CorpusDocument): readonly SectionSpan[] {
  let spans = known.get(document);
  if (!spans) known.set(document, (spans = findSections(document)));
  return spans;
}

function findSections({ annotated }: CorpusDocument): SectionSpan[] {
  const { paragraphs, sections } = annotated.source;
  const ends = new Map<number, number>();
  for (const { section, end } of paragraphs)
    for (let at = section; at >= 0; at = sections[at]!.parent) ends.set(at, Math.max(ends.get(at) ?? 0, end));
  return sections.flatMap(({ heading }, section) => {
    const start = paragraphs[heading]?.start;
    return start === undefined ? [] : [{ heading, section, start, end: ends.get(section)! }];
  });
}
