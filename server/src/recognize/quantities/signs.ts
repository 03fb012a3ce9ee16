import type { Token } from '../../text/tokenizer';
import type { Clauses } from './clauses';
import type { Mention } from './mention';
import type { Settled } from './reading';
import type { VerbGroup } from './verbGroup';
import { CONDITIONS, DETERMINERS, PARTS, PLAN_NOUNS, PREPOSITIONS, STATE_NOUNS } from './vocabulary';
import { isContentWord, isPlural } from './words';

/** What makes it a figure whatever the verb says. */
export function settledBy(
  { tokens, start }: Clauses,
  mention: Mention,
  verb: VerbGroup | undefined,
): Settled | undefined {
  const before = tokens[mention.first - 1]?.lower ?? '';
  if (
    mention.unitType === 'count' &&
    mention.head !== undefined &&
    PARTS.has(tokens[mention.head]!.lower) &&
    mention.value <= 300
  )
    return 'part';
  if (before === 'per') return 'denominator';
  // `children under 5 years of age`
  if (mention.unitType === 'time' && tokens[mention.last + 1]?.lower === 'age') return 'threshold';
  if (/^(?:bottom|top|poorest|richest|lowest|highest|first|last|upper|lower)$/.test(before)) return 'share of a group';
  if (
    /^(?:pathways?|paths?|trajector(?:y|ies)|scenarios?|thresholds?|mark|world)$/.test(
      tokens[mention.last]?.lower ?? '',
    )
  )
    return 'defined';
  if (isBaseline(tokens, mention)) return 'baseline';
  if (isThreshold(tokens, start, mention, verb)) return 'threshold';
  const noun = nounBefore(tokens, mention, STATE_NOUNS);
  if (noun !== undefined && /^(?:costs?|price|worth|gdp|population|losses|damages?|baseline)$/.test(noun))
    return 'state';
  if (/^(?:the|its|their|these|those|this|our|all)$/.test(before)) return 'defined';
  return undefined;
}

/** `from 12 to 200`, `up from 5%`, `compared with 20 percent`. */
function isBaseline(tokens: readonly Token[], mention: Mention): boolean {
  for (let i = mention.first - 1; i >= Math.max(0, mention.first - 5); i--) {
    const word = tokens[i]!.lower;
    if (
      word === 'from' &&
      /^(?:up|down|increase|rise|fall|drop|leap|decrease|growth)$/.test(tokens[i - 1]?.lower ?? '')
    )
      return true;
    if (word === 'from') return mention.unitType !== 'count' || /^(?:to|in)$/.test(tokens[mention.last]?.lower ?? '');
    if (/^(?:compared|against|versus)$/.test(word)) return true;
    if (!(
      PREPOSITIONS.has(word) ||
      DETERMINERS.has(word) ||
      STATE_NOUNS.has(word) ||
      /^(?:current|present|baseline|just|only)$/.test(word)
    ))
      return false;
  }
  return false;
}

/** `with an output value exceeding …`, `firms employing more than 50`, `corridors with costs higher than 5%`. */
function isThreshold(tokens: readonly Token[], start: number, mention: Mention, verb: VerbGroup | undefined): boolean {
  if (mention.comparator === '=' || mention.comparator === '~') return false;
  const next = verb && verb.last >= mention.first - 1 ? tokens[verb.first - 1] : undefined;
  if (verb?.mood === 'participle' && next && isPlural(next)) return true;
  for (let i = mention.first - 1; i > Math.max(start, mention.first - 7); i--) {
    const word = tokens[i]!.lower;
    if (word === ',' || (verb && verb.first < i && i < verb.last)) return false;
    if (word === 'with' || word === 'whose')
      return i - 1 >= start && tokens[i - 1]!.text !== ',' && tokens[i + 1]!.lower !== 'the';
  }
  return false;
}

/** The listed noun that a quantity is tied to by `of`, `at` or nothing: a cost of, a target of. */
function nounBefore(tokens: readonly Token[], mention: Mention, nouns: ReadonlySet<string>): string | undefined {
  for (let i = mention.first - 1; i >= Math.max(0, mention.first - 8); i--) {
    const word = tokens[i]!.lower;
    if (nouns.has(word)) return word;
    // `Target (2025): 60%`
    if (word === ')') {
      while (i > 0 && mention.first - i < 9 && tokens[i]!.text !== '(') i--;
      continue;
    }
    const link = /^(?:of|at|to|is|was|the|a|an|`|around|with|estimated|total|:|=)$/.test(word);
    if (!link && tokens[i]!.kind !== 'number') return undefined;
  }
  return undefined;
}

/** The noun of commitment whose content the quantity is: a target of 30%, our commitment to cut, a goal of mobilizing. */
export function announcement(
  { tokens, start }: Clauses,
  mention: Mention,
  verb: VerbGroup | undefined,
): string | undefined {
  const direct = nounBefore(tokens, mention, PLAN_NOUNS);
  if (direct !== undefined) return direct;
  // `a 30% resource efficiency target`; `the target for 2016 was 2,800 villages`
  const behind = goalBehind(tokens, mention);
  if (behind !== undefined) return behind;
  if (verb && /^(?:be|include|stand)$/.test(verb.base) && verb.last <= mention.first) {
    for (let i = verb.first - 1; i >= Math.max(start, verb.first - 10) && !/^[,;:]$/.test(tokens[i]!.text); i--)
      if (GOALS.test(tokens[i]!.lower)) return tokens[i]!.lower;
  }
  if (!verb || (verb.mood !== 'participle' && verb.mood !== 'infinitive')) return undefined;
  for (let i = verb.first - 1; i >= Math.max(start, verb.first - 30); i--) {
    const token = tokens[i]!;
    if (token.text === ';') return undefined;
    if (PLAN_NOUNS.has(token.lower) && /^(?:of|to|for|is)$/.test(tokens[i + 1]?.lower ?? '')) return token.lower;
  }
  return undefined;
}

const GOALS = /^(?:targets?|goals?|objectives?|ambitions?)$/;

/** A goal of which the quantity is the first word: a 65% recycling target. */
function goalBehind(tokens: readonly Token[], mention: Mention): string | undefined {
  if (mention.unitType !== 'percent' && mention.unitType !== 'physical' && mention.unitType !== 'money')
    return undefined;
  for (let i = mention.last; i < Math.min(tokens.length, mention.last + 4); i++) {
    if (GOALS.test(tokens[i]!.lower)) return tokens[i]!.lower;
    if (!isContentWord(tokens[i]!)) return undefined;
  }
  return undefined;
}

/** Money that opens a paragraph or sentence and is followed by its purpose: `$2.4 billion to support …`. */
export function isEarmarked({ tokens, start }: Clauses, mention: Mention): boolean {
  if (mention.unitType !== 'money' || mention.first > start + 2) return false;
  return /^(?:to|for|in|over|towards|toward|per)$/.test(tokens[mention.last]?.lower ?? '');
}

/** Whether the sentence sets a condition that makes a forecast of what it expects. */
export const hasCondition = ({ tokens, sentence }: Clauses): boolean =>
  tokens.slice(sentence.first, sentence.last).some((token) => CONDITIONS.has(token.lower) && token.lower !== 'should');
