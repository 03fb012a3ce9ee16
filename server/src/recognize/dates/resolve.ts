import type { Anchor } from './anchor';
import { completed, picked, withDate } from './completion';
import { filledWith } from './evenShape';
import { type Basis, type Fields, type PointExpression, type Unit, isTime } from './expression';
import type { Mentions } from './mentions';
import { sameIn } from './same';
import { shifted, unknownOf } from './shift';
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
  // A week is counted from a day: a month that was mentioned does not help where the day of writing is known
  const known = grain !== 'day' || mention?.day !== undefined || written === undefined;
  if (basis === 'near') return (context.narrative || context.mentions.isNear) && known ? (told ?? written) : written;
  return context.narrative ? told : written;
}

/** Resolves a point as far as the context allows. */
export function resolvePoint(expression: PointExpression, tense: Tense, context: Context): Resolved {
  const { shift, pick } = expression;
  let fields = century(expression.fields, context);
  let used: Found | undefined;
  if (shift?.unit === 'period' && !expression.same) {
    const value = context.mentions.period;
    if (value !== undefined) return { fields, value };
    return { fields };
  }
  if (shift) {
    used = anchorFor(shift.basis, grainOf(shift.unit), context);
    fields = filledWith(fields, used ? shifted(used.value, shift) : unknownOf(shift));
  } else if (pick) {
    used = anchorFor(pick.basis, fields.weekday === undefined ? 'year' : 'day', context);
    if (used) fields = picked(fields, used.value, pick.by);
  } else if (isPartial(fields)) {
    used = partialAnchor(fields, tense, context);
    if (used)
      fields = completed(fields, used.value, context.narrative || used.source === MENTIONED ? 'narrative' : tense);
  }
  const value =
    expression.same && !context.narrative
      ? sameIn(
          context.mentions,
          fields.year,
          shift?.unit === 'year' && shift.basis === 'mention' ? shift.by : undefined,
          expression.same,
        )
      : undefined;
  return { fields: withDate(fields), anchor: used, value };
}

const YEARS_LONG: ReadonlySet<Unit> = new Set(['year', 'decade', 'century', 'millennium', 'half', 'season']);

const grainOf = (unit: Unit) =>
  unit === 'month' || unit === 'quarter' ? 'month' : YEARS_LONG.has(unit) ? 'year' : 'day';

/** `’98`: the century of what is told, else the one that makes it recent. */
function century(fields: Fields, context: Context): Fields {
  if (fields.shortYear === undefined) return fields;
  const { shortYear, ...rest } = fields;
  const near = context.mentions.last('year')?.year ?? context.reference?.year ?? 1990;
  const base = near - (near % 100) + shortYear;
  const year = [base - 100, base, base + 100]
    .filter((candidate) => candidate > 0)
    .reduce((a, b) => (Math.abs(b - near) < Math.abs(a - near) ? b : a));
  return { ...rest, year };
}

const isPartial = (fields: Fields) =>
  fields.year === undefined &&
  !fields.recurring &&
  fields.decade === undefined &&
  fields.century === undefined &&
  (fields.month !== undefined ||
    fields.day !== undefined ||
    fields.weekday !== undefined ||
    fields.part !== undefined ||
    isTime(fields));

function partialAnchor(fields: Fields, tense: Tense, context: Context): Found | undefined {
  const { mentions, reference, narrative } = context;
  const written = reference && { value: reference, source: context.referenceSource };
  const grain =
    fields.month !== undefined || fields.part !== undefined ? 'year' : fields.day !== undefined ? 'month' : 'day';
  const mention = mentions.last(grain);
  const told = mention && { value: mention, source: MENTIONED };
  if (narrative) return told ?? written;
  // `at 3 pm` and `in the evening` are on the day that its paragraph tells of; opening hours are of no day
  if (isTime(fields) && fields.weekday === undefined && grain === 'day')
    return tense !== 'none' && mentions.isNear && mention?.day !== undefined ? told : undefined;
  // Without a reference date the month or day that the paragraph tells of is trusted; a bare year (`by 2030`) is not.
  const trusted = mentions.isNear && told?.value.month !== undefined && fields.weekday === undefined;
  return written ?? (trusted ? told : undefined);
}
