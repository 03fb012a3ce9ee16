import data from '../lexicon/data/issuing.txt';
import { wordSet } from '../lexicon/lookup';
import type { AnnotatedDocument } from '../recognize/annotatedDocument';
import type { NameAnnotation, Span } from '../recognize/annotation';
import { namesText } from '../text/outline';
import { annotationsWithin, paragraphIndexAt } from './sorted';
import { sentenceAt } from './times';

const PAST = wordSet(data, 'issue');
const PRESENT = wordSet(data, 'issuePresent');
const BETWEEN = wordSet(data, 'between');

/** What stands between two bodies that act together; nothing else may. */
const AND = /^(?:,|,?\s+(?:and|together with|jointly with)(?:\s+the)?|,\s+the)\s*$/i;
const ARTICLE = /^(?:the|its|a|an|this|their)$/;
const POSSESSIVE = /^['’]s?(?:\s+(?:own|new|first))?\s*$/;

/** How many lines beneath a title may say who issued it, and how long each is at most. */
const LINES_BENEATH = 4;
const MAX_LINE = 200;

/** What a document says of who issued the initiatives that it names, place by place. */
export interface StatedIssuers {
  /**
   * The bodies that issued an initiative by the sentence around one of its names: `the Council adopted the Plan`, `the Plan, drawn up by
   * the Council`, `the Council's Plan`. Several where they act together; none where the sentence says it of different ones.
   */
  inSentence(name: Span): readonly NameAnnotation[];
  /**
   * The bodies that a line of its own names beneath a title (none for a name that stands in no heading): `Issued by the Council, 4 March 2030`. Another initiative in the title leaves
   * it open which of them is meant.
   */
  beneath(title: Span): readonly NameAnnotation[];
}

/** The issuers that a text states. */
export class IssuersInText implements StatedIssuers {
  constructor(
    private readonly text: string,
    readonly annotated: AnnotatedDocument,
  ) {}

  inSentence(name: Span): readonly NameAnnotation[] {
    const sentence = sentenceAt(this, name.start);
    if (!sentence) return NOBODY;
    const named = groupsOf(this.text, this.organizationsIn(sentence, name)).filter((group) =>
      isIssuer(this.text, group, name, sentence),
    );
    return named.length === 1 ? named[0]! : NOBODY;
  }

  beneath(title: Span): readonly NameAnnotation[] {
    const { paragraphs } = this.annotated.source;
    const at = paragraphIndexAt(this, title.start);
    const heading = paragraphs[at];
    if (!heading || !namesText(heading.paragraph.kind)) return NOBODY;
    if (annotationsWithin(this, heading).filter(({ kind }) => kind === 'initiative').length !== 1) return NOBODY;
    for (const line of paragraphs.slice(at + 1, at + 1 + LINES_BENEATH)) {
      if (line.end - line.start > MAX_LINE) break; // the text begins
      const [group] = groupsOf(this.text, this.organizationsIn(line, title));
      if (!group) continue;
      const before = this.text.slice(line.start, group[0]!.start).replace(/:\s*$/, '');
      if (isPassive(wordsOf(before))) return group;
    }
    return NOBODY;
  }

  /** The bodies named in a sentence or a line, those within the initiative's own name left out; an acronym in brackets goes with its full name. */
  private organizationsIn(span: Span, name: Span): NameAnnotation[] {
    return annotationsWithin(this, span).filter(
      (annotation): annotation is NameAnnotation =>
        annotation.kind === 'organization' &&
        annotation.end <= span.end &&
        (annotation.end <= name.start || annotation.start >= name.end),
    );
  }
}

const NOBODY: readonly NameAnnotation[] = [];

type Group = readonly NameAnnotation[];

/** Bodies in a row that are joined by `and` act together, and so do a name and its bracketed acronym. */
function groupsOf(text: string, bodies: Group): Group[] {
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

function isIssuer(text: string, group: Group, name: Span, sentence: Span): boolean {
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
