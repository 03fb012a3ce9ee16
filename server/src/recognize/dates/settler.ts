import type { Paragraph } from '../../text/document';
import type { DateAnnotation } from '../annotation';
import { anchorOf } from './anchor';
import { fieldsAhead } from './comparison';
import { completed } from './completion';
import {
  type DateExpression,
  type Endpoint,
  type EndpointExpression,
  type OpeningExpression,
  type PointExpression,
  typeOf,
} from './expression';
import type { Frame } from './frame';
import { type Account, type Mentioned, Mentions } from './mentions';
import { numericFields, onlyOrder } from './order';
import { planPeriod } from './plans';
import type { DateReading } from './read';
import { type Context, resolvePoint } from './resolve';
import { DATE_RULES } from './rules';
import { annotation, inOneList, NO_NOTES, type Value, valued } from './settledValue';
import { formatFields } from './value';

/** Gives the readings of one paragraph their values. */
export class Settler {
  private readonly mentions: Mentions;
  private context: Context;

  /** @param before what the paragraphs before have mentioned */
  constructor(
    private readonly frame: Frame,
    private readonly paragraph: Paragraph,
    before: Mentioned,
  ) {
    const { reference, narrative } = frame;
    this.mentions = new Mentions(before);
    this.context = {
      reference: reference?.anchor,
      referenceSource: reference?.source ?? '',
      mentions: this.mentions,
      narrative,
    };
  }

  get account(): Account {
    return this.mentions.account;
  }

  /** The annotations of one reading: one, or in a narrative one for each end of a range. @param next the one behind it */
  settle(reading: DateReading, next: DateReading | undefined): DateAnnotation[] {
    const ahead = this.frame.narrative ? undefined : fieldsAhead(reading, next, this.paragraph);
    if (!ahead) return this.settleIn(reading);
    const { context } = this;
    this.context = { ...context, mentions: Mentions.of(ahead) };
    const settled = this.settleIn(reading);
    this.context = context;
    return settled;
  }

  private settleIn(reading: DateReading): DateAnnotation[] {
    const { expression } = reading;
    const { text } = this.paragraph;
    if (expression.kind === 'range' && this.frame.narrative) {
      return [expression.from, expression.to].map((end) =>
        annotation(text, end, typeOf(end.expression), 'date.range-end', this.valueOf(end.expression, reading), [
          DATE_RULES['date.range-end'],
        ]),
      );
    }
    return [annotation(text, reading, reading.type, reading.rule, this.valueOf(expression, reading), reading.evidence)];
  }

  private valueOf(expression: DateExpression, reading: DateReading): Value {
    switch (expression.kind) {
      case 'duration':
        return valued(expression.value, NO_NOTES, undefined, expression.mod);
      case 'set':
      case 'vague':
        return valued(expression.value);
      case 'opening':
        return this.openingValue(expression, reading);
      case 'plan':
        return this.planValue(expression.number);
      case 'range':
        return this.rangeValue(expression.from, expression.to, reading);
      case 'numeric':
      case 'point':
        return this.pointValue(expression, reading);
    }
  }

  private planValue(number: number): Value {
    const { value, notes } = this.frame.plans.get(number) ?? planPeriod(number);
    return valued(value, notes);
  }

  /** `the first nine months of 2024` is January to September; what happens in a narrative takes that long. */
  private openingValue({ value, months, quarters, whole }: OpeningExpression, reading: DateReading): Value {
    if (this.frame.narrative) return valued(value, NO_NOTES, undefined, undefined, undefined, 'DURATION');
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
    return valued(span, anchor ? [countedFrom(anchor)] : NO_NOTES, undefined, undefined, anchor);
  }

  private resolve(expression: PointExpression, reading: DateReading, isMention = true) {
    const resolved = resolvePoint(expression, reading.tense, this.context);
    if (isMention) this.mentions.note(resolved.fields);
    const { fields, value, anchor } = resolved;
    return { fields, value, anchor: anchor && { value: formatFields(anchor.value), source: anchor.source } };
  }

  private rangeValue(from: Endpoint, to: Endpoint, reading: DateReading): Value {
    const first = this.pointValue(from.expression, reading);
    const second = this.weekdayAfter(first, to.expression) ?? this.pointValue(to.expression, reading);
    const start = first.value.split('/')[0]!;
    const end = second.value.split('/').at(-1)!;
    const value = `${start}/${end}`;
    this.mentions.period = value;
    const anchor = first.anchor ?? second.anchor;
    return valued(value, inOneList(first.notes, second.notes), undefined, undefined, anchor);
  }

  /** `Thursday through Sunday`: the second day is the next one of its name. */
  private weekdayAfter(first: Value, expression: EndpointExpression): Value | undefined {
    const anchor = first.fields && anchorOf(first.fields);
    if (expression.kind !== 'point' || anchor?.day === undefined || !isWeekday(expression)) return undefined;
    const fields = completed(expression.fields, anchor, 'future');
    return valued(formatFields(fields), NO_NOTES, fields);
  }

  private pointValue(expression: EndpointExpression, reading: DateReading): Value {
    if (expression.kind === 'numeric') {
      const fields = numericFields(expression, this.frame.order);
      this.mentions.note(fields);
      const clear = onlyOrder(expression) !== undefined || expression.first === expression.second;
      const note = `read ${fields.day === expression.first ? 'day' : 'month'} first: ${this.frame.order.reason}`;
      const value = formatFields(fields);
      this.mentions.period = value;
      return valued(value, clear ? NO_NOTES : [note], fields);
    }
    // What is only compared with (`the same quarter of 2022`, `a year earlier`) is not what the text goes on about
    const compared =
      (expression.same !== undefined && !this.frame.narrative) || this.context.mentions !== this.mentions;
    const resolved = this.resolve(expression, reading, !compared);
    const value = resolved.value ?? formatFields(resolved.fields);
    if (!compared && HOLDS_DIGIT.test(value)) this.mentions.period = value;
    const { anchor } = resolved;
    const relative = expression.shift ?? expression.pick;
    const notes: string[] = [];
    if (anchor) notes.push(countedFrom(anchor));
    else if (relative) notes.push('nothing in the document says what it counts from: the unknown part stays X');
    return valued(value, notes, resolved.fields, expression.mod, anchor);
  }
}

const HOLDS_DIGIT = /\d/;

const isWeekday = ({ fields, shift, pick }: PointExpression) =>
  fields.weekday !== undefined && fields.day === undefined && fields.week === undefined && !shift && !pick;

const countedFrom = ({ value, source }: { readonly value: string; readonly source: string }) =>
  `counted from ${value}, ${source}`;
