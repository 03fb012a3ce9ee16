import type { Annotation } from '../recognize/annotation';
import { type Location, type Mention, compareMentions, locate, locationOf } from '../corpus/mention';
import type { Snapshot } from '../corpus/snapshot';

/**
 * Where what stands at an offset is introduced:
 * - a name: the introduction of its entity (the fullest first mention; the mention itself where it is that);
 * - a figure or target: the earliest mention of the same measure, by document date, where there is more than one;
 * - a relative date: the date in the same document that it was counted from; any other date introduces nothing.
 *
 * The innermost annotation that has an answer gives it.
 * @param offset UTF-16 code units
 */
export function definition(snapshot: Snapshot, uri: string, offset: number): Location | undefined {
  const document = snapshot.document(uri);
  if (!document) return undefined;
  for (const annotation of snapshot.annotationsAt(uri, offset)) {
    const found = introductionOf(snapshot, { document, annotation });
    if (found) return found;
  }
  return undefined;
}

function introductionOf(snapshot: Snapshot, { document, annotation }: Mention): Location | undefined {
  switch (annotation.kind) {
    case 'organization':
    case 'initiative':
      return snapshot.entityOf({ document, annotation }).introduction;
    case 'target':
    case 'figure': {
      const self = { document, annotation };
      const other = snapshot.firstOfMeasure(self);
      return other && locationOf(compareMentions(self, other) <= 0 ? self : other);
    }
    case 'date': {
      const { anchor } = annotation;
      const source = anchor && document.annotated.annotations.find((other) => isStated(other, anchor.value));
      return source && source !== annotation ? locate(document, source) : undefined;
    }
  }
}

/** Whether an annotation states a date by itself, so that others can count from it. */
const isStated = (annotation: Annotation, value: string) =>
  annotation.kind === 'date' && annotation.value === value && !annotation.anchor;
