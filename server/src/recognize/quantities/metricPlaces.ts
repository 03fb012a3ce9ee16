import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Token } from '../../text/tokenizer';
import type { Clauses } from './clauses';
import { measuredNoun } from './measuredNoun';
import { type Mention, textOf } from './mention';
import { CHANGE_NOUNS, DETERMINERS, LEVELS } from './vocabulary';
import { isContentWord, isPlural } from './words';
import { moods, verbAt, verbBefore } from './verbGroup';

const INNER_LINKS = wordsOf("of - and & '");
const TRAILING_LINKS = wordsOf('of and - & the a');
const NOT_SHARED = wordsOf('more less higher lower fewer higher each year point points respectively down up');
const AND = wordsOf('and &');
const OF_IN = wordsOf('in of');
const AT_NOW = wordsOf('at now currently presently still today already up down');
const UP_OR_DOWN = wordsOf('up down');
const TO_BY = wordsOf('to by');
const KEY_MARKS = wordsOf(', ; : — |');
const PHRASE_MARKS = wordsOf(', ; : — | ( )');

/** Places around a quantity where the noun that it measures may stand. */

/** A phrase is cut off here, in tokens. */
export const MAX_METRIC = 14;

/** The noun phrase from a place on: up to a verb, a comma or a second preposition other than `of` and `in`. */
export function phrase(tokens: readonly Token[], from: number, end: number): string | undefined {
  let i = from;
  while (i < Math.min(end, from + MAX_METRIC)) {
    const token = tokens[i]!;
    const inner =
      isContentWord(token) || DETERMINERS.is(token) || token.kind === 'possessive' || token.kind === 'number';
    // `half of all farms and a third of the boats`: a determiner behind `and` begins another phrase.
    const link = i > from && INNER_LINKS.is(token) && !(AND.is(token) && DETERMINERS.is(tokens[i + 1]));
    if (!inner && !link) break;
    i++;
  }
  while (i > from && TRAILING_LINKS.is(itemAt(tokens, i - 1))) i--;
  return i > from ? textOf(tokens, from, i) : undefined;
}

/**
 * The noun phrase behind a link: `contracts` of `half of all contracts go to women`, where the next verb ends it; of `women screened by
 * 35` the participle says which women.
 */
export function phraseBeforeVerb({ tokens, groups, sentence }: Clauses, from: number): string | undefined {
  const verb = groups[verbAt(groups, from + 1)];
  const ends = verb && (FINITE.has(verb.mood) || (verb.mood === 'past' && DETERMINERS.is(tokens[verb.last])));
  return phrase(tokens, from, ends ? Math.min(verb.first, sentence.last) : sentence.last);
}

const FINITE = moods('present', 'future', 'imagined', 'expected', 'perfect');

/** The noun phrase directly behind a percentage; of a noun of change, what changes. */
export function shareNoun(clauses: Clauses, from: number): string | undefined {
  const { tokens, sentence } = clauses;
  let end = from;
  while (end < Math.min(sentence.last, from + 5) && isContentWord(tokens[end]!) && !clauses.claimed.isDated(end)) {
    if (NOT_SHARED.is(tokens[end])) return undefined;
    end++;
  }
  if (end === from) return undefined;
  const change = CHANGE_NOUNS.is(itemAt(tokens, end - 1)) && OF_IN.is(tokens[end]);
  if (change) return phrase(tokens, end + 1, sentence.last)?.replace(/^(?:the|its|their|our|all) /, '');
  const verb = clauses.groups[verbAt(clauses.groups, from)];
  if (verb && verb.first < end) return undefined;
  return isPlural(tokens[end - 1]!) || NOMINAL.test(tokens[end - 1]!.lower)
    ? measuredNoun(clauses, from, end)
    : undefined;
}

/** `90% immunisation coverage`, `100% access to electricity`: a noun behind a percentage that names a level, with what it is the level of. */
export function levelBehind(clauses: Clauses, from: number): string | undefined {
  const { tokens, sentence, groups } = clauses;
  let end = from;
  while (end < Math.min(sentence.last, from + 5) && isContentWord(tokens[end]!) && !clauses.claimed.isDated(end)) end++;
  const verb = groups[verbAt(groups, from)];
  if (end === from || (verb && verb.first < end) || !LEVELS.is(itemAt(tokens, end - 1))) return undefined;
  const tail = TO_OF.is(tokens[end]) ? phrase(tokens, end + 1, sentence.last) : undefined;
  const level = measuredNoun(clauses, from, end);
  return tail === undefined || level === undefined ? level : `${level} ${tokens[end]!.lower} ${tail}`;
}

