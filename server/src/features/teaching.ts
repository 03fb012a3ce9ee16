import type { TextDocument } from '../corpus/corpusDocument';
import type { Entity } from '../corpus/entities';
import type { Snapshot } from '../corpus/snapshot';
import type { TermRole } from '../corpus/termFiles';
import { EVERY_FILE } from '../lexicon/ignores';
import { type FileEdit, addAlias, addName, addRow, addSilencer, canBeginRow } from '../lexicon/termEdits';
import { problemWithField, tidy } from '../lexicon/terms';
import type { Annotation, Span } from '../recognize/annotation';
import { surroundingsOf } from '../recognize/terms/surroundings';
import { sameAs } from './sameAs';
import { clip, oneLine } from '../text/oneLine';

/** What people can do about a mention or a selection. */
export type TeachingAction =
  'addOrganization' | 'addInitiative' | 'not' | 'sameAs' | 'ignoreHere' | 'ignoreInFile' | 'ignoreInWorkspace';

/** A change of a term file that is offered. */
export interface Teaching {
  readonly action: TeachingAction;
  /** As a command, for people. */
  readonly title: string;
  /** The term file that it changes, and how: given its text, empty where there is none. */
  readonly role: TermRole;
  readonly edit: (text: string) => FileEdit[];
}

/** A document, and where it lies below the folder whose ignore file it has; without a path nothing can be ignored in it. */
export interface Lesson {
  readonly snapshot: Snapshot;
  readonly document: TextDocument;
  readonly path: string | undefined;
}

/**
 * What can be taught about a place of a document: about the mentions around a cursor, or about the words of which something is
 * selected.
 * @param span the cursor, where it is empty
 */
export function teachings(lesson: Lesson, span: Span): Teaching[] {
  const { snapshot, document } = lesson;
  if (span.end > span.start) {
    const words = wholeWords(document.text, span);
    const raw = document.text.slice(words.start, words.end);
    if (PARAGRAPH_BREAK.test(raw)) return [];
    const selected = tidy(raw);
    const around = snapshot.annotationsAt(document.uri, words.start);
    const exact = around.filter(({ text }) => tidy(text) === selected);
    return exact.length > 0 ? exact.flatMap((each) => ofMention(lesson, each)) : ofText(snapshot, selected);
  }
  const around = snapshot.annotationsAt(document.uri, span.start);
  if (around.length > 0) return around.flatMap((each) => ofMention(lesson, each));
  const candidate = document.annotated.candidates.find(({ start, end }) => start <= span.start && span.start <= end);
  return candidate ? ofText(snapshot, candidate.text) : [];
}

/** A blank line: no name goes over it. */
const PARAGRAPH_BREAK = /(?:\n|\r(?!\n))[^\S\r\n]{0,100}[\r\n]/;
const WORD_UNIT = /[\p{L}\p{M}\p{N}]/u;

/** A selection without the blanks at its ends and with the rest of its first and last word: terms are found as whole words only. */
function wholeWords(text: string, { start, end }: Span): Span {
  const isInWord = (at: number) => WORD_UNIT.test(text[at - 1] ?? '') && WORD_UNIT.test(text[at] ?? '');
  const isBlank = (at: number) => (text[at] ?? 'end').trim() === '';
  while (start < end && isBlank(start)) start++;
  while (start < end && isBlank(end - 1)) end--;
  if (start === end) return { start, end };
  while (isInWord(start)) start--;
  while (isInWord(end)) end++;
  return { start, end };
}

function ofText(snapshot: Snapshot, text: string): Teaching[] {
  if (!isName(text)) return [];
  return [adding('organization', text), adding('initiative', text), ...sameness(snapshot, text, undefined)];
}

