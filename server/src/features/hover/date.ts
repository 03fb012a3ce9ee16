import type { DateAnnotation, DateType } from '../../recognize/annotation';
import { sayDate, sayTime } from '../dateWords';
import { escapeMarkdown, markdownList } from '../markdown';
import type { Mention } from '../../corpus/mention';
import type { MentionGroup } from '../../corpus/mentionGroups';
import { count, sayStatement } from '../wording';
import { type HoverScope, factList } from './scope';

const MAX_TARGETS = 8;

const TITLES: Readonly<Record<DateType, string>> = {
  DATE: 'Date',
  TIME: 'Time',
  DURATION: 'Duration',
  SET: 'Repeated',
};

const titleOf = (annotation: DateAnnotation) =>
  `**${TITLES[annotation.type]}:** ${escapeMarkdown(sayTime(annotation))}`;

/** A date: its value in words and as TIMEX3, what it was counted from, the targets due then, and where else it is named. */
export function explainDate(scope: HoverScope, mention: Mention<DateAnnotation>): string[] {
  const { annotation } = mention;
  const { value, anchor } = annotation;
  const code = value === sayTime(annotation) ? '' : ` · \`${value.replaceAll('`', '')}\``;
  return [
    titleOf(annotation) + code,
    ...factList([['Counted from', anchor && escapeMarkdown(sayAnchor(anchor))]]),
    ...targetsDue(scope, annotation),
    ...otherMentions(scope, annotation),
  ];
}

/** The source often begins with the value, which the words already give. */
const sayAnchor = ({ value, source }: NonNullable<DateAnnotation['anchor']>) =>
  `${sayDate(value)}, ${source.startsWith(value) ? source.slice(value.length).replace(/^\W+/, '') : source}`;

/** Points in time with their places; of `every year` and `3 years` only the number, as the same words rarely mean the same thing. */
function otherMentions(scope: HoverScope, annotation: DateAnnotation): string[] {
  const { snapshot } = scope;
  const number = snapshot.countDates(annotation.value) - 1;
  if (number === 0) return [];
  const title = `**${count(number, 'other mention')}**`;
  if (!isPoint(annotation)) return [title];
  return [`${title}\n${scope.mentionList(withoutOwn(scope, annotation))}`];
}

/** The dates of the same value by document, without the one that the hover is about. */
function withoutOwn({ snapshot, document }: HoverScope, annotation: DateAnnotation): readonly MentionGroup[] {
  const groups = snapshot.datesByDocument(annotation.value);
  const at = groups.findIndex(({ uri }) => uri === document.uri);
  if (at < 0) return groups;
  const rest = groups[at]!.mentions.filter((other) => other.annotation !== annotation);
  return rest.length > 0
    ? groups.with(at, { uri: document.uri, mentions: rest })
    : groups.filter((_, index) => index !== at);
}

const isPoint = ({ type }: DateAnnotation) => type === 'DATE' || type === 'TIME';

/** One line, for a date around the annotation that a hover is about. */
export const summarizeDate = (annotation: DateAnnotation): string => titleOf(annotation);

/** The targets due then, those of this document first: they are what the reader has before their eyes. */
function targetsDue(scope: HoverScope, annotation: DateAnnotation): string[] {
  const number = isPoint(annotation) ? scope.snapshot.countTargetsDue(annotation.value) : 0;
  if (number === 0) return [];
  const list = markdownList(
    scope.snapshot.targetsDue(annotation.value, scope.document.uri, MAX_TARGETS + 1),
    MAX_TARGETS,
    ({ document, annotation: target }) =>
      `${escapeMarkdown(sayStatement(target))} · ${scope.placeLink({ uri: document.uri, start: target.start })}`,
    number,
  );
  return [`**${count(number, 'target')} due**\n${list}`];
}
