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

/** The decisions of one paragraph that are sure. */
export function sureAmong(items: readonly Decided[]): readonly SureDecision[] {
  const sure: SureDecision[] = [];
  for (const { reading, decision } of items) {
    const strength = Math.abs(decision.sum);
    const key = strength < SURE || strength >= SETTLED ? undefined : keyOf(reading);
    if (key !== undefined) sure.push({ key, decision });
  }
  return sure;
}

/** The surest of all; of equally sure ones the first. @param sure those of each paragraph, in order */
export function surestOf(sure: Iterable<readonly SureDecision[]>): Surest {
  const surest = new Map<string, Decision>();
  for (const list of sure)
    for (const { key, decision } of list)
      if (Math.abs(decision.sum) > Math.abs(surest.get(key)?.sum ?? 0)) surest.set(key, decision);
  return surest;
}

/** Of each quantity of a paragraph that hardly says anything itself, what tells it; nothing where all say something. */
export function unsureAmong(items: readonly Decided[]): readonly (string | undefined)[] | undefined {
  const keys = items.map(({ reading, decision }) =>
    Math.abs(decision.sum) > WEAK || reading.stance.mood !== 'none' ? undefined : keyOf(reading),
  );
  return keys.some((key) => key !== undefined) ? keys : undefined;
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
function keyOf({ value, valueMax, unit, unitType }: LocalQuantity): string | undefined {
  const telling =
    unitType === 'money' || unitType === 'physical' || (unitType === 'count' && value >= 10) || unitType === 'percent';
  return telling && unit !== undefined ? `${value} ${valueMax ?? ''} ${unit.toLowerCase()}` : undefined;
}
