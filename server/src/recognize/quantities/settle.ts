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
import { type SureDecision, type Surest, surestOf } from './repeats';
import { type Situation, surroundingsOf } from './surroundings';
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
  before?: SettledQuantities,
): SettledQuantities {
  const all = passages.map((passage) => (passage.quantities ??= new PassageQuantities(passage)));
  const frame = findFrame(all, dates, before?.frame);
  const neighbourhood = new Neighbourhood(source, all, frame);
  const counted: PassageQuantities[] = [];
  let lastIndex = -1;
  for (let index = 0; index < all.length; index++) {
    const own = all[index]!;
    if (own.items.length === 0) continue;
    const previous = index - lastIndex <= 1 ? counted.at(-1)?.last : undefined;
    own.consider(neighbourhood.situationOf(index, previous), considerIn);
    counted.push(own);
    lastIndex = index;
  }
  const sure = counted.map((own) => own.sure).filter((list) => list.length > 0);
  const isSure = before?.sure.length === sure.length && sure.every((list, i) => list === before.sure[i]);
  const surest = isSure ? before.surest : surestOf(sure);
  const make = (own: PassageQuantities, item: Considered, decision: Decision) => annotation(own, item, decision, frame);
  for (const own of counted) own.settle(surest, make);
  return { frame, sure, surest };
}

/** What holds for the quantities of a document. */
export interface SettledQuantities {
  readonly frame: QuantityFrame;
  /** The sure decisions of each paragraph that has any, and the surest of all. */
  readonly sure: readonly (readonly SureDecision[])[];
  readonly surest: Surest;
}

/** What a paragraph's own surroundings say about each of its quantities. */
function considerIn(own: PassageQuantities, situation: Situation): Considered[] {
  const { frame, dates: ownDates, heading, previousKind, previousUnitType } = situation;
  const { timeline } = frame;
  const deadlines = new DeadlineFinder(timeline, frame.period);
  const timeOf = (date: DateAnnotation) => timeline.timeOf(date);
  let [kind, unitType] = [previousKind, previousUnitType];
  return own.items.map((reading) => {
    const around = surroundingsOf(own, reading, situation);
    const dates = deadlines.around(ownDates, reading, heading);
    const previous = unitType === reading.unitType ? kind : undefined;
    const decision = decide({ reading, offset: 0, around, dates, timeOf, ...(previous && { previous }) });
    [kind, unitType] = [decision.kind, reading.unitType];
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
