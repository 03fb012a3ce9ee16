import type { Token } from '../../text/tokenizer';
import { WordBits, wordsOf } from '../../text/wordClass';
import {
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
} from './vocabulary';

/**
 * What a token may begin, as a set of bits. Nine tokens of ten begin no date expression, and of those that do each begins few
 * kinds: one look-up tells which readers are worth trying.
 */
export const BEGINS = {
  /** Digits. */
  number: 1 << 0,
  cardinal: 1 << 1,
  ordinal: 1 << 2,
  /** `few`, `several`, `half`, `another`: amounts that are no numbers. */
  amount: 1 << 3,
  unit: 1 << 4,
  month: 1 << 5,
  weekday: 1 << 6,
  season: 1 << 7,
  dayPart: 1 << 8,
  holiday: 1 << 9,
  /** `Q3`, `H1`. */
  partCode: 1 << 10,
  /** `noon`, `midnight`. */
  clockWord: 1 << 11,
  /** `FY2024`, `fiscal 2024`, `school year`. */
  fiscal: 1 << 12,
  /** `AD 70`. */
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
} as const;

/** What an ordinal may begin with: `4th`, `fourth`, `twenty-fourth`. */
export const ORDINAL_LIKE = BEGINS.number | BEGINS.cardinal | BEGINS.ordinal;
/** What an amount of a unit may begin with. */
export const AMOUNT_LIKE = BEGINS.number | BEGINS.cardinal | BEGINS.amount | BEGINS.article;
/** What a duration may begin with: `each five-year period` begins like a repetition. */
export const DURATION_LIKE =
  AMOUNT_LIKE | BEGINS.amountModifier | BEGINS.the | BEGINS.owner | BEGINS.pick | BEGINS.repetition | BEGINS.unit;
/** What a range may begin with where no point does: `4–6 June`, `the years 2021-25`. */
export const RANGE_LIKE = ORDINAL_LIKE | BEGINS.unit | BEGINS.period;
/** What a repetition may begin with: `$5 billion a year`, `three times a week`. */
export const SET_LIKE = BEGINS.repetition | BEGINS.article | BEGINS.number | BEGINS.cardinal;
/** What the period of a numbered plan may begin with: `the first year of the 15th Five-Year Plan`. */
export const PLAN_LIKE = ORDINAL_LIKE | BEGINS.pick;

/** They begin an expression only together with the word behind them. */
const DETERMINERS: ReadonlyMap<string, number> = new Map([
  ['the', BEGINS.the],
  ...['these', 'those', 'its', 'their', 'his', 'her', 'our'].map((word) => [word, BEGINS.owner] as const),
  ...['a', 'an', 'any'].map((word) => [word, BEGINS.article] as const),
]);

/** In front of an amount: `only three days later`. */
const ADVERBS_OF_AMOUNT = wordsOf('only just barely');

/** The words by which the phrases of a list are found: their first, behind a determiner their second. */
const keysOf = (phrases: Phrases<unknown>) =>
  phrases.entries().flatMap(([first = '', second]) => (DETERMINERS.has(first) ? (second ?? []) : first));

const CLASSES: readonly (readonly [begins: number, words: Iterable<string>])[] = [
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
  [BEGINS.clockWord, ['noon', 'midday', 'midnight']],
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
  [BEGINS.repetition, ['once', 'twice', 'thrice', 'every', 'each', 'per']],
  [BEGINS.repetition, [...WEEKDAYS.keys()].map((day) => `${day}s`)],
  [BEGINS.vague, keysOf(VAGUE)],
  [BEGINS.period, ['period']],
  [BEGINS.qualifier, UNIT_QUALIFIERS],
  [BEGINS.qualifier, ['couple', 'number', 'dozen', 'single', 'mere']],
];

const bits = new Map<string, number>(DETERMINERS);
for (const [begins, words] of CLASSES) for (const word of words) bits.set(word, (bits.get(word) ?? 0) | begins);
const BY_WORD = new WordBits(bits);

const ANY_DETERMINER = BEGINS.the | BEGINS.owner | BEGINS.article;

const classOf = (token: Token | undefined): number => (token?.kind === 'number' ? BEGINS.number : BY_WORD.of(token));

