import type { Token } from '../../text/tokenizer';
import { isAsideOfToday, isAsked, isKeyOfDone, isReckoned, isSumForPurpose, restsOnForecast } from './asides';
import { isCondition, isEligibility, isNoted, isPresent, isSoFarDone } from './circumstances';
import type { Clauses } from './clauses';
import type { Mention } from './mention';
import { forecasterSubject, forecastGoesOn } from './planSubject';
import { nounBefore } from './nounBefore';
import { isFresh, isHeld, isLimitSet, isOutlook, takesEffect } from './rulings';
import { isThreshold } from './thresholds';
import type { VerbGroup } from './verbGroup';
import {
  DETERMINERS,
  FALLING_VERBS,
  FUNDING_NOUNS,
  PARTS,
  PENALTIES,
  PREPOSITIONS,
  STATE_NOUNS,
  UNWANTED,
} from './vocabulary';

/** What in the clause speaks for a target or a figure beside the verb: names of section `sign` of the weights. */
export function readSigns(
  clauses: Clauses,
  mention: Mention,
  verb: VerbGroup | undefined,
  announced: boolean,
): string[] {
  const { tokens, start } = clauses;
  const before = tokens[mention.first - 1]?.lower ?? '';
  const behind = tokens[mention.last]?.lower ?? '';
  const goal = before === 'to';
  const state = goal ? undefined : nounBefore(tokens, mention, STATE_NOUNS);
  const ageOf = mention.unitType === 'time' && tokens[mention.last + 1]?.lower === 'age';
  const holds: Readonly<Record<string, boolean>> = {
    part: isPart(tokens, mention),
    denominator: before === 'per' || (/^(?:every|each)$/.test(before) && tokens[mention.first - 2]?.lower === 'for'),
    threshold: ageOf || isThreshold(tokens, start, mention, verb),
    'share of a group': mention.unitType !== 'money' && GROUP_SHARE.test(before),
    whole: isWhole(clauses, mention),
    baseline: isBaseline(tokens, mention),
    state:
      !announced &&
      state !== undefined &&
      FIXED_STATE.test(state) &&
      !isLimit(tokens, mention) &&
      !(verb && isHeld(verb, mention)) &&
      !isSum(tokens, mention),
    defined:
      !(announced && mention.unitType !== 'count') &&
      (NAMED_BY_VALUE.test(behind) ||
        /^(?:the|its|their|these|those|this|our|all)$/.test(before) ||
        (before === 'of' && /^(?:mark|threshold)$/.test(tokens[mention.first - 2]?.lower ?? ''))),
    penalty: nounBefore(tokens, mention, PENALTIES) !== undefined,
    'funding noun': nounBefore(tokens, mention, FUNDING_NOUNS) !== undefined,
    cap: mention.unitType !== 'count' && isCap(tokens, mention),
    offered: /^(?:be|become|make)$/.test(verb?.base ?? '') && OFFERED.test(tokens[verb!.last]?.lower ?? ''),
    earmarked: isEarmarked(clauses, mention),
    'at present': isPresent(clauses, mention),
    'aside of today': isAsideOfToday(tokens, mention) || isKeyOfDone(clauses, mention),
    question: verb !== undefined && isAsked(tokens, verb, mention),
    reckoned: verb !== undefined && isReckoned(tokens, verb, mention),
    'sum for a purpose': (!verb || verb.base === 'be' || verb.base === 'include') && isSumForPurpose(tokens, mention),
    'unwanted subject':
      !announced &&
      verb !== undefined &&
      verb.last <= mention.first &&
      UNWANTED.has(tokens[verb.first - 1]?.lower ?? '') &&
      !/^(?:must|shall|should)$/.test(tokens[verb.first]!.lower) &&
      tokens[verb.first + 1]?.lower !== 'to' &&
      !verb.passive &&
      !FALLING_VERBS.has(verb.base),
    forecast:
      verb !== undefined &&
      ((verb.last <= mention.first &&
        (forecasterSubject(clauses, verb) || (verb.mood === 'expected' && forecastGoesOn(clauses, verb)))) ||
        (/^(?:present|future|expected|imagined)$/.test(verb.mood) && restsOnForecast(clauses, mention))),
    eligibility: isEligibility(clauses, mention),
    noted: !announced && verb !== undefined && isNoted(clauses, mention),
    condition: isCondition(clauses, mention.first),
    'net zero': mention.rule === 'net-zero',
    'so far': verb !== undefined && /^(?:past|perfect)$/.test(verb.mood) && isSoFarDone(tokens, verb),
    fresh: verb === undefined && isFresh(tokens, mention),
    outlook: !announced && verb !== undefined && isOutlook(clauses, verb, mention),
    'limit set': verb !== undefined && isLimitSet(clauses, verb, mention),
    'takes effect': verb !== undefined && takesEffect(tokens, verb),
  };
  return Object.keys(holds).filter((name) => holds[name]);
}

