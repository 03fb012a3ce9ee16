import type { CorpusDocument } from '../corpus/corpusDocument';
import type { Entity } from '../corpus/entities';
import type { Snapshot } from '../corpus/snapshot';
import { annotationsWithin } from '../corpus/sorted';
import type { NameAnnotation, QuantityAnnotation, Span } from '../recognize/annotation';
import { documentName } from './documentNames';
import { initiativesOf, targetsOf } from './initiativeTargets';
import { oneLine } from '../text/oneLine';
import { type Location, type Mention, locate, locationOf } from '../corpus/mention';
import { phraseTarget, sayStatement } from './wording';

/**
 * A node of the hierarchy initiative → its targets → the documents that repeat them. A place names it: it is found again by looking at what
 * stands there.
 */
export interface HierarchyItem extends Location {
  readonly kind: 'initiative' | 'target' | 'document';
  readonly name: string;
  readonly detail?: string;
}

/** A neighbour in the hierarchy, and the places that show the connection. */
export interface HierarchyCall {
  readonly item: HierarchyItem;
  /** Outgoing: in the document of the item asked about, incoming: in that of the neighbour; all in one document. */
  readonly places: readonly Span[];
}

/** The initiative or target at an offset, the innermost of them. @param offset UTF-16 code units */
export function prepareHierarchy(snapshot: Snapshot, uri: string, offset: number): HierarchyItem | undefined {
  const document = snapshot.document(uri);
  if (!document) return undefined;
  for (const annotation of snapshot.annotationsAt(uri, offset)) {
    if (annotation.kind === 'initiative') return initiativeItem(snapshot, snapshot.entityOf({ document, annotation }));
    if (annotation.kind === 'target') return targetItem(snapshot, { document, annotation });
  }
  return undefined;
}

/** What follows from an item: an initiative's targets, the documents that repeat a target; of a document nothing. */
export function outgoingCalls(
  snapshot: Snapshot,
  item: Location & Pick<HierarchyItem, 'kind'>,
): readonly HierarchyCall[] {
  const found = findItem(snapshot, item);
  if (!found) return [];
  if ('entity' in found) {
    const places = ({ document, annotation }: Mention) => (document.uri === item.uri ? [annotation] : []);
    return targetsOf(found.entity).map((target) => ({ item: targetItem(snapshot, target), places: places(target) }));
  }
  const byDocument = new Map<CorpusDocument, QuantityAnnotation[]>();
  for (const { document, annotation } of snapshot.sameMeasure(found.target)) {
    if (document.uri === item.uri) continue;
    byDocument.set(document, [...(byDocument.get(document) ?? []), annotation]);
  }
  const { annotation } = found.target;
  return [...byDocument].map(([document, quantities]) => ({
    item: documentItem(snapshot, document, quantities),
    places: [annotation],
  }));
}

/** What an item follows from: a target from the initiatives that it belongs to, an initiative from the documents that mention it. */
export function incomingCalls(
  snapshot: Snapshot,
  item: Location & Pick<HierarchyItem, 'kind'>,
): readonly HierarchyCall[] {
  const found = findItem(snapshot, item);
  if (!found) return [];
  if ('target' in found)
    return initiativesOf(snapshot, found.target).map((entity) => {
      const introduction = { start: entity.introduction.start, end: entity.introduction.end };
      return { item: initiativeItem(snapshot, entity), places: [introduction] };
    });
  const byDocument = new Map<CorpusDocument, NameAnnotation[]>();
  for (const { document, annotation } of found.entity.mentions)
    byDocument.set(document, [...(byDocument.get(document) ?? []), annotation]);
  return [...byDocument].map(([document, mentions]) => ({
    item: documentItem(snapshot, document, mentions),
    places: mentions,
  }));
}

type Found = { readonly entity: Entity } | { readonly target: Mention<QuantityAnnotation> };

/** What stands where an item was; nothing where the document has changed. */
function findItem(snapshot: Snapshot, { uri, start, end, kind }: Location & { kind: string }): Found | undefined {
  const document = snapshot.document(uri);
  if (!document) return undefined;
  for (const annotation of annotationsWithin(document, { start, end: start + 1 })) {
    if (annotation.end !== end || annotation.kind !== kind) continue;
    if (annotation.kind === 'initiative') return { entity: snapshot.entityOf({ document, annotation }) };
    if (annotation.kind === 'target') return { target: { document, annotation } };
  }
  return undefined;
}

const initiativeItem = (snapshot: Snapshot, { canonical, introduction }: Entity): HierarchyItem => ({
  ...introduction,
  kind: 'initiative',
  name: oneLine(canonical),
  detail: documentName(snapshot, introduction.uri),
});

function targetItem(snapshot: Snapshot, mention: Mention<QuantityAnnotation>): HierarchyItem {
  const { annotation, document } = mention;
  const about = [phraseTarget(annotation), documentName(snapshot, document.uri)].filter(Boolean).join(' · ');
  return { ...locationOf(mention), kind: 'target', name: oneLine(annotation.text), detail: oneLine(about) };
}

/** A document, at the first of the places in it that matter. */
function documentItem(
  snapshot: Snapshot,
  document: CorpusDocument,
  places: readonly (QuantityAnnotation | NameAnnotation)[],
): HierarchyItem {
  const said = places.map((place) => oneLine('entity' in place ? place.text : sayStatement(place)));
  const detail = [...new Set(said)].join('; ');
  return { ...locate(document, places[0]!), kind: 'document', name: documentName(snapshot, document.uri), detail };
}
