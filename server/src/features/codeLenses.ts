import { isInColumn } from '../corpus/columns';
import type { CorpusDocument } from '../corpus/corpusDocument';
import { type Location, type Mention, compareMentions, locationOf } from '../corpus/mention';
import type { Snapshot } from '../corpus/snapshot';
import { annotationsWithin } from '../corpus/sorted';
import type { LocalEntity, QuantityAnnotation, Span } from '../recognize/annotation';
import { targetsOf } from './initiativeTargets';
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

/**
 * The lenses of a document: one for each heading with targets beneath, and one for each initiative where its full name is introduced, if
 * it has targets or is mentioned anywhere else: a lens that says "none" is noise. On a heading that is both, the initiative's.
 */
export function codeLenses(snapshot: Snapshot, document: CorpusDocument): readonly CodeLens[] {
  const { entities, source } = document.annotated;
  const initiatives = entities.filter(isNamedInitiative).flatMap((local): CodeLens[] => {
    const subject = { kind: 'initiative', entity: local.id } as const;
    const found = placesOf(snapshot, document, subject);
    if (!found || found.targets.length + found.references.length === 0) return [];
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
 * The counts of a lens: `3 targets · 12 references`. References of a section are the other mentions of its targets' measures.
 * @returns nothing where a text has changed so that there is nothing to count any more
 */
export function resolveLens(snapshot: Snapshot, uri: string, subject: LensSubject): ResolvedLens | undefined {
  const document = snapshot.document(uri);
  const found = document && placesOf(snapshot, document, subject);
  if (!found) return undefined;
  const { targets, references } = found;
  const counts = [count(targets.length, 'target'), count(references.length, 'reference')];
  const title = counts.filter((words) => !words.startsWith('0 ')).join(' · ');
  if (title === '') return undefined; // so since it was listed
  return { title: nameInProse(document, subject) + title, locations: [...targets, ...references].map(locationOf) };
}

/** Several initiatives may share a line of prose, so that each lens names its own; above a heading there is but one. */
function nameInProse({ annotated }: CorpusDocument, subject: LensSubject): string {
  const local = subject.kind === 'initiative' ? annotated.entities.find(({ id }) => id === subject.entity) : undefined;
  if (!local) return '';
  const around = annotated.source.paragraphs.find(({ end }) => end > local.introducedAt);
  if (around && namesText(around.paragraph.kind)) return '';
  const name = oneLine(local.canonical).replaceAll('$(', '$ ('); // an editor would show an icon instead
  return `${clip(name, MAX_NAME_LENGTH)}: `;
}

function placesOf(snapshot: Snapshot, document: CorpusDocument, subject: LensSubject) {
  if (subject.kind === 'section') {
    const span = sectionSpans(document).find(({ section }) => section === subject.section);
    if (!span) return undefined;
    const targets = targetsWithin(document, span).map((annotation) => ({ document, annotation }));
    return { targets, references: repetitionsOf(snapshot, targets) };
  }
  const local = document.annotated.entities.find(({ id }) => id === subject.entity);
  const mention =
    local && document.annotated.annotations.find((other) => 'entity' in other && other.entity === local.id);
  if (!mention || !('entity' in mention)) return undefined;
  const entity = snapshot.entityOf({ document, annotation: mention });
  const isIntroduction = ({ document: { uri }, annotation: { start } }: Mention) =>
    uri === entity.introduction.uri && start === entity.introduction.start;
  return { targets: targetsOf(entity), references: entity.mentions.filter((other) => !isIntroduction(other)) };
}

/** The other mentions of the measures of some targets, each once. */
function repetitionsOf(snapshot: Snapshot, targets: readonly Mention<QuantityAnnotation>[]): Mention[] {
  const own = new Set(targets.map(({ annotation }) => annotation));
  const others = new Map<QuantityAnnotation, Mention>();
  for (const target of targets) {
    if (isInColumn(target.document, target.annotation)) continue;
    for (const other of snapshot.sameMeasure(target))
      if (!own.has(other.annotation)) others.set(other.annotation, other);
  }
  return [...others.values()].sort(compareMentions);
}

const isNamedInitiative = ({ kind, keys }: LocalEntity) => kind === 'initiative' && keys.length > 0;

const targetsWithin = (document: CorpusDocument, span: Span): QuantityAnnotation[] =>
  annotationsWithin(document, span).filter(
    (annotation): annotation is QuantityAnnotation => annotation.kind === 'target',
  );
