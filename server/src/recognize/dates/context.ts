import { itemAt } from '../../text/itemAt';
import type { Token } from '../../text/tokenizer';
import { wordsOf } from '../../text/wordClass';
import type { Component } from './component';
import { readYearTail } from './fiscalYears';
import { isDash, isGlued } from './numbers';
import {
  COUNTED,
  MONTHS,
  WEAK_MONTHS,
  COUNT_CUES,
  COUNT_VERBS,
  DETERMINERS,
  FUNCTION_WORDS,
  NOT_A_YEAR_AFTER,
  NOT_COUNTED,
  PREPOSITIONS,
  STREETS,
  STRONG_PREPOSITIONS,
  TITLES,
  YEAR_ADJECTIVES,
  YEAR_NOUNS,
} from './vocabulary';
import { yearNumber } from './years';

const TIES_OF_NUMBERS = wordsOf('and to or');
const OPENS_RANGE = wordsOf('between from');
const EARLY_OR_LATE = wordsOf('early late');
const DURING = wordsOf('in for during');
const PREPOSITIONS_OF_A_FALL = wordsOf('of in from to');
const TIME_PREPOSITIONS = wordsOf('at in by during since until before after');
const PARTS_OF_A_TIME = wordsOf('mid early late');
const COORDINATORS = wordsOf('of for to and or');

/** What a number counts that no word names; as written. */
const UNITS_BEHIND = new Set('% ° ‰ kW kWh MW MWh GW GWh TW TWh KB GB CO2'.split(' '));

/** Whether a block that may be something else is a date where it stands. */

/** Whether what begins at a token is counted: `schools`, `people`, `new schools`, `%`, `km`. */
export function followsAsCount(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i];
  if (!next) return false;
  if (UNITS_BEHIND.has(next.text)) return true;
  for (let k = i; k < i + 3; k++) {
    const word = tokens[k];
    if (word?.kind !== 'word' || (word.shape !== 'lower' && word.shape !== 'upper')) return false;
    if (COUNTED.is(word)) return true;
    if (word.shape === 'upper') return false;
    if (NOT_COUNTED.is(word) || YEAR_NOUNS.is(word) || isFunctionWord(word)) return false;
    if (isPlural(word.lower)) return true;
    if (word.lower.endsWith('ly') || isDash(tokens[k + 1])) return false;
  }
  return false;
}

const isFunctionWord = (token: Token) => PREPOSITIONS.is(token) || FUNCTION_WORDS.is(token);

const isPlural = (word: string) => word.length > 3 && word.endsWith('s') && !/(?:ss|us|is|ous)$/.test(word);

