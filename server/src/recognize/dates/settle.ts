import type { PlacedParagraph, SourceText } from '../../text/document';
import type { DateAnnotation, DateType } from '../annotation';
import { type Anchor, anchorOf, Mentions } from './anchor';
import {
  type DateExpression,
  type Endpoint,
  type EndpointExpression,
  type Fields,
  type OpeningExpression,
  type PointExpression,
  typeOf,
} from './expression';
import { fieldsAhead } from './comparison';
import { completed } from './completion';
import { isNarrative } from './narrative';
import { findOrder, numericFields, onlyOrder, type Order } from './order';
import { findPlans, type PlanPeriod, planPeriod } from './plans';
import type { DateReading } from './read';
import { findReference, type Reference } from './reference';
import { type Context, resolvePoint } from './resolve';
import { DATE_RULES, type DateRule } from './rules';
import { formatFields } from './value';

export interface DateOptions {
  /** ISO date that relative dates count from; by default it is read off the document. */
  readonly referenceDate?: string;
  /** How `03/04/2024` is read where the document does not decide it. */
  readonly dateOrder?: 'dmy' | 'mdy';
  /** Whether `recently`, `the future` are annotated, with the values PAST_REF, PRESENT_REF and FUTURE_REF. */
  readonly vagueDates?: boolean;
}

export interface SettledDates {
  readonly dates: readonly DateAnnotation[];
  readonly referenceDate?: { readonly value: string; readonly source: string };
}

/** What an expression is worth once it is resolved. */
interface Value {
  readonly value: string;
  readonly fields?: Fields;
  /** Where it is not that of the reading. */
  readonly type?: DateType;
  readonly mod?: string;
  readonly anchor?: DateAnnotation['anchor'];
  readonly notes: readonly string[];
}

/** Finds the document's reference date and gives every reading its value. @param readings by paragraph index */
export function settleDates(
  source: SourceText,
  readings: readonly (readonly DateReading[])[],
  options: DateOptions,
): SettledDates {
  const order = findOrder(readings, options.dateOrder);
  const reference = findReference(source, readings, options.referenceDate, (expression) =>
    fixedFields(expression, order),
  );
  const settler = new Settler(order, reference, isNarrative(readings.flat(), reference?.anchor), findPlans(readings));
  const dates: DateAnnotation[] = [];
  for (const placed of source.paragraphs)
    for (const [k, reading] of (readings[placed.index] ?? []).entries()) {
      if (reading.expression.kind === 'vague' && !options.vagueDates) continue;
      dates.push(...settler.settle(reading, placed, readings[placed.index]?.[k + 1]));
    }
  return { dates, ...(reference && { referenceDate: { value: reference.value, source: reference.source } }) };
}

/** The fields of a point that names its year, or of the last one of a range. */
function fixedFields(expression: DateExpression, order: Order): Fields | undefined {
  if (expression.kind === 'numeric') return numericFields(expression, order);
  if (expression.kind === 'range') return fixedFields(expression.to.expression, order);
  return expression.kind === 'point' && !expression.shift && !expression.pick ? expression.fields : undefined;
}

class Settler {
  private readonly mentions = new Mentions();
  private context: Context;

  constructor(
    private readonly order: Order,
    reference: Reference | undefined,
    private readonly narrative: boolean,
    private readonly plans: ReadonlyMap<number, PlanPeriod>,
  ) {
    const anchor: Anchor | undefined = reference?.anchor;
    this.context = {
      reference: anchor,
      referenceSource: reference?.source ?? '',
      mentions: this.mentions,
      narrative,
    };
  }

  /** The annotations of one reading: one, or in a narrative one for each end of a range. @param next the one behind it */
  settle(reading: DateReading, placed: PlacedParagraph, next: DateReading | undefined): DateAnnotation[] {
    const ahead = this.narrative ? undefined : fieldsAhead(reading, next, placed.paragraph.text);
    if (!ahead) return this.settleIn(reading, placed);
    const { context } = this;
    this.context = { ...context, mentions: Mentions.of(ahead) };
    const settled = this.settleIn(reading, placed);
    this.context = context;
    return settled;
  }

  private settleIn(reading: DateReading, placed: PlacedParagraph): DateAnnotation[] {
    const { expression } = reading;
    this.mentions.paragraph = placed.index;
    if (expression.kind === 'range' && this.narrative) {
      return [expression.from, expression.to].map((end) =>
        annotation(placed, end, typeOf(end.expression), 'date.range-end', this.valueOf(end.expression, reading), [
          DATE_RULES['date.range-end'],
        ]),
      );
    }
    return [
      annotation(placed, reading, reading.type, reading.rule, this.valueOf(expression, reading), reading.evidence),
    ];
  }

