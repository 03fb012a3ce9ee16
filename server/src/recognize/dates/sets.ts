import { itemAt } from '../../text/itemAt';
import type { Token } from '../../text/tokenizer';
import { wordsOf } from '../../text/wordClass';
import type { Read, SetExpression, Unit } from './expression';
import { isDash, isGlued, readCardinal } from './numbers';
import { durationValue, readSpan } from './spans';
import {
  CARDINALS,
  DAY_PARTS,
  MONTHS,
  NO_RATE_AFTER,
  REPEATED,
  SEASONS,
  UNITS,
  WEAK_MONTHS,
  WEEKDAYS,
  YEAR_QUALIFIERS,
} from './vocabulary';

const INDEFINITE_ARTICLES = wordsOf('a an');
const NOT_BEHIND_A_RATE = wordsOf('ago later earlier before after and or long old on from');

/** Repetition: `every year`, `per annum`, `twice a week`, `annually`, `each quarter`, `500 a year`. */

const set = (value: string, end: number): Read<SetExpression> => ({ value: { kind: 'set', value }, end });
const OFTEN = wordsOf('once twice thrice');

/** Reads a set that begins at a token. */
export function readSet(tokens: readonly Token[], i: number): Read<SetExpression> | undefined {
  if (isDash(tokens[i + 1])) return readHyphenated(tokens, i);
  if (OFTEN.is(tokens[i])) {
    const next = tokens[i + 1]?.lower;
    if (next === 'a' || next === 'an') {
      const span = readSpan(tokens, i + 1);
      return span?.value.article ? set(span.value.value, span.end) : undefined;
    }
    return readEach(tokens, i + 1) ?? readPer(tokens, i + 1) ?? readAdverb(tokens, i + 1);
  }
  // Numbers are many: only `three times …` is worth a look
  if (tokens[i]?.kind === 'number' || CARDINALS.is(tokens[i]))
    return tokens[i + 1]?.lower === 'times' ? readTimes(tokens, i) : undefined;
  return (
    readEach(tokens, i) ??
    readPer(tokens, i) ??
    readAdverb(tokens, i) ??
    readPerArticle(tokens, i) ??
    readWeekdays(tokens, i)
  );
}

/** `on Mondays`, `Saturdays`. */
function readWeekdays(tokens: readonly Token[], i: number): Read<SetExpression> | undefined {
  const token = tokens[i];
  const weekday = token?.shape === 'capitalized' && token.lower.endsWith('days') ? token.lower.slice(0, -1) : '';
  const number = WEEKDAYS.get(weekday);
  return number === undefined || itemAt(tokens, i - 1)?.lower === 'the' ? undefined : set(`XXXX-WXX-${number}`, i + 1);
}

/** `three times a week`, `four times per year`. */
function readTimes(tokens: readonly Token[], i: number): Read<SetExpression> | undefined {
  const number = readCardinal(tokens, i);
  if (!number || tokens[number.end]?.lower !== 'times') return undefined;
  const at = number.end + 1;
  const span = INDEFINITE_ARTICLES.is(tokens[at]) ? readSpan(tokens, at) : undefined;
  if (span) return span.value.article ? set(span.value.value, span.end) : undefined;
  return readEach(tokens, at) ?? readPer(tokens, at);
}

/** `every year`, `each quarter`, `every two years`, `every other day`, `every Monday`, `each January`. */
function readEach(tokens: readonly Token[], i: number): Read<SetExpression> | undefined {
  const word = tokens[i]?.lower;
  if (word !== 'every' && word !== 'each') return undefined;
  const next = tokens[i + 1]?.lower ?? '';
  if (next === 'other') {
    const known = UNITS.of(tokens[i + 2]);
    return known && set(durationValue(2, known.unit, known.times), i + 3);
  }
  const known = UNITS.get(next);
  if (known && !known.plural) {
    return set(durationValue(1, known.unit, known.times), i + 2);
  }
  if (YEAR_QUALIFIERS.has(next) || /^(?:single|working|business)$/.test(next)) {
    const qualified = UNITS.of(tokens[i + 2]);
    return qualified && !qualified.plural ? set(durationValue(1, qualified.unit, qualified.times), i + 3) : undefined;
  }
  const weekday = WEEKDAYS.get(next);
  if (weekday !== undefined) return set(`XXXX-WXX-${weekday}`, i + 2);
  const month = MONTHS.get(next);
  if (month !== undefined && !WEAK_MONTHS.has(next)) return set(`XXXX-${String(month).padStart(2, '0')}`, i + 2);
  const season = SEASONS.get(next);
  if (season !== undefined) return set(`XXXX-${season}`, i + 2);
  const dayPart = DAY_PARTS.get(next);
  if (dayPart !== undefined) return set(`XXXX-XX-XXT${dayPart}`, i + 2);
  if (word === 'every') {
    const number = readCardinal(tokens, i + 1);
    if (
      number &&
      (tokens[number.end]?.lower === 'to' || tokens[number.end]?.lower === 'or' || isDash(tokens[number.end]))
    ) {
      const upper = readSpan(tokens, number.end + 1); // `every three to five years`
      if (upper) return set(upper.value.value, upper.end);
    }
    const span = readSpan(tokens, i + 1);
    if (span && !span.value.article) return set(span.value.value, span.end);
  }
  return undefined;
}

