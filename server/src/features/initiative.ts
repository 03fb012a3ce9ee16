import type { Entity } from '../corpus/entities';
import type { Snapshot } from '../corpus/snapshot';
import { targetsOf } from './initiativeTargets';
import { issuersOf } from './issuers';
import { type Location, locationOf } from '../corpus/mention';

/** The initiative whose name stands at an offset, the innermost where names nest. @param offset UTF-16 code units */
function initiativeAt(snapshot: Snapshot, uri: string, offset: number): Entity | undefined {
  const document = snapshot.document(uri);
  for (const annotation of snapshot.annotationsAt(uri, offset))
    if (document && annotation.kind === 'initiative') return snapshot.entityOf({ document, annotation });
  return undefined;
}

/** "Type definition": where the bodies are introduced that issued the initiative at an offset; see {@link issuersOf}. */
export function typeDefinition(snapshot: Snapshot, uri: string, offset: number): readonly Location[] {
  const initiative = initiativeAt(snapshot, uri, offset);
  return initiative ? issuersOf(snapshot, initiative).map(({ introduction }) => introduction) : [];
}

/** "Implementation": the targets, in all documents, of the initiative at an offset; see {@link targetsOf}. */
export function implementation(snapshot: Snapshot, uri: string, offset: number): readonly Location[] {
  const initiative = initiativeAt(snapshot, uri, offset);
  return initiative ? targetsOf(initiative).map(locationOf) : [];
}
