import { itemAt } from '../../text/itemAt';
import type { Token } from '../../text/tokenizer';
import { wordsOf } from '../../text/wordClass';
import {
  ADVERBS_OF_AMOUNT,
  CARDINALS,
  DAY_PARTS,
  DURATION_MODIFIERS,
  HOLIDAY_PHRASES,
  POINT_MODIFIERS,
  UNITS,
  UNIT_QUALIFIERS,
  VAGUE,
  WEAK_MONTHS,
} from './vocabulary';
import { AMOUNT_LIKE, ANY_DETERMINER, BEGINS, BEHIND, BY_WORD, ORDINAL_BEFORE } from './wordClasses';
import { yearNumber } from './years';

/**
 * What may begin at a token, a set of {@link BEGINS}; behind a determiner that of the next token is added. 0: nothing does.
 * Words that begin much else too (`at`, `new`, `this`) and numbers are believed only with what has to stand behind them.
 */
export function beginsAt(tokens: readonly Token[], i: number): number {
  const token = tokens[i];
  if (token === undefined) return 0;
  if (token.kind === 'number') return numberBegins(tokens, i);
  const here = BY_WORD.of(token);
  if (here === 0) return 0;
  if ((here & ANY_DETERMINER) === 0) return borneOut(tokens, i, here) & ~BEGINS.qualifier;
  const next = classAt(tokens, i + 1) & ~ANY_DETERMINER;
  const begins = next === 0 ? 0 : borneOut(tokens, i + 1, next);
  return begins === 0 ? 0 : (here & ANY_DETERMINER) | begins;
}

const classAt = (tokens: readonly Token[], i: number): number =>
  tokens[i]?.kind === 'number' ? numberBegins(tokens, i) : BY_WORD.of(tokens[i]);

/** `1.2.2023` has as many characters as `01.02.23` and `20230201`. */
const MIN_FIGURES = 8;
const DAY_LENGTH = 2;
const DOT = 46;

/** What digits may begin: by themselves a year, or a date or time that is one token; else what the token behind them makes of them. */
function numberBegins(tokens: readonly Token[], i: number): number {
  const { text } = tokens[i]!;
  let begins = behindNumber(tokens, i) & ~ORDINAL_BEFORE;
  if (text.length > DAY_LENGTH) begins &= ~(BEGINS.day | BEGINS.listed);
  if (yearNumber(tokens[i]) !== undefined) begins |= BEGINS.year;
  else if (text.length >= MIN_FIGURES) begins |= BEGINS.figures;
  else if (isClock(text)) begins |= BEGINS.clock;
  return begins;
}

/** `at 9.30 the ministers` */
const isClock = (text: string) => (text.length === 4 || text.length === 5) && text.charCodeAt(text.length - 3) === DOT;

/** What the token behind a number in digits or words makes of it. */
function behindNumber(tokens: readonly Token[], i: number): number {
  const begins = BEHIND.of(tokens[i + 1]);
  // `five departmental working days`
  return UNIT_QUALIFIERS.is(tokens[i + 2]) ? begins | BEGINS.amount : begins;
}

/** Their words begin a phrase, or nothing. */
const BY_PHRASE = BEGINS.holiday | BEGINS.pointModifier | BEGINS.amountModifier | BEGINS.vague;
/** Their words pick a time that stands behind them, or nothing. */
const BY_NEXT = BEGINS.pick | BEGINS.dayPart | BEGINS.fiscal;

/** What is left of the classes of a token in view of the tokens behind it. */
function borneOut(tokens: readonly Token[], i: number, classes: number): number {
  let left = classes;
  if ((left & BEGINS.month) !== 0 && tokens[i]!.shape === 'lower' && WEAK_MONTHS.is(tokens[i])) left &= ~BEGINS.month;
  if ((left & BY_PHRASE) !== 0 && !beginsPhrase(tokens, i)) left &= ~BY_PHRASE;
  if ((left & BY_NEXT) !== 0 && !DAY_PARTS.is(tokens[i]) && !picksTime(tokens, i + 1)) left &= ~BY_NEXT;
  if ((left & BEGINS.ordinal) !== 0 && tokens[i]!.kind === 'word' && (BEHIND.of(tokens[i + 1]) & ORDINAL_BEFORE) === 0)
    left &= ~BEGINS.ordinal;
  if ((left & BEGINS.cardinal) !== 0 && behindNumber(tokens, i) === 0 && !CARDINALS.is(tokens[i + 1]))
    left &= ~BEGINS.cardinal;
  return left;
}

/** Whether a phrase of the grammar begins at a token, or at the determiner before it, with what it modifies behind it. */
const beginsPhrase = (tokens: readonly Token[], i: number): boolean =>
  (ADVERBS_OF_AMOUNT.is(tokens[i]) && (classAt(tokens, i + 1) & (MODIFIED | BEGINS.amountModifier)) !== 0) ||
  isPhraseAt(tokens, i) ||
  ((BY_WORD.of(itemAt(tokens, i - 1)) & ANY_DETERMINER) !== 0 && isPhraseAt(tokens, i - 1));

function isPhraseAt(tokens: readonly Token[], at: number): boolean {
  if (VAGUE.at(tokens, at) || HOLIDAY_PHRASES.at(tokens, at)) return true;
  const amount = DURATION_MODIFIERS.at(tokens, at);
  if (amount && (classAt(tokens, amount.end) & MODIFIED) !== 0) return true;
  const point = POINT_MODIFIERS.at(tokens, at);
  return point !== undefined && mayFollowModifier(tokens[point.end]);
}

/** What stands behind `more than`: an amount, or units by themselves. */
const MODIFIED = AMOUNT_LIKE | BEGINS.unit;
const RANGE_OF_MODIFIERS = wordsOf('to or'); // `the mid to late 2020s`

const mayFollowModifier = (token: Token | undefined) =>
  token !== undefined && (token.kind !== 'word' || BY_WORD.of(token) !== 0 || RANGE_OF_MODIFIERS.is(token));

const BETWEEN_PICKS = wordsOf('and very'); // `the first and last two weeks`, `this very day`

/** Whether a time may stand behind a word that picks one: at once, or behind one adjective, as decades do. */
const picksTime = (tokens: readonly Token[], i: number) => {
  const next = tokens[i];
  if (next === undefined) return false;
  return (
    next.kind !== 'word' ||
    BY_WORD.of(next) !== 0 ||
    BETWEEN_PICKS.is(next) ||
    UNITS.of(tokens[i + 1])?.unit === 'decade'
  );
};
