import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Clauses } from './clauses';
import { measuredNoun } from './measuredNoun';
import { MAX_METRIC } from './metricPlaces';
import { moods, type VerbGroup, verbAt } from './verbGroup';
import { ACTORS, ADVERBS, LEVELS, OUTLOOK, PREPOSITIONS } from './vocabulary';
import { isContentWord } from './words';

/** The subject of a verb: the noun phrase in front of it, between which and the verb a clause, an apposition or a bracket may stand. */

/** A stretch of tokens, `last` exclusive. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

const STARTS = wordsOf(', ; : — ( ) | that which whose while whereas but when where why how if unless');
const RELATIVES = wordsOf('that which who');
const ENDS_INSERTION = wordsOf(', ) — –');
/** What is put in between commas begins so. */
const INSERTED = wordsOf(
  'which who whose where including excluding or now currently today already at up down from as like such together along compared especially particularly not both measured estimated a an the its their our one',
);
/** How far back what is put in may begin, in tokens. */
const INSERTION = 25;

/**
 * The words of the subject of a verb, as {@link measuredNoun} gives them, if it can measure anything: those who act do not, nor does
 * the quantity before.
 * @param before end of that
 */
export function measuringSubject(clauses: Clauses, verb: VerbGroup, before: number): string | undefined {
  const { first, last } = subjectStretch(clauses, verb);
  if (last === first || last === before) return undefined;
  const head = headOf(clauses, first, last);
  const acts =
    clauses.claimed.isBody(head) ||
    clauses.claimed.isPlanName(head) ||
    ACTORS.is(clauses.tokens[head]) ||
    // `The Resource Planning Assumption is £11 million`: who acts is not so much.
    (verb.base !== 'be' && isNamed(clauses, head));
  return acts ? undefined : measuredNoun(clauses, first, last, true);
}

/** From the last comma or start of a clause up to the verb, or up to what is put in between; empty where nothing stands there. */
export function subjectStretch(clauses: Clauses, verb: VerbGroup): Stretch {
  const { tokens, start, groups } = clauses;
  let last = verb.first;
  while (last > start && ADVERBS.is(tokens[last - 1])) last--;
  let floor = start;
  const antecedent = antecedentOf(clauses, last);
  if (antecedent < last) {
    // `aims to reduce losses, which stood at 19%`: behind the verb whose object it is
    last = antecedent;
    const before = itemAt(groups, verbAt(groups, last) - 1);
    if (before && before.last <= last) floor = Math.max(floor, before.last);
  } else last = beforeInsertion(clauses, last);
  let first = last;
  while (first > floor && last - first < MAX_METRIC) {
    const token = tokens[first - 1]!;
    // `the share of waste that is recycled`
    if (RELATIVES.is(token) && first < last && FINITE.has(verb.mood) && holdsVerb(clauses, first, last)) {
      const noun = antecedentOf(clauses, first);
      if (noun === first) break;
      first = last = noun;
      continue;
    }
    // `spending on cars and meetings fell`: only behind a verb does `and` begin another clause.
    if (STARTS.is(token) || (token.lower === 'and' && isBehindVerb(groups, first - 1))) break;
    first--;
  }
  return { first, last };
}

/** Whether a verb stands before a token: `Spending on …` begins with none. */
function isBehindVerb(groups: readonly VerbGroup[], token: number): boolean {
  for (const { first, mood } of groups) if (mood !== 'participle') return first < token;
  return false;
}

/** Where the noun ends that a relative pronoun in front of a place goes back to; the place itself where none does. */
function antecedentOf({ tokens, start, groups }: Clauses, at: number): number {
  const pronoun = at - 1;
  if (pronoun <= start || !RELATIVES.is(tokens[pronoun])) return at;
  const noun = tokens[pronoun - 1]!.text === ',' ? pronoun - 2 : pronoun - 1;
  if (noun < start || !isContentWord(tokens[noun]!) || tokens[noun]!.lower.endsWith('ing')) return at;
  // `officials said that`, `recognizing that`: no noun
  const verb = itemAt(groups, verbAt(groups, noun + 1) - 1);
  return verb && verb.last === noun + 1 ? at : noun + 1;
}

const holdsVerb = ({ groups }: Clauses, first: number, last: number): boolean => {
  const verb = groups[verbAt(groups, first)];
  return verb !== undefined && verb.last <= last && FINITE.has(verb.mood);
};

const FINITE = moods('present', 'past', 'perfect', 'progressive', 'future', 'planned', 'expected', 'imagined');

/** Where the subject ends behind which something is put in: `Losses, now at 19%, will fall`; the place itself where nothing is. */
function beforeInsertion({ tokens, start }: Clauses, at: number): number {
  const mark = at - 1;
  if (mark <= start || !ENDS_INSERTION.is(tokens[mark])) return at;
  const { text } = tokens[mark]!;
  const opening = text === ')' ? '(' : text;
  for (let i = mark - 1; i > start && mark - i <= INSERTION; i--)
    if (tokens[i]!.text === opening && (text !== ',' || INSERTED.is(tokens[i + 1]))) return i;
  return at;
}

/** The head of a noun phrase: the last word in front of what is tied to it by prepositions (`the added value of the city`). */
export function headOf({ tokens, groups }: Clauses, first: number, last: number): number {
  // `Banks are invited to lend`: the subject ends before its verb.
  const verb = groups[verbAt(groups, first + 1)];
  const end = verb && verb.first < last ? verb.first : last;
  let head = end - 1;
  for (let i = head; i > first; i--) if (PREPOSITIONS.is(tokens[i]) && isContentWord(tokens[i - 1]!)) head = i - 1;
  return head;
}

/** `Minister Jane Low`, `Nordwind Power`: somebody with a name, unless it names what is measured: Consumer Price Index. */
const isNamed = ({ tokens, start }: Clauses, head: number): boolean =>
  head > start &&
  tokens[head]!.shape === 'capitalized' &&
  tokens[head - 1]!.shape === 'capitalized' &&
  tokens[head - 1]!.kind === 'word' &&
  !MEASURES.is(tokens[head]) &&
  !LEVELS.is(tokens[head]) &&
  !OUTLOOK.is(tokens[head]);

const MEASURES = wordsOf(
  'index rate ratio product income growth balance reserves spending expenditure debt emissions cost costs price wage wages share level score target allocation budget funding tax fee fees area output value capacity supply production',
);
