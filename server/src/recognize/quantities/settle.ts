import type { SourceText } from '../../text/document';
import type { DateAnnotation, QuantityAnnotation } from '../annotation';
import type { SettledDates } from '../dates';
import type { SettledNames } from '../names';
import { countryCurrencies, settleUnit } from './countries';
import { DeadlineFinder } from './deadline';
import type { LocalQuantity, QuantityReading } from './reading';
import { withRepeats } from './repeats';
import { Neighbourhood } from './surroundings';
import { Timeline } from './timeline';
import { decide } from './weigh';

/** The document step: unit, deadline, target or figure for every reading, from readings alone. */
export function settleDocument(
  source: SourceText,
  readings: readonly (readonly QuantityReading[])[],
  context: { readonly dates: SettledDates; readonly names: SettledNames },
): QuantityAnnotation[] {
  const clues = readings.map((list) => list.find((reading) => reading.type === 'clues'));
  const currencies = countryCurrencies(clues);
  const timeline = new Timeline(context.dates.dates, context.dates, source.paragraphs, clues);
  const deadlines = new DeadlineFinder(source, timeline);
  const neighbourhood = new Neighbourhood(source, clues, timeline);
  const timeOf = (date: DateAnnotation) => timeline.timeOf(date);
  let last: { readonly kind: 'target' | 'figure'; readonly index: number; readonly unitType: string } | undefined;
  const items = readings.flatMap((list, index) => {
    const placed = source.paragraphs[index]!;
    return list.flatMap((reading) => {
      if (reading.type !== 'quantity') return [];
      const around = neighbourhood.of(index, reading);
      const dates = deadlines.around(placed, reading);
      const near = last && index - last.index <= 1 && last.unitType === reading.unitType ? last.kind : undefined;
      const decision = decide({
        reading,
        offset: placed.start,
        around,
        dates,
        timeOf,
        ...(near && { previous: near }),
      });
      last = { kind: decision.kind, index, unitType: reading.unitType };
      return [{ reading, offset: placed.start, around, dates, decision }];
    });
  });
  const decisions = withRepeats(items);
  return items.map(({ reading, offset, around, dates }, i): QuantityAnnotation => {
    const { kind, because } = decisions[i]!;
    const [start, end] = [offset + reading.start, offset + reading.end];
    const target = kind === 'target';
    const deadline = target ? deadlines.find(dates, end, around.columnDate ?? around.listDate) : undefined;
    const { unit, note } = settleUnit(reading.unit, currencies);
    return {
      kind,
      start,
      end,
      text: source.text.slice(start, end),
      rule: reading.rule,
      ...attributesOf(reading),
      ...(unit !== undefined && { unit }),
      ...(target && commitmentOf(reading)),
      ...(deadline && { deadline: deadline.value, deadlineSource: deadline.source }),
      ...(dates.frequency !== undefined && { frequency: dates.frequency }),
      evidence: [
        ...reading.evidence,
        `${kind}: ${because}`,
        ...(note === undefined ? [] : [note]),
        ...(deadline ? [deadline.evidence] : []),
      ],
    };
  });
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
function commitmentOf({ stance, actor }: LocalQuantity): Pick<QuantityAnnotation, 'action' | 'actor'> {
  const action = stance.verb === 'be' || stance.verb === 'have' ? undefined : stance.verb;
  return { ...(action !== undefined && { action }), ...(actor !== undefined && { actor }) };
}
