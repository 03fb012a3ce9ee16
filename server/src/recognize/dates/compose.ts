import type { Token } from '../../text/tokenizer';
import { readClock, readDayPart } from './clock';
import type { Component, Level } from './component';
import type { Read } from './expression';
import { isDash, isGlued } from './numbers';
import { readBareDay, readHoliday, readMonth, readMonthDay, readNthWeekday, readWeekday } from './months';
import { readNumericDate } from './numeric';
import { readRelative } from './relative';
import type { DateRule } from './rules';
import { POINT_MODIFIERS, UNITS } from './vocabulary';
import { readPart, readSlashedYears, readYear, readYearTail } from './years';
import { followsAsCount } from './context';

/**
 * Points in time, composed of blocks that complete each other: `3 pm on Monday, 5 June 2023`, `October last year`,
 * `the end of that month`. No list of patterns: any two neighbours join whose levels fit and whose fields differ.
 */

const READERS = [
  readNumericDate,
  readSlashedYears,
  readMonthDay,
  readMonth,
  readHoliday,
  readWeekday,
  readNthWeekday,
  readYear,
  readPart,
  readClock,
  readRelative,
  readDayPart,
  readBareDay,
];

/** The longest block that begins at a token. */
export function readComponent(tokens: readonly Token[], i: number): Read<Component> | undefined {
  let best: Read<Component> | undefined;
  for (const reader of READERS) {
    const read = reader(tokens, i);
    if (read && (!best || read.end > best.end)) best = read;
  }
  return best;
}

/** Which block may follow which, and by which words; '' is none. Keys: level in front > level behind. */
const JOINTS: Readonly<Record<string, readonly string[]>> = {
  'time>date': ['', ',', 'on', 'of'],
  'time>full': ['', ',', 'on', 'of'],
  'time>weekday': ['', ',', 'on'],
  'time>daypart': ['', 'in', 'on'],
  'daypart>date': ['', 'of', 'on', ','],
  'daypart>full': ['', 'of', 'on', ','],
  'daypart>weekday': ['of', 'on'],
  'weekday>date': ['', ','],
  'weekday>full': ['', ','],
  'weekday>week': ['', 'of'],
  'weekday>day': [''],
  'day>month': ['of'],
  'date>year': ['', ',', 'of'],
  'month>year': ['', ',', 'of'],
  'part>month': ['of'],
  'part>year': ['', ',', 'of', 'in', '/'],
  'part>decade': ['of'],
  'part>century': ['of'],
  'week>month': ['of', 'in'],
  'week>year': ['of', 'in'],
  'date>time': ['', ',', 'at'],
  'full>time': ['', ',', 'at'],
  'weekday>time': ['', ',', 'at'],
  'date>daypart': ['', 'in', 'at'],
  'full>daypart': ['', 'in', 'at'],
  'weekday>daypart': ['', 'in', 'at'],
  'year>part': [''],
  'year>month': [''],
};

/** The level of two joined blocks. */
function jointLevel(front: Level, behind: Level): Level {
  if (front === 'time' || front === 'daypart') return behind === 'daypart' ? 'daypart' : behind;
  if (behind === 'time' || behind === 'daypart') return front;
  if (front === 'weekday') return behind === 'week' ? 'closed' : behind;
  if (behind === 'year') return front === 'date' ? 'full' : 'closed';
  if (front === 'day') return 'date';
  if (front === 'week' && behind === 'month') return 'month';
  return 'closed';
}

