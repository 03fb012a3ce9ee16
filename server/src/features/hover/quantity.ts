import type { Comparison } from '../../corpus/measures';
import { isOver } from '../../corpus/periods';
import type { Entity } from '../../corpus/entities';
import type { ComparedMention } from '../../corpus/snapshot';
import { timeOf } from '../../corpus/times';
import type { QuantityAnnotation } from '../../recognize/annotation';
import { sayDate, sayFrequency } from '../dateWords';
import { escapeMarkdown, markdownList } from '../markdown';
import { settingOf } from '../setting';
import type { Mention } from '../types';
import { DEADLINE_SOURCES, phraseTarget, sayDeadline, sayNumber, sayQuantity } from '../wording';
import { type HoverScope, factList } from './scope';

const MAX_ELSEWHERE = 8;
/** Of a measure that is given more often, the first are compared: nobody reads a hover to the end. */
const MAX_COMPARED = 400;
/** How many places that say the same are linked in one line. */
const MAX_PLACES = 3;

/** What a comparison is called; contradictions come first. */
const VERDICTS: readonly (readonly [Comparison, string])[] = [
  ['differs', '**differs**'],
  ['agrees', 'agrees'],
  ['other-time', ''], // the time stands in front of it
  ['undecided', ''],
];

const titleOf = (quantity: QuantityAnnotation) =>
  `**${quantity.kind === 'target' ? 'Target' : 'Figure'}:** ${escapeMarkdown(sayQuantity(quantity))}`;

/** A target or figure: its value in words, what it is about, until when, and what other places say of the same measure. */
export function explainQuantity(scope: HoverScope, mention: Mention<QuantityAnnotation>): string[] {
  const { annotation } = mention;
  const facts = factList([
    ['Measure', annotation.metric && escapeMarkdown(annotation.metric)],
    ['Relative to', annotation.base && escapeMarkdown(annotation.base)],
    ['Action', annotation.action && escapeMarkdown(annotation.action)],
    ['Actor', annotation.actor && escapeMarkdown(annotation.actor)],
    ['Set in', annotation.kind === 'target' ? settingFact(scope, mention) : undefined],
    [annotation.kind === 'target' ? 'Deadline' : 'Time', timeFact(scope, mention)],
    ['Frequency', annotation.frequency && escapeMarkdown(sayFrequency(annotation.frequency))],
    ['Baseline', baselineOf(annotation)],
  ]);
  return [
    titleOf(annotation),
    ...facts,
    ...elsewhere(scope, mention, scope.snapshot.sameMeasure(mention, MAX_COMPARED)),
  ];
}

/** One line, for a quantity around the annotation that a hover is about. */
export function summarizeQuantity(annotation: QuantityAnnotation): string {
  const rest = phraseTarget(annotation);
  return rest ? `${titleOf(annotation)} · ${escapeMarkdown(rest)}` : titleOf(annotation);
}

/** The initiative that set a target, with a link to where it is introduced, and its issuers. */
function settingFact(scope: HoverScope, mention: Mention<QuantityAnnotation>): string | undefined {
  const setting = settingOf(scope.snapshot, mention);
  if (!setting) return undefined;
  const link = ({ canonical, introduction }: Entity) => scope.link(canonical, introduction);
  const issued = setting.issuers.length > 0 ? `, issued by ${setting.issuers.map(link).join(' and ')}` : '';
  const source = setting.source === 'document' ? ' (from its document)' : '';
  return link(setting.initiative) + issued + source;
}

function timeFact({ today }: HoverScope, { document, annotation }: Mention<QuantityAnnotation>): string | undefined {
  const { kind, deadline, deadlineSource } = annotation;
  const when = timeOf(document, annotation);
  if (!when) return undefined;
  const words = escapeMarkdown(when.startsWith('P') ? sayDeadline(when) : sayDate(when));
  const source = deadline ? deadlineSource : 'sentence';
  const passed = kind === 'target' && deadline && today && isOver(deadline, today) ? ', passed' : '';
  return source ? `${words}${passed} (${DEADLINE_SOURCES[source]})` : words + passed;
}

function baselineOf({ baseline, unit }: QuantityAnnotation): string | undefined {
  if (baseline === undefined) return undefined;
  return escapeMarkdown(unit === '%' ? `${sayNumber(baseline)}%` : `${sayNumber(baseline)} ${unit ?? ''}`);
}

/**
 * Other mentions of the same measure; one of the other kind, such as the progress towards a target, says so. Where there are many,
 * those that say the same share a line, so that a figure which everybody repeats hides no other.
 */
function elsewhere(
  scope: HoverScope,
  { annotation }: Mention<QuantityAnnotation>,
  others: readonly ComparedMention[],
): string[] {
  if (others.length === 0) return [];
  const ranked = VERDICTS.flatMap(([comparison]) => others.filter((other) => other.comparison === comparison));
  const lines = new Map<string, ComparedMention[]>();
  for (const [i, other] of ranked.entries()) {
    const statement = sayComparison(annotation, other);
    const key = ranked.length > MAX_ELSEWHERE ? statement : `${i} ${statement}`;
    const same = lines.get(key);
    if (same) same.push(other);
    else lines.set(key, [other]);
  }
  const list = markdownList([...lines.values()], MAX_ELSEWHERE, (same) => {
    const links = same
      .slice(0, MAX_PLACES)
      .map(({ document, annotation: { start } }) => scope.placeLink({ uri: document.uri, start }));
    const more = same.length > MAX_PLACES ? ` and ${same.length - MAX_PLACES} more` : '';
    return `${links.join(', ')}${more}: ${sayComparison(annotation, same[0]!)}`;
  });
  return [`**Elsewhere**\n${list}`];
}

/** `25 berths, by 2030 – **differs**`, as Markdown. */
function sayComparison(own: QuantityAnnotation, { annotation, comparison, when }: ComparedMention): string {
  const time = when && (annotation.deadline ? sayDeadline(when) : sayDate(when));
  const said = [sayQuantity(annotation), time].filter(Boolean).join(', ');
  const verdict = VERDICTS.find(([each]) => each === comparison)?.[1];
  const remarks = [annotation.kind === own.kind ? '' : annotation.kind, verdict].filter(Boolean).join(', ');
  return escapeMarkdown(said) + (remarks && ` – ${remarks}`);
}
