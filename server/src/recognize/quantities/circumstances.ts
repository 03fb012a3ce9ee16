import type { Token } from '../../text/tokenizer';
import type { Clauses } from './clauses';
import type { Mention } from './mention';
import type { VerbGroup } from './verbGroup';
import { APPLICANTS, AT_PRESENT, CONDITIONS, NOTING_VERBS } from './vocabulary';

/** Under which circumstances a sentence says what it says: conditions, the present, what is only noted. */

/** `Applicants must earn less than …`, `to qualify, a firm must employ …`: who may take part is no goal. */
export function isEligibility({ tokens, start, groups }: Clauses, { first }: Mention): boolean {
  const [opening] = groups;
  if (opening && opening.last < first && /^to (?:qualify|be eligible|apply)$/.test(wordsOf(tokens, opening.first, 3)))
    return true;
  for (let i = start; i < Math.min(first, start + 6); i++) if (APPLICANTS.has(tokens[i]!.lower)) return true;
  return false;
}

const wordsOf = (tokens: readonly Token[], from: number, count: number) =>
  tokens
    .slice(from, from + count)
    .map((token) => token.lower)
    .join(' ')
    .replace(/^(to (?:qualify|apply))\b.*/, '$1');

/** `at present`, `already`, in the same clause and near. */
export function isPresent({ tokens, sentence }: Clauses, { first, last }: Mention): boolean {
  if (AT_PRESENT.has(tokens[sentence.first]!.lower) && first - sentence.first < 24) return true;
  const stops = (token: Token) => /^(?:;|,|\(|but|while|whereas|and)$/.test(token.lower);
  for (let i = first - 1; i >= Math.max(sentence.first, first - 8) && !/^(?:;|but|while)$/.test(tokens[i]!.lower); i--)
    if (AT_PRESENT.has(tokens[i]!.lower) || isSoFar(tokens, i)) return true;
  for (let i = last; i < Math.min(sentence.last, last + 6) && !stops(tokens[i]!); i++)
    if (AT_PRESENT.has(tokens[i]!.lower)) return true;
  return false;
}

/** `has so far granted`, `to date, 9 million has been paid`, `has already built`. */
export function isSoFarDone(tokens: readonly Token[], { first, last }: VerbGroup): boolean {
  for (let i = Math.max(1, first - 12); i < Math.min(tokens.length, last); i++)
    if (isSoFar(tokens, i) || (i > first && /^(?:already|hitherto)$/.test(tokens[i]!.lower))) return true;
  return false;
}

const isSoFar = (tokens: readonly Token[], i: number) =>
  /^(?:far|date)$/.test(tokens[i]!.lower) && /^(?:so|thus|to)$/.test(tokens[i - 1]?.lower ?? '');

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
  for (let i = first - 1; i >= Math.max(start, first - 12) && !/^[,;:]$/.test(tokens[i]!.text); i--)
    if (/^(?:if|unless|assuming|assume|assumes|suppose)$/.test(tokens[i]!.lower)) return !isElection(tokens, i);
  return false;
}

/** `Under current policies`, `without action`, `business as usual`: what comes about if nothing is done. */
export function hasScenario({ tokens, sentence }: Clauses): boolean {
  for (let i = sentence.first; i < sentence.last - 1; i++) {
    const [word, next] = [tokens[i]!.lower, tokens[i + 1]!.lower];
    if (/^(?:current|existing|present)$/.test(word) && /^(?:policies|trends|rates?|pace|trajectory|trend)$/.test(next))
      return true;
    if (/^(?:as|-)$/.test(word) && next === 'usual') return true;
    if (word === 'if' && next === 'nothing') return true;
    if (word !== 'without' && word !== 'no') continue;
    const what = /^(?:further|additional|urgent|new|such|more)$/.test(next) ? tokens[i + 2]?.lower : next;
    if (/^(?:action|measures|intervention|interventions|mitigation|reform|reforms)$/.test(what ?? '')) return true;
  }
  return false;
}

/** Whether the sentence sets a condition that makes a forecast of what it expects. */
export const hasCondition = ({ tokens, sentence }: Clauses): boolean =>
  tokens
    .slice(sentence.first, sentence.last)
    .some(
      (token, i) => CONDITIONS.has(token.lower) && token.lower !== 'should' && !isElection(tokens, sentence.first + i),
    );

/** `If re-elected, we would build …`: the condition of all that a party promises. */
export const isElection = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'if' &&
  tokens.slice(at + 1, at + 6).some((token) => /^(?:elected|reelected|re-elected|returned)$/.test(token.lower));
