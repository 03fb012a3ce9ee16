import { wordsOf } from '../../text/wordClass';
import type { Token } from '../../text/tokenizer';
import type { Clauses } from './clauses';
import type { Mention } from './mention';
import type { VerbGroup } from './verbGroup';
import { APPLICANTS, AT_PRESENT, CONDITIONS, NOTING_VERBS } from './vocabulary';

const STOPS = wordsOf('; , ( but while whereas and');
const CLAUSE_STARTS = wordsOf('; but while');
const ALREADY = wordsOf('already hitherto');
const QUALIFYING = wordsOf('qualify apply');
const SO = wordsOf('so thus to');
const CONDITIONAL = wordsOf('if unless assuming assume assumes suppose');
const PRESENT = wordsOf('current existing present');
const POLICIES = wordsOf('policies trends rate rates pace trajectory trend');
const AS = wordsOf('as -');
const FURTHER = wordsOf('further additional urgent new such more');
const MEASURES = wordsOf('action measures intervention interventions mitigation reform reforms');
const ELECTED = wordsOf('elected reelected re-elected returned');
const CLAUSE_MARKS = wordsOf(', ; :');

/** Under which circumstances a sentence says what it says: conditions, the present, what is only noted. */

/** `Applicants must earn less than …`, `to qualify, a firm must employ …`: who may take part is no goal. */
export function isEligibility({ tokens, start, groups }: Clauses, { first }: Mention): boolean {
  const [opening] = groups;
  if (opening && opening.last < first && isToQualify(tokens, opening.first)) return true;
  for (let i = start; i < Math.min(first, start + 6); i++) if (APPLICANTS.is(tokens[i])) return true;
  return false;
}

/** `to qualify`, `to be eligible`, `to apply`. */
const isToQualify = (tokens: readonly Token[], at: number) =>
  tokens[at]!.lower === 'to' &&
  (QUALIFYING.is(tokens[at + 1]) || (tokens[at + 1]?.lower === 'be' && tokens[at + 2]?.lower === 'eligible'));

/** `at present`, `already`, in the same clause and near. */
export function isPresent({ tokens, sentence }: Clauses, { first, last }: Mention): boolean {
  if (AT_PRESENT.is(tokens[sentence.first]) && first - sentence.first < 24) return true;
  const stops = (token: Token) => STOPS.is(token);
  for (let i = first - 1; i >= Math.max(sentence.first, first - 8) && !CLAUSE_STARTS.is(tokens[i]); i--)
    if (AT_PRESENT.is(tokens[i]) || isSoFar(tokens, i)) return true;
  for (let i = last; i < Math.min(sentence.last, last + 6) && !stops(tokens[i]!); i++)
    if (AT_PRESENT.is(tokens[i])) return true;
  return false;
}

/** `has so far granted`, `to date, 9 million has been paid`, `has already built`. */
export function isSoFarDone(tokens: readonly Token[], { first, last }: VerbGroup): boolean {
  for (let i = Math.max(1, first - 12); i < Math.min(tokens.length, last); i++)
    if (isSoFar(tokens, i) || (i > first && ALREADY.is(tokens[i]))) return true;
  return false;
}

const isSoFar = (tokens: readonly Token[], i: number) =>
  /^(?:far|date)$/.test(tokens[i]!.lower) && SO.is(tokens[i - 1]);

/** `Notes that 900 million are outstanding`, `Recalling its goal of 40%`: what a resolution takes note of. */
export function isNoted({ tokens, start, groups }: Clauses, { first }: Mention): boolean {
  const [opening, second] = groups;
  const takesNote = opening?.base === 'take' && tokens[opening.last]?.lower === 'note';
  if (!opening || opening.last > first || !(takesNote || NOTING_VERBS.has(opening.base))) return false;
  const leads = opening.first === start && /^(?:present|participle|imperative)$/.test(opening.mood);
  return (
    leads &&
    !(second && second.last <= first && /^(?:future|planned)$/.test(second.mood)) &&
    tokens[start]!.shape !== 'lower'
  );
}

/** `if the population reaches 128 million`. */
export function isCondition({ tokens, start }: Clauses, first: number): boolean {
  for (let i = first - 1; i >= Math.max(start, first - 12) && !CLAUSE_MARKS.is(tokens[i]); i--)
    if (CONDITIONAL.is(tokens[i])) return !isElection(tokens, i);
  return false;
}

/** `Under current policies`, `without action`, `business as usual`: what comes about if nothing is done. */
export function hasScenario({ tokens, sentence }: Clauses): boolean {
  for (let i = sentence.first; i < sentence.last - 1; i++) {
    const [word, next] = [tokens[i]!.lower, tokens[i + 1]!.lower];
    if (PRESENT.has(word) && POLICIES.has(next)) return true;
    if (AS.has(word) && next === 'usual') return true;
    if (word === 'if' && next === 'nothing') return true;
    if (word !== 'without' && word !== 'no') continue;
    const what = FURTHER.has(next) ? tokens[i + 2]?.lower : next;
    if (MEASURES.has(what ?? '')) return true;
  }
  return false;
}

/** Whether the sentence sets a condition that makes a forecast of what it expects. */
export const hasCondition = ({ tokens, sentence }: Clauses): boolean =>
  tokens
    .slice(sentence.first, sentence.last)
    .some((token, i) => CONDITIONS.is(token) && token.lower !== 'should' && !isElection(tokens, sentence.first + i));

/** `If re-elected, we would build …`: the condition of all that a party promises. */
export const isElection = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'if' && tokens.slice(at + 1, at + 6).some((token) => ELECTED.is(token));
