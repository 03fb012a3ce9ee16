import type { DateAnnotation, DateType } from '../annotation';
import type { Fields } from './expression';
import type { DateRule } from './rules';

/** What an expression is worth once it is resolved. */
export interface Value {
  readonly value: string;
  readonly notes: readonly string[];
  readonly fields: Fields | undefined;
  readonly mod: string | undefined;
  readonly anchor: DateAnnotation['anchor'];
  /** Where it is not that of the reading. */
  readonly type: DateType | undefined;
}

export const NO_NOTES: readonly string[] = [];

export const valued = (
  value: string,
  notes = NO_NOTES,
  fields?: Fields,
  mod?: string,
  anchor?: DateAnnotation['anchor'],
  type?: DateType,
): Value => ({ value, notes, fields, mod, anchor, type });

/** The annotation of a date. @param type that of the reading */
export function annotation(
  paragraph: string,
  span: { readonly start: number; readonly end: number },
  type: DateType,
  rule: DateRule,
  value: Value,
  evidence: readonly string[],
): DateAnnotation {
  const { start, end } = span;
  const text = paragraph.slice(start, end);
  const seen = value.notes.length > 0 ? evidence.concat(value.notes) : evidence;
  const { mod, anchor } = value;
  const own = value.type ?? type;
  // What is not there has no field, and nothing is made by adding fields one by one
  if (mod && anchor)
    return { kind: 'date', start, end, text, type: own, value: value.value, mod, anchor, rule, evidence: seen };
  if (mod) return { kind: 'date', start, end, text, type: own, value: value.value, mod, rule, evidence: seen };
  if (anchor) return { kind: 'date', start, end, text, type: own, value: value.value, anchor, rule, evidence: seen };
  return { kind: 'date', start, end, text, type: own, value: value.value, rule, evidence: seen };
}
