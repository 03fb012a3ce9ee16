import type { Annotation, Span } from '../recognize/annotation';
import type { CorpusDocument } from './corpusDocument';

/** Anything that is annotated: documents above all. */
export type Annotated = Pick<CorpusDocument, 'annotated'>;

/** Binary search: the first index at which a condition holds that holds from there on; the length where it never does. */
export function firstIndex<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The annotations that begin within a span, in order. */
export function annotationsWithin({ annotated }: Annotated, { start, end }: Span): readonly Annotation[] {
  const { annotations } = annotated;
  const from = firstIndex(annotations, (annotation) => annotation.start >= start);
  return annotations.slice(
    from,
    firstIndex(annotations, (annotation) => annotation.start >= end),
  );
}

/** How long the longest annotation of a document is, by its annotations. */
const longest = new WeakMap<readonly Annotation[], number>();

/** The annotations that hold an offset or touch it, in order. Each look costs what stands near the offset, not what stands in the document. */
export function annotationsTouching({ annotated }: Annotated, offset: number): readonly Annotation[] {
  const { annotations } = annotated;
  let length = longest.get(annotations);
  if (length === undefined) {
    length = annotations.reduce((most, { start, end }) => Math.max(most, end - start), 0);
    longest.set(annotations, length);
  }
  const near = annotationsWithin({ annotated }, { start: offset - length, end: offset + 1 });
  return near.filter(({ end }) => offset <= end);
}

/** The index of the paragraph that begins at or before an offset, the last of them; -1 before the first. */
export function paragraphIndexAt({ annotated }: Annotated, offset: number): number {
  return firstIndex(annotated.source.paragraphs, ({ start }) => start > offset) - 1;
}
