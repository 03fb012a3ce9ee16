import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Token } from '../../text/tokenizer';
import { Endings } from './endings';
import { moods, ORDERS, type VerbGroup } from './verbGroup';
import { isBaseForm, isPastForm, isThirdPerson } from './verbForms';
import { isPlural } from './words';
import {
  ADJECTIVAL_PARTICIPLES,
  ADJECTIVES,
  ADVERBS,
  AUXILIARIES,
  DETERMINERS,
  NOUNS_LIKE_ADJECTIVES,
  PLAN_VERBS,
  PREPOSITIONS,
} from './vocabulary';

const MORE = wordsOf('more additional up');
const PARTICLES = wordsOf('by to up out aside from');
const RELATIVE_PRONOUNS = wordsOf('that which who');
const DIRECTIONS = wordsOf('up down out');
const BEHIND_NOUN = wordsOf('of and or is are was were will');
const FINITE_WORDS = wordsOf('is are was were has have had will shall must should would could can may');
const BEHIND_HEAD = wordsOf('of is are was were has have will for between');
const SPEECH_MARKS = wordsOf(': ,');
const ENDING_MARKS = wordsOf(', . ; )');

/** Questions that tell a verb from the noun or adjective that is written the same way. */

/** `industrial added value`: between an adjective and a noun a participle is an adjective too. */
export const isAttributive = (tokens: readonly Token[], i: number) =>
  // `16% recycled cobalt`
  ((itemAt(tokens, i - 1)?.text === '%' || itemAt(tokens, i - 1)?.lower === 'percent') &&
    isPlainWord(tokens[i + 1]) &&
    tokens[i]!.lower.endsWith('ed')) ||
  (ADJECTIVAL_PARTICIPLES.is(tokens[i]) &&
    isPlainWord(tokens[i + 1]) &&
    !MORE.is(tokens[i + 1]) &&
    adjectivePlace(itemAt(tokens, i - 1))) ||
  isSecondAdjective(tokens, i) ||
  // `in densely populated towns`
  (itemAt(tokens, i - 1)?.lower.endsWith('ly') === true &&
    tokens[i]!.lower.endsWith('ed') &&
    isPlainWord(tokens[i + 1]) &&
    (PREPOSITIONS.is(itemAt(tokens, i - 2)) || isBaseForm(itemAt(tokens, i - 2)))) ||
  (ADJECTIVE_ENDINGS.end(itemAt(tokens, i - 1)?.lower ?? '') && isPlainWord(tokens[i + 1]));

const ADJECTIVE_ENDINGS = new Endings('al ive ous ic able ible ary ful less');

/** Whether a word looks like an adjective, or like an adverb or quantifier before one. */
export const isAdjective = (token: Token | undefined) =>
  isPlainWord(token) &&
  !NOUNS_LIKE_ADJECTIVES.is(token) &&
  (ADJECTIVES.is(token) || MODIFIER_ENDINGS.end(token!.lower));

/** Of adjectives, and of adverbs and quantifiers before one. */
const MODIFIER_ENDINGS = new Endings('al ive ous ic able ible ary ful ing less least many several most more new ly');

/** Whether an adjective can stand behind a word: behind a preposition, a determiner, an adjective or a conjunction. */
const adjectivePlace = (before: Token | undefined) =>
  before === undefined || !isPlainWord(before) || isAdjective(before);

/** `new and upgraded clinics`: coordinated with an adjective. */
const isSecondAdjective = (tokens: readonly Token[], i: number): boolean =>
  COORDINATING.is(itemAt(tokens, i - 1)) &&
  ADJECTIVES.is(itemAt(tokens, i - 2)) &&
  tokens[i]!.lower.endsWith('ed') &&
  isPlainWord(tokens[i + 1]);

const COORDINATING = wordsOf('and or');

export const startsObject = (token: Token | undefined) =>
  token !== undefined &&
  (token.kind === 'number' || token.kind === 'symbol' || DETERMINERS.is(token) || PARTICLES.is(token));

export const isPlainWord = (token: Token | undefined) =>
  token?.kind === 'word' &&
  !AUXILIARIES.is(token) &&
  !DETERMINERS.is(token) &&
  !PREPOSITIONS.is(token) &&
  !ADVERBS.is(token);