  private valueOf(expression: DateExpression, reading: DateReading): Value {
    switch (expression.kind) {
      case 'duration':
        return { value: expression.value, ...(expression.mod && { mod: expression.mod }), notes: [] };
      case 'set':
      case 'vague':
        return { value: expression.value, notes: [] };
      case 'opening':
        return this.openingValue(expression, reading);
      case 'plan':
        return this.plans.get(expression.number) ?? planPeriod(expression.number);
      case 'range':
        return this.rangeValue(expression.from, expression.to, reading);
      case 'numeric':
      case 'point':
        return this.pointValue(expression, reading);
    }
  }

  /** `the first nine months of 2024` is January to September; what happens in a narrative takes that long. */
  private openingValue({ value, months, quarters, whole }: OpeningExpression, reading: DateReading): Value {
    if (this.narrative) return { value, type: 'DURATION', notes: [] };
    const year: PointExpression = whole ?? { kind: 'point', fields: { month: months[1] } };
    // Without a verb in the future such months lie behind, as what counts them does
    const { fields, anchor } = this.resolve(year, {
      ...reading,
      tense: reading.tense === 'future' ? 'future' : 'past',
    });
    const ends = months.map((month) =>
      formatFields({
        ...(fields.year !== undefined && { year: fields.year }),
        ...(quarters ? { part: `Q${Math.ceil(month / 3)}` } : { month }),
      }),
    );
    const span = ends.join('/');
    this.mentions.period = span;
    return { value: span, ...(anchor && { anchor }), notes: anchor ? [countedFrom(anchor)] : [] };
  }

  private resolve(expression: PointExpression, reading: DateReading, isMention = true) {
    const resolved = resolvePoint(expression, reading.tense, this.context);
    if (isMention) this.mentions.note(resolved.fields);
    const { anchor, ...rest } = resolved;
    return { ...rest, ...(anchor && { anchor: { value: formatFields(anchor.value), source: anchor.source } }) };
  }

  private rangeValue(from: Endpoint, to: Endpoint, reading: DateReading): Value {
    const first = this.pointValue(from.expression, reading);
    const second = this.weekdayAfter(first, to.expression) ?? this.pointValue(to.expression, reading);
    const start = first.value.split('/')[0]!;
    const end = second.value.split('/').at(-1)!;
    const value = `${start}/${end}`;
    this.mentions.period = value;
    const anchor = first.anchor ?? second.anchor;
    return { value, ...(anchor && { anchor }), notes: [...first.notes, ...second.notes] };
  }

  /** `Thursday through Sunday`: the second day is the next one of its name. */
  private weekdayAfter(first: Value, expression: EndpointExpression): Value | undefined {
    const anchor = first.fields && anchorOf(first.fields);
    if (expression.kind !== 'point' || anchor?.day === undefined || !isWeekday(expression)) return undefined;
    const fields = completed(expression.fields, anchor, 'future');
    return { value: formatFields(fields), fields, notes: [] };
  }

  private pointValue(expression: EndpointExpression, reading: DateReading): Value {
    if (expression.kind === 'numeric') {
      const fields = numericFields(expression, this.order);
      this.mentions.note(fields);
      const clear = onlyOrder(expression) !== undefined || expression.first === expression.second;
      const note = `read ${fields.day === expression.first ? 'day' : 'month'} first: ${this.order.reason}`;
      const value = formatFields(fields);
      this.mentions.period = value;
      return { value, fields, notes: clear ? [] : [note] };
    }
    // What is only compared with (`the same quarter of 2022`, `a year earlier`) is not what the text goes on about
    const compared = (expression.same !== undefined && !this.narrative) || this.context.mentions !== this.mentions;
    const resolved = this.resolve(expression, reading, !compared);
    const value = resolved.value ?? formatFields(resolved.fields);
    if (/\d/.test(value) && !compared) this.mentions.period = value;
    const { anchor } = resolved;
    const relative = expression.shift ?? expression.pick;
    const notes: string[] = [];
    if (anchor) notes.push(countedFrom(anchor));
    else if (relative) notes.push('nothing in the document says what it counts from: the unknown part stays X');
    return {
      value,
      fields: resolved.fields,
      ...(expression.mod && { mod: expression.mod }),
      ...(anchor && { anchor }),
      notes,
    };
  }
}

const isWeekday = ({ fields, shift, pick }: PointExpression) =>
  fields.weekday !== undefined && fields.day === undefined && fields.week === undefined && !shift && !pick;

const countedFrom = ({ value, source }: { readonly value: string; readonly source: string }) =>
  `counted from ${value}, ${source}`;

function annotation(
  placed: PlacedParagraph,
  span: { readonly start: number; readonly end: number },
  type: DateType,
  rule: DateRule,
  value: Value,
  evidence: readonly string[],
): DateAnnotation {
  return {
    kind: 'date',
    start: placed.start + span.start,
    end: placed.start + span.end,
    text: placed.paragraph.text.slice(span.start, span.end),
    type: value.type ?? type,
    value: value.value,
    ...(value.mod && { mod: value.mod }),
    ...(value.anchor && { anchor: value.anchor }),
    rule,
    evidence: [...evidence, ...value.notes],
  };
}
