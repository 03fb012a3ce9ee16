import type { Token } from '../../text/tokenizer';
import { type Component, copyOf } from './component';
import type { Endpoint, EndpointExpression, Fields, RangeExpression } from './expression';

/** From blocks to expressions: points, and ranges whose ends share what only one of them says. */

/** The expression of a block. */
export function expressionOf(component: Component): EndpointExpression {
  if (component.numeric) {
    const { year: _year, month: _month, day: _day, ...rest } = component.fields;
    return Object.keys(rest).length === 0 ? component.numeric : { ...component.numeric, rest };
  }
  const { fields, shift, pick, same, mod } = component;
  return { kind: 'point', fields, shift, pick, same, mod: mod === '-' ? undefined : mod };
}

const endpoint = (tokens: readonly Token[], i: number, end: number, component: Component): Endpoint => ({
  start: tokens[i]!.start,
  end: tokens[end - 1]!.end,
  expression: expressionOf(component),
});

/** A block with the indices of its tokens. */
export type Part = readonly [start: number, end: number, component: Component];

/** A range whose ends have given each other what they leave unsaid: the year, the month, the era. */
export function rangeOf(tokens: readonly Token[], [i, iEnd, front]: Part, [k, kEnd, behind]: Part): RangeExpression {
  const from = copyOf(front);
  from.fields = fill(front.fields, behind.fields, -1);
  const to = copyOf(behind);
  to.fields = fill(behind.fields, front.fields, 1);
  return { kind: 'range', from: endpoint(tokens, i, iEnd, from), to: endpoint(tokens, k, kEnd, to) };
}

/** @param side −1 for the first end, 1 for the second: `November to February 2020` begins in 2019 */
function fill(own: Fields, other: Fields, side: -1 | 1): Fields {
  let fields = own;
  if (own.day !== undefined && own.month === undefined && other.month !== undefined)
    fields = { ...fields, month: other.month };
  const partial = own.month !== undefined || own.part !== undefined || own.day !== undefined;
  if (partial && own.year === undefined && other.year !== undefined) {
    const [mine, theirs] = [fields.month ?? 0, other.month ?? 0];
    const wraps = side < 0 ? mine > theirs && theirs > 0 : mine < theirs && mine > 0;
    fields = { ...fields, year: other.year + (wraps ? side : 0), ...(other.bc && { bc: true as const }) };
  } else if (own.year !== undefined && other.bc && !own.bc && side < 0) fields = { ...fields, bc: true };
  return fields;
}
