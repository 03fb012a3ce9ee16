import { type Anchor, civil, steps } from './anchor';
import { addDays, addMonths, weekOf } from './calendar';
import type { Fields, Shift } from './expression';

/** Steps of a unit from an anchor: `last year`, `three days later`. */

/** A shift without an anchor: what is known is its grain. */
export function unknownOf({ unit }: Shift): Fields {
  switch (unit) {
    case 'week':
      return { week: 0 };
    case 'weekend':
      return { weekend: true };
    case 'month':
    case 'quarter':
      return { grain: 'month' };
    case 'year':
    case 'half':
    case 'season':
    case 'period':
      return {};
    case 'decade':
    case 'century':
      return { grain: unit };
    case 'millennium':
      return { grain: 'century' };
    default:
      return { grain: unit === 'day' || unit === 'night' ? 'day' : 'hour' };
  }
}

/** Steps from an anchor, as precise as both allow. */
export function shifted(anchor: Anchor, shift: Shift): Fields {
  const { unit, by } = shift;
  if (by === undefined) return unknownOf(shift);
  const era = anchor.bc && { bc: true as const };
  const whole = Number.isInteger(by);
  switch (unit) {
    case 'year':
      return whole ? steps(anchor, by) : shifted(anchor, { ...shift, unit: 'month', by: Math.round(by * 12) });
    case 'decade':
      return by === 0 || Math.abs(by) === 1
        ? { ...era, decade: Math.floor(anchor.year / 10) + (anchor.bc ? -by : by) }
        : steps(anchor, by * 10);
    case 'century':
    case 'millennium': {
      if (Math.abs(by) > 1) return steps(anchor, Math.round(by * (unit === 'century' ? 100 : 1000)));
      const now = anchor.bc ? Math.ceil(anchor.year / 100) : Math.floor(anchor.year / 100);
      return { ...era, century: now + (anchor.bc ? -by : by) };
    }
    case 'half':
    case 'season':
    case 'period':
      return steps(anchor, 0);
    default:
  }
  if (anchor.bc) return { ...steps(anchor, 0), ...(unit === 'month' ? monthFields(anchor, by) : unknownOf(shift)) };
  if (unit === 'month' || unit === 'quarter') {
    if (anchor.month === undefined) return { year: anchor.year, grain: 'month' };
    const moved = addMonths(civil(anchor), Math.round(unit === 'quarter' ? by * 3 : by));
    if (unit === 'quarter') return { year: moved.year, part: `Q${Math.ceil(moved.month / 3)}` };
    return { year: moved.year, month: moved.month };
  }
  if (anchor.day === undefined) return partOfAnchor(anchor, shift);
  if (unit === 'week' || unit === 'weekend') {
    const week = weekOf(addDays(civil(anchor), Math.round(by * 7)));
    return { ...week, ...(unit === 'weekend' && { weekend: true as const }) };
  }
  if (unit === 'day' || unit === 'night') return { ...addDays(civil(anchor), Math.round(by)) };
  return { ...civil(anchor), grain: 'hour' };
}

const monthFields = (anchor: Anchor, by: number): Fields =>
  anchor.month === undefined ? { grain: 'month' } : { month: ((((anchor.month - 1 + by) % 12) + 12) % 12) + 1 };

/** Days and weeks from an anchor that is known to the month or year only: its month or year, the rest open. */
function partOfAnchor(anchor: Anchor, { unit }: Shift): Fields {
  if (unit === 'week' || unit === 'weekend')
    return { year: anchor.year, week: 0, ...(unit === 'weekend' && { weekend: true as const }) };
  return {
    year: anchor.year,
    ...(anchor.month !== undefined && { month: anchor.month }),
    grain: unit === 'day' || unit === 'night' ? 'day' : 'hour',
  };
}
