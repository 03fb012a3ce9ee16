import type { Clauses } from './clauses';
import { textOf } from './mention';
import { isAdjective } from './nounOrVerb';
import { lowerBound } from './spanIndex';
import { verbForm } from './verbForms';
import { ADVERBS, DETERMINERS, NO_METRIC, PLAN_NOUNS, PREPOSITIONS, PRONOUNS } from './vocabulary';
import { isContentWord } from './words';

/**
 * The noun phrase in a stretch of tokens that names what is measured or who acts: without times, determiners, verbs and numbers
 * around it, and without the place behind it. Better none than a wrong one: a stretch that is no noun phrase gives nothing.
 */
export function measuredNoun(clauses: Clauses, from: number, to: number): string | undefined {
  const { tokens, groups } = clauses;
  let [first, last] = [from, to];
  // `Urges Member States to devote`: behind the verb that opens the sentence.
  const at = lowerBound(groups, first, (group) => group.first);
  if (groups[at]?.first === first && groups[at].mood !== 'participle') first = groups[at].last;
  // `Banks are invited to lend`: the subject ends before its verb.
  const verb = groups[lowerBound(groups, first + 1, (group) => group.first)];
  if (verb && verb.first < last) last = verb.first;
  // `By 2025 the added value`: the time before it; a time behind it goes with what follows.
  const lead = (i: number) => clauses.isDated(i) || isEdge(clauses, i);
  while (first < last && lead(first)) first++;
  for (let i = first; i < last; i++) {
    if (!clauses.isDated(i) && tokens[i]!.kind !== 'number' && !PLACE.test(tokens[i]!.lower)) continue;
    const place = PLACE.test(tokens[i]!.lower) && tokens[i + 1]?.shape === 'capitalized' && i + 1 < last;
    if (place || !PLACE.test(tokens[i]!.lower)) last = i;
  }
  // `Firms face a fine of`: an article inside begins the phrase that counts.
  for (let i = last - 1; i > first; i--)
    if (/^an?$/.test(tokens[i]!.lower) && isContentWord(tokens[i - 1]!)) {
      first = i + 1;
      break;
    }
  while (last > first && isEdge(clauses, last - 1)) last--;
  // `computing power target of`: the measure, not the goal.
  while (last > first + 1 && PLAN_NOUNS.has(tokens[last - 1]!.lower)) last--;
  const words = tokens.slice(first, last);
  if (words.some((token) => PRONOUNS.has(token.lower) || token.kind === 'quote')) return undefined;
  // One word that is a verb, or the plan itself, measures nothing.
  const [only] = words;
  if (words.length === 1 && (verbForm(only!.lower)?.third || PLAN_NOUNS.has(only!.lower))) return undefined;
  const noun = words.some((token) => isContentWord(token) && !isAdjective(token) && !NO_METRIC.has(token.lower));
  return noun ? textOf(tokens, first, last) : undefined;
}

/** Before a name, these lead to a place: the added value of Shanghai, losses in Malta. */
const PLACE = /^(?:of|in)$/;

/** What can neither begin nor end a noun phrase. */
function isEdge({ tokens }: Clauses, i: number): boolean {
  const { kind, lower } = tokens[i]!;
  return kind !== 'word' || DETERMINERS.has(lower) || PREPOSITIONS.has(lower) || ADVERBS.has(lower) || lower === 'and';
}
