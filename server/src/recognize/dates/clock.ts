import { itemAt } from '../../text/itemAt';
import type { Token } from '../../text/tokenizer';
import { wordsOf } from '../../text/wordClass';
import { type Component, altered, block } from './component';
import type { Fields, Read } from './expression';
import { isDash, isGlued, wholeNumber } from './numbers';
import { DAY_PARTS, FUNCTION_WORDS, PREPOSITIONS, WEEKDAYS, ZONES } from './vocabulary';

const HOURS_BEHIND_FOUR_DIGITS = wordsOf('hrs hours h');
const HOURS = wordsOf('hr hrs hours h');
const EARLY_OR_LATE = wordsOf('early late');

/** Prepositions that stand before times: `at 1800 hours`. */
const AT = wordsOf('at by from until till before after between to');

/** Times of day: `3:07 PM`, `10 a.m.`, `09:00 GMT`, `0600 hours`, `noon`. */
export function readClock(tokens: readonly Token[], i: number): Read<Component> | undefined {
  const token = tokens[i];
  if (token?.lower === 'noon' || token?.lower === 'midday') return clock({ hour: 12, minute: 0 }, i + 1);
  if (token?.lower === 'midnight') return clock({ hour: 0, minute: 0 }, i + 1);
  if (
    token?.kind !== 'number' ||
    (isGlued(token) &&
      i > 0 &&
      itemAt(tokens, i - 1)?.kind !== 'quote' &&
      itemAt(tokens, i - 1)?.text !== '(' &&
      !isDash(itemAt(tokens, i - 1)))
  )
    return undefined;
  let hour = wholeNumber(token, 2);
  let minute: number | undefined;
  let second: number | undefined;
  let end = i + 1;
  const dotted = token.text.includes('.') ? /^(\d{1,2})\.(\d{2})$/.exec(token.text) : null;
  if (hour !== undefined && tokens[end]?.text === ':' && isGlued(tokens[end]) && isGlued(tokens[end + 1])) {
    minute = twoDigits(tokens[end + 1]);
    if (minute === undefined) return undefined;
    end += 2;
    if (tokens[end]?.text === ':' && isGlued(tokens[end]) && isGlued(tokens[end + 1])) {
      second = twoDigits(tokens[end + 1]);
      if (second !== undefined) end += 2;
    }
  } else if (hour !== undefined && tokens[end]?.lower === 'h' && isGlued(tokens[end]) && isGlued(tokens[end + 1])) {
    minute = twoDigits(tokens[end + 1]); // 17h30
    if (minute === undefined) return undefined;
    end += 2;
  } else if (dotted && (AT.is(itemAt(tokens, i - 1)) || !/^h(?:ou)?rs?$/.test(tokens[end]?.lower ?? ''))) {
    hour = Number(dotted[1]);
    minute = Number(dotted[2]);
  } else if (
    hour === undefined &&
    /^\d{4}$/.test(token.text) &&
    (HOURS_BEHIND_FOUR_DIGITS.is(tokens[end]) || isZone(tokens[end]))
  ) {
    // `0600 hours` is a time, `2000 hours` an amount unless a preposition of time says otherwise
    if (!token.text.startsWith('0') && !isZone(tokens[end]) && !AT.is(itemAt(tokens, i - 1))) return undefined;
    hour = Number(token.text.slice(0, 2));
    minute = Number(token.text.slice(2));
  }
  if (hour === undefined || hour > 24 || (minute ?? 0) > 59) return undefined;
  const half = readMeridiem(tokens, end);
  const bare = minute === undefined || dotted !== null;
  if (half) {
    if (hour > 12) return undefined;
    hour = (hour % 12) + (half.value ? 12 : 0);
    end = half.end;
  } else if (tokens[end]?.lower === "o'clock") end++;
  else if (HOURS.is(tokens[end]) && minute !== undefined) end++;
  else if (bare) return undefined;
  const weak = half === undefined && second === undefined && !isZone(tokens[end]);
  const fields: Fields = { hour, minute: minute ?? 0, ...(second !== undefined && { second }) };
  const zone = readZone(tokens, end);
  if (zone) return { value: block('time', { ...fields, zone: zone.value }, 'date.time'), end: zone.end };
  const read = clock(fields, end);
  return weak ? altered(read, { weak: 'clock' }) : read;
}

const clock = (fields: Fields, end: number): Read<Component> => ({
  value: block('time', fields, 'date.time'),
  end,
});

const twoDigits = (token: Token | undefined) =>
  token !== undefined && /^\d{2}$/.test(token.text) && Number(token.text) < 60 ? Number(token.text) : undefined;

/** `pm`, `p.m.`, `P.M.`, `p. m.`: true for the second half of the day. */
function readMeridiem(tokens: readonly Token[], i: number): Read<boolean> | undefined {
  if (tokens[i]?.kind !== 'word') return undefined;
  const word = tokens[i].lower.replaceAll('.', '');
  if (word === 'am' || word === 'pm') return { value: word === 'pm', end: i + 1 };
  if ((word === 'a' || word === 'p') && tokens[i + 1]?.text === '.' && tokens[i + 2]?.lower === 'm')
    return { value: word === 'p', end: tokens[i + 3]?.text === '.' && isGlued(tokens[i + 3]) ? i + 4 : i + 3 };
  return undefined;
}

