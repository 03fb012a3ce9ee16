import type { Annotation, Span } from '../recognize/annotation';
import type { Snapshot } from '../corpus/snapshot';
import type { Mention } from '../corpus/mention';

/** A mention in the document of what the cursor is on. */
export interface DocumentHighlight extends Span {
  /** Whether it introduces the name in this document. */
  readonly introduces: boolean;
}

/**
 * The mentions in one document of what stands at an offset: of a name's entity, of a date's value, of a quantity's measure; in
 * order, the one at the offset among them. The innermost annotation answers.
 * @param offset UTF-16 code units
 */
export function documentHighlights(snapshot: Snapshot, uri: string, offset: number): readonly DocumentHighlight[] {
  const document = snapshot.document(uri);
  const [annotation] = snapshot.annotationsAt(uri, offset);
  if (!document || !annotation) return [];
  const introductions = new Set(document.annotated.entities.map(({ id, introducedAt }) => `${id}\n${introducedAt}`));
  return sameThing(snapshot, { document, annotation })
    .sort((a, b) => a.start - b.start)
    .map((found) => {
      const introduces = 'entity' in found && introductions.has(`${found.entity}\n${found.start}`);
      return { start: found.start, end: found.end, introduces };
    });
}

/** The annotations of a document that mean the same as one of them, itself included. */
function sameThing(snapshot: Snapshot, mention: Mention): Annotation[] {
  const { document, annotation } = mention;
  switch (annotation.kind) {
    case 'organization':
    case 'initiative': {
      const { byDocument } = snapshot.entityOf({ document, annotation });
      const own = byDocument.find(({ uri }) => uri === document.uri)?.mentions ?? [];
      return own.map((other) => other.annotation);
    }
    case 'date':
      return document.annotated.annotations.filter(
        (other) => other.kind === 'date' && other.type === annotation.type && other.value === annotation.value,
      );
    case 'target':
    case 'figure':
      return [annotation, ...snapshot.sameMeasureHere({ document, annotation }).map((other) => other.annotation)];
  }
}
