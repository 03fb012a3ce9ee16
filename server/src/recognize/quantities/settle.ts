import type { SourceText } from '../../text/document';
import type { QuantityAnnotation } from '../annotation';
import type { SettledDates } from '../dates';
import type { SettledNames } from '../names';
import { decide, type Surroundings } from './commitment';
import { countryCurrencies, settleUnit } from './countries';
import { DeadlineFinder } from './deadline';
import type { LocalQuantity, ParagraphClues, QuantityReading } from './reading';

/** The document step: unit, deadline, target or figure for every reading, from readings alone. */
export function settleDocument(
  source: SourceText,
  readings: readonly (readonly QuantityReading[])[],
  context: { readonly dates: SettledDates; readonly names: SettledNames },
): QuantityAnnotation[] {
  const clues = readings.map((list) => list.find((reading) => reading.type === 'clues'));
  const currencies = countryCurrencies(clues);
  const deadlines = new DeadlineFinder(source, context.dates);
  const titles = sectionTitles(source, clues);
  const found: QuantityAnnotation[] = [];
  readings.forEach((list, index) => {
    const placed = source.paragraphs[index]!;
    const own = clues[index];
    const leadsIn = placed.introducedBy === undefined ? undefined : clues[placed.introducedBy]?.leadsIn;
    for (const reading of list) {
      if (reading.type !== 'quantity') continue;
      const start = placed.start + reading.start;
      const end = placed.start + reading.end;
      const deadline = deadlines.find(placed, reading);
      const around: Surroundings = {
        ...(leadsIn && { leadsIn }),
        ordering: own !== undefined && (own.opensWithOrder || own.orders > own.reports),
        ...(titles[placed.section] && { text: titles[placed.section]! }),
        dueDate: deadline.dated,
        ...(deadline?.time && { time: deadline.time }),
      };
      const decision = decide(reading, around);
      const { unit, note } = settleUnit(reading.unit, currencies);
      found.push({
        kind: decision.kind,
        start,
        end,
        text: source.text.slice(start, end),
        rule: reading.rule,
        ...attributesOf(reading),
        ...(unit !== undefined && { unit }),
        ...commitmentOf(reading, decision.kind),
        ...(decision.kind === 'target' &&
          deadline?.value !== undefined && { deadline: deadline.value, deadlineSource: deadline.source }),
        ...(deadline?.frequency !== undefined && { frequency: deadline.frequency }),
        evidence: [
          ...reading.evidence,
          `${decision.kind}: ${decision.because}`,
          ...(note === undefined ? [] : [note]),
          ...(decision.kind === 'target' && deadline?.value !== undefined ? [deadline.evidence] : []),
        ],
      });
    }
  });
  return found;
}

function attributesOf(
  reading: LocalQuantity,
): Pick<QuantityAnnotation, 'value' | 'comparator' | 'valueMax' | 'metric' | 'base' | 'baseline'> {
  const { value, valueMax, comparator, metric, base, baseline } = reading;
  return {
    value,
    comparator,
    ...(valueMax !== undefined && { valueMax }),
    ...(metric !== undefined && { metric }),
    ...(base !== undefined && { base }),
    ...(baseline !== undefined && { baseline }),
  };
}

/** Who does what: for targets only. */
function commitmentOf(
  { stance, actor }: LocalQuantity,
  kind: 'target' | 'figure',
): Pick<QuantityAnnotation, 'action' | 'actor'> {
  if (kind === 'figure') return {};
  const action = stance.verb === 'be' || stance.verb === 'have' ? undefined : stance.verb;
  return { ...(action !== undefined && { action }), ...(actor !== undefined && { actor }) };
}

/** What the headings over each section say about it; a section without a word of its own asks the one around it, then the title. */
function sectionTitles(
  source: SourceText,
  clues: readonly (ParagraphClues | undefined)[],
): ('plan' | 'report' | undefined)[] {
  const first = clues.slice(0, 4).find((clue) => clue?.title)?.title;
  const titles: ('plan' | 'report' | undefined)[] = [];
  for (const section of source.sections) {
    const own = section.heading < 0 ? undefined : clues[section.heading]?.title;
    titles.push(own ?? (section.parent >= 0 ? titles[section.parent] : undefined) ?? first);
  }
  return titles;
}
