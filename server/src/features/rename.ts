import type { Entity } from '../corpus/entities';
import type { Snapshot } from '../corpus/snapshot';
import type { NameAnnotation, Span } from '../recognize/annotation';
import { lookUpKnown } from '../recognize/names/bodies';
import { oneLine } from '../text/oneLine';
import { firstOf, namesBeginningWith } from './nameList';
import { type Location, type Mention, locationOf } from '../corpus/mention';

/** Why nothing is renamed, in a sentence for people. */
export interface Refusal {
  readonly refused: string;
}

/** What would be renamed: the mention at the cursor, and its name as it stands there. */
export interface RenameSubject extends Span {
  readonly name: string;
}

/** One place to rewrite. */
export interface RenameEdit extends Location {
  /** The other name that the place is a part of, where there is one: it changes with it. */
  readonly within?: string;
}

export interface Renaming {
  readonly kind: Entity['kind'];
  readonly oldName: string;
  readonly newName: string;
  /** Documents and places in order. */
  readonly edits: readonly RenameEdit[];
}

const MAX_LENGTH = 200;

/** What a rename at an offset would rename, or why there is none. @param offset UTF-16 code units */
export function prepareRename(snapshot: Snapshot, uri: string, offset: number): RenameSubject | Refusal {
  const found = findName(snapshot, uri, offset);
  if ('refused' in found) return found;
  const { start, end, text } = found.mention.annotation;
  return { start, end, name: oneLine(text) };
}

/**
 * The places that renaming the name at an offset rewrites: all mentions of its entity in all documents that are spelled like the one at the
 * cursor (line breaks aside). Its other forms stay: renaming an acronym leaves the full name alone, and the other way round.
 *
 * Refused are dates and quantities, which state facts; bodies and instruments that the lexicon knows, which the world has named; and a new name
 * that is none, or is taken by another entity, since nobody could tell the two apart afterwards.
 * @param offset UTF-16 code units
 */
export function rename(snapshot: Snapshot, uri: string, offset: number, wanted: string): Renaming | Refusal {
  const found = findName(snapshot, uri, offset);
  if ('refused' in found) return found;
  const { entity, mention } = found;
  const newName = wanted.trim();
  const refused = problemWith(snapshot, entity, newName);
  if (refused) return { refused };
  const oldName = oneLine(mention.annotation.text);
  const same =
    oldName === newName ? [] : entity.mentions.filter(({ annotation }) => oneLine(annotation.text) === oldName);
  return { kind: entity.kind, oldName, newName, edits: same.map((each) => toEdit(snapshot, each)) };
}

interface FoundName {
  readonly mention: Mention<NameAnnotation>;
  readonly entity: Entity;
}

/** The innermost name at an offset: within `Port Plan 2030` that is the plan, on the year too. */
function findName(snapshot: Snapshot, uri: string, offset: number): FoundName | Refusal {
  const document = snapshot.document(uri);
  const around = snapshot.annotationsAt(uri, offset);
  const annotation = around.find((each): each is NameAnnotation => 'entity' in each);
  if (!document || !annotation) return { refused: refusalFor(around[0]?.kind) };
  const mention = { document, annotation };
  const entity = snapshot.entityOf(mention);
  const known = [annotation.text, entity.canonical].some((name) => lookUpKnown(oneLine(name).toLowerCase()));
  if (known) return { refused: `${oneLine(entity.canonical)} is known by this name all over the world.` };
  return { mention, entity };
}

function refusalFor(kind: string | undefined): string {
  switch (kind) {
    case 'date':
      return 'A date is no name: change it where it is stated.';
    case 'target':
    case 'figure':
      return `A ${kind} is no name: change it where it is stated.`;
    default:
      return 'There is no name of an organization or initiative here.';
  }
}

/** Why an entity cannot have a name. */
function problemWith(snapshot: Snapshot, entity: Entity, name: string): string | undefined {
  if (!/\p{L}/u.test(name)) return 'A name needs a letter.';
  if (name !== oneLine(name)) return 'A name is one line of words with single blanks between them.';
  if (name.length > MAX_LENGTH) return `A name has at most ${MAX_LENGTH} characters.`;
  const key = name.toLowerCase();
  const isOther = (uri: string, id: string) => {
    const document = snapshot.document(uri);
    const annotation = document?.annotated.annotations.find((each) => 'entity' in each && each.entity === id);
    return document && annotation && 'entity' in annotation && snapshot.entityOf({ document, annotation }) !== entity;
  };
  const alike = [...namesBeginningWith(snapshot, firstOf(key))].filter((other) => other.key === key);
  const taken = alike.some(({ uses }) => [...uses].some(([uri, id]) => isOther(uri, id)));
  return taken ? `"${name}" is another name of this corpus already: the two could not be told apart.` : undefined;
}

function toEdit(snapshot: Snapshot, mention: Mention<NameAnnotation>): RenameEdit {
  const { document, annotation } = mention;
  const outer = snapshot
    .annotationsAt(document.uri, annotation.start)
    .find((other) => 'entity' in other && other !== annotation && contains(other, annotation));
  return { ...locationOf(mention), ...(outer && { within: oneLine(outer.text) }) };
}

const contains = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;