function join(front: Component, behind: Component): Component | undefined {
  if (Object.keys(front.fields).some((field) => field in behind.fields)) return undefined;
  if ((front.shift ?? front.pick) && (behind.shift ?? behind.pick)) {
    if (front.shift?.unit === 'period') return { ...behind, rule: front.rule };
    // `the same month last year`: the year is known, the month is that of the mention
    const sameMonth = front.shift?.unit === 'month' && front.shift.by === 0 && behind.level === 'year';
    return sameMonth
      ? { ...behind, level: 'closed', fields: { ...behind.fields, grain: 'month' }, rule: front.rule }
      : undefined;
  }
  if (front.shift && front.level === 'date' && behind.level === 'year') return undefined; // `yesterday, 2020`
  if (front.shift?.unit === 'period') return { ...behind, rule: front.rule, weak: undefined };
  if (front.level === 'part' && behind.level === 'month') {
    // `the second half of October`
    if (!front.fields.part?.startsWith('H')) return undefined;
    return { ...behind, mod: front.fields.part === 'H1' ? 'START' : 'END', rule: front.rule, weak: undefined };
  }
  return {
    level: jointLevel(front.level, behind.level),
    fields: { ...front.fields, ...behind.fields },
    ...((front.shift ?? behind.shift) && { shift: front.shift ?? behind.shift }),
    ...((front.pick ?? behind.pick) && { pick: front.pick ?? behind.pick }),
    ...((front.mod ?? behind.mod) && { mod: front.mod ?? behind.mod }),
    ...(behind.numeric && { numeric: behind.numeric }),
    ...(front.numeric && { numeric: front.numeric }),
    rule: jointRule(front, behind),
  };
}

/** A joint keeps the name of its first block; a date that has found its year says so. */
function jointRule(front: Component, behind: Component): DateRule {
  if (behind.level !== 'year') return front.rule;
  if (front.level === 'month') return 'date.month-year';
  if (front.rule === 'date.month-day') return 'date.month-day-year';
  return front.rule === 'date.day-month' ? 'date.day-month-year' : front.rule;
}

/** Joins as many blocks as fit, from left to right. */
export function readComposed(tokens: readonly Token[], i: number): Read<Component> | undefined {
  let read = readComponent(tokens, i);
  while (read) {
    const next = readNext(tokens, read);
    if (!next) break;
    read = next;
  }
  return read;
}

function readNext(tokens: readonly Token[], front: Read<Component>): Read<Component> | undefined {
  const { level } = front.value;
  if (level === 'closed') return undefined;
  const token = tokens[front.end];
  if (!token) return undefined;
  const word = token.text === ',' ? ',' : token.lower;
  for (const connector of ['', word]) {
    const at = connector === '' ? front.end : front.end + 1;
    const behind = readComponent(tokens, at);
    if (!behind) continue;
    const joint = JOINTS[`${level}>${behind.value.level}`];
    if (!joint?.includes(connector)) continue;
    if (behind.value.weak === 'word' && level === 'year') continue;
    if (behind.value.weak === 'unit' && connector !== 'of' && connector !== 'in') continue;
    if (behind.value.weak === 'year' && connector === ',' && followsAsCount(tokens, behind.end)) continue;
    if (level === 'part' && front.value.shift?.unit !== 'period' && connector === 'in' && behind.value.weak !== 'year')
      continue;
    if (level === 'day' && !behind.value.shift && !behind.value.pick && connector !== 'of') continue;
    if (behind.value.level === 'time' && behind.value.weak === 'clock' && connector === '' && isGlued(tokens[at]))
      continue;
    const joined = join(front.value, behind.value);
    if (!joined) continue;
    // `winter 2022-23`: the season is that of the turn of the year
    const { year } = behind.value.fields;
    const tail = level === 'part' && year !== undefined ? readYearTail(tokens, behind.end, year) : undefined;
    return { value: joined, end: tail?.value === (year ?? 0) + 1 ? tail.end : behind.end };
  }
  return undefined;
}

const HYPHENATED = new Set(['early', 'mid', 'late', 'end', 'middle']);

/** A point with what modifies it: `early 2024`, `the end of March 2003`, `mid-2020s`, `end-2027`, `later that year`. */
export function readPoint(tokens: readonly Token[], i: number): Read<Component> | undefined {
  return readModified(tokens, i) ?? readUnitEnd(tokens, i) ?? readComposed(tokens, i);
}

