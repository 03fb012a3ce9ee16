import type { Anchor, Mentions } from './anchor';
import { PART_MONTHS } from './anchor';
import { addDays, addMonths, type CivilDate, dayNumber, daysIn, weekdayOf, weekOf } from './calendar';
import type { Basis, Fields, PointExpression, Shift, Unit } from './expression';
import type { Tense } from './tense';

/**
 * Expression and anchor to calendar fields. Deictic expressions (`last year`) count from the reference date, anaphoric ones (`that
 * year`) from the date mentioned last; partial ones (`June 10`) from the reference date in texts about their own time, and from
 * the last mention in narratives (TIMEX normalisation: time of writing against the narrative's own focus).
 */
export interface Context {
  readonly reference: Anchor | undefined;
  readonly referenceSource: string;
  readonly mentions: Mentions;
  readonly narrative: boolean;
}

export interface Resolved {
  readonly fields: Fields;
  readonly anchor?: { readonly value: Anchor; readonly source: string };
  /** Value that is no fields: that of the span mentioned last. */
  readonly value?: string;
}

interface Found {
  readonly value: Anchor;
  readonly source: string;
}

const MENTIONED = 'the date mentioned last';

function anchorFor(basis: Basis, grain: 'year' | 'month' | 'day', context: Context): Found | undefined {
  const mention = context.mentions.last(grain) ?? (grain === 'year' ? undefined : context.mentions.last('year'));
  const told = mention && { value: mention, source: MENTIONED };
  const written = context.reference && { value: context.reference, source: context.referenceSource };
  if (basis === 'mention') return told ?? written;
  if (basis === 'near') return context.narrative || context.mentions.isNear ? (told ?? written) : written;
  return context.narrative ? told : written;
}

/** Resolves a point as far as the context allows. */
export function resolvePoint(expression: PointExpression, tense: Tense, context: Context): Resolved {
  const { shift, pick } = expression;
  let fields = century(expression.fields, context);
  let used: Found | undefined;
  if (shift?.unit === 'period') {
    const value = context.mentions.period;
    if (value !== undefined) return { fields, value };
    return { fields };
  }
  if (shift) {
    used = anchorFor(shift.basis, grainOf(shift.unit), context);
    fields = { ...(used ? shifted(used.value, shift) : unknownOf(shift)), ...fields };
  } else if (pick) {
    used = anchorFor(pick.basis, fields.weekday === undefined ? 'year' : 'day', context);
    if (used) fields = picked(fields, used.value, pick.by);
  } else if (isPartial(fields)) {
    used = partialAnchor(fields, tense, context);
    if (used)
      fields = completed(fields, used.value, context.narrative || used.source === MENTIONED ? 'narrative' : tense);
  }
  return { fields: withDate(fields), ...(used && { anchor: used }) };
}

const grainOf = (unit: Unit) =>
  unit === 'month' || unit === 'quarter'
    ? 'month'
    : /year|decade|century|millennium|half|season/.test(unit)
      ? 'year'
      : 'day';

/** `’98`: the century of what is told, else the one that makes it recent. */
function century(fields: Fields, context: Context): Fields {
  if (fields.shortYear === undefined) return fields;
  const { shortYear, ...rest } = fields;
  const near = context.mentions.last('year')?.year ?? context.reference?.year ?? 1990;
  const base = near - (near % 100) + shortYear;
  const year = [base - 100, base, base + 100].reduce((a, b) => (Math.abs(b - near) < Math.abs(a - near) ? b : a));
  return { ...rest, year };
}

const isPartial = (fields: Fields) =>
  !fields.recurring &&
  fields.year === undefined &&
  fields.decade === undefined &&
  fields.century === undefined &&
  (fields.month !== undefined ||
    fields.day !== undefined ||
    fields.weekday !== undefined ||
    fields.part !== undefined ||
    fields.hour !== undefined);

function partialAnchor(fields: Fields, tense: Tense, context: Context): Found | undefined {
  const { mentions, reference, narrative } = context;
  const written = reference && { value: reference, source: context.referenceSource };
  const grain =
    fields.month !== undefined || fields.part !== undefined ? 'year' : fields.day !== undefined ? 'month' : 'day';
  const mention = mentions.last(grain);
  const told = mention && { value: mention, source: MENTIONED };
  if (narrative) return told ?? written;
  // `at 3 pm` is on the day that its paragraph tells of; opening hours are of no day
  if (fields.hour !== undefined && fields.weekday === undefined && grain === 'day')
    return tense !== 'none' && mentions.isNear && mention?.day !== undefined ? told : undefined;
  // Without a reference date the month or day told of is trusted; a bare year (`by 2030`) is not.
  return written ?? (told && told.value.month !== undefined && fields.weekday === undefined ? told : undefined);
}

