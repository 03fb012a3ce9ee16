import type { Snapshot } from '../corpus/snapshot';
import type { AnnotationKind } from '../recognize/annotation';
import type { Location } from './types';

/** An entity (at its introduction) or a target, found by name. */
export interface WorkspaceSymbol {
  readonly name: string;
  readonly kind: AnnotationKind;
  /** What tells it from others of its name: the measure and deadline of a target, the short forms of a name. */
  readonly detail?: string;
  readonly location: Location;
}

/**
 * Entities and targets whose name has the letters of the query in order, best first.
 * @param limit how many to give at most
 */
export function workspaceSymbols(_snapshot: Snapshot, _query: string, _limit = 200): readonly WorkspaceSymbol[] {
  return [];
}
