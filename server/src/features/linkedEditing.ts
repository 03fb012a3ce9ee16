import type { Snapshot } from '../corpus/snapshot';
import type { Span } from '../recognize/annotation';

/**
 * The places of a document that are edited together with the short form or acronym at an offset: all mentions of the same name in the
 * same spelling, in order, that at the offset among them.
 * @param offset UTF-16 code units
 * @returns none for a full name, which is quoted from elsewhere as often as not, and where there is only one place
 */
export function linkedEditing(snapshot: Snapshot, uri: string, offset: number): readonly Span[] {
  const [annotation] = snapshot.annotationsAt(uri, offset);
  if (!annotation || !('form' in annotation) || (annotation.form !== 'acronym' && annotation.form !== 'short'))
    return [];
  const { text, entity } = annotation;
  const places = (snapshot.document(uri)?.annotated.annotations ?? [])
    .filter((other) => other.text === text && 'entity' in other && other.entity === entity)
    .map(({ start, end }) => ({ start, end }));
  return places.length > 1 ? places : [];
}
