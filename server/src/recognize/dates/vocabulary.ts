import data from '../../lexicon/data/dates.txt';
import titles from '../../lexicon/data/titles.txt';
import { rowsOf, wordMap, wordSet } from '../../lexicon/lookup';
import type { Token } from '../../text/tokenizer';
import { WordClass, WordMap, wordsOf } from '../../text/wordClass';
import type { Basis, Read, Unit } from './expression';

/** The words that the date grammar knows, read once from `lexicon/data/dates.txt`. */

const numbersOf = (section: string) =>
  new WordMap(new Map(rowsOf(data, section).map(([word = '', value]) => [word, Number(value)] as const)));
const wordsIn = (section: string) => new WordClass(wordSet(data, section));
const codesOf = (section: string) => new WordMap(wordMap(data, section));
const weakOf = (section: string) =>
  new WordClass(rowsOf(data, section).flatMap(([word = '', , strength]) => (strength === 'weak' ? [word] : [])));

export const MONTHS = numbersOf('months');
export const WEAK_MONTHS = weakOf('months');
export const WEEKDAYS = numbersOf('weekdays');
export const WEAK_WEEKDAYS = weakOf('weekdays');
export const NAMED_WEEKDAYS = wordsIn('named-weekdays');
export const SEASONS = codesOf('seasons');
export const DAY_PARTS = codesOf('day-parts');
export const REPEATED = codesOf('repeated');
export const CARDINALS = numbersOf('cardinals');
export const SCALES = numbersOf('scales');
export const ORDINALS = numbersOf('ordinals');
export const INEXACT = wordsIn('inexact');
export const ZONES = codesOf('zones');
export const RECORD_TITLES = wordsIn('record-titles');
export const HEADER_LABELS = numbersOf('header-labels');
export const MOVING = wordsIn('moving');
export const COMPARING = wordsIn('comparing');
export const PAST = wordsIn('past');
export const FUTURE = wordsIn('future');
export const YEAR_NOUNS = wordsIn('year-nouns');
export const COUNTED = wordsIn('counted');
export const NOT_A_YEAR_AFTER = wordsIn('not-a-year-after');
export const PREPOSITIONS = wordsIn('prepositions');
export const STRONG_PREPOSITIONS = new WordClass(
  rowsOf(data, 'prepositions').flatMap(([word = '', strength]) => (strength === 'strong' ? [word] : [])),
);
export const FUNCTION_WORDS = wordsIn('function-words');
export const COUNT_VERBS = wordsIn('count-verbs');
export const COUNT_CUES = wordsIn('count-cues');
export const DETERMINERS = wordsIn('determiners');
export const NOT_COUNTED = wordsIn('not-counted');
export const SPANNING = wordsIn('spanning');
export const SPAN_NOUNS = wordsIn('span-nouns');
export const UNIT_QUALIFIERS = wordsIn('unit-qualifiers');
export const YEAR_ADJECTIVES = wordsIn('year-adjectives');
export const PICKING = wordsIn('picking');
export const YEAR_QUALIFIERS = wordsIn('year-qualifiers');
export const OVER_AS_MODIFIER = wordsIn('over-as-modifier');
export const BEFORE_SHORT_DATES = wordsIn('before-short-dates');
/** Titles of people in one word: behind them `April` is somebody. */
export const TITLES = new WordClass(wordSet(titles, 'titles'));
export const REPORTED = wordsIn('reported');
export const STREETS = wordsIn('streets');
export const NO_RATE_AFTER = wordsIn('no-rate-after');

export const UNITS = new WordMap(
  new Map(
    rowsOf(data, 'units').map(([word = '', unit, times]) => [
      word,
      { unit: unit as Unit, times: Number(times), plural: word !== unit && word.endsWith('s') },
    ]),
  ),
);

export const RELATIVE = new WordMap(
  new Map(rowsOf(data, 'relative').map(([word = '', by, basis]) => [word, { by: Number(by), basis: basis as Basis }])),
);

export const DEICTIC = new WordMap<{ readonly by: number; readonly dayPart?: string }>(
  new Map(
    rowsOf(data, 'deictic').map(([word = '', by, dayPart]) => [word, { by: Number(by), ...(dayPart && { dayPart }) }]),
  ),
);

export const HOLIDAYS: ReadonlyMap<string, { readonly month: number; readonly day: number }> = new Map(
  rowsOf(data, 'holidays').map(([name = '', month, day]) => [name, { month: Number(month), day: Number(day) }]),
);

/** Phrases of one or several words, found at a token by their first word; the longest wins. */
export class Phrases<T> {
  private readonly byFirst: WordMap<{ words: readonly string[]; value: T }[]>;

  /** The words of each phrase. */
  entries(): (readonly string[])[] {
    return [...this.byFirst].flatMap((first) => this.byFirst.get(first)!.map(({ words }) => words));
  }

  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    const byFirst = new Map<string, { words: readonly string[]; value: T }[]>();
    for (const [phrase, value] of entries) {
      // The tokenizer cuts a possessive off its word.
      const words = phrase.replace(/'(?:s\b)?(?= )/g, (mark) => ` ${mark}`).split(' ');
      const first = words[0]!;
      const list = byFirst.get(first) ?? [];
      list.push({ words, value });
      list.sort((a, b) => b.words.length - a.words.length);
      byFirst.set(first, list);
    }
    this.byFirst = new WordMap(byFirst);
  }

  /** The longest phrase that begins at a token. */
  at(tokens: readonly Token[], i: number): Read<T> | undefined {
    const phrases = this.byFirst.of(tokens[i]);
    if (!phrases) return undefined;
    for (let p = 0; p < phrases.length; p++) {
      const { words, value } = phrases[p]!;
      let k = 1; // the first word is how they were found
      while (k < words.length && tokens[i + k]?.lower === words[k]) k++;
      if (k === words.length) return { value, end: i + k };
    }
    return undefined;
  }
}

const phrasesOf = (section: string) =>
  new Phrases(rowsOf(data, section).map(([phrase = '', value = '']) => [phrase, value] as const));

export const DURATION_MODIFIERS = phrasesOf('duration-modifiers');
/** In front of an amount: `only three days later`. */
export const ADVERBS_OF_AMOUNT = wordsOf('only just barely');
export const POINT_MODIFIERS = phrasesOf('point-modifiers');
export const VAGUE = phrasesOf('vague');
export const HOLIDAY_PHRASES = new Phrases([...HOLIDAYS].map(([name, day]) => [name, day] as const));
export const OFFSETS = new Phrases(
  rowsOf(data, 'offsets').map(
    ([phrase = '', by, basis]) => [phrase, { by: Number(by), basis: basis as Basis }] as const,
  ),
);
