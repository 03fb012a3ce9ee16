import { Corpus } from '../../server/src/corpus/corpus';
import { type TextDocument, corpusDocument } from '../../server/src/corpus/corpusDocument';
import type { Entity } from '../../server/src/corpus/entities';
import type { Snapshot } from '../../server/src/corpus/snapshot';
import { annotate } from '../../server/src/recognize/annotate';
import { ParagraphCache } from '../../server/src/recognize/cache';
import type { AnnotatedDocument } from '../../server/src/recognize/annotatedDocument';
import {
  ANNOTATION_KINDS,
  type Annotation,
  type AnnotationKind,
  type Comparator,
  type DateType,
  type DeadlineSource,
  type LocalEntity,
  type NameAnnotation,
} from '../../server/src/recognize/annotation';
import { type Fixture, type FixtureFile, type Mark, parseFixture } from './fixture';

/** The uri of a fixture's file. */
export const uriOf = (name: string): string => `file:///policy/${name}`;

export interface CorpusFixture extends Fixture {
  snapshot: Snapshot;
  /** Where the cursor is. @throws if the fixture has none */
  at: { uri: string; offset: number };
}

/** All documents of a corpus, by uri, of which each has its text. */
export const textsOf = (snapshot: Snapshot): TextDocument[] =>
  snapshot.documents().map(({ uri }) => snapshot.textOf(uri)!);

/** The entity under the cursor, which is on a name. */
export function entityAtCursor({ snapshot, at }: CorpusFixture): Entity {
  const [annotation] = snapshot.annotationsAt(at.uri, at.offset);
  return snapshot.entityOf({ document: snapshot.document(at.uri)!, annotation: annotation as NameAnnotation });
}

/** The names of a document in a snapshot, as `kind text = canonical name`, in order. */
export function namesIn(snapshot: Snapshot, name: string): string[] {
  const document = snapshot.document(uriOf(name))!;
  return document.annotated.annotations.flatMap((annotation) => {
    if (annotation.kind !== 'organization' && annotation.kind !== 'initiative') return [];
    const { canonical } = snapshot.entityOf({ document, annotation });
    return [`${annotation.kind} ${annotation.text} = ${canonical}`];
  });
}

/** A corpus out of a fixture, annotated by the recognisers. Marks are left to the test. */
export function recognizedCorpus(source: string): CorpusFixture {
  return build(source, (file) => corpusDocument(uriOf(file.name), file.text, annotate(file.text)));
}

/**
 * A corpus out of a fixture whose marks are its annotations: tests of index and links that no recogniser can disturb.
 * A mark's attributes are the annotation's; `form` of a name is `full` where it is left out, `entity` its text; names of one
 * `entity` are one local entity, whose keys are its full names in lower case. It introduces its acronyms, but for those with
 * `introduced=no`. A date with `reference=yes` dates its document. A mark of the kind `candidate` is an acronym that the document
 * does not explain.
 */
export function markedCorpus(source: string): CorpusFixture {
  return build(source, markedDocument);
}

function build(source: string, read: (file: FixtureFile) => TextDocument): CorpusFixture {
  const fixture = parseFixture(source);
  const corpus = new Corpus();
  for (const file of fixture.files) corpus.put(read(file));
  return {
    ...fixture,
    snapshot: corpus.snapshot(),
    get at() {
      if (!fixture.cursor) throw new Error('this fixture has no cursor');
      return { uri: uriOf(fixture.cursor.file.name), offset: fixture.cursor.offset };
    },
  };
}

const cache = new ParagraphCache();

/** The rule of an acronym that its document uses without introducing it. */
const USED = 'test.used';

/** A document whose annotations are the marks of a fixture's file. */
export function markedDocument(file: FixtureFile): TextDocument {
  const isCandidate = ({ kind }: Mark) => kind === 'candidate';
  const annotations = file.marks.filter((mark) => !isCandidate(mark)).map((mark) => toAnnotation(file.text, mark));
  annotations.sort((a, b) => a.start - b.start || b.end - a.end);
  const reference = file.marks.find((mark) => mark.attributes['reference'])?.attributes['value'];
  const annotated: AnnotatedDocument = {
    source: annotate(file.text, { cache }).source,
    annotations,
    entities: toEntities(annotations),
    candidates: file.marks.filter(isCandidate).map(({ start, end }) => {
      const text = file.text.slice(start, end);
      return { start, end, text, form: 'acronym', rule: 'name.acronym', evidence: [] };
    }),
    ...(reference && { referenceDate: { value: reference, source: 'a header' } }),
  };
  return corpusDocument(uriOf(file.name), file.text, annotated);
}

function toAnnotation(text: string, { kind, start, end, attributes }: Mark): Annotation {
  const rule = attributes['introduced'] === 'no' ? USED : `test.${kind}`;
  const mention = { start, end, text: text.slice(start, end), rule, evidence: [] };
  const get = (name: string) => attributes[name];
  const number = (name: string) => (get(name) === undefined ? {} : { [name]: Number(get(name)) });
  const string = (name: string) => (get(name) === undefined ? {} : { [name]: get(name) });
  switch (kind as AnnotationKind) {
    case 'date':
      return {
        ...mention,
        kind: 'date',
        type: (get('type') ?? 'DATE') as DateType,
        value: get('value') ?? mention.text,
        ...string('mod'),
        ...(get('anchor') && { anchor: { value: get('anchor')!, source: 'a header' } }),
      };
    case 'target':
    case 'figure':
      return {
        ...mention,
        kind: kind as 'target' | 'figure',
        value: Number(get('value') ?? Number.parseFloat(mention.text.replaceAll(',', ''))),
        ...number('valueMax'),
        comparator: (get('comparator') ?? '=') as Comparator,
        ...['unit', 'metric', 'base', 'action', 'actor', 'deadline', 'frequency'].reduce(
          (all, name) => ({ ...all, ...string(name) }),
          {},
        ),
        ...(get('deadlineSource') && { deadlineSource: get('deadlineSource') as DeadlineSource }),
        ...number('baseline'),
      };
    case 'organization':
    case 'initiative': {
      const entity = `${kind}:${get('entity') ?? mention.text}`;
      return { ...mention, kind, entity, form: get('form') ?? 'full' } as NameAnnotation;
    }
    default:
      throw new Error(`${kind} is none of ${ANNOTATION_KINDS.join(', ')}`);
  }
}

function toEntities(annotations: readonly Annotation[]): LocalEntity[] {
  const groups = new Map<string, NameAnnotation[]>();
  for (const annotation of annotations) {
    if (annotation.kind !== 'organization' && annotation.kind !== 'initiative') continue;
    groups.set(annotation.entity, [...(groups.get(annotation.entity) ?? []), annotation]);
  }
  return [...groups].map(([id, mentions]) => {
    const textsOf = (...forms: string[]) => [
      ...new Set(mentions.filter(({ form }) => forms.includes(form)).map(({ text }) => text)),
    ];
    const byLength = [...mentions].sort((a, b) => b.text.length - a.text.length);
    const introducing = byLength.find(({ form }) => form === 'full') ?? mentions[0]!;
    return {
      id,
      kind: mentions[0]!.kind,
      canonical: introducing.text,
      aliases: textsOf('full', 'variant', 'acronym', 'short').filter((text) => text !== introducing.text),
      keys: textsOf('full', 'variant').map((text) => text.toLowerCase()),
      shortForms: textsOf('acronym', 'short'),
      introduces: mentions.filter(({ form, rule }) => form === 'acronym' && rule !== USED).map(({ text }) => text),
      introducedAt: introducing.start,
    };
  });
}