/** `per year`, `per annum`, `a day` behind an amount is read in {@link readPerArticle}. */
function readPer(tokens: readonly Token[], i: number): Read<SetExpression> | undefined {
  if (tokens[i]?.lower !== 'per') return undefined;
  const next = tokens[i + 1]?.lower ?? '';
  if (next === 'annum') return set('P1Y', i + 2);
  if (next === 'diem') return set('P1D', i + 2);
  const at = YEAR_QUALIFIERS.has(next) ? i + 2 : i + 1;
  const known = UNITS.of(tokens[at]);
  return known && !known.plural && known.unit !== 'second'
    ? set(durationValue(1, known.unit, known.times), at + 1)
    : undefined;
}

/** `annually`, `monthly`; in front of a noun it is an adjective, which is read too unless it belongs to a name. */
function readAdverb(tokens: readonly Token[], i: number): Read<SetExpression> | undefined {
  const token = tokens[i];
  const value = REPEATED.of(token);
  if (!token || value === undefined || token.shape === 'upper') return undefined;
  const next = tokens[i + 1];
  const glued = (isDash(next) && !next!.spaceBefore) || (isDash(itemAt(tokens, i - 1)) && !token.spaceBefore);
  if (glued) return undefined; // `semi-annual`, `bi-weekly`
  // `the Daily Mail`, `Annual Report`: part of a name
  if (token.shape !== 'lower' && next?.kind === 'word' && next.shape !== 'lower') return undefined;
  return set(value, i + 1);
}

/** `half-yearly`, `semi-annually`, `bi-monthly`, `six-monthly`, `five-yearly`, `twice-yearly`. */
function readHyphenated(tokens: readonly Token[], i: number): Read<SetExpression> | undefined {
  const [front, dash, word] = [tokens[i]!, tokens[i + 1]!, tokens[i + 2]];
  const unit = isGlued(dash) && isGlued(word) && word?.shape === 'lower' ? REGULAR.get(word.lower) : undefined;
  if (unit === undefined) return undefined;
  if (OFTEN.is(front)) return set(durationValue(1, unit), i + 3);
  // `bi-annual` is twice a year, `biennial` every other year
  const halves = HALVES.is(front) || (front.lower === 'bi' && word!.lower.startsWith('annual'));
  if (halves) return unit === 'year' ? set('P6M', i + 3) : undefined;
  const number = front.lower === 'bi' ? { value: 2, end: i + 1 } : readCardinal(tokens, i);
  return number?.end === i + 1 ? set(durationValue(number.value, unit), i + 3) : undefined;
}

const HALVES = wordsOf('half semi');
const REGULAR: ReadonlyMap<string, Unit> = new Map([
  ['yearly', 'year'],
  ['annually', 'year'],
  ['annual', 'year'],
  ['monthly', 'month'],
  ['weekly', 'week'],
  ['daily', 'day'],
]);

const AMOUNT_WORDS = wordsOf('times percent cent hundred thousand million billion trillion crore lakh');
/** `$5 billion a year`: an article and a unit behind an amount of something else. */
function readPerArticle(tokens: readonly Token[], i: number): Read<SetExpression> | undefined {
  const word = tokens[i]?.lower;
  if (word !== 'a' && word !== 'an') return undefined;
  const known = UNITS.of(tokens[i + 1]);
  const before = itemAt(tokens, i - 1);
  if (!known || known.plural || known.unit === 'second' || known.unit === 'decade' || known.unit === 'century')
    return undefined;
  if (!before || (before.kind === 'punctuation' && before.text !== ')') || NO_RATE_AFTER.is(before)) return undefined;
  // `a year from now`, but `$18 an hour from April`, `$300 a day from 1 March`
  const from = tokens[i + 2]?.lower === 'from' ? tokens[i + 3] : undefined;
  const dated = MONTHS.is(from) || from?.kind === 'number';
  if (NOT_BEHIND_A_RATE.is(tokens[i + 2]) && !dated) return undefined;
  for (let k = i - 1; k >= Math.max(0, i - 7); k--) {
    const token = tokens[k]!;
    if (/^[.;:!?]$/.test(token.text)) return undefined;
    if (token.kind === 'number' || AMOUNT_WORDS.is(token) || token.text === '%' || readCardinal(tokens, k))
      return set(durationValue(1, known.unit, known.times), i + 2);
  }
  return undefined;
}
