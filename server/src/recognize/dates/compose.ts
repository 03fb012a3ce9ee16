import type { Token } from '../../text/tokenizer';
import { WordClass } from '../../text/wordClass';
import { readClock, readDayPart } from './clock';
import { beginsAt } from './begins';
import { type Component, type Level, copyOf } from './component';
import { followsAsCount } from './context';
import type { Read } from './expression';
import { readFiscalTail, readFiscalYear, readSlashedYears, readYearTail } from './fiscalYears';
import {
  readBareDay,
  readDayFirst,
  readEdgeDay,
  readHoliday,
  readMonth,
  readMonthFirst,
  readNthWeekday,
  readWeekday,
} from './months';
import { isDash, isGlued } from './numbers';
import { readNumericDate } from './numeric';
import { readDayBefore, readOffset } from './offsets';
import { readMonthQuarter, readNumberedQuarter, readPart, readPartCode } from './parts';
import { readDeictic, readPicked, readTheUnit, readUnitAgo } from './relative';
import type { DateRule } from './rules';
import { AMOUNT_LIKE, BEGINS, ORDINAL_LIKE } from './wordClasses';
import { readNamedYear, readPlainYear } from './years';

/**
 * Points in time, composed of blocks that complete each other: `3 pm on Monday, 5 June 2023`, `October last year`,
 * `the end of that month`. No list of patterns: any two neighbours join whose levels fit and whose fields differ.
 */

type BlockReader = (tokens: readonly Token[], i: number) => Read<Component> | undefined;

/** The readers of blocks, each with what its blocks begin with. */
export const READERS: readonly (readonly [begins: number, read: BlockReader])[] = [
  [BEGINS.figures, readNumericDate],
  [BEGINS.figures, readSlashedYears],
  [BEGINS.month, readMonthFirst],
  [BEGINS.day | BEGINS.pick | ORDINAL_LIKE, readDayFirst],
  [BEGINS.the, readEdgeDay],
  [BEGINS.month | BEGINS.unit, readMonth],
  [BEGINS.month, readMonthQuarter],
  [BEGINS.holiday, readHoliday],
  [BEGINS.weekday, readWeekday],
  [BEGINS.the, readNthWeekday],
  [BEGINS.fiscal, readFiscalYear],
  [BEGINS.fiscal, readFiscalTail],
  [BEGINS.unit | BEGINS.era | BEGINS.apostrophe | ORDINAL_LIKE, readNamedYear],
  [BEGINS.year, readPlainYear],
  [BEGINS.partCode, readPartCode],
  [BEGINS.partCode, readNumberedQuarter],
  [BEGINS.season | BEGINS.fiscal | BEGINS.pick | ORDINAL_LIKE, readPart],
  [BEGINS.clock, readClock],
  [BEGINS.deictic, readDeictic],
  [BEGINS.unit, readUnitAgo],
  [BEGINS.unit | BEGINS.amountModifier | AMOUNT_LIKE, readOffset],
  [BEGINS.the, readDayBefore],
  [BEGINS.pick, readPicked],
  [BEGINS.the, readTheUnit],
  [BEGINS.dayPart, readDayPart],
  [BEGINS.the, readBareDay],
];

/** The readers that are worth trying, by what may begin; of the sets of bits that there could be, words make up a hundred. */
const readersByBegins = new Map<number, readonly BlockReader[]>();

function readersOf(begins: number): readonly BlockReader[] {
  let readers = readersByBegins.get(begins);
  if (!readers) {
    readers = READERS.flatMap(([own, read]) => ((own & begins) === 0 ? [] : read));
    readersByBegins.set(begins, readers);
  }
  return readers;
}

/** The longest block that begins at a token. @param begins what may begin there, see `begins.ts` */
function readBlock(tokens: readonly Token[], i: number, begins: number): Read<Component> | undefined {
  if (begins === 0) return undefined;
  const readers = readersOf(begins);
  let best: Read<Component> | undefined;
  for (let k = 0; k < readers.length; k++) {
    const read = readers[k]!(tokens, i);
    if (read && (!best || read.end > best.end)) best = read;
  }
  return best;
}

