import type { SourceText } from '../../text/document';
import type { QuantityAnnotation } from '../annotation';
import type { SettledDates } from '../dates';
import type { Passage } from '../passage';
import { type PassageRun, bringUpToDate, carryOver } from '../passageRun';
import { settleUnit } from './countries';
import { DeadlineFinder } from './deadline';
import { type QuantityFrame, type Sums, carrySums, findFrame, sumOf } from './frame';
import { Neighbourhood } from './neighbourhood';
import { type Considered, PassageQuantities } from './passageQuantities';
import type { LeadIn, LocalQuantity } from './reading';
import { surestAsked } from './repeats';
import { Sureness } from './sureness';
import { inCell, type Situation, surroundingsOf } from './surroundings';
import { decide } from './weigh';
import type { Decision } from './weights';

/** What has changed in a document since its quantities were settled last. */
export interface QuantityChange {
  readonly runs: readonly PassageRun[];
  readonly dates: SettledDates;
}

/**
 * The document step: unit, deadline, target or figure for every reading, from readings alone. Of a document that was settled before,
 * only those paragraphs are settled again whose quantities depend on what has changed.
 * @param before what held for the document when its passages were settled last
 */
export function settleQuantities(
  source: SourceText,
  passages: readonly Passage[],
  { runs, dates }: QuantityChange,
  before?: QuantityState,
): SettledQuantities {
  const make = (passage: Passage) => (passage.quantities = new PassageQuantities(passage));
  // The second text wants to know who was sure of what in the first
  const carry = before?.sureness ? bringUpToDate : carryOver;
  const all = before ? carry(before.all, runs, make) : passages.map(make);
  const sums = before ? carrySums(before.sums, runs) : sumOf(all);
  const frame = findFrame(all, sums, dates.frame, before?.frame);
  const redated = dates.touched.map(({ index }) => index);
  const hasSameSections =
    before?.frame === frame &&
    before.neighbourhood.hasSections(source) &&
    runs.every(hasSameHeadings) &&
    !redated.some((index) => all[index]!.paragraph.kind === 'heading');
  const isSameLayout = hasSameSections && runs.every(hasSameLayout);
  const neighbourhood = isSameLayout
    ? before.neighbourhood.with(source, all)
    : Neighbourhood.of(source, all, frame, before && { neighbourhood: before.neighbourhood, runs, hasSameSections });
  const rearranged =
    isSameLayout || before?.frame !== frame ? [] : neighbourhood.differencesTo(before.neighbourhood, runs);
  const changed = before?.frame === frame ? [...redated, ...runs.flatMap(indicesOf), ...rearranged] : undefined;
  const touched = new Set<PassageQuantities>();
  const sureness = changed && before ? (before.sureness ?? new Sureness(before.all)) : undefined;
  for (const { removed } of runs) for (const { quantities } of removed) sureness?.remove(quantities!);
  for (const index of concernedBy(changed, neighbourhood, all)) {
    const own = all[index]!;
    const stated = sureness && { sure: own.sure, unsure: own.unsure };
    if (!own.consider(neighbourhood.situationOf(index, all[index - 1]?.last), considerIn) || !stated) continue;
    touched.add(own);
    sureness.replace(own, stated);
  }
  for (const own of sureness?.refresh() ?? []) touched.add(own);
  const surest = sureness?.surest ?? surestAsked(all);
  const settled: Passage[] = [];
  const annotate = (own: PassageQuantities, item: Considered, decision: Decision) =>
    annotation(own, item, decision, frame);
  for (const own of sureness ? touched : all)
    if (own.items.length > 0 && own.settle(surest, annotate)) settled.push(own.passage);
  if (sureness) settled.sort((a, b) => a.index - b.index);
  return { state: { frame, sureness, all, sums, neighbourhood }, touched: settled };
}

/** What holds for the quantities of a document. */
export interface QuantityState {
  readonly frame: QuantityFrame;
  /** Its surest decisions with who states them, from the second text on. */
  readonly sureness: Sureness | undefined;
  /** Belongs to whoever settles the next text. */
  readonly all: PassageQuantities[];
  readonly sums: Sums;
  readonly neighbourhood: Neighbourhood;
}

export interface SettledQuantities {
  readonly state: QuantityState;
  /** The passages whose quantities may be others than before. */
  readonly touched: readonly Passage[];
}

const indicesOf = ({ index, added }: PassageRun): number[] => added.map((_, i) => index + i);

/** Whether those that stand in the place of others say of the sections that they begin what these said. */
const hasSameHeadings = ({ removed, added }: PassageRun): boolean =>
  removed.length === added.length &&
  removed.every(
    ({ quantities: was }, i) =>
      was!.clues?.genre === added[i]!.quantities!.clues?.genre &&
      !isDatedHeading(was!) &&
      !isDatedHeading(added[i]!.quantities!),
  );

