import type { LocalQuantity } from './reading';
import type { Decision } from './weigh';

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

/**
 * `More than 380 million for water` in the headline, and `will invest more than 380 million` below it: where the same amount is
 * named again, the surest place decides for those that hardly say anything.
 */
export function withRepeats(items: readonly Decided[]): Decision[] {
  const surest = new Map<string, Decision>();
  for (const { reading, decision } of items) {
    const strength = Math.abs(decision.sum);
    const key = strength < SURE || strength >= SETTLED ? undefined : keyOf(reading);
    if (key !== undefined && strength > Math.abs(surest.get(key)?.sum ?? 0)) surest.set(key, decision);
  }
  return items.map(({ reading, decision }) => {
    if (Math.abs(decision.sum) > WEAK || reading.stance.mood !== 'none') return decision;
    const other = surest.get(keyOf(reading) ?? '');
    if (!other || other.kind === decision.kind || Math.abs(other.sum) <= Math.abs(decision.sum)) return decision;
    return {
      ...other,
      because: `${decision.because}, but the same amount is elsewhere a ${other.kind}: ${other.because}`,
    };
  });
}

/** What tells that two quantities are the same one: an amount of money or of things that is unlikely to come twice by chance. */
function keyOf({ value, valueMax, unit, unitType }: LocalQuantity): string | undefined {
  const telling =
    unitType === 'money' || unitType === 'physical' || (unitType === 'count' && value >= 10) || unitType === 'percent';
  return telling && unit !== undefined ? `${value} ${valueMax ?? ''} ${unit.toLowerCase()}` : undefined;
}
