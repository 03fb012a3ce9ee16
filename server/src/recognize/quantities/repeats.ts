import type { LocalQuantity } from './reading';
import type { Decision } from './weights';

/** Up to this sum of weights a decision is so weak that a surer one on the same quantity elsewhere in the document outweighs it. */
const WEAK = 4;
/** From this sum on a decision is sure; beyond the other bound a sign has settled it, which says nothing about other places. */
const SURE = 4;
const SETTLED = 20;

/** A quantity and what its own surroundings say about it. */
export interface Decided {
  readonly reading: LocalQuantity;
  readonly decision: Decision;
}

/** A decision that is sure, and what tells its quantity. */
export interface SureDecision {
  readonly key: string;
  readonly decision: Decision;
}

/** The surest decisions of a document about its quantities, by what tells these. */
export type Surest = ReadonlyMap<string, Decision>;

/** The decisions of one paragraph that are sure. @param values of the quantities that are asked about; without them, all may be */
export function sureAmong(items: readonly Decided[], values?: ReadonlySet<number>): readonly SureDecision[] {
  let sure: SureDecision[] | undefined;
  for (const { reading, decision } of items) {
    const strength = Math.abs(decision.sum);
    if (strength < SURE || strength >= SETTLED || (values && !values.has(reading.value))) continue;
    const key = keyOf(reading);
    if (key !== undefined) (sure ??= []).push({ key, decision });
  }
  return sure ?? NOTHING_SURE;
}

const NOTHING_SURE: readonly SureDecision[] = [];

/** Of each quantity of a paragraph that hardly says anything itself, what tells it; nothing where all say something. */
export function unsureAmong(items: readonly Decided[]): readonly (string | undefined)[] | undefined {
  return items.some(isUnsure) ? items.map((item) => (isUnsure(item) ? keyOf(item.reading) : undefined)) : undefined;
}

const isUnsure = ({ reading, decision }: Decided): boolean =>
  Math.abs(decision.sum) <= WEAK && reading.stance.mood === 'none' && isTelling(reading);

/** The quantities of one paragraph, and what tells those that hardly say anything themselves. */
interface Asking {
  readonly considered: readonly Decided[];
  readonly unsure: readonly (string | undefined)[] | undefined;
}

/** The surest decisions about the quantities that some paragraph asks about; of equally sure ones the first. */
export function surestAsked(all: readonly Asking[]): Surest {
  const values = new Set<number>();
  for (const { considered, unsure } of all)
    unsure?.forEach((key, i) => key !== undefined && values.add(considered[i]!.reading.value));
  const surest = new Map<string, Decision>();
  if (values.size > 0) for (const { considered } of all) addSurest(surest, sureAmong(considered, values));
  return surest;
}

/** Adds the decisions of a paragraph that are surer than those before them. */
export function addSurest(surest: Map<string, Decision>, sure: readonly SureDecision[]): void {
  for (const { key, decision } of sure)
    if (Math.abs(decision.sum) > Math.abs(surest.get(key)?.sum ?? 0)) surest.set(key, decision);
}

/**
 * `More than 380 million for water` in the headline, and `will invest more than 380 million` below it: where the same amount is
 * named again, the surest place decides for those that hardly say anything.
 * @param other what is decided elsewhere, if this quantity is among the {@link unsureAmong} those of its paragraph
 */
export function withRepeat({ decision }: Decided, other: Decision | undefined): Decision {
  if (!other || other.kind === decision.kind || Math.abs(other.sum) <= Math.abs(decision.sum)) return decision;
  return {
    ...other,
    because: `${decision.because}, but the same amount is elsewhere a ${other.kind}: ${other.because}`,
  };
}

/** What tells that two quantities are the same one: an amount of money or of things that is unlikely to come twice by chance. */
function keyOf(reading: LocalQuantity): string | undefined {
  const { value, valueMax, unit } = reading;
  return isTelling(reading) ? `${value} ${valueMax ?? ''} ${unit!.toLowerCase()}` : undefined;
}

const isTelling = ({ value, unit, unitType }: LocalQuantity): boolean =>
  unit !== undefined &&
  (unitType === 'money' || unitType === 'physical' || (unitType === 'count' && value >= 10) || unitType === 'percent');
