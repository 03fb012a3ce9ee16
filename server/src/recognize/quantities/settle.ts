import type { SourceText } from '../../text/document';
import type { DateAnnotation, QuantityAnnotation } from '../annotation';
import type { Frame } from '../dates';
import type { Passage } from '../passage';
import { settleUnit } from './countries';
import { DeadlineFinder } from './deadline';
import { type QuantityFrame, findFrame } from './frame';
import { Neighbourhood } from './neighbourhood';
import { type Considered, PassageQuantities } from './passageQuantities';
import type { LocalQuantity } from './reading';
import { othersAbout, surestOf, withRepeat } from './repeats';
import { type Neighbours, surroundingsOf } from './surroundings';
import { type Decision, decide } from './weigh';

/**
 * The document step: unit, deadline, target or figure for every reading, from readings alone. Of a document that was settled before,
 * only those paragraphs are settled again whose quantities depend on what has changed.
 * @param dates what holds for the dates of the document; those of each passage are settled
 * @param before what held for the quantities when the passages were settled last
 */
export function settleQuantities(
  source: SourceText,
  passages: readonly Passage[],
  dates: Frame,
  before?: QuantityFrame,
): QuantityFrame {
  const all = passages.map((passage) => (passage.quantities ??= new PassageQuantities(passage)));
  const frame = findFrame(all, dates, before);
  const neighbourhood = new Neighbourhood(source, all, frame.timeline);
  let last: { readonly of: PassageQuantities; readonly index: number } | undefined;
  all.forEach((own, index) => {
    if (own.items.length === 0) return;
    const neighbours = neighbourhood.of(index);
    const heading = neighbourhood.sectionDate(source.paragraphs[index]!.section);
    const previous = last && index - last.index <= 1 ? last.of.last : undefined;
    const { introduction, table, above, genre } = neighbours;
    const inputs = [
      ...[frame, own.dates, introduction, introduction?.dates, table, table?.dates, above?.clues?.genre],
      ...[genre, heading, previous?.kind, previous?.unitType],
    ];
    own.consider(inputs, () => considerIn(own, { neighbours, heading, previous, frame }));
    last = { of: own, index };
  });
  const surest = surestOf(all.map(({ sure }) => sure));
  for (const own of all) {
    if (own.items.length === 0) continue;
    const others = othersAbout(own.considered, surest);
    own.settle(others, () =>
      own.considered.map((item, i) => annotation(own, item, withRepeat(item, others[i]), frame)),
    );
  }
  return frame;
}

interface Situation {
  readonly neighbours: Neighbours;
  /** The date of the section. */
  readonly heading: DateAnnotation | undefined;
  /** The last quantity of the paragraph before. */
  readonly previous: PassageQuantities['last'];
  readonly frame: QuantityFrame;
}

/** What a paragraph's own surroundings say about each of its quantities. */
function considerIn(own: PassageQuantities, { neighbours, heading, previous, frame }: Situation): Considered[] {
  const { timeline } = frame;
  const deadlines = new DeadlineFinder(timeline, frame.period);
  const timeOf = (date: DateAnnotation) => timeline.timeOf(date);
  let last = previous;
  return own.items.map((reading) => {
    const around = surroundingsOf(own, reading, neighbours, frame);
    const dates = deadlines.around(own.dates, reading, heading);
    const near = last?.unitType === reading.unitType ? last.kind : undefined;
    const decision = decide({ reading, offset: 0, around, dates, timeOf, ...(near && { previous: near }) });
    last = { kind: decision.kind, unitType: reading.unitType };
    return { reading, around, dates, decision };
  });
}

function annotation(
  own: PassageQuantities,
  { reading, around, dates }: Considered,
  { kind, because }: Decision,
  { timeline, period, currencies }: QuantityFrame,
): QuantityAnnotation {
  const { start, end } = reading;
  const target = kind === 'target';
  const listed = around.columnDate ?? around.listDate;
  const deadline = target ? new DeadlineFinder(timeline, period).find(dates, end, listed) : undefined;
  const { unit, note } = settleUnit(reading.unit, currencies);
  return {
    kind,
    start,
    end,
    text: own.paragraph.text.slice(start, end),
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
