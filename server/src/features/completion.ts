import { type CorpusDocument, compareStrings } from '../corpus/corpusDocument';
import type { Entity } from '../corpus/entities';
import type { Snapshot } from '../corpus/snapshot';
import type { Span } from '../recognize/annotation';
import { documentName } from './documentNames';
import { type ListedName, firstOf, nameId, namesBeginningWith, namesIn } from './nameList';
import { count } from './wording';

/** A name to write at a place. */
export interface Completion {
  readonly name: string;
  readonly kind: ListedName['kind'];
  /** What is typed of it already. */
  readonly insert: Span;
  /** The same with the rest of the word that the cursor stands in. */
  readonly replace: Span;
  /** With this {@link describeCompletion} finds what to say of it. */
  readonly source: { readonly uri: string; readonly entity: string };
}

export interface Completions {
  /** Best first. */
  readonly items: readonly Completion[];
  /** Whether there are more than these. */
  readonly isIncomplete: boolean;
}

/** How far back the beginning of a name is looked for; always on the same line. */
const REACH = 80;
const MIN_PREFIX = 2;
const NONE: Completions = { items: [], isIncomplete: false };

/**
 * Names, aliases and short forms of the corpus that go on where the text before an offset stops. What is typed must begin a word and be written
 * like the name at its first letter, so that ordinary words in lower case suggest nothing; several words may be typed already. Those
 * of which more is typed come first, then those that the document uses, then those that most documents use.
 * @param offset UTF-16 code units
 * @returns nothing behind or in front of a digit, where a number is being written
 */
export function complete(snapshot: Snapshot, uri: string, offset: number, limit = 100): Completions {
  const document = snapshot.textOf(uri);
  if (!document) return NONE;
  const { text, lines } = document;
  const [before = '', after = ''] = [text[offset - 1], text[offset]];
  if (!/[\p{L}\p{M}\p{S}\p{P} \u00a0]/u.test(before) || /\p{N}/u.test(after)) return NONE;
  const lineStart = Math.max(lines.lineStart(lines.lineOf(offset)), offset - REACH);
  const typing = namedOnlyAt(document, offset);
  const isBeingTyped = ({ uses }: ListedName) => uses.size === 1 && typing.has(uses.get(uri) ?? '');
  const found = new Map<string, { name: ListedName; start: number }>();
  for (const start of wordStarts(text, lineStart, offset)) {
    const typed = text.slice(start, offset).replace(/\s+/g, ' ');
    if (typed.trim().length < MIN_PREFIX) continue;
    const key = typed.toLowerCase();
    for (const name of namesBeginningWith(snapshot, firstOf(key))) {
      const fits = name.key.startsWith(key) && firstOf(name.name) === firstOf(typed) && name.name.length > typed.length;
      const id = nameId(name);
      if (fits && !isBeingTyped(name) && !found.has(id)) found.set(id, { name, start });
    }
  }
  const own = new Set(namesIn(document).map(nameId));
  const isOwn = (name: ListedName) => Number(own.has(nameId(name)));
  const ranked = [...found.values()].sort(
    (a, b) =>
      a.start - b.start ||
      isOwn(b.name) - isOwn(a.name) ||
      b.name.uses.size - a.name.uses.size ||
      a.name.name.length - b.name.name.length ||
      compareStrings(a.name.name, b.name.name),
  );
  const wordEnd = offset + (/^[\p{L}\p{M}’']{0,80}/u.exec(text.slice(offset, offset + REACH))?.[0].length ?? 0);
  const items = ranked.slice(0, limit).flatMap(({ name, start }): Completion[] => {
    const source = sourceOf(snapshot, name);
    if (!source) return [];
    const { name: text, kind } = name;
    return [{ name: text, kind, insert: { start, end: offset }, replace: { start, end: wordEnd }, source }];
  });
  return { items, isIncomplete: ranked.length > limit };
}

/** The entities that a document names nowhere but at an offset: what is being typed there suggests nothing. */
function namedOnlyAt({ annotated: { annotations } }: CorpusDocument, offset: number): ReadonlySet<string> {
  const here = new Set<string>();
  const elsewhere = new Set<string>();
  for (const annotation of annotations)
    if ('entity' in annotation)
      (annotation.start < offset && offset <= annotation.end ? here : elsewhere).add(annotation.entity);
  for (const entity of elsewhere) here.delete(entity);
  return here;
}

/** A document that names something so; none where the corpus knows better what kind of thing it is (`promotions.ts`). */
function sourceOf(snapshot: Snapshot, { uses }: ListedName): Completion['source'] | undefined {
  const [[uri, entity] = ['', '']] = uses;
  const isThere = snapshot.document(uri)?.annotated.entities.some(({ id }) => id === entity);
  return isThere ? { uri, entity } : undefined;
}

/** Where words begin with a letter between two offsets, in order. */
function wordStarts(text: string, from: number, to: number): number[] {
  const starts: number[] = [];
  for (let at = from; at < to; at++) {
    const isBoundary = at === 0 || !/[\p{L}\p{N}\p{M}]/u.test(text[at - 1]!);
    if (isBoundary && /\p{L}/u.test(text[at]!)) starts.push(at);
  }
  return starts;
}

/**
 * What to say of a completion: its full name and where that is introduced, as plain text.
 * @returns nothing where the document has changed so that it does not name it any more
 */
export function describeCompletion(snapshot: Snapshot, { uri, entity: id }: Completion['source']): string | undefined {
  const document = snapshot.document(uri);
  const annotation = document?.annotated.annotations.find((other) => 'entity' in other && other.entity === id);
  if (!document || !annotation || !('entity' in annotation)) return undefined;
  const entity = snapshot.entityOf({ document, annotation });
  return [entity.canonical, placeOf(snapshot, entity), mentionsOf(entity)].filter(Boolean).join('\n');
}

function placeOf(snapshot: Snapshot, { introduction: { uri, start } }: Entity): string | undefined {
  const line = snapshot.document(uri)?.lines.lineOf(start);
  return line === undefined ? undefined : `Introduced in ${documentName(snapshot, uri)}, line ${line + 1}`;
}

function mentionsOf({ mentions }: Entity): string {
  const documents = new Set(mentions.map(({ document }) => document.uri)).size;
  return `${count(mentions.length, 'mention')} in ${count(documents, 'document')}`;
}
