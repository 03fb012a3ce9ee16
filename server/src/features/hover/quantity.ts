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
  return [titleOf(annotation), ...facts, ...elsewhere(scope, mention, scope.snapshot.sameMeasure(mention))];
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

/** Other mentions of the same measure; one of the other kind, such as the progress towards a target, says so. */
function elsewhere(
  scope: HoverScope,
  { annotation }: Mention<QuantityAnnotation>,
  others: readonly ComparedMention[],
): string[] {
  if (others.length === 0) return [];
  const ranked = VERDICTS.flatMap(([comparison]) => others.filter((other) => other.comparison === comparison));
  const list = markdownList(ranked, MAX_ELSEWHERE, (other) => {
    const { kind, start, deadline } = other.annotation;
    const when = other.when && (deadline ? sayDeadline(other.when) : sayDate(other.when));
    const said = [sayQuantity(other.annotation), when].filter(Boolean).join(', ');
    const verdict = VERDICTS.find(([comparison]) => comparison === other.comparison)?.[1];
    const remarks = [kind === annotation.kind ? '' : kind, verdict].filter(Boolean).join(', ');
    return `${scope.placeLink({ uri: other.document.uri, start })}: ${escapeMarkdown(said)}${remarks && ` – ${remarks}`}`;
  });
  return [`**Elsewhere**\n${list}`];
}
