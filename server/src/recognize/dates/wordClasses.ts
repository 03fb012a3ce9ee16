import { WordBits } from '../../text/wordClass';
import { DASHES } from './numbers';
import {
  ADVERBS_OF_AMOUNT,
  CARDINALS,
  DAY_PARTS,
  DEICTIC,
  DURATION_MODIFIERS,
  HOLIDAY_PHRASES,
  INEXACT,
  MONTHS,
  ORDINALS,
  PICKING,
  type Phrases,
  POINT_MODIFIERS,
  RELATIVE,
  REPEATED,
  SCALES,
  SEASONS,
  UNITS,
  UNIT_QUALIFIERS,
  VAGUE,
  WEEKDAYS,
  YEAR_QUALIFIERS,
  ZONES,
} from './vocabulary';

/**
 * What a token may begin, as a set of bits. Nine tokens of ten begin no date expression, and of those that do each begins few
 * kinds: one look-up tells which readers are worth trying. What a number may begin is told by the token behind it.
 */
export const BEGINS = {
  /** Four digits that may be a year. */
  year: 1 << 0,
  cardinal: 1 << 1,
  /** `fourth`, `4th`. */
  ordinal: 1 << 2,
  /** `few`, `several`, `half`, `another`, `12 weeks`: amounts that are no numbers in words. */
  amount: 1 << 3,
  unit: 1 << 4,
  month: 1 << 5,
  weekday: 1 << 6,
  season: 1 << 7,
  dayPart: 1 << 8,
  holiday: 1 << 9,
  /** `Q3`, `H1`, `3Q`. */
  partCode: 1 << 10,
  /** `noon`, `9:30`, `10 a.m.` */
  clock: 1 << 11,
  /** `FY2024`, `fiscal 2024`, `school year`, `2024 fiscal year`. */
  fiscal: 1 << 12,
  /** `AD 70`, `480 BC`, `1990s`. */
  era: 1 << 13,
  /** `'98`, `'90s`. */
  apostrophe: 1 << 14,
  /** `today`. */
  deictic: 1 << 15,
  /** `last`, `the first`, `that`: words that pick one or some of several. */
  pick: 1 << 16,
  pointModifier: 1 << 17,
  amountModifier: 1 << 18,
  repetition: 1 << 19,
  vague: 1 << 20,
  /** `these`, `its`: in front of durations. */
  owner: 1 << 21,
  /** `a`, `any`: in front of an amount or a unit. */
  article: 1 << 22,
  the: 1 << 23,
  /** `the period 2021-25`, `the years 1955`; the years are units too. */
  period: 1 << 24,
  /** Only behind a determiner: `a full year`, `a number of months`. */
  qualifier: 1 << 25,
  /** `2023-06-15`, `06/2023`, `15.06.2023`: a date in figures. */
  figures: 1 << 26,
  /** `5 June`, `5 of`: the day of a month. */
  day: 1 << 27,
  /** `12–14 July`, `4 to 6 June`: the first end of a range. */
  tied: 1 << 28,
  /** `5, 6 and 7 June`. */
  listed: 1 << 29,
} as const;

/** What a point in time may begin with: anything but what is a duration, a repetition or a vague time only. */
export const POINT_LIKE = ~(
  BEGINS.repetition |
  BEGINS.vague |
  BEGINS.owner |
  BEGINS.period |
  BEGINS.qualifier |
  BEGINS.listed |
  BEGINS.tied
);
/** What an ordinal may begin with: `4th`, `fourth`, `twenty-fourth`. */
export const ORDINAL_LIKE = BEGINS.cardinal | BEGINS.ordinal;
/** What an amount of a unit may begin with. */
export const AMOUNT_LIKE = BEGINS.cardinal | BEGINS.amount | BEGINS.article;
/** What a duration may begin with: `each five-year period` begins like a repetition. */
export const DURATION_LIKE =
  AMOUNT_LIKE | BEGINS.amountModifier | BEGINS.the | BEGINS.owner | BEGINS.pick | BEGINS.repetition | BEGINS.unit;
/** What a range may begin with where no point does: `4–6 June`, `the years 2021-25`. */
export const RANGE_LIKE = ORDINAL_LIKE | BEGINS.tied | BEGINS.figures | BEGINS.unit | BEGINS.period;
/** What several days of one month may begin with where no date does. */
export const LIST_LIKE = ORDINAL_LIKE | BEGINS.listed;
/** What a repetition may begin with: `$5 billion a year`, `three times a week`. */
export const SET_LIKE = BEGINS.repetition | BEGINS.article | BEGINS.cardinal;
/** What the period of a numbered plan may begin with: `the first year of the 15th Five-Year Plan`, `the end of …`. */
export const PLAN_LIKE = ORDINAL_LIKE | BEGINS.pick | BEGINS.pointModifier;

/** They begin an expression only together with the word behind them. */
const DETERMINERS: ReadonlyMap<string, number> = new Map([
  ['the', BEGINS.the],
  ...['these', 'those', 'its', 'their', 'his', 'her', 'our'].map((word) => [word, BEGINS.owner] as const),
  ...['a', 'an', 'any'].map((word) => [word, BEGINS.article] as const),
]);