const TO_OF = wordsOf('to of');

/** Endings of nouns that a percentage may measure: coverage, mortality, penetration, growth. */
const NOMINAL = /(?:age|ity|tion|th|cy|ment|ance|ence|rate|share|level|power|use|content)$/;

/** The key of `Capacity: 5 GW`, and what an aside measures: `inflation, at 9 percent`. @param before end of the quantity before */
export function keyBefore(clauses: Clauses, first: number, before: number): string | undefined {
  const { tokens, start, groups } = clauses;
  const isKey = itemAt(tokens, first - 1)?.text === ':';
  const end = isKey ? first - 1 : asideAt(tokens, first, before);
  let from = end;
  // `cut its rate, now at 4%`: an aside says more of the noun in front of it, not of the whole clause.
  const verb = isKey ? undefined : verbBefore(groups, end);
  const floor = verb && verb.first > start && verb.last <= end ? verb.last : start;
  while (from > floor && end - from < MAX_METRIC && !KEY_MARKS.is(itemAt(tokens, from - 1))) {
    from--;
    if (tokens[from]!.lineBefore) break;
  }
  return end > from ? measuredNoun(clauses, from, end) : undefined;
}

/** Where the comma stands that opens an aside with a quantity: `, now at 9 percent`, `, up 4%`; 0 if none does. */
function asideAt(tokens: readonly Token[], first: number, before: number): number {
  // `up` may be part of the quantity
  let comma = UP_OR_DOWN.is(tokens[first]) ? first : first - 1;
  const last = comma;
  while (AT_NOW.is(itemAt(tokens, comma))) comma--;
  if (comma === last || itemAt(tokens, comma)?.text !== ',') return 0;
  // `came to $3 billion, up 4%`: no noun
  return comma > before ? comma : 0;
}

/** `Shore Power Scheme ($350 million)`: what stands before the brackets. */
export function bracketedIn(clauses: Clauses, { first, last }: Mention): string | undefined {
  const { tokens, start } = clauses;
  if (itemAt(tokens, first - 1)?.text !== '(' || tokens[last]?.text !== ')') return undefined;
  let from = first - 1;
  while (from > start && first - from < MAX_METRIC && !PHRASE_MARKS.is(itemAt(tokens, from - 1))) from--;
  return measuredNoun(clauses, from, first - 1);
}

/** What a quantity is of, if it stands behind it. */
export function objectBehind(clauses: Clauses, mention: Mention): string | undefined {
  const { tokens, sentence, claimed } = clauses;
  if (mention.last + 1 < sentence.last && claimed.isDated(mention.last + 1)) return undefined;
  const link = tokens[mention.last]?.lower ?? '';
  const inverted = link === 'the' && TO_BY.is(itemAt(tokens, mention.first - 1));
  if (inverted) return phrase(tokens, mention.last + 1, sentence.last);
  // `a target of 30% for women in senior posts`
  const aimed = mention.unitType === 'percent' && link === 'for' && itemAt(tokens, mention.first - 1)?.lower === 'of';
  if (aimed && GOAL_NOUNS.is(itemAt(tokens, mention.first - 2))) return phrase(tokens, mention.last + 1, sentence.last);
  const spentOn = mention.unitType === 'money' ? purposeBehind(clauses, mention.last) : undefined;
  if (spentOn !== undefined) return spentOn;
  const tied =
    mention.unitType === 'physical' ? link === 'of' : mention.unitType === 'money' && /^(?:in|for)$/.test(link);
  return tied ? phrase(tokens, mention.last + 1, sentence.last) : undefined;
}

const GOAL_NOUNS = wordsOf('target goal aim objective quota');
const SPENT = wordsOf('spend invest allocate earmark reserve use devote dedicate provide budget');
const PURPOSE_LINKS = wordsOf('on for in towards toward');

/** `€40 million will be spent on insulation`, `$3 million goes to parks`: what an amount is for. */
function purposeBehind({ tokens, groups, sentence }: Clauses, from: number): string | undefined {
  const verb = groups[verbAt(groups, from)];
  if (!verb || verb.first > from + 1) return undefined;
  const goes = verb.base === 'go' && (tokens[verb.last]?.lower === 'to' || PURPOSE_LINKS.is(tokens[verb.last]));
  const spent = verb.passive && SPENT.has(verb.base) && PURPOSE_LINKS.is(tokens[verb.last]);
  return goes || spent ? phrase(tokens, verb.last + 1, sentence.last) : undefined;
}
