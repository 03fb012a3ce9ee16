import { WordClass, wordsOf } from '../../text/wordClass';
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

const EACH = wordsOf('every each');
const DEFINITE = wordsOf('the its their these those this our all');
const MARKS = wordsOf('mark threshold');
const ORDERING = wordsOf('must shall should');
const NEGATIONS = wordsOf('not no');
const BELOW = wordsOf('below under less');
const SUM_ENDS = wordsOf('. ; : and with');
const CAPPING = wordsOf('up maximum exceeding exceed');
const CAPS = wordsOf('maximum limit ceiling cap');
const CHANGES = wordsOf('up down increase rise fall drop leap decrease growth');
const BEHIND_BASELINE = wordsOf('to in now today currently previously');
const COMPARING = wordsOf('compared against versus');
const PURPOSES = wordsOf('to for in over towards toward per');
const CLAUSE_MARKS = wordsOf(', ; : . — – (');

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
    denominator: before === 'per' || (EACH.has(before) && tokens[mention.first - 2]?.lower === 'for'),
    threshold: ageOf || isThreshold(tokens, start, mention, verb),
    'share of a group': mention.unitType !== 'money' && GROUP_SHARE.has(before),
    whole: isWhole(clauses, mention),
    baseline: isBaseline(tokens, mention),
    state:
      !announced &&
      state !== undefined &&
      FIXED_STATE.has(state) &&
      !isLimit(tokens, mention) &&
      !(verb && isHeld(verb, mention)) &&
      !isSum(tokens, mention),
    defined:
      !(announced && mention.unitType !== 'count') &&
      (NAMED_BY_VALUE.has(behind) || DEFINITE.has(before) || (before === 'of' && MARKS.is(tokens[mention.first - 2]))),
    penalty: nounBefore(tokens, mention, PENALTIES) !== undefined,
    'funding noun': nounBefore(tokens, mention, FUNDING_NOUNS) !== undefined,
    cap: mention.unitType !== 'count' && isCap(tokens, mention),
    offered: /^(?:be|become|make)$/.test(verb?.base ?? '') && OFFERED.is(tokens[verb!.last]),
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
      UNWANTED.is(tokens[verb.first - 1]) &&
      !ORDERING.is(tokens[verb.first]) &&
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

const OFFERED = wordsOf('available payable admissible allowable due');
const GROUP_SHARE = wordsOf('bottom top poorest richest lowest highest first last upper lower');
const NAMED_BY_VALUE = wordsOf(
  'pathway pathways path paths trajectory trajectories scenario scenarios threshold thresholds mark world',
);
const FIXED_STATE = wordsOf(
  'cost costs price worth gdp population losses damage damages baseline gap shortfall backlog potential vote majority interest',
);

/** `losses below 10%`, `at a cost not to exceed 4 million`: the most that something may be is no measure of it. */
const isLimit = (tokens: readonly Token[], { first, core, comparator }: Mention) =>
  (comparator === '<' || comparator === '<=') &&
  (NEGATIONS.is(tokens[first]) || (first < core && STATE_NOUNS.is(tokens[first - 1]) && BELOW.is(tokens[first])));

/** `Loans worth 2 million`, `an aid plan for the islands worth …`: money that is given is its own worth. */
function isSum(tokens: readonly Token[], { first }: Mention): boolean {
  if (tokens[first - 1]?.lower !== 'worth') return false;
  for (let i = first - 2; i >= Math.max(0, first - 10) && !SUM_ENDS.is(tokens[i]); i--)
    if (SUMS.is(tokens[i])) return true;
  return false;
}

const SUMS = new WordClass([
  ...FUNDING_NOUNS,
  ...'fund funds scheme programme program project projects contracts plan aid support bursaries scholarships works'.split(
    ' ',
  ),
]);

const isPart = (tokens: readonly Token[], mention: Mention) =>
  mention.unitType === 'count' &&
  mention.head !== undefined &&
  PARTS.is(tokens[mention.head]) &&
  // Points in digits are a score.
  (mention.numeral.form === 'words' || !/^points?$/.test(tokens[mention.head]!.lower)) &&
  mention.value <= 300;

/** `Of 480 kitchens, 57 …`: what a part is taken of, at the start of a clause. */
function isWhole({ tokens, start }: Clauses, mention: Mention): boolean {
  const of = mention.first - 1;
  if (tokens[of]?.lower !== 'of' || mention.unitType !== 'count') return false;
  return of <= start || CLAUSE_MARKS.is(tokens[of - 1]);
}

/** `exceeding 5` alone is a bound from below. */
const isBound = (tokens: readonly Token[], first: number) => /^exceed/.test(tokens[first]!.lower);

/** `up to 5%`, `a maximum of 40`. */
const isCap = (tokens: readonly Token[], { first, core }: Mention) =>
  tokens.slice(first, core).some((token) => CAPPING.is(token) && !isBound(tokens, first)) ||
  (tokens[first - 1]?.lower === 'of' && CAPS.is(tokens[first - 2]));

/** `from 12 to 200`, `up from 5%`, `compared with 20 percent`. */
function isBaseline(tokens: readonly Token[], mention: Mention): boolean {
  for (let i = mention.first - 1; i >= Math.max(0, mention.first - 8); i--) {
    const word = tokens[i]!.lower;
    if (word === 'from' && CHANGES.is(tokens[i - 1])) return true;
    if (word === 'from')
      return mention.unitType !== 'count' || mention.rule === 'rate' || BEHIND_BASELINE.is(tokens[mention.last]);
    if (COMPARING.has(word)) return true;
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

const OPENING = wordsOf('a an the another further additional extra new and plus with also');

/** Money that opens a paragraph or sentence and is followed by its purpose: `$2.4 billion to support …`. */
export function isEarmarked({ tokens, start }: Clauses, mention: Mention): boolean {
  if (mention.unitType !== 'money' || mention.first > start + 2) return false;
  for (let i = start; i < mention.first; i++) if (tokens[i]!.kind === 'word' && !OPENING.is(tokens[i])) return false;
  return PURPOSES.is(tokens[mention.last]);
}