function readModified(tokens: readonly Token[], i: number): Read<Component> | undefined {
  const determined = tokens[i]?.lower === 'the';
  const plain = POINT_MODIFIERS.at(tokens, i);
  const modifier = plain ?? (determined ? POINT_MODIFIERS.at(tokens, i + 1) : undefined);
  if (!modifier) return undefined;
  const last = tokens[modifier.end - 1]!;
  let at = modifier.end;
  let mod = modifier.value;
  if (/^(?:ca|c|circa)$/.test(last.lower)) {
    if (tokens[at]?.text === '.') at++;
    if (last.lower === 'c' && at === modifier.end) return undefined;
  }
  // `the mid to late 2020s`
  const second =
    tokens[at]?.lower === 'to' || tokens[at]?.lower === 'or'
      ? POINT_MODIFIERS.at(tokens, at + 1)
      : isDash(tokens[at]) && tokens[at + 1]?.lower === 'to'
        ? POINT_MODIFIERS.at(tokens, at + 2)
        : undefined;
  if (second) {
    at = second.end;
    mod = '-';
  }
  const hyphen = isDash(tokens[at]) && isGlued(tokens[at]) && isGlued(tokens[at + 1]);
  const finalWord = tokens[at - 1]!.lower;
  if (hyphen) {
    if (!HYPHENATED.has(finalWord)) return undefined;
    at++;
  } else if (isDash(tokens[at])) return undefined;
  const inner = (hyphen ? readHyphenUnit(tokens, at) : undefined) ?? readComposed(tokens, at);
  if (!inner) return undefined;
  const { level, shift, weak, fields } = inner.value;
  const single = modifier.end === i + 1 || (determined && modifier.end === i + 2 && !plain);
  if (level === 'time' || level === 'day') return undefined;
  const on = finalWord === 'on';
  if (level === 'weekday' && !on && (!single || !/^(?:early|late|mid)$/.test(finalWord))) return undefined;
  if (level === 'date' || level === 'full') {
    // `early yesterday`, `late 5 May` are rare; `later, on 5 May` is not one expression, but `the end of the day` is
    if (!on && !(shift && shift.unit === 'day')) return undefined;
  }
  if (single && (finalWord === 'later' || finalWord === 'earlier') && !shift && !inner.value.pick) return undefined;
  if (
    single &&
    finalWord === 'end' &&
    !hyphen &&
    !(level === 'year' && weak === 'year') &&
    !(level === 'month') &&
    !(level === 'closed')
  )
    return undefined;
  if (single && finalWord === 'middle' && !hyphen) return undefined;
  if (
    determined &&
    !plain &&
    !(
      level === 'decade' ||
      level === 'century' ||
      level === 'part' ||
      level === 'daypart' ||
      (level === 'closed' && fields.part) ||
      level === 'year' ||
      level === 'month'
    )
  )
    return undefined;
  if (weak === 'daypart' && !determined) return undefined;
  const { weak: _weak, ...strong } = inner.value;
  const open = second && fields.decade !== undefined ? { fields: { ...fields, openDecade: true as const } } : {};
  return { value: { ...strong, ...open, level: 'closed', mod }, end: inner.end };
}

/** `mid-century`, `mid-year`. */
function readHyphenUnit(tokens: readonly Token[], i: number): Read<Component> | undefined {
  const known = UNITS.get(tokens[i]?.lower ?? '');
  if (!known || known.plural || !/^(?:week|month|year|decade|century)$/.test(known.unit)) return undefined;
  return {
    value: {
      level: known.unit === 'week' ? 'week' : (known.unit as Level),
      fields: {},
      shift: { unit: known.unit, by: 0, basis: 'near' },
      rule: 'date.the-unit',
    },
    end: i + 1,
  };
}

/** `year-end 2024`, `year's end`, `month-end`. */
function readUnitEnd(tokens: readonly Token[], i: number): Read<Component> | undefined {
  const word = tokens[i]?.lower ?? '';
  if (word !== 'year' && word !== 'month') return undefined;
  const link = tokens[i + 1];
  if (!(isDash(link) || link?.kind === 'possessive') || !isGlued(link) || tokens[i + 2]?.lower !== 'end')
    return undefined;
  const named = readComponent(tokens, i + 3);
  if (named?.value.level === 'year')
    return { value: { ...named.value, level: 'closed', mod: 'END', weak: undefined }, end: named.end };
  return {
    value: {
      level: 'closed',
      fields: {},
      shift: { unit: word, by: 0, basis: 'near' },
      mod: 'END',
      rule: 'date.the-unit',
    },
    end: i + 3,
  };
}
