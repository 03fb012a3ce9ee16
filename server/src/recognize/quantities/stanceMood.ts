import type { Token } from '../../text/tokenizer';
import { wordsOf } from '../../text/wordClass';
import type { Clauses } from './clauses';
import { nearVerbs } from './governor';
import type { Stance } from './reading';
import { moods, ORDERS, verbBefore, type VerbGroup } from './verbGroup';
import { EXPECT_VERBS, PLAN_VERBS } from './vocabulary';

/** The mood in which a quantity stands: that of its verb, as far as the verbs and the subject around it leave it alone. */

/**
 * The mood of a quantity.
 * @param isCapped whether it is the most that is allowed
 * @param isPlan whether the subject of the verb is a plan
 */
export function moodOf(
  clauses: Clauses,
  verb: VerbGroup | undefined,
  main: VerbGroup | undefined,
  { isCapped, isPlan }: { readonly isCapped: boolean; readonly isPlan: boolean },
): Stance['mood'] {
  if (!verb) return isCapped ? 'future' : 'none';
  const order = ensured(clauses, verb);
  if (order) return order;
  if (isPlan && isForeseen(verb)) return 'planned';
  if (isCapped) return 'future';
  return isOnlyGerund(clauses, verb) ? 'infinitive' : ownMood(verb, main);
}

/** `The strategy has projected a rise to 900,000`: what a plan foresees. */
const isForeseen = ({ lists, mood, passive }: VerbGroup): boolean =>
  mood === 'perfect' && !passive && (EXPECT_VERBS.isAmong(lists) || PLAN_VERBS.isAmong(lists));

/** `costs are expected to expand by 40 million`: without an object nobody does it. */
export const isByItself = (tokens: readonly Token[], { base, mood, passive, last }: VerbGroup): boolean =>
  mood === 'expected' && !passive && BY_THEMSELVES.has(base) && BY_TO.is(tokens[last]);

const BY_THEMSELVES = wordsOf('expand increase decrease improve double triple shrink widen rise grow');
const BY_TO = wordsOf('by to');

/** A participle takes its time from the verb it depends on; behind a verb of promise it is what is promised, whenever that was. */
function ownMood(verb: VerbGroup, main: VerbGroup | undefined): Stance['mood'] {
  const depends = main !== undefined && verb.mood === 'participle' && !main.passive;
  // `needs 3 billion, accounting for 30 percent of the whole`
  if (depends && SHARING.has(verb.base)) return 'present';
  if (depends && COMMITTING_MOODS.has(main.mood) && COMMITTING.has(main.base)) return 'planned';
  return main && verb.mood === 'participle' ? main.mood : verb.mood;
}

/** `Reducing incidents from 52 to 6 by the end of the period.`: a sentence without any other verb says what is to be done. */
const isOnlyGerund = ({ tokens, start, groups }: Clauses, { first, last, mood, act }: VerbGroup): boolean =>
  mood === 'participle' &&
  first === start &&
  act &&
  last === first + 1 &&
  tokens[first]!.lower.endsWith('ing') &&
  nearVerbs(groups, 0).every((other) => other.mood === 'participle' || other.mood === 'infinitive');

/** `shall ensure that the share is at least 30%`: the present of the clause is what they are to bring about. */
function ensured({ tokens, groups }: Clauses, verb: VerbGroup): VerbGroup['mood'] | undefined {
  if (verb.mood !== 'present') return undefined;
  const order = verbBefore(groups, verb.first);
  return order && ORDERS.has(order.mood) && ENSURING.has(order.base) && tokens[order.last]?.lower === 'that'
    ? order.mood
    : undefined;
}

const ENSURING = wordsOf('ensure guarantee require mandate demand stipulate');
const SHARING = wordsOf('account represent');
const COMMITTING_MOODS = moods('past', 'perfect', 'present', 'progressive');
const COMMITTING = wordsOf('commit pledge promise vow undertake propose recommend envisage envision target plan');
