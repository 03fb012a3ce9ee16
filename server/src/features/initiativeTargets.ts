import type { CorpusDocument } from '../corpus/corpusDocument';
import type { Entity } from '../corpus/entities';
import { type Mention, compareMentions } from '../corpus/mention';
import type { Snapshot } from '../corpus/snapshot';
import { annotationsWithin, paragraphIndexAt } from '../corpus/sorted';
import { type Steps, finish } from '../corpus/steps';
import { sentenceAt } from '../corpus/times';
import type { NameAnnotation, QuantityAnnotation, Span } from '../recognize/annotation';
import { namesText } from '../text/outline';
import { sectionSpans } from './sections';

const known = new WeakMap<Entity, Mention<QuantityAnnotation>[]>();

/**
 * The targets of an initiative in all documents, in order of `compareMentions`: those in a sentence that names it or in a list that
 * such a sentence introduces, those of a section whose heading names it and no other initiative, and those of a document whose title does.
 */
export const targetsOf = (entity: Entity): readonly Mention<QuantityAnnotation>[] => finish(findTargets(entity));

/** The same in steps, one for each document. */
export function* findTargets(entity: Entity): Steps<readonly Mention<QuantityAnnotation>[]> {
  let targets = known.get(entity);
  if (targets) return targets;
  targets = [];
  for (const { mentions } of entity.byDocument) {
    targets.push(
      ...targetsIn(
        mentions[0]!.document,
        mentions.map(({ annotation }) => annotation),
      ),
    );
    yield;
  }
  known.set(entity, targets.sort(compareMentions));
  return targets;
}

/** The initiatives that a target belongs to by {@link targetsOf}, of those that its document names. */
export function initiativesOf(
  snapshot: Snapshot,
  { document, annotation }: Mention<QuantityAnnotation>,
): readonly Entity[] {
  const isOf = (names: readonly NameAnnotation[]) =>
    targetsIn(document, names).some(({ annotation: target }) => target.start === annotation.start);
  return [...namedIn(snapshot, document)].flatMap(([entity, names]) => (isOf(names) ? [entity] : []));
}

/** The initiatives that a document names, in the order in which it does. */
export const initiativesIn = (snapshot: Snapshot, document: CorpusDocument): readonly Entity[] => [
  ...namedIn(snapshot, document).keys(),
];

/** The initiatives that a document names, and where. */
function namedIn(snapshot: Snapshot, document: CorpusDocument): ReadonlyMap<Entity, readonly NameAnnotation[]> {
  const named = new Map<Entity, NameAnnotation[]>();
  for (const annotation of document.annotated.annotations) {
    if (annotation.kind !== 'initiative') continue;
    const entity = snapshot.entityOf({ document, annotation });
    const names = named.get(entity);
    if (names) names.push(annotation);
    else named.set(entity, [annotation]);
  }
  return named;
}

function targetsIn(document: CorpusDocument, mentions: readonly NameAnnotation[]): Mention<QuantityAnnotation>[] {
  const found = new Set<QuantityAnnotation>();
  for (const scope of disjoint(mentions.flatMap((mention) => scopesOf(document, mention))))
    for (const annotation of annotationsWithin(document, scope))
      if (annotation.kind === 'target') found.add(annotation);
  return [...found].map((annotation) => ({ document, annotation }));
}

/** The same stretches without overlaps, so that none is walked twice. */
function disjoint(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const before = merged.at(-1);
    if (before && span.start <= before.end)
      merged[merged.length - 1] = { start: before.start, end: Math.max(before.end, span.end) };
    else merged.push(span);
  }
  return merged;
}

/** The stretches of a document in which a mention of an initiative says whose the targets are. */
function scopesOf(document: CorpusDocument, mention: NameAnnotation): Span[] {
  const { paragraphs } = document.annotated.source;
  const at = paragraphIndexAt(document, mention.start);
  const placed = paragraphs[at];
  const sentence = sentenceAt(document, mention.start);
  if (!placed || !sentence) return [];
  if (namesText(placed.paragraph.kind) && isOnlyInitiative(document, mention, placed)) {
    const whole = { start: 0, end: document.lines.length };
    return [at === 0 ? whole : (sectionSpans(document).find(({ heading }) => heading === at) ?? sentence)];
  }
  if (sentence.end < placed.end) return [sentence];
  // A list belongs to the last sentence in front of it.
  let last = at;
  while (paragraphs[last + 1]?.introducedBy === at) last++;
  return last > at ? [sentence, { start: placed.end, end: paragraphs[last]!.end }] : [sentence];
}

const isOnlyInitiative = (document: CorpusDocument, mention: NameAnnotation, heading: Span) =>
  annotationsWithin(document, heading).every((other) => other.kind !== 'initiative' || other.entity === mention.entity);
