import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Clauses } from './clauses';
import { textOf } from './mention';
import { isAdjective } from './nounOrVerb';
import { isThirdPerson } from './verbForms';
import type { Token } from '../../text/tokenizer';
import { ADVERBS, CHANGE_NOUNS, DETERMINERS, NO_METRIC, PLAN_NOUNS, PREPOSITIONS, PRONOUNS, WHOSE } from './vocabulary';
import { isContentWord } from './words';
import { verbAt } from './verbGroup';

const CHANGE_LINKS = wordsOf('for of in on');
const OF_IN = wordsOf('of in');
const ARTICLES = wordsOf('a an');
const RELATIVES = wordsOf('who whom whose which that where');

/**
 * The noun phrase in a stretch of tokens that names what is measured or who acts: without times, determiners, verbs and numbers
 * around it, and without the place behind it. Better none than a wrong one: a stretch that is no noun phrase gives nothing.
 */
export function measuredNoun(clauses: Clauses, from: number, to: number, subject = false): string | undefined {
  const { tokens, groups } = clauses;
  let [first, last] = [from, to];
  // `Urges Member States to devote`: behind the verb that opens the sentence.
  const at = verbAt(groups, first);
  const opening = groups[at];
  // `Export earnings rose`: no order, where another verb follows that is none either
  const noun = subject && opening?.mood === 'imperative' && groups[at + 1]?.first === to;
  if (opening?.first === first && opening.mood !== 'participle' && !noun) first = opening.last;
  // `Banks are invited to lend`: the subject ends before its verb.
  const verb = groups[verbAt(groups, first + 1)];
  if (verb && verb.first < last) last = verb.first;
  // `By 2025 the added value`: the time before it; a time behind it goes with what follows.
  const lead = (i: number) => clauses.claimed.isDated(i) || isEdge(clauses, i) || RELATIVES.is(tokens[i]);
  while (first < last && lead(first)) first++;
  for (let i = first; i < last; i++) {
    const number = tokens[i]!.kind === 'number' && !isCompounded(tokens, i) && !isGlued(tokens, i);
    if (!clauses.claimed.isDated(i) && !number && !PLACE.is(tokens[i])) continue;
    const place = PLACE.is(tokens[i]) && tokens[i + 1]?.shape === 'capitalized' && i + 1 < last;
    if (place || !PLACE.is(tokens[i])) last = i;
  }
  // `children who finish school`: the head, not what is said of it
  for (let i = first + 1; i < last; i++) if (RELATIVES.is(tokens[i])) last = i;
  // `Firms face a fine of`: an article inside begins the phrase that counts.
  for (let i = last - 1; i > first; i--)
    if (ARTICLES.is(tokens[i]) && isContentWord(tokens[i - 1]!)) {
      first = i + 1;
      break;
    }
  while (last > first && isEdge(clauses, last - 1)) last--;
  // `computing power target of`: the measure, not the goal.
  while (last > first + 1 && PLAN_NOUNS.is(itemAt(tokens, last - 1)) && !isMeasured(tokens[last - 1]!)) last--;
  // `the bank's capital`: whose it is goes without saying.
  for (let i = last - 2; i > first; i--)
    if (tokens[i]!.kind === 'possessive') {
      first = i + 1;
      break;
    }
  // `losses in the network`: where it is measured goes without saying.
  for (let i = first + 1; i < last - 1; i++)
    if (tokens[i]!.lower === 'in' && !CHANGE_NOUNS.is(itemAt(tokens, i - 1))) {
      last = i;
      break;
    }
  first = behindChange(tokens, first, last);
  last = withoutOwner(tokens, first, last);
  while (first < last && isEdge(clauses, first)) first++;
  // `MVCS: more than 380 million`: a body measures nothing.
  if (!subject && first < last && clauses.claimed.isBody(first) && clauses.claimed.isBody(last - 1)) return undefined;
  for (let i = first; i < last; i++) if (PRONOUNS.is(tokens[i]) || tokens[i]!.kind === 'quote') return undefined;
  // One word that is a verb, or the plan itself, measures nothing.
  const only = last - first === 1 ? tokens[first]! : undefined;
  if (only && (PLAN_NOUNS.is(only) || (!subject && isThirdPerson(only)))) return undefined;
  // `Spending came to …`, `proposes spending of …`: alone, a word in -ing is a noun.
  const gerund = only?.lower.endsWith('ing') === true && (subject || tokens[last]?.lower === 'of');
  return holdsNoun(tokens, first, last, gerund) ? textOf(tokens, first, last) : undefined;
}

/** `CO2`, `PM2.5`. */
const isGlued = (tokens: readonly Token[], i: number): boolean =>
  !tokens[i]!.spaceBefore && itemAt(tokens, i - 1)?.kind === 'word';

/** Whether a word stands in `[first, last)` that can be measured. @param gerund whether a word in -ing can */
function holdsNoun(tokens: readonly Token[], first: number, last: number, gerund: boolean): boolean {
  for (let i = first; i < last; i++) {
    const token = tokens[i]!;
    if (isContentWord(token) && (gerund || !isAdjective(token)) && !NO_METRIC.is(token)) return true;
  }
  return false;
}

/** `a target of a cut in emissions`, `the goal for inflation`: what is to change, not the goal or the change. */
function behindChange(tokens: readonly Token[], from: number, to: number): number {
  let first = from;
  for (let i = from; i < to - 2; i++) {
    const link = CHANGE_LINKS.is(tokens[i + 1]);
    if (link && (CHANGE_NOUNS.is(tokens[i]) || GOALS.is(tokens[i]))) first = i + 2;
  }
  return first;
}

const GOALS = wordsOf('target targets goal goals aim aims objective objectives');

/** `the added value of the city`: whose it is goes without saying. */
function withoutOwner(tokens: readonly Token[], first: number, last: number): number {
  const owner = last - first > 3 && WHOSE.is(itemAt(tokens, last - 1)) && DETERMINERS.is(itemAt(tokens, last - 2));
  return owner && OF_IN.is(itemAt(tokens, last - 3)) ? last - 3 : last;
}

/** Before a name, these lead to a place: the added value of Shanghai, losses in Malta. */
const PLACE = wordsOf('of in');

/** `the reserve requirement was cut to 8%`: what is required is measured, as no goal is. */
const isMeasured = ({ lower }: Token) => lower === 'requirement' || lower === 'requirements' || lower === 'commitments';

/** `5G`, `under-5`: a number that is part of a word. */
const isCompounded = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1];
  return (
    (next?.kind === 'word' && !next.spaceBefore) || (itemAt(tokens, i - 1)?.text === '-' && !tokens[i]!.spaceBefore)
  );
};

/** What can neither begin nor end a noun phrase. */
function isEdge({ tokens }: Clauses, i: number): boolean {
  const token = tokens[i]!;
  // `under-five mortality`, `5G coverage`: the front of a compound
  const next = tokens[i + 1];
  if (next && !next.spaceBefore && (next.text === '-' || (token.kind === 'number' && next.kind === 'word')))
    return false;
  return (
    token.kind !== 'word' ||
    DETERMINERS.is(token) ||
    PREPOSITIONS.is(token) ||
    ADVERBS.is(token) ||
    token.lower === 'and'
  );
}
