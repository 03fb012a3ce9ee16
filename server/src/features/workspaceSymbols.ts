import { compareStrings } from '../corpus/corpusDocument';
import type { Entity } from '../corpus/entities';
import type { Snapshot } from '../corpus/snapshot';
import type { AnnotationKind, QuantityAnnotation } from '../recognize/annotation';
import { fuzzyScore } from './fuzzy';
import { oneLine } from './markdown';
import { type Location, type Mention, locationOf } from './types';
import { phraseTarget } from './wording';

/** An entity (at its introduction) or a target, found by name. */
export interface WorkspaceSymbol {
  readonly name: string;
  readonly kind: AnnotationKind;
  /** What tells it from others of its name: the measure and deadline of a target, the short forms of a name. */
  readonly detail?: string;
  readonly location: Location;
}

/**
 * Entities (by canonical name, alias or short form) and targets (by their text and metric) that have the letters of the query
 * in order, best first; equally good ones by name and place.
 * @param limit how many to give at most
 */
export function workspaceSymbols(snapshot: Snapshot, query: string, limit = 200): readonly WorkspaceSymbol[] {
  const found: { symbol: WorkspaceSymbol; score: number }[] = [];
  for (const entity of snapshot.entities()) {
    const score = bestScore(query, [entity.canonical, ...entity.shortForms, ...entity.aliases]);
    if (score !== undefined) found.push({ symbol: entitySymbol(entity), score });
  }
  for (const document of snapshot.documents()) {
    for (const annotation of document.annotated.annotations) {
      if (annotation.kind !== 'target') continue;
      const score = bestScore(query, [annotation.text, annotation.metric ?? '']);
      if (score !== undefined) found.push({ symbol: targetSymbol({ document, annotation }), score });
    }
  }
  return found
    .sort((a, b) => b.score - a.score || compareSymbols(a.symbol, b.symbol))
    .slice(0, limit)
    .map(({ symbol }) => symbol);
}

function bestScore(query: string, names: readonly string[]): number | undefined {
  const scores = names.map((name) => fuzzyScore(query, name)).filter((score) => score !== undefined);
  return scores.length > 0 ? Math.max(...scores) : undefined;
}

const entitySymbol = ({ canonical, kind, shortForms, introduction }: Entity): WorkspaceSymbol => ({
  name: oneLine(canonical),
  kind,
  ...(shortForms.length > 0 && { detail: oneLine(shortForms.join(', ')) }),
  location: introduction,
});

function targetSymbol(mention: Mention<QuantityAnnotation>): WorkspaceSymbol {
  const detail = oneLine(phraseTarget(mention.annotation));
  return {
    name: oneLine(mention.annotation.text),
    kind: 'target',
    ...(detail && { detail }),
    location: locationOf(mention),
  };
}

const compareSymbols = (a: WorkspaceSymbol, b: WorkspaceSymbol) =>
  compareStrings(a.name, b.name) ||
  compareStrings(a.location.uri, b.location.uri) ||
  a.location.start - b.location.start;
