import type { Snapshot } from '../corpus/snapshot';
import { definition } from './definition';
import { type Location, locate } from '../corpus/mention';

/**
 * Where this document introduces what stands at an offset: a name's fullest first mention in it. What the document does not introduce
 * itself (a name that it uses in a short form only, a figure, a date) is answered by the definition.
 * @param offset UTF-16 code units
 */
export function declaration(snapshot: Snapshot, uri: string, offset: number): Location | undefined {
  const document = snapshot.document(uri);
  if (!document) return undefined;
  const [annotation] = snapshot.annotationsAt(uri, offset);
  if (annotation && 'entity' in annotation) {
    const { entity } = annotation;
    const local = document.annotated.entities.find(({ id }) => id === entity);
    const introducing = document.annotated.annotations.find(
      (other) => other.start === local?.introducedAt && 'entity' in other && other.entity === entity,
    );
    if (introducing && 'form' in introducing && introducing.form === 'full') return locate(document, introducing);
  }
  return definition(snapshot, uri, offset);
}
