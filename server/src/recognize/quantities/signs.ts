import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Token } from '../../text/tokenizer';
import {
  isApposed,
  isApposedToday,
  isAsideOfToday,
  isAsked,
  isCurrentLevel,
  isDatedAside,
  isKeyOfDone,
  isReckoned,
  isSumForPurpose,
  restsOnForecast,
} from './asides';
import { isComparedAside, isComparedWithYear, isLikened, isMoreThan, isOfToday } from './comparisons';
import { isCondition, isNeededFor, isNoted, isPresent, isSecuredSoFar, isSoFarDone } from './circumstances';
import { isWantedBehind } from './announcement';
import { isBaseline, isBehindArrow } from './baseline';
import type { Clauses } from './clauses';
import { isDescription, isFixedState } from './fixedStates';
import { isEarmarked } from './earmarked';
import { isEligibility } from './eligibility';
import type { Mention } from './mention';
import { forecasterSubject, forecastGoesOn } from './planSubject';
import { isDefined, isForEach, isPart, isQuorum, isRemainder, isWhole } from './groups';
import { isRequirement } from './needs';
import { isDeed, isOnlyBegun } from './nominalisations';
import { nounBefore } from './nounBefore';
import { isCapped, isFresh, isGivenByUs, isLimitSet, isOutlay, isOutlook, takesEffect } from './rulings';
import { isThreshold } from './thresholds';
import { moods, REPORTS, type VerbGroup } from './verbGroup';
import { verbListOf } from './verbLists';
import { CHANGE_NOUNS, DEEDS, FALLING_VERBS, FUNDING_NOUNS, PENALTIES, PLAN_NOUNS, UNWANTED } from './vocabulary';
import { someWord } from './words';

const EACH = wordsOf('every each');
const ORDERING = wordsOf('must shall should');
const CAPPING = wordsOf('up maximum exceeding exceed');
/** A fee is what a service costs, until somebody sets it. */
const SETTING = verbListOf(
  'propose set raise increase cut lower reduce freeze introduce hold cap keep limit fix approve adopt agree impose levy',
);
const NO_MORE = wordsOf('no not');
const NEGATIONS = wordsOf("not never won't");
const PUNISHMENTS = wordsOf('fines penalties');
const PUNISHING = verbListOf('fine penalise penalize punish imprison');
const CAPS = wordsOf('maximum limit ceiling cap');

/** What in the clause speaks for a target or a figure beside the verb: names of section `sign` of the weights. */
export function readSigns(
  clauses: Clauses,
  mention: Mention,
  verb: VerbGroup | undefined,
  announced: boolean,
): string[] {
  const { tokens, start } = clauses;
  const before = itemAt(tokens, mention.first - 1);
  const ageOf = mention.unitType === 'time' && tokens[mention.last + 1]?.lower === 'age';
  const signs: string[] = [];
  const add = (sign: string, holds: boolean | undefined) => {
    if (holds) signs.push(sign);
  };
  add('part', isPart(tokens, mention));
  add(
    'denominator',
    before?.lower === 'per' || (EACH.is(before) && itemAt(tokens, mention.first - 2)?.lower === 'for'),
  );
  add('threshold', ageOf || isThreshold(tokens, start, mention, verb));
  add('share of a group', mention.unitType !== 'money' && GROUP_SHARE.is(before) && !isRemainder(mention, before));
  add('whole', isWhole(clauses, mention));
  const wanted = isWantedBehind(tokens, mention);
  add('baseline', !wanted && isBaseline(clauses, mention));
  add('state', !announced && (isFixedState(clauses, mention, verb) || isDescription(tokens, mention, verb)));
  add('state', mention.head !== undefined && VOTES.is(tokens[mention.head]));
  add('defined', !wanted && !(announced && mention.unitType !== 'count') && isDefined(tokens, mention, verb));
  add(
    'penalty',
    verb &&
      verb.last <= mention.first &&
      (PUNISHING.isAmong(verb.lists) || (PUNISHMENTS.is(tokens[start]) && !SETTING.isAmong(verb.lists)))
      ? true
      : PENALTIES.isAmong(clauses.rare) &&
          nounBefore(tokens, mention, PENALTIES) !== undefined &&
          !(verb && SETTING.isAmong(verb.lists)),
  );
  add('funding noun', FUNDING_NOUNS.isAmong(clauses.rare) && nounBefore(tokens, mention, FUNDING_NOUNS) !== undefined);
  add('cap', mention.unitType !== 'count' && isCap(tokens, mention));
  add('offered', verb && BECOMING.isAmong(verb.lists) && OFFERED.is(tokens[verb.last]));
  add('earmarked', isEarmarked(clauses, mention));
  add('at present', isPresent(clauses, mention));
  add(
    'aside of today',
    isCurrentLevel(tokens, mention) ||
      isOfToday(tokens, mention) ||
      isAsideOfToday(clauses, mention) ||
      isApposedToday(tokens, mention) ||
      isKeyOfDone(clauses, mention, verb),
  );
  add('compared aside', isComparedAside(tokens, mention));
  add('reckoned', isMoreThan(tokens, mention, verb));
  add('apposed', isApposed(tokens, mention, verb));
  add('dated aside', isDatedAside(clauses, mention) || isComparedWithYear(tokens, mention));
  add('question', verb && isAsked(tokens, verb, mention));
  add('reckoned', (verb && isReckoned(tokens, verb, mention)) || isLikened(tokens, mention));
  add(
    'sum for a purpose',
    (!verb || verb.base === 'be' || verb.base === 'include') && isSumForPurpose(tokens, mention),
  );
  add('unwanted subject', !announced && verb && hasUnwantedSubject(tokens, mention, verb));
  add('forecast', verb && isForecast(clauses, mention, verb));
  add('eligibility', isEligibility(clauses, mention));
  add('change announced', verb && isChangeAnnounced(tokens, mention, verb));
  add('noted', !announced && verb && isNoted(clauses, mention));
  add('condition', isCondition(clauses, mention.first));
  add('net zero', mention.rule === 'net-zero');
  add('so far', (verb && REPORTS.has(verb.mood) && isSoFarDone(clauses, verb)) || isSecuredSoFar(clauses, mention));
  add('fresh', !verb && isFresh(tokens, mention));
  add('outlook', !announced && verb && isOutlook(clauses, verb, mention));
  add('limit set', verb && isLimitSet(clauses, verb, mention));
  add('capped', verb && isCapped(clauses, verb, mention));
  add('outlay', verb && mention.unitType === 'money' && isOutlay(clauses, verb, mention));
  add('behind an arrow', isBehindArrow(tokens, mention));
  add(
    'needed for it',
    (verb && isNeededFor(clauses, verb)) || (PLAN_NOUNS.isAmong(clauses.rare) && isRequirement(tokens, mention)),
  );
  add('given by us', verb && mention.unitType === 'money' && isGivenByUs(tokens, verb));
  add('each', verb && mention.first >= verb.last && isForEach(tokens, start, verb));
  add('quorum', verb && mention.unitType !== 'money' && isQuorum(clauses, mention));
  add('takes effect', verb && takesEffect(tokens, verb));
  if (DEEDS.isAmong(clauses.rare)) {
    add('only begun', verb && isOnlyBegun(clauses, mention, verb));
    add('deed', isDeed(clauses, mention, verb));
  }
  return signs;
}