/**
 * What may begin at a token, a set of {@link BEGINS}; behind a determiner that of the next token is added. 0: nothing does.
 * Words that begin much else too (`at`, `new`, `this`) are believed only with what has to stand behind them.
 */
export function beginsAt(tokens: readonly Token[], i: number): number {
  const token = tokens[i];
  if (token === undefined) return 0;
  if (token.kind === 'number') return countsOther(tokens, i) ? 0 : BEGINS.number;
  const here = BY_WORD.of(token);
  if (here === 0) return 0;
  if ((here & ANY_DETERMINER) === 0) return borneOut(tokens, i, here) & ~BEGINS.qualifier;
  const next = classOf(tokens[i + 1]) & ~ANY_DETERMINER;
  const begins = next === 0 ? 0 : borneOut(tokens, i + 1, next);
  return begins === 0 ? 0 : (here & ANY_DETERMINER) | begins;
}

/** What may stand between a number that counts no time by itself and the rest of a date. */
const BEHIND_NUMBERS = wordsOf(
  "to or and of times through until till thru up p am pm o'clock hr hrs h bc bce b.c. b.c.e.",
);

/** Whether a number that is no year counts the noun behind it, `50 wells`, as most do. */
function countsOther(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return (
    next?.kind === 'word' &&
    next.spaceBefore &&
    tokens[i]!.text.length < YEAR_LENGTH &&
    !tokens[i]!.text.includes('.') && // `at 9.30 the ministers`
    classOf(next) === 0 &&
    !BEHIND_NUMBERS.is(next) &&
    !UNIT_QUALIFIERS.is(tokens[i + 2]) // `five departmental working days`
  );
}

const YEAR_LENGTH = 4;

/** Their words begin a phrase, or nothing. */
const BY_PHRASE = BEGINS.holiday | BEGINS.pointModifier | BEGINS.amountModifier | BEGINS.vague;
/** Their words pick a time that stands behind them, or nothing. */
const BY_NEXT = BEGINS.pick | BEGINS.dayPart;

/** What is left of the classes of a token in view of the tokens behind it. */
function borneOut(tokens: readonly Token[], i: number, classes: number): number {
  let left = classes;
  if ((left & BY_PHRASE) !== 0 && !beginsPhrase(tokens, i)) left &= ~BY_PHRASE;
  if ((left & BY_NEXT) !== 0 && !DAY_PARTS.is(tokens[i]) && !picksTime(tokens, i + 1)) left &= ~BY_NEXT;
  return left;
}

/** Whether a phrase of the grammar begins at a token, or at the determiner before it, with what it modifies behind it. */
function beginsPhrase(tokens: readonly Token[], i: number): boolean {
  if (ADVERBS_OF_AMOUNT.is(tokens[i]) && classOf(tokens[i + 1]) !== 0) return true;
  for (const at of (classOf(tokens[i - 1]) & ANY_DETERMINER) === 0 ? [i] : [i, i - 1]) {
    if (VAGUE.at(tokens, at) || HOLIDAY_PHRASES.at(tokens, at)) return true;
    const amount = DURATION_MODIFIERS.at(tokens, at);
    if (amount && classOf(tokens[amount.end]) !== 0) return true;
    const point = POINT_MODIFIERS.at(tokens, at);
    if (point && mayFollowModifier(tokens[point.end])) return true;
  }
  return false;
}

const RANGE_OF_MODIFIERS = wordsOf('to or'); // `the mid to late 2020s`

const mayFollowModifier = (token: Token | undefined) =>
  token !== undefined && (token.kind !== 'word' || classOf(token) !== 0 || RANGE_OF_MODIFIERS.is(token));

const BETWEEN_PICKS = wordsOf('and very'); // `the first and last two weeks`, `this very day`

/** Whether a time may stand behind a word that picks one: at once, or behind one adjective, as decades do. */
const picksTime = (tokens: readonly Token[], i: number) => {
  const next = tokens[i];
  if (next === undefined) return false;
  return (
    next.kind !== 'word' || classOf(next) !== 0 || BETWEEN_PICKS.is(next) || UNITS.of(tokens[i + 1])?.unit === 'decade'
  );
};
