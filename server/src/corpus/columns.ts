import type { QuantityAnnotation } from '../recognize/annotation';
import type { CorpusDocument } from './corpusDocument';
import { measureOf } from './measures';

/** Quantities of one measure in one document. */
const MAX_REPEATS = 60;

const counted = new WeakMap<CorpusDocument, ReadonlyMap<string, number>>();

/**
 * Whether a document gives the measure of a quantity so often that it must be the column of a table, whose rows tell what the figure
 * does not. Comparing each of a column with each would also take time that grows with the square of its length.
 */
export function isInColumn(document: CorpusDocument, quantity: QuantityAnnotation): boolean {
  const bucket = measureOf(quantity)?.bucket;
  if (bucket === undefined) return false;
  let counts = counted.get(document);
  if (!counts) counted.set(document, (counts = countMeasures(document)));
  return (counts.get(bucket) ?? 0) > MAX_REPEATS;
}

function countMeasures({ annotated }: CorpusDocument): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const annotation of annotated.annotations) {
    if (annotation.kind !== 'target' && annotation.kind !== 'figure') continue;
    const bucket = measureOf(annotation)?.bucket;
    if (bucket !== undefined) counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
  }
  return counts;
}
