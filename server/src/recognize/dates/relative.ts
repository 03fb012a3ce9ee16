import { itemAt } from '../../text/itemAt';
import type { Token } from '../../text/tokenizer';
import { wordsOf } from '../../text/wordClass';
import { type Component, relativePoint, altered, block } from './component';
import type { Basis, Read } from './expression';
import { isDash, readOrdinal } from './numbers';
import { DEICTIC, MONTHS, RELATIVE, SEASONS, UNITS, WEEKDAYS, YEAR_QUALIFIERS } from './vocabulary';

const ARTICLES = wordsOf('the a its their');
const AGO = wordsOf('ago earlier');
const DETERMINERS = wordsOf('the its their');
const SECOND_RELATIONS = wordsOf('same very coming past');
const PREPOSITIONS_OF_A_FALL = wordsOf('in of from');
/** `payments that fall due`, `sectors that fall outside the scheme`. */
const WHERE_THINGS_FALL = wordsOf(
  'above apart behind below between beyond due far inside into off on outside over short through to under within',
);

/** Points that count from another date: `last year`, `that same day`, `three days later`, `the day before`, `next Monday`. */

/** `today`, `yesterday`, `tomorrow`, `tonight`. */
export function readDeictic(tokens: readonly Token[], i: number): Read<Component> | undefined {
  const found = DEICTIC.of(tokens[i]);
  if (!found) return undefined;
  const read = relativePoint('day', found.by, 'reference', i + 1, 'date.deictic');
  if (!found.dayPart) return read;
  return altered(read, { level: 'daypart', fields: { dayPart: found.dayPart } });
}

/** `the year-ago quarter`, `the year-earlier period`, `the month-earlier level` is none. */
export function readUnitAgo(tokens: readonly Token[], i: number): Read<Component> | undefined {
  const at = ARTICLES.is(tokens[i]) ? i + 1 : i;
  const unit = UNITS.of(tokens[at]);
  const noun = UNITS.of(tokens[at + 3])?.unit ?? tokens[at + 3]?.lower;
  if (!unit || unit.plural || !isDash(tokens[at + 1]) || !AGO.is(tokens[at + 2])) return undefined;
  if (noun !== 'period' && noun !== 'quarter' && noun !== 'month') return undefined;
  const read = relativePoint(unit.unit, -unit.times, 'mention', at + 4, 'date.relative', 'closed');
  return unit.unit === 'year' ? altered(read, { same: noun }) : read;
}

/** `last year`, `the same day`, `this critical decade`, `next Monday`, `that summer`, `the current fiscal year`, `the same period`. */
export function readPicked(tokens: readonly Token[], i: number): Read<Component> | undefined {
  let at = i;
  const determined = DETERMINERS.is(tokens[at]);
  if (determined) at++;
  let relation = RELATIVE.of(tokens[at]);
  if (!relation) return undefined;
  let word = tokens[at]!.lower;
  at++;
  // `that same day`, `this very week`
  if (SECOND_RELATIONS.is(tokens[at]) && word !== 'same') {
    if (tokens[at]!.lower === 'same') word = 'same';
    if (word !== 'that' && word !== 'same') relation = RELATIVE.of(tokens[at]) ?? relation;
    at++;
  }
  const plain = readPickedAt(tokens, at, relation, word, determined);
  if (plain) return plain;
  // One adjective: `this critical decade`, `the next fiscal year`
  const adjective = tokens[at];
  if (adjective?.kind !== 'word') return undefined;
  if (
    YEAR_QUALIFIERS.is(adjective) ||
    (/^(?:this|that|current)$/.test(word) && adjective.shape === 'lower' && UNITS.of(tokens[at + 1])?.unit === 'decade')
  ) {
    const read = readPickedAt(tokens, at + 1, relation, word, determined);
    const fiscal = FISCAL.is(adjective) && read?.value.shift?.unit === 'year';
    return fiscal ? altered(read, { fields: { ...read.value.fields, fiscal: true } }) : read;
  }
  return undefined;
}

/** Years of the public purse; a calendar or school year has another name. */
const FISCAL = wordsOf('fiscal financial budget tax');

