import type { CorpusDocument, TextDocument } from '../corpus/corpusDocument';
import type { Entity } from '../corpus/entities';
import type { Snapshot } from '../corpus/snapshot';
import { annotationsWithin, paragraphIndexAt } from '../corpus/sorted';
import { sentenceAt } from '../corpus/times';
import data from '../lexicon/data/issuing.txt';
import { wordSet } from '../lexicon/lookup';
import type { NameAnnotation, Span } from '../recognize/annotation';

const PAST = wordSet(data, 'issue');
const PRESENT = wordSet(data, 'issuePresent');
const BETWEEN = wordSet(data, 'between');

/** What stands between two bodies that act together; nothing else may. */
const AND = /^(?:,|,?\s+(?:and|together with|jointly with)(?:\s+the)?|,\s+the)\s*$/i;
const ARTICLE = /^(?:the|its|a|an|this|their)$/;
const POSSESSIVE = /^['’]s?(?:\s+(?:own|new|first))?\s*$/;

/** A document that names its initiative more often than this without a word on its issuer will not do so later. */
const MAX_MENTIONS = 20;

/** How many lines beneath a title may say who issued it, and how long each is at most. */
const LINES_BENEATH = 4;
const MAX_LINE = 200;

/**
 * The bodies that issue an initiative, as the sentence says that introduces it: `the Council adopted the Plan`, `the Plan, drawn up by
 * the Council`, `the Council's Plan`. A title says nothing of the kind: there it is a line beneath it (`Issued by the Council`), else the first
 * sentence of the document that does.
 * Several where they act together.
 * @returns none where no such sentence says it, or one says it of different bodies
 */
export function issuersOf(snapshot: Snapshot, initiative: Entity): readonly Entity[] {
  if (initiative.kind !== 'initiative') return [];
  const { introduction, mentions } = initiative;
  const document = snapshot.textOf(introduction.uri);
  if (!document) return [];
  const said = issuersSaidOf(snapshot, document, introduction);
  if (said.length > 0 || !isInHeading(document, introduction)) return said;
  const beneath = issuersBeneath(snapshot, document, introduction);
  if (beneath.length > 0) return beneath;
  const names = mentions.filter(({ document: { uri } }) => uri === document.uri).slice(0, MAX_MENTIONS);
  for (const { annotation } of names) {
    const issuers = issuersSaidOf(snapshot, document, annotation);
    if (issuers.length > 0) return issuers;
  }
  return [];
}

const isInHeading = (document: CorpusDocument, { start }: Span) =>
  paragraphsOf(document)[paragraphIndexAt(document, start)]?.paragraph.kind === 'heading';

const paragraphsOf = ({ annotated }: CorpusDocument) => annotated.source.paragraphs;

/**
 * The issuers that a line of its own names beneath a title: `Issued by the Council, 4 March 2030`. Another initiative in the title leaves it open
 * which of them is meant.
 */
function issuersBeneath(snapshot: Snapshot, document: TextDocument, title: Span): readonly Entity[] {
  const at = paragraphIndexAt(document, title.start);
  const heading = paragraphsOf(document)[at]!;
  const isAlone = annotationsWithin(document, heading).filter(({ kind }) => kind === 'initiative').length === 1;
  const lines = isAlone ? paragraphsOf(document).slice(at + 1, at + 1 + LINES_BENEATH) : [];
  for (const line of lines) {
    if (line.end - line.start > MAX_LINE) break; // the text begins
    const [group] = groupsOf(document, organizationsIn(document, line, title));
    if (!group) continue;
    const before = document.text.slice(line.start, group[0]!.start).replace(/:\s*$/, '');
    if (isPassive(wordsOf(before))) return entitiesOf(snapshot, document, group);
  }
  return [];
}

/** The issuers of an initiative by the sentence around one of its names. */
function issuersSaidOf(snapshot: Snapshot, document: TextDocument, name: Span): readonly Entity[] {
  const sentence = sentenceAt(document, name.start);
  if (!sentence) return [];
  const bodies = organizationsIn(document, sentence, name);
  const named = groupsOf(document, bodies).filter((group) => isIssuer(document, group, name, sentence));
  if (named.length !== 1) return [];
  return entitiesOf(snapshot, document, named[0]!);
}

const entitiesOf = (snapshot: Snapshot, document: CorpusDocument, group: Group): readonly Entity[] => [
  ...new Set(group.map((annotation) => snapshot.entityOf({ document, annotation }))),
];

type Group = readonly NameAnnotation[];

/** The bodies named in a sentence or a line, those within the initiative's own name left out; an acronym in brackets goes with its full name. */
function organizationsIn(document: CorpusDocument, sentence: Span, name: Span): NameAnnotation[] {
  return document.annotated.annotations.filter(
    (annotation): annotation is NameAnnotation =>
      annotation.kind === 'organization' &&
      annotation.start >= sentence.start &&
      annotation.end <= sentence.end &&
      (annotation.end <= name.start || annotation.start >= name.end),
  );
}

/** Bodies in a row that are joined by `and` act together, and so do a name and its bracketed acronym. */
function groupsOf({ text }: TextDocument, bodies: readonly NameAnnotation[]): Group[] {
  const groups: NameAnnotation[][] = [];
  for (const body of bodies) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const gap = before ? text.slice(before.end, body.start).replace(/^\)/, '') : '';
    if (before && (AND.test(gap) || /^\s*\((?:the\s+)?["“]?$/i.test(gap))) group!.push(body);
    else groups.push([body]);
  }
  return groups;
}

function isIssuer({ text }: TextDocument, group: Group, name: Span, sentence: Span): boolean {
  const [first, last] = [group[0]!, group.at(-1)!];
  if (last.end <= name.start) {
    const gap = text.slice(last.end, name.start);
    return POSSESSIVE.test(gap) || isActive(wordsOf(gap)) || isAfterName(text.slice(sentence.start, first.start), gap);
  }
  return first.start >= name.end && isPassive(wordsOf(text.slice(name.end, first.start)));
}

/** `adopted by the Council, the Plan …`: the verb in front of both. */
const isAfterName = (before: string, gap: string) =>
  isPassive(wordsOf(before)) && /^,\s*(?:(?:the|this|a|an)\b\s*)?["“]?$/i.test(gap.replace(/^\)/, ''));

/** `[the Council] has formally adopted the [Plan]`: between both stands the verb, and nothing that could have another object. */
function isActive(words: readonly string[] | undefined): boolean {
  if (!words) return false;
  const rest = dropWhile(words, BETWEEN);
  const length = verbLength(rest, 0, [PAST, PRESENT]);
  return length > 0 && rest.slice(length).every((word) => ARTICLE.test(word));
}

/** `[the Plan], which was drawn up by the [Council]`. */
function isPassive(words: readonly string[] | undefined): boolean {
  if (!words) return false;
  const rest = dropWhile(words, BETWEEN);
  const length = verbLength(rest, 0, [PAST]);
  const tail = dropWhile(rest.slice(length), BETWEEN);
  return length > 0 && tail[0] === 'by' && tail.slice(1).every((word) => ARTICLE.test(word));
}

/** How many words the verb takes that begins at a place; 0 where none does. */
function verbLength(words: readonly string[], at: number, verbs: readonly ReadonlySet<string>[]): number {
  for (const length of [2, 1])
    if (words.length >= at + length && verbs.some((verb) => verb.has(words.slice(at, at + length).join(' '))))
      return length;
  return 0;
}

function dropWhile(words: readonly string[], allowed: ReadonlySet<string>): readonly string[] {
  const first = words.findIndex((word) => !allowed.has(word));
  return first < 0 ? [] : words.slice(first);
}

/** The words of a gap, lower case. @returns undefined where it is long or more than commas, quotes and brackets part its words */
function wordsOf(gap: string): string[] | undefined {
  if (gap.length > 120 || /[;:.!?–—]/.test(gap)) return undefined;
  return gap.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];
}