/** Whether a four-digit number is a year where it stands. @param first index of the number @param end index behind it */
export function isYear(tokens: readonly Token[], first: number, end: number): boolean {
  const token = tokens[first]!;
  const value = Number(token.text);
  // In the next cell of a table a number belongs to no word of this one.
  const before = token.tabBefore ? undefined : itemAt(tokens, first - 1);
  const next = tokens[end]?.tabBefore ? undefined : tokens[end];
  if (before && !token.spaceBefore) {
    if (before.text === ':' || before.text === '.' || before.text === '#' || before.kind === 'symbol') return false;
    if (isDash(before) && isGlued(before) && itemAt(tokens, first - 2)?.kind === 'number') return false; // 555-2019
    if (before.text === '/' && itemAt(tokens, first - 2)?.kind === 'number') return false;
  }
  if (before?.kind === 'number' && before.text.length > 2 && yearNumber(before) === undefined) return false; // 7946 1958: a telephone number
  if (before?.kind === 'symbol' && /[\p{Sc}#+~<>≥≤=±]/u.test(before.text)) return false;
  if (next?.lower === 'of' && yearNumber(tokens[end + 1]) !== undefined) return false; // `Decree 2041 of 2014`
  const abbreviated = before?.text === '.' && !before.spaceBefore ? itemAt(tokens, first - 2) : undefined;
  if (NOT_A_YEAR_AFTER.is(before)) return false;
  if (NOT_A_YEAR_AFTER.is(abbreviated) && abbreviated!.lower.length <= 4) return false;
  if (isGlued(next) && next) {
    if ((next.text === ':' || next.text === '.') && isGlued(tokens[end + 1]) && tokens[end + 1]?.kind === 'number')
      return false;
    if (next.text === ':' && tokens[end + 1]?.text === ':') return false; // 2001:db8::1, an address of the internet
    if (next.text === ':' && isGlued(tokens[end + 1]) && tokens[end + 1]?.shape === 'lower') return false;
    const tail = isGlued(tokens[end + 1]) ? tokens[end + 1] : undefined;
    if (next.text === '/' && tail?.kind === 'number') return false; // a directive; pairs of years are read before
    if (isDash(next) && tail?.kind === 'number' && !readYearTail(tokens, end, value)) return false;
    if (isDash(next) && tail?.kind === 'word' && tail.shape === 'lower' && !YEAR_ADJECTIVES.is(tail)) return false;
  }
  if (COUNT_VERBS.is(before) || isPartOfCount(tokens, first, end)) return false;
  const outlandish = value < 1500 || value > 2100;
  const placed = STRONG_PREPOSITIONS.is(before);
  if (outlandish && !placed && !(before?.lower === 'of' && value < 1500)) return false;
  if (!followsAsCount(tokens, end))
    return !(
      COUNT_CUES.is(before) &&
      value % 100 === 0 &&
      next?.shape === 'lower' &&
      !PREPOSITIONS.is(next) &&
      next.kind === 'word'
    );
  if (next && COUNTED.is(next) && !(placed && value % 100 !== 0)) return false;
  const round = value % 100 === 0;
  if (followsName(tokens, first) && !round) return true;
  if (placed) return !round;
  if (DETERMINERS.is(before) || before?.kind === 'possessive') return !round;
  return false;
}

/** A name in front: `Vision 2030 projects`, not the first word of a sentence (`Build 2000 schools`). */
const followsName = (tokens: readonly Token[], first: number): boolean =>
  first > 1 && tokens[first - 1]!.shape === 'capitalized' && tokens[first - 2]!.kind === 'word';

/** `1500 to 2,000 people`, `2000 or more`, `one in 2000`: the number goes with another that counts. */
function isPartOfCount(tokens: readonly Token[], first: number, end: number): boolean {
  const next = tokens[end];
  const other = tokens[end + 1];
  const tied = isDash(next) || TIES_OF_NUMBERS.is(next);
  if (isDash(next) && yearNumber(other) !== undefined && followsName(tokens, first)) return false;
  // `by 2030 and 60 percent by 2035` has a year and another number
  const front = itemAt(tokens, first - 1);
  const open = !PREPOSITIONS.is(front) || OPENS_RANGE.is(front);
  if (tied && open && other?.kind === 'number' && other.text.length > 3 && followsAsCount(tokens, end + 2)) return true;
  if (next?.lower === 'or' && /^(?:more|fewer|less|so)$/.test(other?.lower ?? '')) return true;
  const ratio = itemAt(tokens, first - 2);
  return (
    itemAt(tokens, first - 1)?.lower === 'in' &&
    (ratio?.lower === 'one' || (ratio?.kind === 'number' && ratio.text === '1'))
  );
}

/** `Mayor April`, `Mr. Friday`: a title in front makes it somebody's name. */
function isPerson(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]!.shape !== 'capitalized') return false;
  const title =
    itemAt(tokens, i - 1)?.text === '.' && isGlued(itemAt(tokens, i - 1))
      ? itemAt(tokens, i - 2)
      : itemAt(tokens, i - 1);
  return title?.shape === 'capitalized' && TITLES.is(title);
}

const ADDRESS_LENGTH = 3;

/** `1600 Long Hill Road`, `March Street`: the name of a street behind. */
function isAddress(tokens: readonly Token[], end: number): boolean {
  for (let k = end; k < end + ADDRESS_LENGTH && tokens[k]?.shape === 'capitalized'; k++)
    if (STREETS.is(tokens[k])) return true;
  return false;
}

/** Whether a block that stands alone is a date there. @param i index of its first token @param end index behind its last */
export function standsAlone(tokens: readonly Token[], i: number, end: number, component: Component): boolean {
  const before = itemAt(tokens, i - 1);
  const next = tokens[end];
  const word = before?.lower ?? '';
  if (isPerson(tokens, i) || isAddress(tokens, end)) return false;
  switch (component.weak) {
    case undefined:
      return true;
    case 'unit':
      return isUnitMeant(tokens, i, end, component);
    case 'year':
      return isYear(tokens, i, end);
    case 'clock':
      return (
        /^(?:at|by|from|until|till|before|after|around|about|to|and|since|between|time)$/.test(word) ||
        before?.text === '(' ||
        next?.lower === 'on'
      );
    case 'ordinal': {
      if (!/^(?:on|by|from|until|till|since|before|after|to)$/.test(word)) return false;
      return (
        !next ||
        next.kind === 'punctuation' ||
        /^(?:and|to|of|with|when|at|in|the|he|she|they|it|a|until|but|as|for|by|all|we)$/.test(next.lower)
      );
    }
    case 'daypart':
      return (
        /^(?:at|by|during|in|until|through|since|on|from)$/.test(word) && !isNoun(next) && !EARLY_OR_LATE.is(tokens[i])
      );
    case 'season':
      return isSeason(tokens, i, end, component);
    case 'word':
      return component.level === 'month' && isMonth(tokens, i, end);
  }
}

