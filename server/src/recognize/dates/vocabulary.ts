import data from '../../lexicon/data/dates.txt';
import titles from '../../lexicon/data/titles.txt';
import { rowsOf, wordMap, wordSet } from '../../lexicon/lookup';
import type { Token } from '../../text/tokenizer';
import type { Basis, Read, Unit } from './expression';

/** The words that the date grammar knows, read once from `lexicon/data/dates.txt`. */

const numberMap = (section: string) =>
  new Map(rowsOf(data, section).map(([word = '', value]) => [word, Number(value)] as const));
const weakOf = (section: string) =>
  new Set(rowsOf(data, section).flatMap(([word = '', , strength]) => (strength === 'weak' ? [word] : [])));

export const MONTHS = numberMap('months');
export const WEAK_MONTHS = weakOf('months');
export const WEEKDAYS = numberMap('weekdays');
export const WEAK_WEEKDAYS = weakOf('weekdays');
export const SEASONS = wordMap(data, 'seasons');
export const DAY_PARTS = wordMap(data, 'day-parts');
export const REPEATED = wordMap(data, 'repeated');
export const CARDINALS = numberMap('cardinals');
export const SCALES = numberMap('scales');
export const ORDINALS = numberMap('ordinals');
export const INEXACT = wordSet(data, 'inexact');
export const ZONES = wordMap(data, 'zones');
export const HEADER_LABELS = numberMap('header-labels');
export const MOVING = wordSet(data, 'moving');
export const COMPARING = wordSet(data, 'comparing');
export const PAST = wordSet(data, 'past');
export const FUTURE = wordSet(data, 'future');
export const YEAR_NOUNS = wordSet(data, 'year-nouns');
export const COUNTED = wordSet(data, 'counted');
export const NOT_A_YEAR_AFTER = wordSet(data, 'not-a-year-after');
export const PREPOSITIONS = wordSet(data, 'prepositions');
export const STRONG_PREPOSITIONS = new Set(
  rowsOf(data, 'prepositions').flatMap(([word = '', strength]) => (strength === 'strong' ? [word] : [])),
);
export const FUNCTION_WORDS = wordSet(data, 'function-words');
export const COUNT_VERBS = wordSet(data, 'count-verbs');
export const COUNT_CUES = wordSet(data, 'count-cues');
export const DETERMINERS = wordSet(data, 'determiners');
export const NOT_COUNTED = wordSet(data, 'not-counted');
export const SPANNING = wordSet(data, 'spanning');
export const SPAN_NOUNS = wordSet(data, 'span-nouns');
export const UNIT_QUALIFIERS = wordSet(data, 'unit-qualifiers');
export const YEAR_ADJECTIVES = wordSet(data, 'year-adjectives');
export const PICKING = wordSet(data, 'picking');
export const YEAR_QUALIFIERS = wordSet(data, 'year-qualifiers');
export const OVER_AS_MODIFIER = wordSet(data, 'over-as-modifier');
export const BEFORE_SHORT_DATES = wordSet(data, 'before-short-dates');
/** Titles of people in one word: behind them `April` is somebody. */
export const TITLES = wordSet(titles, 'titles');
export const REPORTED = wordSet(data, 'reported');
export const STREETS = wordSet(data, 'streets');
export const NO_RATE_AFTER = wordSet(data, 'no-rate-after');

export const UNITS: ReadonlyMap<string, { readonly unit: Unit; readonly times: number; readonly plural: boolean }> =
  new Map(
    rowsOf(data, 'units').map(([word = '', unit, times]) => [
      word,
      { unit: unit as Unit, times: Number(times), plural: word !== unit && word.endsWith('s') },
    ]),
  );

export const RELATIVE: ReadonlyMap<string, { readonly by: number; readonly basis: Basis }> = new Map(
  rowsOf(data, 'relative').map(([word = '', by, basis]) => [word, { by: Number(by), basis: basis as Basis }]),
);

export const DEICTIC: ReadonlyMap<string, { readonly by: number; readonly dayPart?: string }> = new Map(
  rowsOf(data, 'deictic').map(([word = '', by, dayPart]) => [word, { by: Number(by), ...(dayPart && { dayPart }) }]),
);

export const HOLIDAYS: ReadonlyMap<string, { readonly month: number; readonly day: number }> = new Map(
  rowsOf(data, 'holidays').map(([name = '', month, day]) => [name, { month: Number(month), day: Number(day) }]),
);

/** Phrases of one or several words, found at a token by their first word; the longest wins. */
export class Phrases<T> {
  private readonly byFirst = new Map<string, { words: readonly string[]; value: T }[]>();

  /** The words of each phrase. */
  entries(): (readonly string[])[] {
    return [...this.byFirst.values()].flat().map(({ words }) => words);
  }

  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of entries) {
      // The tokenizer cuts a possessive off its word.
      const words = phrase.replace(/'(?:s\b)?(?= )/g, (mark) => ` ${mark}`).split(' ');
      const first = words[0]!;
      const list = this.byFirst.get(first) ?? [];
      list.push({ words, value });
      list.sort((a, b) => b.words.length - a.words.length);
      this.byFirst.set(first, list);
    }
  }

  /** The longest phrase that begins at a token. */
  at(tokens: readonly Token[], i: number): Read<T> | undefined {
    const first = tokens[i];
    if (!first) return undefined;
    for (const { words, value } of this.byFirst.get(first.lower) ?? [])
      if (words.every((word, k) => tokens[i + k]?.lower === word)) return { value, end: i + words.length };
    return undefined;
  }
}

const phrasesOf = (section: string) =>
  new Phrases(rowsOf(data, section).map(([phrase = '', value = '']) => [phrase, value] as const));

export const DURATION_MODIFIERS = phrasesOf('duration-modifiers');
export const POINT_MODIFIERS = phrasesOf('point-modifiers');
export const VAGUE = phrasesOf('vague');
export const HOLIDAY_PHRASES = new Phrases([...HOLIDAYS].map(([name, day]) => [name, day] as const));
export const OFFSETS = new Phrases(
  rowsOf(data, 'offsets').map(
    ([phrase = '', by, basis]) => [phrase, { by: Number(by), basis: basis as Basis }] as const,
  ),
);