/** `announced a 5 per cent hike in wages`. */
const isChangeAnnounced = (tokens: readonly Token[], { first, last, unitType }: Mention, verb: VerbGroup): boolean =>
  unitType === 'percent' &&
  verb.last < first &&
  DECLARING.isAmong(verb.lists) &&
  !verb.passive &&
  CHANGE_NOUNS.is(tokens[last]);

const DECLARING = verbListOf('announce unveil approve decree propose order grant sanction');

const BECOMING = verbListOf('be become make');
const OFFERED = wordsOf('available payable admissible allowable due');
const VOTES = wordsOf('votes abstentions ayes noes');
const GROUP_SHARE = wordsOf('bottom top poorest richest lowest highest first last upper lower');
/** `the deficit will reach 40 million`: nobody plans for its subject, and nobody acts upon it. */
const hasUnwantedSubject = (tokens: readonly Token[], { first }: Mention, verb: VerbGroup): boolean =>
  verb.last <= first &&
  // `Losses will not exceed 3%`
  !someWord(tokens, verb.first, verb.last, NEGATIONS) &&
  !NO_MORE.is(tokens[first]) &&
  UNWANTED.is(itemAt(tokens, verb.first - 1)) &&
  !ORDERING.is(tokens[verb.first]) &&
  tokens[verb.first + 1]?.lower !== 'to' &&
  !verb.passive &&
  !FALLING_VERBS.isAmong(verb.lists);

/** Whether the subject foretells, or the clause rests on a forecast. */
const isForecast = (clauses: Clauses, mention: Mention, verb: VerbGroup): boolean =>
  (verb.last <= mention.first &&
    (forecasterSubject(clauses, verb) || (FORECAST_MOODS.has(verb.mood) && forecastGoesOn(clauses, verb)))) ||
  (FORECAST_MOODS.has(verb.mood) && restsOnForecast(clauses, mention));

const FORECAST_MOODS = moods('present', 'future', 'expected', 'imagined');

/** `exceeding 5` alone is a bound from below. */
const isBound = (tokens: readonly Token[], first: number) => tokens[first]!.lower.startsWith('exceed');

/** `up to 5%`, `a maximum of 40`. */
const isCap = (tokens: readonly Token[], { first, core }: Mention) =>
  (first < core && !isBound(tokens, first) && someWord(tokens, first, core, CAPPING)) ||
  (itemAt(tokens, first - 1)?.lower === 'of' && CAPS.is(itemAt(tokens, first - 2)));
