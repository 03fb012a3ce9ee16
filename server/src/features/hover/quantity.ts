import type { Comparison } from '../../corpus/measures';
import type { ComparedMention } from '../../corpus/snapshot';
import type { QuantityAnnotation } from '../../recognize/annotation';
import { sayDate, sayFrequency } from '../dateWords';
import { escapeMarkdown, markdownList } from '../markdown';
import type { Mention } from '../types';
import { DEADLINE_SOURCES, phraseTarget, sayDeadline, sayNumber, sayQuantity } from '../wording';
import { type HoverScope, factList } from './scope';

const MAX_ELSEWHERE = 8;

/** What a comparison is called; contradictions come first. */
const VERDICTS: readonly (readonly [Comparison, string])[] = [
  ['differs', '**differs**'],
  ['agrees', 'agrees'],
  ['other-deadline', 'other deadline'],
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
    [annotation.kind === 'target' ? 'Deadline' : 'Time', deadlineOf(annotation)],
    ['Frequency', annotation.frequency && escapeMarkdown(sayFrequency(annotation.frequency))],
    ['Baseline', baselineOf(annotation)],
  ]);
  return [titleOf(annotation), ...facts, ...elsewhere(scope, scope.snapshot.sameMeasure(mention))];
}

/** One line, for a quantity around the annotation that a hover is about. */
export function summarizeQuantity(annotation: QuantityAnnotation): string {
  const rest = phraseTarget(annotation);
  return rest ? `${titleOf(annotation)} · ${escapeMarkdown(rest)}` : titleOf(annotation);
}

function deadlineOf({ deadline, deadlineSource }: QuantityAnnotation): string | undefined {
  if (!deadline) return undefined;
  const words = escapeMarkdown(deadline.startsWith('P') ? sayDeadline(deadline) : sayDate(deadline));
  return deadlineSource ? `${words} (${DEADLINE_SOURCES[deadlineSource]})` : words;
}

function baselineOf({ baseline, unit }: QuantityAnnotation): string | undefined {
  if (baseline === undefined) return undefined;
  return escapeMarkdown(unit === '%' ? `${sayNumber(baseline)}%` : `${sayNumber(baseline)} ${unit ?? ''}`);
}

function elsewhere(scope: HoverScope, others: readonly ComparedMention[]): string[] {
  if (others.length === 0) return [];
  const items = VERDICTS.flatMap(([comparison, verdict]) =>
    others
      .filter((other) => other.comparison === comparison)
      .map(({ document, annotation }) => {
        const { deadline } = annotation;
        const said = [sayQuantity(annotation), deadline && sayDeadline(deadline)].filter(Boolean).join(', ');
        const place = scope.placeLink({ uri: document.uri, start: annotation.start });
        return `${place}: ${escapeMarkdown(said)}${verdict && ` – ${verdict}`}`;
      }),
  );
  return [`**Elsewhere**\n${markdownList(items, MAX_ELSEWHERE)}`];
}