/** Whether as many stand in the place of others, and are like these in all that makes the layout of a document beside its sections. */
const hasSameLayout = ({ removed, added }: PassageRun): boolean =>
  removed.every(({ quantities: was }, i) => was!.sign === added[i]!.quantities!.sign);

const isDatedHeading = ({ paragraph, dates }: PassageQuantities) => paragraph.kind === 'heading' && dates.length > 0;

/**
 * The passages with quantities that may have to be settled, in order: where only some have changed, these, what depends on them, and
 * each one behind another whose last quantity is decided in another way.
 * @param changed indices; undefined where all may have to be
 */
function* concernedBy(
  changed: readonly number[] | undefined,
  neighbourhood: Neighbourhood,
  all: readonly PassageQuantities[],
): Generator<number> {
  if (!changed) {
    for (let index = 0; index < all.length; index++) if (all[index]!.items.length > 0) yield index;
    return;
  }
  const marked = neighbourhood.mark(changed);
  for (let index = marked.indexOf(1); index >= 0; index = marked.indexOf(1, index + 1)) {
    const own = all[index]!;
    if (own.items.length > 0) yield index;
    // What is decided here may decide the next
    if (index + 1 < marked.length) marked[index + 1] ||= own.takeLastChanged() ? 1 : 0;
  }
}

/** What a paragraph's own surroundings say about each of its quantities. */
function considerIn(own: PassageQuantities, situation: Situation): Considered[] {
  const { frame, dates: ownDates, heading, previousKind, previousUnitType } = situation;
  const { timeline } = frame;
  const deadlines = new DeadlineFinder(own.paragraph.text, timeline, frame.period);
  const surroundings = surroundingsOf(own, situation);
  let [kind, unitType] = [previousKind, previousUnitType];
  return own.items.map((reading) => {
    const around = reading.cell ? inCell(surroundings, reading.cell, reading.metric, own, situation) : surroundings;
    const dates = deadlines.around(ownDates, reading, heading);
    const previous = unitType === reading.unitType ? kind : undefined;
    const decision = decide({ reading, around, dates, previous, last: kind, timeline });
    ({ kind } = decision);
    ({ unitType } = reading);
    return { reading, around, dates, decision };
  });
}

/** An annotation that is being put together; its evidence comes last. */
type Draft = { -readonly [Key in keyof Omit<QuantityAnnotation, 'evidence'>]: QuantityAnnotation[Key] };

function annotation(
  own: PassageQuantities,
  { reading, around, dates }: Considered,
  { kind, because }: Decision,
  { timeline, period, currencies }: QuantityFrame,
): QuantityAnnotation {
  const { start, end, rule, value, comparator, valueMax, metric, base, baseline } = reading;
  const text = own.paragraph.text.slice(start, end);
  const evidence = [reading.evidence, WHY[kind] + because];
  const isCap = comparator === '=' && reading.stance.signs.some(isCapping);
  const found: Draft = { kind, start, end, text, rule, value, comparator: isCap ? '<=' : comparator };
  if (valueMax !== undefined) found.valueMax = valueMax;
  if (metric !== undefined) found.metric = metric;
  if (base !== undefined) found.base = base;
  if (baseline !== undefined) found.baseline = baseline;
  const { unit, note } = settleUnit(reading.unit, currencies);
  if (unit !== undefined) found.unit = unit;
  if (note !== undefined) evidence.push(note);
  if (kind === 'target') {
    commit(found, reading, around.leadsIn);
    const listed = around.columnDate ?? around.listDate;
    const stays = around.columnDate
      ? around.column === 'target'
      : reading.stance.announcedBy !== undefined && !around.listDate;
    const deadline = new DeadlineFinder(own.paragraph.text, timeline, period).find(dates, end, listed, stays);
    if (deadline) {
      found.deadline = deadline.value;
      found.deadlineSource = deadline.source;
      evidence.push(deadline.evidence);
    }
  }
  if (dates.frequency !== undefined) found.frequency = dates.frequency;
  const annotation = found as Draft & { evidence: readonly string[] };
  annotation.evidence = evidence;
  return annotation;
}

const WHY = { target: 'target: ', figure: 'figure: ' } as const;

/** `a ceiling of 900`, `capped at 900`: the most that there may be. */
const isCapping = (sign: string): boolean => sign === 'cap' || sign === 'capped';

/** Adds who does what, which is said of targets only. */
function commit(found: Draft, { stance, actor }: LocalQuantity, leadsIn: LeadIn | undefined): void {
  const { verb, opens, passive } = stance;
  if (verb !== undefined && verb !== 'be' && verb !== 'have') found.action = verb;
  // `The city will: open 14 libraries`
  const doer = actor ?? ((opens || verb === undefined) && !passive ? leadsIn?.actor : undefined);
  if (doer !== undefined) found.actor = doer;
}
