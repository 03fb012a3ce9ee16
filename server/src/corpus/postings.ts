import type { AnnotationKind, LocalEntity, QuantityAnnotation } from '../recognize/annotation';
import type { CorpusDocument } from './corpusDocument';
import { measureOf } from './measures';
import { keyWords } from './words';
import { initialsOf, nameWords, normalizeShortForm, withoutDots } from './names';

/**
 * Keys of the inverted index. Those of entities lead to indices into `annotated.entities`, those of candidates to indices into
 * `annotated.candidates`, all others to indices into `annotated.annotations`.
 */
export const postingKey = {
  /** A full name, whatever its spelling: `Digitalisation Programmes` is `digitalization program`. */
  name: (kind: AnnotationKind, key: string) => `name\n${kind}\n${keyWords(key).join(' ')}`,
  /** An acronym or short form. */
  shortForm: (kind: AnnotationKind, form: string) => `short\n${kind}\n${normalizeShortForm(form)}`,
  /** An acronym, letter for letter but for dots, that the document introduces for an entity of either kind. */
  introduction: (acronym: string) => `introduction\n${withoutDots(acronym)}`,
  /** The initials of a full name: what an acronym that is never spelled out may stand for. */
  initials: (kind: AnnotationKind, initials: string) => `initials\n${kind}\n${normalizeShortForm(initials)}`,
  /** A telling word of a name: finds names that may be spellings of one another. */
  word: (kind: AnnotationKind, word: string) => `word\n${kind}\n${word}`,
  /** An acronym that its document does not explain, as written. */
  candidate: (acronym: string) => `candidate\n${acronym}`,
  /** What a quantity measures or counts, roughly: see {@link measureOf}. */
  measure: (bucket: string) => `measure\n${bucket}`,
  /** The value of a date. */
  date: (value: string) => `date\n${value}`,
  /** The deadline of a target, or the month, quarter or year around it. */
  due: (value: string) => `due\n${value}`,
};

const nameKeys = new WeakMap<LocalEntity, readonly string[]>();

/** The keys of an entity's full names, in the order of its `keys`; worked out once. */
export function nameKeysOf(entity: LocalEntity): readonly string[] {
  let keys = nameKeys.get(entity);
  if (!keys) nameKeys.set(entity, (keys = entity.keys.map((key) => postingKey.name(entity.kind, key))));
  return keys;
}

/** The share of one document in the inverted index. */
export function postingsOf({ annotated }: CorpusDocument): ReadonlyMap<string, readonly number[]> {
  const postings = new Map<string, number[]>();
  const post = (key: string, index: number) => {
    const list = postings.get(key);
    if (!list) postings.set(key, [index]);
    else if (list.at(-1) !== index) list.push(index);
  };
  const postMeasure = (annotation: QuantityAnnotation, index: number) => {
    const measure = measureOf(annotation);
    if (measure) post(postingKey.measure(measure.bucket), index);
  };
  annotated.entities.forEach((entity, index) => {
    for (const key of nameKeysOf(entity)) post(key, index);
    for (const form of entity.shortForms) post(postingKey.shortForm(entity.kind, form), index);
    if (entity.keys.length > 0) for (const acronym of entity.introduces) post(postingKey.introduction(acronym), index);
    if (entity.keys.length > 0 && initialsOf(entity.canonical))
      post(postingKey.initials(entity.kind, initialsOf(entity.canonical)), index);
    for (const word of nameWords(entity.canonical)) post(postingKey.word(entity.kind, word), index);
  });
  annotated.candidates.forEach(({ text }, index) => post(postingKey.candidate(text), index));
  annotated.annotations.forEach((annotation, index) => {
    switch (annotation.kind) {
      case 'date':
        return post(postingKey.date(annotation.value), index);
      case 'target':
        for (const value of duePeriods(annotation)) post(postingKey.due(value), index);
        return postMeasure(annotation, index);
      case 'figure':
        return postMeasure(annotation, index);
      case 'organization':
      case 'initiative':
        return; // found through their entities
    }
  });
  return postings;
}

/** A deadline and the calendar periods around it: a target due on 2025-06-30 is also due in 2025-06 and in 2025. */
function duePeriods({ deadline }: QuantityAnnotation): string[] {
  if (!deadline) return [];
  const end = deadline.slice(deadline.lastIndexOf('/') + 1);
  const periods = new Set([deadline, end]);
  if (/^\d{4}-/.test(end))
    for (const length of [4, 7]) if (/^[\d-]+$/.test(end.slice(0, length))) periods.add(end.slice(0, length));
  return [...periods];
}
