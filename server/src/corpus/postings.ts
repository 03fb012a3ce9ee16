import type { AnnotationKind, LocalEntity, QuantityAnnotation } from '../recognize/annotation';
import { memoize } from '../recognize/names/memo';
import type { CorpusDocument } from './corpusDocument';
import { measureKeys } from './measures';
import { stemOf } from './similarity';
import { keyWords } from './words';
import { initialsOf, nameWords, normalizeShortForm, withoutDots } from './names';

/** What a key begins with: one letter for what it is, as a corpus has some hundred thousand keys. */
const TYPE = {
  name: 'n',
  shortForm: 's',
  introduction: 'a',
  initials: 'i',
  canonical: 'c',
  stem: 'w',
  candidate: 'u',
  measure: 'm',
  date: 'd',
  due: 't',
} as const;

/** Kinds differ by their first letters. */
const letterOf = (kind: AnnotationKind): string => kind.slice(0, 1);

/**
 * Keys of the inverted index. Those of entities lead to indices into `annotated.entities`, those of candidates to indices into
 * `annotated.candidates`, all others to indices into `annotated.annotations`.
 */
export const postingKey = {
  /** A full name, whatever its spelling: `Digitalisation Programmes` is `digitalization program`. */
  name: (kind: AnnotationKind, key: string) => TYPE.name + letterOf(kind) + asKey(key),
  /** An acronym or short form. */
  shortForm: (kind: AnnotationKind, form: string) => TYPE.shortForm + letterOf(kind) + normalizeShortForm(form),
  /** An acronym, letter for letter but for dots, that the document introduces for an entity of either kind. */
  introduction: (acronym: string) => TYPE.introduction + withoutDots(acronym),
  /** The initials of a full name: what an acronym that is never spelled out may stand for. */
  initials: (kind: AnnotationKind, initials: string) => TYPE.initials + letterOf(kind) + normalizeShortForm(initials),
  /** A canonical name as it is written; by its words it is found in `nameStems.ts`. */
  canonical: (kind: LocalEntity['kind'], name: string) => TYPE.canonical + letterOf(kind) + name,
  /** The stem of a word of a canonical name, in documents that are open; for the others see `nameStems.ts`. */
  stem: (kind: LocalEntity['kind'], stem: string) => TYPE.stem + letterOf(kind) + stem,
  /** An acronym that its document does not explain, as written. */
  candidate: (acronym: string) => TYPE.candidate + acronym,
  /** What a quantity measures or counts: see {@link measureKeys}. */
  measure: (key: string) => TYPE.measure + key,
  /** The value of a date. */
  date: (value: string) => TYPE.date + value,
  /** The deadline of a target, or the month, quarter or year around it. */
  due: (value: string) => TYPE.due + value,
};

/** A normalised name as a key; worked out once for the many documents that say it. */
const asKey = memoize((name) => keyWords(name).join(' '), 2000);

const nameKeys = new WeakMap<LocalEntity, readonly string[]>();

/** The keys of an entity's full names, in the order of its `keys`; worked out once. */
export function nameKeysOf(entity: LocalEntity): readonly string[] {
  let keys = nameKeys.get(entity);
  if (!keys) nameKeys.set(entity, (keys = entity.keys.map((key) => postingKey.name(entity.kind, key))));
  return keys;
}

/** The name that a key of canonical names is about; nothing for any other key. */
export function canonicalOf(key: string): Pick<LocalEntity, 'kind' | 'canonical'> | undefined {
  if (!key.startsWith(TYPE.canonical)) return undefined;
  return { kind: key[1] === 'o' ? 'organization' : 'initiative', canonical: key.slice(2) };
}

/** Whether a key is that of an acronym that its document does not explain. */
export const isCandidate = (key: string): boolean => key.startsWith(TYPE.candidate);

/** Where the keys of a document occur in it. */
export type Postings = ReadonlyMap<string, readonly number[]>;

