import { type Anchor, civil, PART_MONTHS, steps } from './anchor';
import { addDays, addMonths, type CivilDate, daysIn, weekdayOf, weekOf } from './calendar';
import { withFields } from './evenShape';
import type { Fields } from './expression';
import type { Tense } from './tense';

/** What a partial date leaves unsaid: the year, month or day, taken from an anchor. */

/** `next Monday`, `last October`, `this summer`: the nearest on the asked side. */
export function picked(fields: Fields, anchor: Anchor, by: number): Fields {
  if (fields.weekday !== undefined) {
    if (anchor.day === undefined) return fields;
    const today = civil(anchor);
    const distance = fields.weekday - weekdayOf(today);
    const passed = by > 0 && distance <= 0 ? 7 : by < 0 && distance >= 0 ? -7 : 0;
    const days = distance + passed;
    return withFields(fields, addDays(today, days));
  }
  const place = fields.month ?? PART_MONTHS[fields.part ?? ''] ?? 1;
  const now = anchor.month;
  if (by === 0 || now === undefined) return withFields(fields, steps(anchor, by === 0 ? 0 : by));
  const years = by > 0 ? (place > now ? 0 : 1) : place < now ? 0 : -1;
  return withFields(fields, steps(anchor, years));
}

/** A partial date with the year (month, day) that its anchor and the tense give it. */
export function completed(fields: Fields, anchor: Anchor, tense: Tense | 'narrative'): Fields {
  if (fields.weekday !== undefined && fields.month === undefined && fields.day === undefined) {
    if (anchor.day === undefined || anchor.bc) return fields;
    const distance = fields.weekday - weekdayOf(civil(anchor));
    const ahead = tense === 'future' || tense === 'narrative';
    const days = ahead ? (distance < 0 ? distance + 7 : distance) : distance > 0 ? distance - 7 : distance;
    return withFields(fields, addDays(civil(anchor), days));
  }
  if (fields.weekday !== undefined && fields.month !== undefined && fields.day !== undefined && !anchor.bc) {
    // The weekday decides the year: of the years around, one has 7 June on a Monday
    const { weekday, month, day } = fields;
    const guess = tense === 'narrative' ? 0 : yearsTo(fields, anchor, tense);
    const fit = [guess, 0, 1, -1].find((by) => weekdayOf({ year: anchor.year + by, month, day }) === weekday);
    return withFields(fields, steps(anchor, fit ?? guess));
  }
  if (fields.month !== undefined || fields.part !== undefined) {
    return withFields(fields, steps(anchor, tense === 'narrative' ? 0 : yearsTo(fields, anchor, tense)));
  }
  if (fields.day !== undefined) {
    if (anchor.month === undefined) return withFields(fields, steps(anchor, 0));
    const back = tense === 'past' && anchor.day !== undefined && fields.day > anchor.day ? -1 : 0;
    const on = tense === 'future' && anchor.day !== undefined && fields.day < anchor.day ? 1 : 0;
    const { year, month } = addMonths({ ...civil(anchor), day: 1 }, back + on);
    return withFields(fields, { ...eraOf(anchor), year, month });
  }
  if (anchor.day === undefined) return fields;
  return withFields(fields, { ...eraOf(anchor), ...civil(anchor) });
}

const eraOf = ({ bc }: Anchor): Fields => (bc ? { bc } : {});

/** Years from the anchor to a month or day: behind it for what happened, before it for what is to come, else to the nearest. */
function yearsTo(fields: Fields, anchor: Anchor, tense: Tense): number {
  if (anchor.month === undefined) return 0;
  const place = (fields.month ?? PART_MONTHS[fields.part ?? ''] ?? 1) * 31 + (fields.day ?? 0);
  const now = anchor.month * 31 + (fields.day === undefined ? 0 : (anchor.day ?? 0));
  if (tense === 'past') return place > now ? -1 : 0;
  if (tense === 'future') return place < now ? 1 : 0;
  return place - now > 186 ? -1 : now - place > 186 ? 1 : 0;
}

/** A weekday whose date is known needs no week; a week of a month, or of a day (week 0 with a day), becomes a week of its year. */
export function withDate(fields: Fields): Fields {
  if (fields.week === 0 && fields.day !== undefined) {
    const { year, month, day } = fields;
    return year === undefined || month === undefined || fields.bc ? { year, week: 0 } : weekOf({ year, month, day });
  }
  if (fields.weekday !== undefined && fields.week !== undefined && fields.month !== undefined) {
    const { weekday, week, year, month } = fields;
    if (year === undefined) return { month };
    const first = { year, month, day: 1 };
    const day = 1 + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (week - 1);
    return { ...(fields.bc && { bc: true as const }), year, month, day: day > daysIn(year, month) ? day - 7 : day };
  }
  if (
    fields.weekday !== undefined &&
    fields.week !== undefined &&
    fields.week > 0 &&
    fields.year !== undefined &&
    fields.day === undefined
  ) {
    const { weekday, week, year, ...rest } = fields;
    const monday = addDays({ year, month: 1, day: 4 }, 1 - weekdayOf({ year, month: 1, day: 4 }));
    return { ...rest, ...fromDays(monday, (week - 1) * 7 + weekday - 1) };
  }
  if (
    fields.week !== undefined &&
    fields.week > 0 &&
    fields.month !== undefined &&
    fields.year !== undefined &&
    !fields.bc
  ) {
    const { month, week, year, ...rest } = fields;
    const first = { year, month, day: Math.min(28, 7 * (week - 1) + 4) };
    return { ...rest, ...weekOf(first) };
  }
  return fields;
}

const fromDays = (from: CivilDate, days: number): CivilDate => addDays(from, days);
