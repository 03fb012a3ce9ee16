import type { Token } from '../../text/tokenizer';
import type { VerbGroup } from './verbGroup';
import { verbForm } from './verbForms';
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

/** Questions that tell a verb from the noun or adjective that is written the same way. */

/** `industrial added value`: between an adjective and a noun a participle is an adjective too. */
export const isAttributive = (tokens: readonly Token[], i: number) =>
  // `16% recycled cobalt`
  ((tokens[i - 1]?.text === '%' || /^per ?cent$/.test(tokens[i - 1]?.lower ?? '')) &&
    isPlainWord(tokens[i + 1]) &&
    /ed$/.test(tokens[i]!.lower)) ||
  (ADJECTIVAL_PARTICIPLES.has(tokens[i]!.lower) &&
    isPlainWord(tokens[i + 1]) &&
    !/^(?:more|additional|up)$/.test(tokens[i + 1]!.lower) &&
    adjectivePlace(tokens[i - 1])) ||
  (/(?:al|ive|ous|ic|able|ible|ary|ful|less|ly)$/.test(tokens[i - 1]?.lower ?? '') &&
    !/ly$/.test(tokens[i - 1]!.lower) &&
    isPlainWord(tokens[i + 1]));

/** Whether a word looks like an adjective, or like an adverb or quantifier before one. */
export const isAdjective = (token: Token | undefined) =>
  isPlainWord(token) &&
  !NOUNS_LIKE_ADJECTIVES.has(token!.lower) &&
  (ADJECTIVES.has(token!.lower) ||
    /(?:al|ive|ous|ic|able|ible|ary|ful|ing|less|least|many|several|most|more|new|ly)$/.test(token!.lower));

/** Whether an adjective can stand behind a word: behind a preposition, a determiner, an adjective or a conjunction. */
const adjectivePlace = (before: Token | undefined) =>
  before === undefined || !isPlainWord(before) || isAdjective(before);

export const startsObject = (token: Token | undefined) =>
  token !== undefined &&
  (token.kind === 'number' ||
    token.kind === 'symbol' ||
    DETERMINERS.has(token.lower) ||
    /^(?:by|to|up|out|aside|from)$/.test(token.lower));

export const isPlainWord = (token: Token | undefined) =>
  token?.kind === 'word' &&
  !AUXILIARIES.has(token.lower) &&
  !DETERMINERS.has(token.lower) &&
  !PREPOSITIONS.has(token.lower) &&
  !ADVERBS.has(token.lower);

/** `providing irrigation benefits`: in the noun phrase directly behind a verb there is its object, and no verb. */
export function isObject(tokens: readonly Token[], i: number, verb: VerbGroup | undefined): boolean {
  // `signed a law that provides`
  if (/^(?:that|which|who)$/.test(tokens[i - 1]?.lower ?? '')) return false;
  let at = i;
  while (
    at > 0 &&
    i - at < 5 &&
    (isPlainWord(tokens[at - 1]) || DETERMINERS.has(tokens[at - 1]!.lower)) &&
    at !== verb?.last
  )
    at--;
  // `scale up cash transfers`
  const ordered = verb !== undefined && /^(?:imperative|infinitive|future|planned)$/.test(verb.mood);
  if (ordered && at === verb.last + 1 && /^(?:up|down|out)$/.test(tokens[verb.last]!.lower)) return true;
  return at === verb?.last;
}

/** Whether a base form stands in the clause of a verb of planning: proposes that …, calls on … to …. */
export function isProposed(tokens: readonly Token[], i: number, plan: VerbGroup | undefined): boolean {
  if (!plan || i - plan.last > 12) return false;
  // `RESOLVED: That the rate be raised`
  const colon = /^[:,]$/.test(tokens[plan.last]?.text ?? '') ? 1 : 0;
  const wants =
    plan.mood === 'planned' || MANDATIVE.test(plan.base) || (plan.mood === 'past' && PLAN_VERBS.has(plan.base));
  return wants && tokens[plan.last + colon]?.lower === 'that';
}

/** `It is ordered that he pay`: verbs of order, whatever their tense. */
const MANDATIVE = /^(?:order|direct|instruct|stipulate|insist|suggest|advise|resolve|vote|move)$/;

/** `for school feeding, of which`: behind a noun and before no object, an -ing word is a noun. */
export function isGerundNoun(tokens: readonly Token[], i: number, end: number): boolean {
  const [before, next] = [tokens[i - 1], i + 1 < end ? tokens[i + 1] : undefined];
  // `that funding of 260 billion`, but `including of`: only a clause may stand between a verb and its object.
  if (next?.lower === 'of' && (!before || DETERMINERS.has(before.lower) || before.lower === 'that')) return true;
  if (before?.kind !== 'word' || !isPlainWord(before) || /s$|ly$/.test(before.lower)) return false;
  return !next || /^[,.;)]$/.test(next.text) || /^(?:of|and|or|is|are|was|were|will)$/.test(next.lower);
}

/** Nouns of a direction, which look like verbs before `to`. */
const TAKES_TO = new Set([
  'support',
  'plan',
  'access',
  'aid',
  'need',
  'transition',
  'switch',
  'shift',
  'return',
  'target',
  'transfer',
  'export',
  'link',
  'limit',
  'change',
  'move',
]);

/** `Clean energy now accounts for`, `Export earnings rose`: a finite verb behind the next words makes them its subject. */
function isSubjectNoun(tokens: readonly Token[], i: number, end: number): boolean {
  for (let at = i + 1; at < Math.min(end, i + 6); at++) {
    const token = tokens[at]!;
    if (/^(?:is|are|was|were|has|have|had|will|shall|must|should|would|could|can|may)$/.test(token.lower)) return true;
    const form = verbForm(token.lower);
    if (at > i + 1 && ADVERBS.has(token.lower) && verbForm(tokens[at + 1]?.lower ?? '')?.third) return true;
    if (at > i + 1 && form?.past && !form.isBase && !/ed$/.test(token.lower)) return true;
    if (!isPlainWord(token) && !ADVERBS.has(token.lower) && token.text !== '-') return false;
  }
  return false;
}

/** `Support for`, `Plan to`, `Increase in`: a noun in the place of a verb. */
export function isNounHere(tokens: readonly Token[], i: number, end: number): boolean {
  const next = i + 1 < end ? tokens[i + 1] : undefined;
  if (!next || isSubjectNoun(tokens, i, end)) return true;
  return (
    /^(?:of|is|are|was|were|has|have|will|for|between)$/.test(next.lower) ||
    (next.lower === 'to' && TAKES_TO.has(tokens[i]!.lower)) ||
    next.text === ':' ||
    next.text === ')' ||
    next.text === ','
  );
}