/** `sales rose in the quarter,`: the unit that the text is speaking of, where nothing behind says whose or which. */
function isUnitMeant(tokens: readonly Token[], i: number, end: number, { shift }: Component): boolean {
  if (!/^(?:week|month|quarter|year)$/.test(shift?.unit ?? '') || shift?.by !== 0) return false;
  const next = tokens[end];
  const closes =
    !next || next.kind === 'punctuation' || /^(?:and|but|as|while|the|it|he|she|they|we)$/.test(next.lower);
  return closes && !isDash(next) && DURING.is(itemAt(tokens, i - 1));
}

/** A lower-case word behind that is no function word is taken for a noun: `night raid`, `summer school`. */
const isNoun = (token: Token | undefined) =>
  token?.kind === 'word' && token.shape === 'lower' && !isFunctionWord(token);

function isSeason(tokens: readonly Token[], i: number, end: number, component: Component): boolean {
  const before = itemAt(tokens, i - 1);
  const next = tokens[end];
  const code = component.fields.part ?? '';
  const first = tokens[i]!;
  if (/^[QH]/.test(code)) {
    if (tokens[i]!.text === 'Q' && i === 0) return !/^[:.)]$/.test(next?.text ?? ''); // the mark of a question
    return next?.lower !== 'of';
  }
  if (next && isGlued(next) && isDash(next)) return false;
  const noun = tokens[end - 1]!;
  if (noun.shape === 'upper') return false;
  if (next?.kind === 'word' && next.shape === 'capitalized' && noun.shape === 'capitalized') return false;
  if (noun.lower === 'fall' || noun.lower === 'spring') {
    if (!/^(?:in|by|during|since|until|of|early|late)$/.test(before?.lower ?? ''))
      return noun.lower === 'spring' && noun.shape === 'capitalized' && PREPOSITIONS.is(before);
    if (PREPOSITIONS_OF_A_FALL.is(next))
      return noun.lower === 'spring' && next?.lower !== 'of' && next?.lower !== 'from';
    return !isNoun(next) && (noun.lower === 'spring' || first.lower === 'the' || noun.shape === 'capitalized');
  }
  return (
    /^(?:in|by|during|since|until|of|for|before|after|through|throughout|over|and|the|to|both)$/.test(
      before?.lower ?? '',
    ) || first.lower === 'the'
  );
}

const isTimePreposition = (token: Token | undefined) => TIME_PREPOSITIONS.is(token);

/** Whether a month's name is a month where it stands alone: `June Smith` is a person, `may` a verb, `March` perhaps a walk. */
function isMonth(tokens: readonly Token[], i: number, end: number): boolean {
  const token = tokens[i]!;
  const before = itemAt(tokens, i - 1);
  const next = tokens[end];
  const named = next?.kind === 'word' && next.shape === 'capitalized' && !MONTHS.is(next);
  const prepositions =
    /^(?:in|by|since|until|till|from|during|of|through|before|after|between|to|and|or|early|late|mid|last|next|this|for|than)$/;
  // `at the March Sitting`, while `the March on the capital` is none
  const determined =
    before?.lower === 'the' &&
    next?.kind === 'word' &&
    !isFunctionWord(next) &&
    isTimePreposition(itemAt(tokens, i - 2));
  const placed = determined || prepositions.test(before?.lower ?? '');
  const modified = isDash(before) && PARTS_OF_A_TIME.is(itemAt(tokens, i - 2));
  if (token.shape === 'lower') return false;
  const coordinated = COORDINATORS.is(before);
  if (!WEAK_MONTHS.is(token)) return !named || (placed && !coordinated) || modified;
  if (token.text.length <= 3 && token.lower !== 'may') return false;
  if (!placed && !modified) return false;
  if (token.lower === 'may' && TIES_OF_NUMBERS.is(before)) return !next || next.kind === 'punctuation';
  return !(named && coordinated);
}
