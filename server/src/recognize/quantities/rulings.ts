import { itemAt } from '../../text/itemAt';
import { WordClass, wordsOf } from '../../text/wordClass';
import type { Token } from '../../text/tokenizer';
import type { Clauses } from './clauses';
import type { Mention } from './mention';
import { nounBefore } from './nounBefore';
import { moods, ORDERS, REPORTS, type VerbGroup, verbBefore } from './verbGroup';
import { verbListOf } from './verbLists';
import { CHANGE_NOUNS, COVERERS, COVERING_VERBS, FRESH, LIMITS, OUTLOOK, PENALTIES, RULED } from './vocabulary';
import { someWord } from './words';

const CHANGE_LINKS = wordsOf('to by from at above below');
const ORDERING = wordsOf('must shall should');
const EFFECT = wordsOf('effect force');
const SUBJECT_MARKS = wordsOf(', ; : — (');

/** What a text rules, offers or foresees in so many words, whatever the tense of its verb. */

/** `40 new beds`, `$3 billion more for schools`, `a 25% rise`: without a verb, something that is to be had. */
export function isFresh(tokens: readonly Token[], { first, numeral, last, unitType }: Mention): boolean {
  // `An estimated 15,800 new cases`
  if (someWord(tokens, first, numeral.first, ESTIMATED)) return false;
  for (let i = numeral.last; i <= last && i < tokens.length; i++) if (FRESH.is(tokens[i])) return true;
  // `Leakage reduction of 461 million litres`
  if (unitType !== 'count' && itemAt(tokens, first - 1)?.lower === 'of' && CHANGE_NOUNS.is(itemAt(tokens, first - 2)))
    return true;
  return unitType === 'percent' && CHANGE_NOUNS.is(tokens[last]);
}

const ESTIMATED = wordsOf('estimated');

/** How far before its verb the noun of a subject may stand, in tokens. */
const SUBJECT = 8;

/** Whether a noun of a list stands in the subject right before a verb. */
function subjectHas({ tokens, start }: Clauses, verb: VerbGroup, nouns: WordClass): boolean {
  for (let i = verb.first - 1; i >= Math.max(start, verb.first - SUBJECT) && !SUBJECT_MARKS.is(tokens[i]); i--)
    if (nouns.is(tokens[i])) return true;
  return false;
}

const FORESEEN = moods('future', 'expected');

/** `Growth will slow to 1.2%`: what an economy does, and nobody does to it. */
export const isOutlook = (clauses: Clauses, verb: VerbGroup, { first }: Mention): boolean =>
  FORESEEN.has(verb.mood) &&
  verb.last <= first &&
  !verb.passive &&
  // `will slow to 1.2%`, but `will cut it by 3%`
  (!verb.act || CHANGE_LINKS.is(clauses.tokens[verb.last])) &&
  !ORDERING.is(clauses.tokens[verb.first]) &&
  subjectHas(clauses, verb, OUTLOOK);

/** `The limit value for dust is 20 mg`: a bound that the text sets. */
export const isLimitSet = (clauses: Clauses, verb: VerbGroup, mention: Mention): boolean =>
  (clauses.tokens[mention.first]!.lower === 'not' && clauses.tokens[mention.first + 1]!.lower === 'to') ||
  (verb.mood === 'present' &&
    verb.last <= mention.first &&
    mention.unitType !== 'none' &&
    (verb.base === 'be'
      ? subjectHas(clauses, verb, LIMITS) || (mention.unitType === 'money' && subjectHas(clauses, verb, RATES))
      : nounBefore(clauses.tokens, mention, LIMITS, verb.last) !== undefined));

/** `Awards are capped at 10 million`, `grants, limited to 40% of the costs`: the most that there may be. */
export function isCapped(clauses: Clauses, verb: VerbGroup, mention: Mention): boolean {
  const { first } = mention;
  const { tokens, groups } = clauses;
  const kept =
    mention.comparator !== '=' &&
    mention.comparator !== '~' &&
    verb.mood === 'present' &&
    verb.passive &&
    HOLDING.isAmong(verb.lists);
  if (kept && first - verb.last <= 1) return true;
  if (!CAPPING.isAmong(verb.lists) || verb.last !== first - 1 || !LIMIT_LINKS.is(tokens[verb.last])) return false;
  // The price of a service stays a price.
  if (verb.mood === 'present') return !subjectHas(clauses, verb, PENALTIES);
  const main = verbBefore(groups, verb.first);
  return verb.mood === 'past' && verb.last === verb.first + 1 && main !== undefined && !REPORTS.has(main.mood);
}