const civil = (anchor: Anchor): CivilDate => ({ year: anchor.year, month: anchor.month ?? 1, day: anchor.day ?? 1 });

function steps(anchor: Anchor, years: number): { bc?: true; year: number } {
  if (!anchor.bc) return { year: anchor.year + years };
  return { bc: true, year: anchor.year - years };
}

/** A shift without an anchor: what is known is its grain. */
function unknownOf({ unit }: Shift): Fields {
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
function shifted(anchor: Anchor, shift: Shift): Fields {
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

/** `next Monday`, `last October`, `this summer`: the nearest on the asked side. */
function picked(fields: Fields, anchor: Anchor, by: number): Fields {
  if (fields.weekday !== undefined) {
    if (anchor.day === undefined) return fields;
    const today = civil(anchor);
    const distance = fields.weekday - weekdayOf(today);
    const days =
      by === 0
        ? distance
        : by > 0
          ? distance <= 0
            ? distance + 7
            : distance
          : distance >= 0
            ? distance - 7
            : distance;
    return { ...fields, ...addDays(today, days) };
  }
  const place = fields.month ?? PART_MONTHS[fields.part ?? ''] ?? 1;
  const now = anchor.month;
  if (by === 0 || now === undefined) return { ...fields, ...steps(anchor, by === 0 ? 0 : by) };
  const years = by > 0 ? (place > now ? 0 : 1) : place < now ? 0 : -1;
  return { ...fields, ...steps(anchor, years) };
}

/** A partial date with the year (month, day) that its anchor and the tense give it. */
function completed(fields: Fields, anchor: Anchor, tense: Tense | 'narrative'): Fields {
  if (fields.weekday !== undefined && fields.month === undefined && fields.day === undefined) {
    if (anchor.day === undefined || anchor.bc) return fields;
    const distance = fields.weekday - weekdayOf(civil(anchor));
    const ahead = tense === 'future' || tense === 'narrative';
    return {
      ...fields,
      ...addDays(
        civil(anchor),
        ahead ? (distance < 0 ? distance + 7 : distance) : distance > 0 ? distance - 7 : distance,
      ),
    };
  }
  if (fields.weekday !== undefined && fields.month !== undefined && fields.day !== undefined && !anchor.bc) {
    // The weekday decides the year: of the years around, one has 7 June on a Monday
    const { weekday, month, day } = fields;
    const guess = tense === 'narrative' ? 0 : yearsTo(fields, anchor, tense);
    const fit = [guess, 0, 1, -1].find((by) => weekdayOf({ year: anchor.year + by, month, day }) === weekday);
    return { ...fields, ...steps(anchor, fit ?? guess) };
  }
  if (fields.month !== undefined || fields.part !== undefined) {
    return { ...fields, ...steps(anchor, tense === 'narrative' ? 0 : yearsTo(fields, anchor, tense)) };
  }
  if (fields.day !== undefined) {
    if (anchor.month === undefined) return { ...fields, ...steps(anchor, 0) };
    const back = tense === 'past' && anchor.day !== undefined && fields.day > anchor.day ? -1 : 0;
    const on = tense === 'future' && anchor.day !== undefined && fields.day < anchor.day ? 1 : 0;
    const { year, month } = addMonths({ ...civil(anchor), day: 1 }, back + on);
    return { ...fields, ...(anchor.bc && { bc: true as const }), year, month };
  }
  if (anchor.day === undefined) return fields;
  return { ...fields, ...(anchor.bc && { bc: true as const }), ...civil(anchor) };
}

/** Years from the anchor to a month or day: behind it for what happened, before it for what is to come, else to the nearest. */
function yearsTo(fields: Fields, anchor: Anchor, tense: Tense): number {
  if (anchor.month === undefined) return 0;
  const place = (fields.month ?? PART_MONTHS[fields.part ?? ''] ?? 1) * 31 + (fields.day ?? 0);
  const now = anchor.month * 31 + (fields.day === undefined ? 0 : (anchor.day ?? 0));
  if (tense === 'past') return place > now ? -1 : 0;
  if (tense === 'future') return place < now ? 1 : 0;
  return place - now > 186 ? -1 : now - place > 186 ? 1 : 0;
}

/** A weekday whose date is known needs no week; a week of a month becomes a week of its year. */
function withDate(fields: Fields): Fields {
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

/** Days between two anchors that are known to the year at least. */
export const distanceInDays = (a: Anchor, b: Anchor) => Math.abs(dayNumber(civil(a)) - dayNumber(civil(b)));
