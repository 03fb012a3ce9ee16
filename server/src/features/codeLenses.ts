import { isInColumn } from '../corpus/columns';
import type { CorpusDocument } from '../corpus/corpusDocument';
import { type Location, type Mention, compareMentions, locationOf } from '../corpus/mention';
import type { Entity } from '../corpus/entities';
import type { Snapshot } from '../corpus/snapshot';
import { annotationsWithin } from '../corpus/sorted';
import { STEP, type Steps } from '../corpus/steps';
import type { LocalEntity, QuantityAnnotation, Span } from '../recognize/annotation';
import { findTargets, targetsOf } from './initiativeTargets';
import { clip, oneLine } from '../text/oneLine';
import { namesText } from '../text/outline';
import { sectionSpans } from './sections';
import { count } from './wording';

/** What a lens is about: a heading's section, or an initiative that the document introduces. */
export type LensSubject =
  { readonly kind: 'section'; readonly section: number } | { readonly kind: 'initiative'; readonly entity: string };

/** A place above which counts are shown. */
export interface CodeLens extends Span {
  readonly subject: LensSubject;
}

/** What a lens says and which places it stands for: the targets first, then where they or the name are mentioned. */
export interface ResolvedLens {
  readonly title: string;
  readonly locations: readonly Location[];
}

/** A longer name is cut: a lens is one line with others. */
const MAX_NAME_LENGTH = 32;
/** Of more targets or references these are shown: nobody goes through thousands, and to look for them all takes seconds. */
const MAX_PLACES = 1000;

/**
 * The lenses of a document: one for each heading with targets beneath, and one for each initiative where its full name is introduced, if
 * it has targets or is mentioned anywhere else: a lens that says "none" is noise. On a heading that is both, the initiative's.
 */
export function codeLenses(snapshot: Snapshot, document: CorpusDocument): readonly CodeLens[] {
  const { entities, source } = document.annotated;
  const initiatives = entities.filter(isNamedInitiative).flatMap((local): CodeLens[] => {
    const subject = { kind: 'initiative', entity: local.id } as const;
    const entity = entityOf(snapshot, document, local);
    if (!entity || !hasPlaces(entity)) return [];
    return [{ start: local.introducedAt, end: local.introducedAt + local.canonical.length, subject }];
  });
  const taken = new Set(initiatives.map(({ start }) => document.lines.lineOf(start)));
  const headings = sectionSpans(document)
    .filter((span) => !taken.has(document.lines.lineOf(span.start)) && targetsWithin(document, span).length > 0)
    .map(({ heading, section }): CodeLens => {
      const { start, end } = source.paragraphs[heading]!;
      return { start, end, subject: { kind: 'section', section } };
    });
  return [...initiatives, ...headings].sort((a, b) => a.start - b.start);
}

/**
 * The counts of a lens: `3 targets · 12 references`, of very many `more than 1,000 references`. References of a section are the other
 * mentions of its targets' measures.
 * @returns nothing where a text has changed so that there is nothing to count any more
 */
export function* resolveLens(snapshot: Snapshot, uri: string, subject: LensSubject): Steps<ResolvedLens | undefined> {
  const document = snapshot.document(uri);
  const found = document && (yield* placesOf(snapshot, document, subject));
  if (!found) return undefined;
  const { targets, references } = found;
  const counts = [sayNumber(targets, 'target'), sayNumber(references, 'reference')];
  const title = counts.filter((words) => !words.startsWith('0 ')).join(' · ');
  if (title === '') return undefined; // so since it was listed
  const locations: Location[] = [];
  for (const mention of [...targets.slice(0, MAX_PLACES), ...references.slice(0, MAX_PLACES)]) {
    locations.push(locationOf(mention));
    if (locations.length % STEP === 0) yield;
  }
  return { title: nameInProse(document, subject) + title, locations };
}

const sayNumber = ({ length }: readonly unknown[], noun: string) =>
  length > MAX_PLACES ? `more than ${count(MAX_PLACES, noun)}` : count(length, noun);

/** Several initiatives may share a line of prose, so that each lens names its own; above a heading there is but one. */
function nameInProse({ annotated }: CorpusDocument, subject: LensSubject): string {
  const local = subject.kind === 'initiative' ? annotated.entities.find(({ id }) => id === subject.entity) : undefined;
  if (!local) return '';
  const around = annotated.source.paragraphs.find(({ end }) => end > local.introducedAt);
  if (around && namesText(around.paragraph.kind)) return '';
  const name = oneLine(local.canonical).replaceAll('$(', '$ ('); // an editor would show an icon instead
  return `${clip(name, MAX_NAME_LENGTH)}: `;
}

interface Places {
  readonly targets: readonly Mention[];
  /** In order; of more than {@link MAX_PLACES}, one more. */
  readonly references: readonly Mention[];
}

function* placesOf(snapshot: Snapshot, document: CorpusDocument, subject: LensSubject): Steps<Places | undefined> {
  if (subject.kind === 'section') {
    const span = sectionSpans(document).find(({ section }) => section === subject.section);
    if (!span) return undefined;
    const targets = targetsWithin(document, span).map((annotation) => ({ document, annotation }));
    return { targets, references: yield* repetitionsOf(snapshot, targets) };
  }
  const local = document.annotated.entities.find(({ id }) => id === subject.entity);
  const entity = local && entityOf(snapshot, document, local);
  if (!entity) return undefined;
  return { targets: yield* findTargets(entity), references: referencesOf(entity) };
}

function entityOf(snapshot: Snapshot, document: CorpusDocument, { id }: LocalEntity): Entity | undefined {
  const mention = document.annotated.annotations.find((other) => 'entity' in other && other.entity === id);
  return mention && 'entity' in mention ? snapshot.entityOf({ document, annotation: mention }) : undefined;
}

/** Whether an initiative has targets or references. Of one with several mentions no more is asked: all but its introduction are references. */
const hasPlaces = (entity: Entity): boolean =>
  entity.mentionCount > 1 || referencesOf(entity).length + targetsOf(entity).length > 0;

/** The mentions of an entity but for its introduction. */
function referencesOf({ byDocument, introduction: { uri, start } }: Entity): Mention[] {
  const references: Mention[] = [];
  for (const { mentions } of byDocument) {
    for (const mention of mentions)
      if (mention.document.uri !== uri || mention.annotation.start !== start) references.push(mention);
    if (references.length > MAX_PLACES) break;
  }
  return references.slice(0, MAX_PLACES + 1);
}

/** The other mentions of the measures of some targets, each once. */
function* repetitionsOf(snapshot: Snapshot, targets: readonly Mention<QuantityAnnotation>[]): Steps<Mention[]> {
  const own = new Set(targets.map(({ annotation }) => annotation));
  const others = new Map<QuantityAnnotation, Mention>();
  for (const target of targets) {
    if (isInColumn(target.document, target.annotation)) continue;
    // Some of those that are found may be known, or stand beneath the heading themselves
    const enough = MAX_PLACES + 1 + others.size + own.size;
    for (const other of yield* snapshot.comparing(target, enough))
      if (!own.has(other.annotation)) others.set(other.annotation, other);
    if (others.size > MAX_PLACES) break;
  }
  return [...others.values()].sort(compareMentions).slice(0, MAX_PLACES + 1);
}

const isNamedInitiative = ({ kind, keys }: LocalEntity) => kind === 'initiative' && keys.length > 0;

const targetsWithin = (document: CorpusDocument, span: Span): QuantityAnnotation[] =>
  annotationsWithin(document, span).filter(
    (annotation): annotation is QuantityAnnotation => annotation.kind === 'target',
  );