const isZone = (token: Token | undefined) => token?.shape === 'upper' && ZONES.is(token);

/** A time zone behind a time: `GMT`, `Beijing time`, `+08:00`, `(UTC)`. */
function readZone(tokens: readonly Token[], i: number): Read<string> | undefined {
  const bracket = tokens[i]?.text === '(' ? 1 : 0;
  const word = tokens[i + bracket];
  if (word?.shape === 'upper' || word?.text === 'Z') {
    const zone = ZONES.of(word);
    const offset = zone === 'Z' && !bracket ? readOffset(tokens, i + 1) : undefined;
    if (offset) return offset;
    if (zone !== undefined && (!bracket || tokens[i + 2]?.text === ')'))
      return { value: zone, end: i + 1 + 2 * bracket };
  }
  if (bracket) {
    const named = tokens[i + 2]?.lower === 'time' && tokens[i + 3]?.text === ')';
    return named ? { value: '', end: i + 4 } : undefined;
  }
  if (word?.lower === 'local' && tokens[i + 1]?.lower === 'time') return { value: '', end: i + 2 };
  if (/^(?:Eastern|Central|Mountain|Pacific)$/.test(word?.text ?? '') && tokens[i + 1]?.shape !== 'capitalized')
    return { value: '', end: i + 1 };
  // `Beijing time`, `UK time`, `New York time`, `Eastern Daylight Time`
  for (let k = i; k < i + 3 && /^(?:capitalized|upper)$/.test(tokens[k]?.shape ?? ''); k++)
    if (tokens[k + 1]?.lower === 'time') return { value: '', end: k + 2 };
  return undefined;
}

/** `+2`, `-05` behind `UTC` or `GMT`: hours east of Greenwich. */
function readOffset(tokens: readonly Token[], i: number): Read<string> | undefined {
  const [sign, hours] = [tokens[i], tokens[i + 1]];
  const tied = sign && !sign.spaceBefore && /^[+−–-]$/.test(sign.text) && hours && !hours.spaceBefore;
  if (!tied || !/^\d{1,2}$/.test(hours.text) || Number(hours.text) > 14) return undefined;
  return { value: (sign.text === '+' ? '+' : '-') + hours.text.padStart(2, '0'), end: i + 2 };
}

/** `Talks went on overnight`, `overnight on Friday`; in front of a noun it is an adjective. */
function readOvernight(tokens: readonly Token[], i: number, dayPart: string): Read<Component> | undefined {
  const next = tokens[i + 1];
  if (WEEKDAYS.is(next) || next?.lower === 'on')
    return { value: block('daypart', { dayPart }, 'date.day-part', 'daypart'), end: i + 1 };
  const closes = !next || next.kind === 'punctuation' || PREPOSITIONS.is(next) || FUNCTION_WORDS.is(next);
  if (!closes || isDash(next) || tokens[i]!.shape !== 'lower' || itemAt(tokens, i - 1)?.kind !== 'word')
    return undefined;
  const shift = { unit: 'day', by: 0, basis: 'reference' } as const;
  return { value: block('daypart', { dayPart }, 'date.day-part', undefined, shift), end: i + 1 };
}

const PART_DETERMINERS = wordsOf('this that same one next last following previous early late');

/** Parts of the day: `that afternoon`, `the night`, `Monday [morning]`. */
export function readDayPart(tokens: readonly Token[], i: number): Read<Component> | undefined {
  let at = i;
  let shift: Component['shift'];
  const first = tokens[at]?.lower ?? '';
  let determined = false;
  if (first === 'the') {
    determined = true;
    at++;
  }
  while (PART_DETERMINERS.is(tokens[at]) && at - i < 3) {
    const word = tokens[at]!.lower;
    determined = true;
    if (word === 'this') shift = { unit: 'day', by: 0, basis: 'reference' };
    if (word === 'that' || word === 'same') shift = { unit: 'day', by: 0, basis: 'mention' };
    if (word === 'last') shift = { unit: 'day', by: -1, basis: 'reference' };
    if (word === 'next' || word === 'following') shift = { unit: 'day', by: 1, basis: 'mention' };
    if (word === 'previous') shift = { unit: 'day', by: -1, basis: 'mention' };
    at++;
  }
  if (first === 'early' || first === 'late') determined = false;
  const part = DAY_PARTS.of(tokens[at]);
  if (part === undefined) return undefined;
  if (tokens[at]!.lower === 'overnight') return readOvernight(tokens, at, part);
  let end = at + 1;
  // `the night hours`, `the early morning hours`
  const early = EARLY_OR_LATE.is(itemAt(tokens, i - 1)) || EARLY_OR_LATE.is(itemAt(tokens, at - 1));
  if (tokens[end]?.lower === 'hours' && (determined || early)) end++;
  return { value: block('daypart', { dayPart: part }, 'date.day-part', shift ? undefined : 'daypart', shift), end };
}
