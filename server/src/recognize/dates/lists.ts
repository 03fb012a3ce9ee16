import type { Token } from '../../text/tokenizer';
import { wordsOf } from '../../text/wordClass';
import type { Component } from './component';
import { readComposed } from './compose';
import type { Endpoint, Fields, Read } from './expression';
import { readDayNumber } from './months';
import { isGlued } from './numbers';
import { FUNCTION_WORDS, PREPOSITIONS } from './vocabulary';
import { yearNumber } from './years';

const AND_OR = wordsOf('and or &');
const AND_OR_COMMA = wordsOf('and or & ,');

/** Several days of one month: `28 and 29 August`, `5, 6 and 7 June 2023`, `May 6 and 7, 1954`. Each is a date of its own. */

const MAX_LIST = 8;

/**
 * Reads such a list; every item but the one that names the month borrows month and year.
 * @param front the composed date that begins at the token, if one does
 */
export function readDayList(
  tokens: readonly Token[],
  i: number,
  front: Read<Component> | undefined,
): Read<readonly Endpoint[]> | undefined {
  return readDaysFirst(tokens, i) ?? readMonthFirst(tokens, i, front);
}

interface Item {
  readonly first: number;
  readonly end: number;
  readonly day: number;
}

/** Day numbers with `,` and `and` between them. */
function readDays(tokens: readonly Token[], i: number): Read<readonly Item[]> | undefined {
  const items: Item[] = [];
  let at = i;
  while (items.length < MAX_LIST) {
    const first = at;
    const day = readDayNumber(tokens, tokens[at]?.lower === 'the' ? at + 1 : at);
    if (!day) break;
    items.push({ first, end: day.end, day: day.value });
    at = day.end;
    const comma = tokens[at]?.text === ',';
    const next = comma ? at + 1 : at;
    const joined = AND_OR.is(tokens[next]) ? next + 1 : comma ? next : at;
    if (joined === at) break;
    at = joined;
  }
  const last = items.at(-1);
  return last && { value: items, end: last.end };
}

function readDaysFirst(tokens: readonly Token[], i: number): Read<readonly Endpoint[]> | undefined {
  const days = readDays(tokens, i);
  const last = days?.value.at(-1);
  if (!days || !last || days.value.length < 2) return undefined;
  const full = readComposed(tokens, last.first);
  const { month, year } = full?.value.fields ?? {};
  if (!full || full.end <= last.end || month === undefined || full.value.fields.day !== last.day || full.value.numeric)
    return undefined;
  const borrowed = days.value
    .slice(0, -1)
    .map((item) => endpoint(tokens, item, { month, ...(year !== undefined && { year }) }));
  const named = {
    start: tokens[last.first]!.start,
    end: tokens[full.end - 1]!.end,
    expression: { kind: 'point' as const, fields: full.value.fields },
  };
  return { value: [...borrowed, named], end: full.end };
}

function readMonthFirst(
  tokens: readonly Token[],
  i: number,
  front: Read<Component> | undefined,
): Read<readonly Endpoint[]> | undefined {
  const { month, day, hour } = front?.value.fields ?? {};
  if (!front || front.value.level !== 'date' || month === undefined || day === undefined || hour !== undefined)
    return undefined;
  if (!AND_OR_COMMA.is(tokens[front.end])) return undefined;
  const days = readDays(tokens, front.end + 1);
  const last = days?.value.at(-1);
  if (!days || !last || days.value.some((item) => item.day <= day)) return undefined;
  if (tokens[front.end]!.text === ',' && days.value.length < 2) return undefined;
  const comma = tokens[last.end]?.text === ',' ? 1 : 0;
  const year = yearNumber(tokens[last.end + comma]);
  const end = year === undefined ? last.end : last.end + comma + 1;
  const next = tokens[end];
  const closes =
    !next ||
    (next.kind === 'punctuation' && !isGlued(tokens[end + 1])) ||
    PREPOSITIONS.is(next) ||
    FUNCTION_WORDS.is(next);
  if (!closes) return undefined;
  const borrow: Fields = { month, ...(year !== undefined && { year }) };
  const named = {
    start: tokens[i]!.start,
    end: tokens[front.end - 1]!.end,
    expression: { kind: 'point' as const, fields: { ...front.value.fields, ...borrow } },
  };
  const items = days.value.map((item) => endpoint(tokens, item === last ? { ...item, end } : item, borrow));
  return { value: [named, ...items], end };
}

const endpoint = (tokens: readonly Token[], { first, end, day }: Item, borrowed: Fields): Endpoint => ({
  start: tokens[first]!.start,
  end: tokens[end - 1]!.end,
  expression: { kind: 'point', fields: { ...borrowed, day } },
});