const CAPPING = verbListOf('cap limit restrict');
const HOLDING = verbListOf('keep hold maintain set fix');
const LIMIT_LINKS = wordsOf('at to');

/** `The pension rises by 4% to 230`, `the duty falls to 12%`: what somebody sets moves only when it is decided. */
export const isRuled = (clauses: Clauses, verb: VerbGroup, { first }: Mention): boolean =>
  verb.mood === 'present' &&
  verb.last <= first &&
  MOVING.isAmong(verb.lists) &&
  CHANGE_LINKS.is(itemAt(clauses.tokens, first - 1)) &&
  subjectHas(clauses, verb, RULED) &&
  !subjectHas(clauses, verb, OUTLOOK);

const MOVING = verbListOf('rise fall drop go increase decrease move climb decline reduce start begin');

/** What a law sets; a fee stays the price of a service. */
const RATES = new WordClass([...RULED].filter((noun) => !PENALTIES.has(noun)));

/** `The grant covers 80% of the price`. */
export const isCovered = (clauses: Clauses, verb: VerbGroup, { first }: Mention): boolean =>
  verb.mood === 'present' &&
  verb.last <= first &&
  !verb.passive &&
  COVERING_VERBS.isAmong(verb.lists) &&
  subjectHas(clauses, verb, COVERERS);

/** `We invest 40 million in schools`, `I am allocating 2 billion`: those who speak give it by saying so. */
export const isGivenByUs = (tokens: readonly Token[], verb: VerbGroup): boolean =>
  NOW.has(verb.mood) && GIVING.isAmong(verb.lists) && SPEAKERS.is(itemAt(tokens, verb.first - 1));

const NOW = moods('present', 'progressive');
const SPEAKERS = wordsOf("we i we're i'm");
const GIVING = verbListOf(
  'allocate earmark invest put give channel inject allot appropriate fund grant award reserve devote mobilise mobilize budget commit dedicate provide set add',
);

/** `The total allocation is 40 million`: what a plan or budget sets aside. */
export const isOutlay = (clauses: Clauses, verb: VerbGroup, { first }: Mention): boolean =>
  verb.mood === 'present' && verb.base === 'be' && verb.last <= first && subjectHas(clauses, verb, OUTLAYS);

const OUTLAYS = wordsOf('outlay outlays allocation allocations appropriation appropriations envelope provision');

/** `The rise of 7 per cent takes effect in July`. */
export const takesEffect = (tokens: readonly Token[], verb: VerbGroup): boolean =>
  (TAKING.isAmong(verb.lists) && someWord(tokens, verb.last, verb.last + 2, EFFECT)) ||
  (FALLING.isAmong(verb.lists) && verb.mood === 'present' && tokens[verb.last]?.lower === 'due');

/** `The second half falls due in May`. */
const FALLING = verbListOf('fall become come');

const TAKING = verbListOf('take come enter go');

/** `capping the cost at 250,000`, `keep losses to 10%`: what is done to a measure gives it its goal. */
export const isHeld = ({ base, mood, last }: VerbGroup, { first }: Mention): boolean =>
  last <= first && first - last <= 6 && HELD.has(base) && (ORDERS.has(mood) || mood === 'participle');

const HELD = wordsOf(
  'cap limit hold keep peg freeze fix cut reduce lower raise bring contain restrict increase maintain stabilise stabilize',
);

/** `Rents may rise by no more than 4%`: what is allowed ends there. */
export const mayNoMore = ({ tokens }: Clauses, { first, last, mood }: VerbGroup, mention: Mention): boolean =>
  mood === 'imagined' &&
  tokens[first]!.lower === 'may' &&
  last <= mention.first &&
  (mention.comparator === '<=' || mention.comparator === '<') &&
  NO_MORE.is(tokens[mention.first]);

const NO_MORE = wordsOf('no not');
