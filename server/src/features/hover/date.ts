import type { DateAnnotation, DateType } from '../../recognize/annotation';
import { sayDate, sayFrequency } from '../dateWords';
import { escapeMarkdown, markdownList } from '../markdown';
import type { Mention } from '../types';
import { count, phraseTarget, sayQuantity } from '../wording';
import { type HoverScope, factList } from './scope';

const MAX_TARGETS = 8;

const TITLES: Readonly<Record<DateType, string>> = {
  DATE: 'Date',
  TIME: 'Time',
  DURATION: 'Duration',
  SET: 'Repeated',
};

const titleOf = ({ type, value, mod }: DateAnnotation) => {
  const words = type === 'SET' ? sayFrequency(value) : sayDate(value, mod);
  return `**${TITLES[type]}:** ${escapeMarkdown(words)}`;
};

/** A date: its value in words and as TIMEX3, what it was counted from, the targets due then, and where else it is named. */
export function explainDate(scope: HoverScope, mention: Mention<DateAnnotation>): string[] {
  const { annotation } = mention;
  const { value, mod, anchor } = annotation;
  const facts = factList([
    ['TIMEX3', `\`${value.replaceAll('`', '')}\`${mod ? `, mod \`${mod}\`` : ''}`],
    ['Counted from', anchor && escapeMarkdown(`${sayDate(anchor.value)} (${anchor.source})`)],
  ]);
  const others = scope.snapshot.datesWithValue(value).filter((other) => other.annotation !== annotation);
  return [
    titleOf(annotation),
    ...facts,
    ...targetsDue(scope, annotation),
    ...(others.length > 0 ? [`**${count(others.length, 'other mention')}**\n${scope.mentionList(others)}`] : []),
  ];
}

/** One line, for a date around the annotation that a hover is about. */
export const summarizeDate = (annotation: DateAnnotation): string => titleOf(annotation);

function targetsDue(scope: HoverScope, { type, value }: DateAnnotation): string[] {
  if (type !== 'DATE' && type !== 'TIME') return [];
  const due = scope.snapshot.targetsDue(value);
  if (due.length === 0) return [];
  const items = due.map(({ document, annotation }) => {
    const what = [sayQuantity(annotation), phraseTarget({ ...annotation, deadline: undefined })]
      .filter(Boolean)
      .join(', ');
    return `${scope.placeLink({ uri: document.uri, start: annotation.start })}: ${escapeMarkdown(what)}`;
  });
  return [`**${count(due.length, 'target')} due**\n${markdownList(items, MAX_TARGETS)}`];
}