/** `providing irrigation benefits`: in the noun phrase directly behind a verb there is its object, and no verb. */
export function isObject(tokens: readonly Token[], i: number, verb: VerbGroup | undefined): boolean {
  // `signed a law that provides`
  if (RELATIVE_PRONOUNS.is(itemAt(tokens, i - 1))) return false;
  let at = i;
  while (
    at > 0 &&
    i - at < 5 &&
    (isPlainWord(itemAt(tokens, at - 1)) || DETERMINERS.is(itemAt(tokens, at - 1))) &&
    at !== verb?.last
  )
    at--;
  // `scale up cash transfers`
  const ordered = verb !== undefined && ORDERS.has(verb.mood);
  if (ordered && at === verb.last + 1 && DIRECTIONS.is(tokens[verb.last])) return true;
  return at === verb?.last;
}

/** Whether a base form stands in the clause of a verb of planning: proposes that …, calls on … to …. */
export function isProposed(tokens: readonly Token[], i: number, plan: VerbGroup | undefined): boolean {
  if (!plan || i - plan.last > 12) return false;
  // `RESOLVED: That the rate be raised`
  const colon = SPEECH_MARKS.is(tokens[plan.last]) ? 1 : 0;
  const wants =
    plan.mood === 'planned' || MANDATIVE.has(plan.base) || (plan.mood === 'past' && PLAN_VERBS.isAmong(plan.lists));
  return wants && tokens[plan.last + colon]?.lower === 'that';
}

/** `It is ordered that he pay`: verbs of order, whatever their tense. */
const MANDATIVE = wordsOf('order direct instruct stipulate insist suggest advise resolve vote move');

/** `for school feeding, of which`: behind a noun and before no object, an -ing word is a noun. */
export function isGerundNoun(tokens: readonly Token[], i: number, end: number): boolean {
  const [before, next] = [itemAt(tokens, i - 1), i + 1 < end ? tokens[i + 1] : undefined];
  // `that funding of 260 billion`, but `including of`: only a clause may stand between a verb and its object.
  if (next?.lower === 'of' && (!before || DETERMINERS.is(before) || before.lower === 'that')) return true;
  if (before?.kind !== 'word' || !isPlainWord(before) || /s$|ly$/.test(before.lower)) return false;
  return !next || ENDING_MARKS.is(next) || BEHIND_NOUN.is(next);
}

/** Nouns of a direction, which look like verbs before `to`. */
const TAKES_TO = wordsOf(
  'support plan access aid need transition switch shift return target transfer export link limit change move',
);

/** `Clean energy now accounts for`, `Export earnings rose`: a finite verb behind the next words makes them its subject. */
function isSubjectNoun(tokens: readonly Token[], i: number, end: number): boolean {
  for (let at = i + 1; at < Math.min(end, i + 6); at++) {
    const token = tokens[at]!;
    if (FINITE_WORDS.is(token)) return true;
    if (at > i + 1 && ADVERBS.is(token) && isThirdPerson(tokens[at + 1])) return true;
    if (at > i + 1 && isPastForm(token) && !isBaseForm(token) && (!/ed$/.test(token.lower) || isMeasuring(tokens, at)))
      return true;
    if (!isPlainWord(token) && !ADVERBS.is(token) && token.text !== '-' && !OF_FROM.is(token)) return false;
    if (OF_FROM.is(token) && at === i + 1) return false;
  }
  return false;
}

/** `amounted to $1.4 billion`, `increased by 5%`, `totalled £3 million`: an amount behind a past form, which so describes no noun. */
function isMeasuring(tokens: readonly Token[], at: number): boolean {
  const amount = TO_BY.is(tokens[at + 1]) ? tokens[at + 2] : tokens[at + 1];
  return amount?.kind === 'number' || amount?.kind === 'symbol' || amount?.shape === 'upper';
}

const OF_FROM = wordsOf('of from');
const TO_BY = wordsOf('to by from at');

/** `Support for`, `Plan to`, `Increase in`: a noun in the place of a verb. */
export function isNounHere(tokens: readonly Token[], i: number, end: number): boolean {
  const next = i + 1 < end ? tokens[i + 1] : undefined;
  if (!next || isSubjectNoun(tokens, i, end)) return true;
  return (
    BEHIND_HEAD.is(next) ||
    (next.lower === 'to' && TAKES_TO.is(tokens[i])) ||
    next.text === ':' ||
    next.text === ';' ||
    next.text === ')' ||
    next.text === ','
  );
}

/** Whether a participle directly behind a verb of the present, or an order, has a plural noun behind it. */
export const describesObject = (tokens: readonly Token[], i: number, { mood, passive }: VerbGroup): boolean =>
  DESCRIBED_BEHIND.has(mood) && !passive && /ed$/.test(tokens[i]!.lower) && isPlural(tokens[i + 1] ?? tokens[i]!);

const DESCRIBED_BEHIND = moods('present', 'imperative', 'planned', 'future', 'infinitive');