/** The longest block that begins at a token. */
export const readComponent = (tokens: readonly Token[], i: number): Read<Component> | undefined =>
  readBlock(tokens, i, beginsAt(tokens, i));

/** What tells a week by one of its days: `the week of Oct. 12`. */
const OF_A_DAY = ['of', 'beginning', 'commencing', 'starting'];

/** Which block may follow which, and by which words; '' is none. Keys: level in front > level behind. */
const JOINTS: Readonly<Record<string, readonly string[]>> = {
  'time>date': ['', ',', 'on', 'of'],
  'time>full': ['', ',', 'on', 'of'],
  'time>weekday': ['', ',', 'on'],
  'time>daypart': ['', 'in', 'on'],
  'daypart>date': ['', 'of', 'on', ','],
  'daypart>full': ['', 'of', 'on', ','],
  'daypart>weekday': ['', 'of', 'on'],
  'weekday>date': ['', ','],
  'weekday>full': ['', ','],
  'weekday>week': ['', 'of'],
  'weekday>day': [''],
  'day>month': ['of'],
  'date>year': ['', ',', 'of', 'in', ', in'],
  'month>year': ['', ',', 'of', 'in'],
  'part>closed': [''],
  'month>closed': [''],
  'part>month': ['of'],
  'part>year': ['', ',', 'of', 'in', '/'],
  'part>decade': ['of'],
  'part>century': ['of'],
  'week>month': ['of', 'in'],
  'week>year': ['of', 'in'],
  'week>date': OF_A_DAY,
  'week>full': OF_A_DAY,
  'date>time': ['', ',', 'at', ', at', '-'],
  'full>time': ['', ',', 'at', ', at', '-'],
  'weekday>time': ['', ',', 'at', ', at'],
  'date>daypart': ['', 'in', 'at'],
  'full>daypart': ['', 'in', 'at'],
  'weekday>daypart': ['', 'in', 'at'],
  'year>part': [''],
  'year>month': [''],
};

const CONNECTORS = new WordClass(Object.values(JOINTS).flat());

/** What may follow a level: the connectors by the level behind, and all of them together. */
interface Joints {
  readonly byBehind: ReadonlyMap<string, readonly string[]>;
  readonly connectors: readonly string[];
}

/** The same by the two levels, so that no key is put together to look one up. */
const JOINTS_BY_LEVEL: ReadonlyMap<string, Joints> = jointsByLevel();

function jointsByLevel() {
  const byFront = new Map<string, Map<string, readonly string[]>>();
  for (const [levels, connectors] of Object.entries(JOINTS)) {
    const [front = '', behind = ''] = levels.split('>');
    byFront.set(front, (byFront.get(front) ?? new Map<string, readonly string[]>()).set(behind, connectors));
  }
  return new Map(
    Array.from(byFront, ([front, byBehind]) => [
      front,
      { byBehind, connectors: [...new Set([...byBehind.values()].flat())] },
    ]),
  );
}

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

/** `the same month`, `the corresponding period`: in front of a year they take the rest from the date mentioned last. */
const sameOf = ({ shift }: Component) =>
  shift?.by === 0 && shift.basis === 'mention' && /^(?:month|quarter|period)$/.test(shift.unit)
    ? (shift.unit as 'month' | 'quarter' | 'period')
    : undefined;

function join(front: Component, behind: Component): Component | undefined {
  for (const field in front.fields) if (field in behind.fields) return undefined;
  const same = sameOf(front);
  if (same && (behind.level === 'year' || behind.shift?.unit === 'year')) {
    const year = copyOf(behind);
    year.weak = undefined;
    year.level = 'closed';
    year.same = same;
    year.rule = 'date.same-period';
    return year;
  }
  if ((front.shift ?? front.pick) && (behind.shift ?? behind.pick)) return undefined;
  if (front.level === 'week' && behind.fields.day !== undefined) return weekOfDay(front, behind);
  if (front.shift && front.level === 'date' && behind.level === 'year') return undefined; // `yesterday, 2020`
  if (front.shift?.unit === 'period') return taking(front, behind);
  if (front.level === 'part' && behind.level === 'month') {
    // `the second half of October`
    if (!front.fields.part?.startsWith('H')) return undefined;
    return taking(front, behind, front.fields.part === 'H1' ? 'START' : 'END');
  }
  return {
    level: jointLevel(front.level, behind.level),
    fields: { ...front.fields, ...behind.fields },
    shift: front.shift ?? behind.shift,
    pick: front.pick ?? behind.pick,
    same: undefined,
    numeric: front.numeric ?? behind.numeric,
    mod: front.mod ?? behind.mod,
    weak: undefined,
    rule: jointRule(front, behind),
  };
}