const OFFERED = /^(?:available|payable|admissible|allowable|due)$/;
const GROUP_SHARE = /^(?:bottom|top|poorest|richest|lowest|highest|first|last|upper|lower)$/;
const NAMED_BY_VALUE = /^(?:pathways?|paths?|trajector(?:y|ies)|scenarios?|thresholds?|mark|world)$/;
const FIXED_STATE =
  /^(?:costs?|price|worth|gdp|population|losses|damages?|baseline|gap|shortfall|backlog|potential|vote|majority|interest)$/;

/** `losses below 10%`, `at a cost not to exceed 4 million`: the most that something may be is no measure of it. */
const isLimit = (tokens: readonly Token[], { first, core, comparator }: Mention) =>
  (comparator === '<' || comparator === '<=') &&
  (/^(?:not|no)$/.test(tokens[first]!.lower) ||
    (first < core &&
      STATE_NOUNS.has(tokens[first - 1]?.lower ?? '') &&
      /^(?:below|under|less)$/.test(tokens[first]!.lower)));

/** `Loans worth 2 million`, `an aid plan for the islands worth …`: money that is given is its own worth. */
function isSum(tokens: readonly Token[], { first }: Mention): boolean {
  if (tokens[first - 1]?.lower !== 'worth') return false;
  for (let i = first - 2; i >= Math.max(0, first - 10) && !/^(?:[.;:]|and|with)$/.test(tokens[i]!.lower); i--)
    if (SUMS.has(tokens[i]!.lower)) return true;
  return false;
}

const SUMS = new Set([
  ...FUNDING_NOUNS,
  'fund',
  'funds',
  'scheme',
  'programme',
  'program',
  'project',
  'projects',
  'contracts',
  'plan',
  'aid',
  'support',
  'bursaries',
  'scholarships',
  'works',
]);

const isPart = (tokens: readonly Token[], mention: Mention) =>
  mention.unitType === 'count' &&
  mention.head !== undefined &&
  PARTS.has(tokens[mention.head]!.lower) &&
  // Points in digits are a score.
  (mention.numeral.form === 'words' || !/^points?$/.test(tokens[mention.head]!.lower)) &&
  mention.value <= 300;

/** `Of 480 kitchens, 57 …`: what a part is taken of, at the start of a clause. */
function isWhole({ tokens, start }: Clauses, mention: Mention): boolean {
  const of = mention.first - 1;
  if (tokens[of]?.lower !== 'of' || mention.unitType !== 'count') return false;
  return of <= start || /^[,;:.—–(]$/.test(tokens[of - 1]!.text);
}

/** `exceeding 5` alone is a bound from below. */
const isBound = (tokens: readonly Token[], first: number) => /^exceed/.test(tokens[first]!.lower);

/** `up to 5%`, `a maximum of 40`. */
const isCap = (tokens: readonly Token[], { first, core }: Mention) =>
  tokens
    .slice(first, core)
    .some((token) => /^(?:up|maximum|exceeding|exceed)$/.test(token.lower) && !isBound(tokens, first)) ||
  (tokens[first - 1]?.lower === 'of' && /^(?:maximum|limit|ceiling|cap)$/.test(tokens[first - 2]?.lower ?? ''));

/** `from 12 to 200`, `up from 5%`, `compared with 20 percent`. */
function isBaseline(tokens: readonly Token[], mention: Mention): boolean {
  for (let i = mention.first - 1; i >= Math.max(0, mention.first - 8); i--) {
    const word = tokens[i]!.lower;
    if (
      word === 'from' &&
      /^(?:up|down|increase|rise|fall|drop|leap|decrease|growth)$/.test(tokens[i - 1]?.lower ?? '')
    )
      return true;
    if (word === 'from')
      return (
        mention.unitType !== 'count' ||
        mention.rule === 'rate' ||
        /^(?:to|in|now|today|currently|previously)$/.test(tokens[mention.last]?.lower ?? '')
      );
    if (/^(?:compared|against|versus)$/.test(word)) return true;
    if (!(
      PREPOSITIONS.has(word) ||
      DETERMINERS.has(word) ||
      STATE_NOUNS.has(word) ||
      /^(?:current|present|baseline|just|only|estimate|revised|original|average|mean|median|previous|earlier|(?:19|20)\d\d)$/.test(
        word,
      )
    ))
      return false;
  }
  return false;
}

const OPENING = /^(?:an?|the|another|further|additional|extra|new|and|plus|with|also)$/;

/** Money that opens a paragraph or sentence and is followed by its purpose: `$2.4 billion to support …`. */
export function isEarmarked({ tokens, start }: Clauses, mention: Mention): boolean {
  if (mention.unitType !== 'money' || mention.first > start + 2) return false;
  for (let i = start; i < mention.first; i++)
    if (tokens[i]!.kind === 'word' && !OPENING.test(tokens[i]!.lower)) return false;
  return /^(?:to|for|in|over|towards|toward|per)$/.test(tokens[mention.last]?.lower ?? '');
}