export const ANY_DETERMINER = BEGINS.the | BEGINS.owner | BEGINS.article;

/** The words by which the phrases of a list are found: their first, behind a determiner their second. */
const keysOf = (phrases: Phrases<unknown>) =>
  phrases.entries().flatMap(([first = '', second]) => (DETERMINERS.has(first) ? (second ?? []) : first));

type Classes = readonly (readonly [begins: number, words: Iterable<string>])[];

const CLASSES: Classes = [
  [BEGINS.cardinal, CARDINALS.keys()],
  [BEGINS.cardinal, SCALES.keys()],
  [BEGINS.ordinal, ORDINALS.keys()],
  [BEGINS.amount, INEXACT],
  [BEGINS.amount, ['half', 'another']],
  [BEGINS.unit, UNITS.keys()],
  [BEGINS.month, MONTHS.keys()],
  [BEGINS.weekday, WEEKDAYS.keys()],
  [BEGINS.season, SEASONS.keys()],
  [BEGINS.dayPart, DAY_PARTS.keys()],
  [BEGINS.dayPart, ['this', 'that', 'same', 'one', 'next', 'last', 'following', 'previous', 'early', 'late']],
  [BEGINS.holiday, keysOf(HOLIDAY_PHRASES)],
  [BEGINS.partCode, ['q', 'h', 'quarter']],
  [BEGINS.clock, ['noon', 'midday', 'midnight']],
  [BEGINS.fiscal, ['fy', 'fys']],
  [BEGINS.fiscal, YEAR_QUALIFIERS],
  [BEGINS.era, ['ad', 'ce', 'a.d.', 'c.e.']],
  [BEGINS.apostrophe, ["'", '‘']],
  [BEGINS.deictic, DEICTIC.keys()],
  [BEGINS.pick, RELATIVE.keys()],
  [BEGINS.pick, PICKING],
  [BEGINS.pointModifier, keysOf(POINT_MODIFIERS)],
  [BEGINS.amountModifier, keysOf(DURATION_MODIFIERS)],
  [BEGINS.amountModifier, ADVERBS_OF_AMOUNT],
  [BEGINS.repetition, REPEATED.keys()],
  [BEGINS.repetition, ['once', 'twice', 'thrice', 'every', 'each', 'per', 'half', 'semi', 'bi']],
  [BEGINS.repetition, [...WEEKDAYS.keys()].map((day) => `${day}s`)],
  [BEGINS.vague, keysOf(VAGUE)],
  [BEGINS.period, ['period']],
  [BEGINS.qualifier, UNIT_QUALIFIERS],
  [BEGINS.qualifier, ['couple', 'number', 'dozen', 'single', 'mere']],
];

/** What words in classes say about what may begin at them. */
export const BY_WORD = bitsOf(CLASSES, DETERMINERS);

/** In {@link BEHIND}: an ordinal in front of the word may begin something. */
export const ORDINAL_BEFORE = 1 << 30;

const TIES = ['to', 'through', 'until', 'till', 'thru', 'up', 'and', '~', '～'];

/** What a number may begin in view of the word or mark behind it, which most numbers do not have. */
export const BEHIND = bitsOf([
  [BEGINS.figures | BEGINS.day | BEGINS.tied | BEGINS.amount | ORDINAL_BEFORE, DASHES],
  [BEGINS.figures, ['/', '.']],
  [BEGINS.tied | ORDINAL_BEFORE, TIES],
  [BEGINS.listed | ORDINAL_BEFORE, [',', 'and', 'or', '&']],
  [BEGINS.day | ORDINAL_BEFORE, MONTHS.keys()],
  [BEGINS.day | ORDINAL_BEFORE, ['of', 'day']],
  [BEGINS.ordinal, ['st', 'nd', 'rd', 'th']],
  [BEGINS.era, ['s', "'s", 'ad', 'ce', 'bc', 'bce', 'a.d.', 'c.e.', 'b.c.', 'b.c.e.']],
  [BEGINS.partCode, ['q', 'h']],
  [BEGINS.clock, [':', 'h', 'hr', 'hrs', 'hours', 'a', 'am', 'a.m.', 'p', 'pm', 'p.m.', "o'clock"]],
  [BEGINS.clock, ZONES.keys()],
  [BEGINS.amount, UNITS.keys()],
  [BEGINS.amount, UNIT_QUALIFIERS],
  [BEGINS.amount, SCALES.keys()],
  [BEGINS.amount, RELATIVE.keys()], // `the 4 previous weeks`
  [BEGINS.amount, ['(', '½', '+', 'and', 'to', 'or']],
  [BEGINS.repetition, ['times']],
  [BEGINS.fiscal, YEAR_QUALIFIERS],
  [ORDINAL_BEFORE, ['century', 'centuries', 'quarter', 'half', 'week', 'five']],
  [ORDINAL_BEFORE, WEEKDAYS.keys()],
  [ORDINAL_BEFORE, YEAR_QUALIFIERS],
]);

function bitsOf(classes: Classes, others: ReadonlyMap<string, number> = new Map()): WordBits {
  const bits = new Map(others);
  for (const [own, words] of classes) for (const word of words) bits.set(word, (bits.get(word) ?? 0) | own);
  return new WordBits(bits);
}