/** `the week of Oct. 12`: the one that the day lies in, see `withDate`; of `the last week` that day tells nothing. */
function weekOfDay({ shift }: Component, day: Component): Component | undefined {
  if (shift?.unit !== 'week' || shift.by !== 0 || shift.basis !== 'near' || day.numeric) return undefined;
  const week = copyOf(day);
  week.fields = { ...day.fields, week: 0 };
  week.rule = 'date.week-of';
  return week;
}

/** The second of two blocks, which says it all, under the name of the first. */
function taking({ rule }: Component, behind: Component, mod = behind.mod): Component {
  const whole = copyOf(behind);
  whole.mod = mod;
  whole.rule = rule;
  whole.weak = undefined;
  return whole;
}

/** A joint keeps the name of its first block; a date that has found its year says so. */
function jointRule(front: Component, behind: Component): DateRule {
  if (behind.level !== 'year') return front.rule;
  if (front.level === 'month') return 'date.month-year';
  if (front.rule === 'date.month-day') return 'date.month-day-year';
  return front.rule === 'date.day-month' ? 'date.day-month-year' : front.rule;
}

/**
 * Joins as many blocks as fit, from left to right.
 * @param begins what may begin at the token, for who has looked already
 */
export function readComposed(
  tokens: readonly Token[],
  i: number,
  begins = beginsAt(tokens, i),
): Read<Component> | undefined {
  let read = readBlock(tokens, i, begins);
  while (read) {
    const next = readNext(tokens, read);
    if (!next) break;
    read = next;
  }
  return read;
}

const NOTHING = [''];

/** What may stand between two blocks at a token; '' is none. */
function connectorsAt(tokens: readonly Token[], i: number): readonly string[] {
  const token = tokens[i];
  if (!token) return [];
  if (isDash(token)) return ['', '-'];
  if (!CONNECTORS.is(token)) return NOTHING;
  const word = token.text === ',' ? tokens[i + 1]?.lower : undefined;
  return word === 'at' || word === 'in' ? ['', ',', `, ${word}`] : ['', token.lower];
}

function readNext(tokens: readonly Token[], front: Read<Component>): Read<Component> | undefined {
  const { level } = front.value;
  const joints = JOINTS_BY_LEVEL.get(level);
  if (!joints) return undefined;
  const connectors = connectorsAt(tokens, front.end);
  for (let k = 0; k < connectors.length; k++) {
    const connector = connectors[k]!;
    if (!joints.connectors.includes(connector)) continue;
    const at = front.end + (connector === '' ? 0 : connector.length > 2 && connector.startsWith(',') ? 2 : 1);
    const behind = readComponent(tokens, at);
    if (!behind) continue;
    const joint = joints.byBehind.get(behind.value.level);
    if (!joint?.includes(connector)) continue;
    if (behind.value.weak === 'word' && level === 'year') continue;
    if (behind.value.weak === 'unit' && connector !== 'of' && connector !== 'in') continue;
    if (behind.value.weak === 'year' && connector === ',' && followsAsCount(tokens, behind.end)) continue;
    if (level === 'part' && front.value.shift?.unit !== 'period' && connector === 'in' && behind.value.weak !== 'year')
      continue;
    // `the 8th day of July in the year 2025`, but not `on 5 May in 2019`
    if (level === 'date' && connector.endsWith('in') && tokens[at]!.lower !== 'the') continue;
    // `the same month in 2019`, `the same quarter a year ago`, but not `in May in 2019`
    const shares = sameOf(front.value) !== undefined;
    if (!shares && ((level === 'month' && connector === 'in') || behind.value.level === 'closed')) continue;
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