function ofMention(lesson: Lesson, annotation: Annotation): Teaching[] {
  const { snapshot, document } = lesson;
  const { kind } = annotation;
  const text = tidy(annotation.text);
  if (!isRow(text)) return [];
  const not: Teaching = {
    action: 'not',
    title: `Not ${WITH_ARTICLE[kind]}: ${quote(text)}`,
    role: 'terms',
    edit: (file) => addSilencer(file, kind, text),
  };
  const peers = document.annotated.annotations.filter((other) => other.kind === kind);
  const ignoring = ignorings(lesson, { span: annotation, section: kind, peers });
  if (!('entity' in annotation) || !isName(text)) return [not, ...ignoring];
  const entity = snapshot.entityOf({ document, annotation });
  const other = kind === 'organization' ? 'initiative' : 'organization';
  return [not, ...sameness(snapshot, text, entity), adding(other, text), ...ignoring];
}

const adding = (kind: 'organization' | 'initiative', text: string): Teaching => ({
  action: kind === 'organization' ? 'addOrganization' : 'addInitiative',
  title: `Add as ${kind}: ${quote(text)}`,
  role: 'terms',
  edit: (file) => addName(file, kind, text),
});

const sameness = (snapshot: Snapshot, text: string, own: Entity | undefined): Teaching[] =>
  sameAs(snapshot, text, own)
    .filter(({ canonical }) => isName(tidy(canonical)) && tidy(canonical) !== text)
    .map(({ kind, canonical }) => ({
      action: 'sameAs',
      title: `Same as ${quote(tidy(canonical))}: ${quote(text)}`,
      role: 'terms',
      edit: (file) => addAlias(file, kind, tidy(canonical), text),
    }));

/** A thing that can be ignored: a mention, or a finding of a check. */
export interface Ignorable {
  readonly span: Span;
  /** The kind, or the identifier of the check. */
  readonly section: string;
  /** All mentions of the kind, or findings of the check, in the document. */
  readonly peers: readonly Span[];
  /** What titles say is ignored, where it is not the text itself. */
  readonly remark?: string;
}

/** Ignores something here, in this file, in this workspace. */
export function ignorings({ document, path }: Lesson, { span, section, peers, remark }: Ignorable): Teaching[] {
  const text = tidy(document.text.slice(span.start, span.end));
  if (path === undefined || !canBeginRow(path) || !isRow(text)) return [];
  const titleFor = (where: string) =>
    remark === undefined ? `Ignore ${quote(text)} ${where}` : `Ignore ${remark} ${where}: ${quote(text)}`;
  const add = (...fields: string[]) => ({
    role: 'ignore' as const,
    edit: (file: string) => addRow(file, section, fields),
  });
  return [
    { action: 'ignoreHere', title: titleFor('here'), ...add(path, text, ...placeOf(document, span, peers)) },
    { action: 'ignoreInFile', title: titleFor('in this file'), ...add(path, text) },
    { action: 'ignoreInWorkspace', title: titleFor('in this workspace'), ...add(EVERY_FILE, text) },
  ];
}

/** The fields that tell a place: the words around it, and which it is of several with the same words. */
function placeOf({ text }: TextDocument, span: Span, peers: readonly Span[]): string[] {
  const key = (place: Span) => JSON.stringify([tidy(text.slice(place.start, place.end)), surroundingsOf(text, place)]);
  const own = key(span);
  const content = text.slice(span.start, span.end);
  const twins = peers.filter((peer) => text.slice(peer.start, peer.end) === content && key(peer) === own);
  const { before, behind } = surroundingsOf(text, span);
  const nth =
    1 +
    Math.max(
      0,
      twins.findIndex(({ start }) => start === span.start),
    );
  const isTold = before.length + behind.length > 0 && twins.length < 2;
  return [before.join(' '), behind.join(' '), ...(isTold ? [] : [`#${nth}`])];
}

const WITH_ARTICLE = {
  target: 'a target',
  figure: 'a figure',
  date: 'a date',
  organization: 'an organization',
  initiative: 'an initiative',
} as const;

/** Whether a text can stand in a row of a term file. */
const isRow = (text: string) => canBeginRow(text) && problemWithField(text) === undefined;
const isName = (text: string) => isRow(text) && /\p{L}/u.test(text);

/** A text in titles, cut where it is long. */
const quote = (text: string) => `“${clip(oneLine(text), 40)}”`;