/** `the last day of school`: the last one of something that is no time. */
const isOfOther = (tokens: readonly Token[], i: number) =>
  tokens[i]?.lower === 'of' &&
  !MONTHS.is(tokens[i + 1]) &&
  tokens[i + 1]?.kind !== 'number' &&
  !/^(?:the|this|that|each|every|last|next)$/.test(tokens[i + 1]?.lower ?? '');

function readPickedAt(
  tokens: readonly Token[],
  at: number,
  relation: { readonly by: number; readonly basis: Basis },
  word: string,
  determined: boolean,
): Read<Component> | undefined {
  const token = tokens[at];
  const key = token?.lower ?? '';
  const { by } = relation;
  // `the next day` counts from the day told of; `next week` from the time of writing
  const basis: Basis = determined && word === 'next' ? 'mention' : relation.basis;
  if (key === 'period' && /^(?:same|corresponding|equivalent)$/.test(word))
    return relativePoint('period', 0, 'mention', at + 1, 'date.same-period');
  if (key === 'time') return undefined;
  const known = UNITS.get(key);
  if (
    known &&
    !known.plural &&
    known.unit !== 'second' &&
    known.unit !== 'minute' &&
    known.unit !== 'hour' &&
    known.times === 1
  ) {
    if (known.unit === 'night') return undefined; // a part of the day
    if (determined && word === 'past') return undefined; // `the past year` is a duration
    if (word === 'last' && itemAt(tokens, at - 2)?.lower === 'the' && isOfOther(tokens, at + 1)) return undefined;
    // `the next decade`, `the last century` are spans from here on; `this decade` is one of the calendar
    if (known.unit === 'decade' && basis === 'reference' && by !== 0) return undefined;
    if (known.unit === 'decade' && word === 'next') return undefined;
    const read = relativePoint(known.unit, by, basis, at + 1, 'date.relative');
    // `the previous year` beside `2022-23` is such a year too
    const split = known.unit === 'year' && basis === 'mention' && by !== 0;
    return split ? altered(read, { same: 'split' }) : read;
  }
  const pick = { by, basis };
  const weekday = WEEKDAYS.get(key);
  if (weekday !== undefined && token!.shape !== 'lower' && word !== 'that')
    return { value: block('date', { weekday }, 'date.relative-weekday', undefined, undefined, pick), end: at + 1 };
  const month = MONTHS.get(key);
  if (month !== undefined && token!.shape !== 'lower' && key.length > 2)
    return { value: block('month', { month }, 'date.relative-month', undefined, undefined, pick), end: at + 1 };
  const season = SEASONS.get(key);
  if (
    season !== undefined &&
    !(key === 'fall' && PREPOSITIONS_OF_A_FALL.is(tokens[at + 1])) &&
    !(key === 'fall' && word === 'that' && WHERE_THINGS_FALL.is(tokens[at + 1])) &&
    !(key === 'spring' && tokens[at + 1]?.lower === 'from')
  )
    return { value: block('part', { part: season }, 'date.relative-season', undefined, undefined, pick), end: at + 1 };
  return undefined;
}

/** `the year`, `the month`, `the century`: what `the end of` and `later in` need; also `the first week`, `month's end`. */
export function readTheUnit(tokens: readonly Token[], i: number): Read<Component> | undefined {
  if (tokens[i]?.lower !== 'the') {
    // `mid-century`, `year-end`
    return undefined;
  }
  let at = i + 1;
  if (YEAR_QUALIFIERS.is(tokens[at])) at++;
  const known = UNITS.of(tokens[at]);
  if (known?.unit === 'weekend' && !known.plural) return relativePoint('weekend', 0, 'near', at + 1, 'date.the-unit');
  if (known && !known.plural && /^(?:day|week|month|quarter|year|decade|century)$/.test(known.unit)) {
    const read = relativePoint(known.unit, 0, 'near', at + 1, 'date.the-unit');
    return altered(read, { weak: 'unit' });
  }
  const ordinal = readOrdinal(tokens, at);
  if (ordinal && tokens[ordinal.end]?.lower === 'week' && !isDash(tokens[ordinal.end + 1]))
    return {
      value: block('week', { week: ordinal.value }, 'date.week-of', 'unit'),
      end: ordinal.end + 1,
    };
  return undefined;
}