/** The share of one document in the inverted index. */
export function postingsOf(document: CorpusDocument): Postings {
  const postings = new PostingLists();
  addIntroductions(document, postings);
  addNames(document, postings);
  addValues(document, postings);
  return postings.lists;
}

/** A part of it by itself: what is added to an empty index. */
function alone(add: (document: CorpusDocument, postings: PostingLists) => void, document: CorpusDocument): Postings {
  const postings = new PostingLists();
  add(document, postings);
  return postings.lists;
}

/** Whether a key is among those of {@link introductionPostings}. */
export const isIntroduction = (key: string): boolean => key.startsWith(TYPE.introduction);

/** The share of the acronyms that it introduces: promotion asks for them at every keystroke. */
export const introductionPostings = (document: CorpusDocument): Postings => alone(addIntroductions, document);

function addIntroductions({ annotated }: CorpusDocument, postings: PostingLists): void {
  // The names of a document in hand are there without its entities, which know their places
  (annotated.namesState?.facts ?? annotated.entities).forEach(({ keys, introduces }, index) => {
    if (keys.length > 0) for (const acronym of introduces) postings.add(postingKey.introduction(acronym), index);
  });
}

/** Whether a key is among those of {@link stemPostings}. */
export const isStem = (key: string): boolean => key.startsWith(TYPE.stem);

/** Where the stems of its names occur: what an open document has beside {@link postingsOf}. */
export function stemPostings({ annotated }: CorpusDocument): Postings {
  const postings = new PostingLists();
  (annotated.namesState?.facts ?? annotated.entities).forEach(({ kind, canonical }, index) => {
    for (const word of nameWords(canonical)) postings.add(postingKey.stem(kind, stemOf(word)), index);
  });
  return postings.lists;
}

/** The share of its names: they stay the same while most of the document is edited. */
export const namePostings = (document: CorpusDocument): Postings => alone(addNames, document);

function addNames({ annotated }: CorpusDocument, postings: PostingLists): void {
  annotated.entities.forEach((entity, index) => {
    for (const key of nameKeysOf(entity)) postings.add(key, index);
    for (const form of entity.shortForms) postings.add(postingKey.shortForm(entity.kind, form), index);
    const initials = entity.keys.length > 0 ? initialsOf(entity.canonical) : '';
    if (initials) postings.add(postingKey.initials(entity.kind, initials), index);
    postings.add(postingKey.canonical(entity.kind, entity.canonical), index);
  });
  annotated.candidates.forEach(({ text }, index) => postings.add(postingKey.candidate(text), index));
}

/** Whether a key is among those of {@link valuePostings}. */
export const isValueKey = (key: string): boolean => VALUES.has(key.slice(0, 1));

const VALUES: ReadonlySet<string> = new Set([TYPE.measure, TYPE.date, TYPE.due]);

/** The share of its dates and quantities. */
export const valuePostings = (document: CorpusDocument): Postings => alone(addValues, document);

function addValues({ annotated }: CorpusDocument, postings: PostingLists): void {
  const addMeasure = (annotation: QuantityAnnotation, index: number) => {
    for (const key of measureKeys(annotation)) postings.add(postingKey.measure(key), index);
  };
  annotated.annotations.forEach((annotation, index) => {
    switch (annotation.kind) {
      case 'date':
        return postings.add(postingKey.date(annotation.value), index);
      case 'target':
        for (const value of duePeriods(annotation)) postings.add(postingKey.due(value), index);
        return addMeasure(annotation, index);
      case 'figure':
        return addMeasure(annotation, index);
      case 'organization':
      case 'initiative':
        return; // found through their entities
    }
  });
}

class PostingLists {
  readonly lists = new Map<string, number[]>();

  /** @param index no less than any before */
  add(key: string, index: number): void {
    const list = this.lists.get(key);
    if (!list) this.lists.set(key, [index]);
    else if (list.at(-1) !== index) list.push(index);
  }
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
