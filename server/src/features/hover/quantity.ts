import type { Comparison } from '../../corpus/measures';
import { isOver } from '../../corpus/periods';
import type { Entity } from '../../corpus/entities';
import type { ComparedMention } from '../../corpus/comparisons';
import { timeOf } from '../../corpus/times';
import type { QuantityAnnotation } from '../../recognize/annotation';
import { sayDate, sayFrequency } from '../dateWords';
import { escapeMarkdown, markdownList } from '../markdown';
import { settingOf } from '../setting';
import type { Mention } from '../../corpus/mention';
import { DEADLINE_SOURCES, phraseTarget, sayDeadline, sayNumber, sayQuantity } from '../wording';
import { type HoverScope, factList } from './scope';

const MAX_ELSEWHERE = 8;
/** Of a measure that is given more often, the first are compared: nobody reads a hover to the end. */
const MAX_COMPARED = 200;
/** How many places that say the same are linked in one line. */
const MAX_PLACES = 3;

/** What a comparison is called; contradictions come first. */
const VERDICTS: readonly (readonly [Comparison, string])[] = [
  ['differs', '**differs:** '],
  ['agrees', 'agrees: '],
  ['other-time', ''], // the time stands behind it
  ['undecided', ''],
];

const VERDICT_OF = new Map(VERDICTS);

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
 * What is said elsewhere of the same measure, and where; one of the other kind, such as the progress towards a target, says so. Places
 * that say the same share a line, so that a figure which everybody repeats hides no other.
 */
function elsewhere(
  scope: HoverScope,
  { annotation }: Mention<QuantityAnnotation>,
  others: readonly ComparedMention[],
): string[] {
  if (others.length === 0) return [];
  const places = new Map<string, ComparedMention[]>();
  for (const [comparison] of VERDICTS) {
    for (const other of others) {
      if (other.comparison !== comparison) continue;
      const said = keyOf(other);
      const same = places.get(said);
      if (same) same.push(other);
      else places.set(said, [other]);
    }
  }
  // Only what is shown is put into words: of a common measure that is little
  const list = markdownList([...places.values()], MAX_ELSEWHERE, (same) => {
    const [first] = same;
    const links = same
      .slice(0, MAX_PLACES)
      .map(({ document, annotation: { start } }) => scope.placeLink({ uri: document.uri, start }));
    const more = same.length > MAX_PLACES ? ` and ${same.length - MAX_PLACES} more` : '';
    return `${VERDICT_OF.get(first!.comparison)!}${sayOther(annotation, first!)} · ${links.join(', ')}${more}`;
  });
  return [`**Elsewhere**\n${list}`];
}

/** The same for places that say the same. */
function keyOf({ annotation, when = '', comparison }: ComparedMention): string {
  const { value, valueMax = '', unit = '', comparator, kind, deadline } = annotation;
  return [comparison, value, valueMax, unit, comparator, kind, when, deadline === undefined].join(' ');
}

/** `25 berths, by 2030 (figure)`, as Markdown. */
function sayOther(own: QuantityAnnotation, { annotation, when }: ComparedMention): string {
  const time = when && (annotation.deadline ? sayDeadline(when) : sayDate(when));
  const said = [sayQuantity(annotation), time].filter(Boolean).join(', ');
  return escapeMarkdown(said) + (annotation.kind === own.kind ? '' : ` (${annotation.kind})`);
}
