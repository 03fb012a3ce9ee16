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

/** Notes and those behind them; most dates have one list of the two. */
export function inOneList(notes: readonly string[], others: readonly string[]): readonly string[] {
  if (others.length === 0) return notes;
  if (notes.length === 0) return others;
  const all = notes.slice();
  for (const other of others) all.push(other);
  return all;
}

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
  const seen = inOneList(evidence, value.notes);
  const { mod, anchor } = value;
  const own = value.type ?? type;
  // What is not there has no field, and nothing is made by adding fields one by one
  if (mod && anchor)
    return { kind: 'date', start, end, text, type: own, value: value.value, mod, anchor, rule, evidence: seen };
  if (mod) return { kind: 'date', start, end, text, type: own, value: value.value, mod, rule, evidence: seen };
  if (anchor) return { kind: 'date', start, end, text, type: own, value: value.value, anchor, rule, evidence: seen };
  return { kind: 'date', start, end, text, type: own, value: value.value, rule, evidence: seen };
}
