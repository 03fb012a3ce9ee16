import { itemAt } from '../../text/itemAt';
import { WordClass, wordsOf } from '../../text/wordClass';
import type { Mention } from './mention';
import type { Clauses } from './clauses';
import { measuredNoun } from './measuredNoun';
import {
  bracketedIn,
  keyBefore,
  levelBehind,
  MAX_METRIC,
  objectBehind,
  phrase,
  phraseBeforeVerb,
  shareNoun,
} from './metricPlaces';
import { verbAt, verbBefore } from './verbGroup';
import { verbListOf } from './verbLists';
import { measuringSubject } from './verbSubject';
import { COUNTRIES, NO_METRIC } from './vocabulary';
import { everyWord, isContentWord, someWord } from './words';

const DEFINITE_ARTICLES = wordsOf('the this that');
const COMPARING = wordsOf('below above under over from on against');
const ONLY_WITH_LEVEL = wordsOf('from on under over');
const BEFORE_AMOUNT = wordsOf('to by of at with exceeding');
const CHANGE_LINKS = wordsOf('from by to');
const COORDINATORS = wordsOf(', ; and or');
const UP_OR_DOWN = wordsOf('up down');
const PHRASE_MARKS = wordsOf(', ; : — ( ) |');

/** What is measured, and what a share is taken of. */
export interface Measured {
  readonly metric: string | undefined;
  readonly base: string | undefined;
}

/** Reads metric and base of a quantity off the words around it. */
export function readMeasured(
  clauses: Clauses,
  mention: Mention,
  before: { readonly mention: Mention; readonly measured: Measured } | undefined,
): Measured {
  const base = mention.unitType === 'percent' || mention.unitType === 'none' ? baseOf(clauses, mention) : undefined;
  const end = before?.mention.last ?? 0;
  const isHere = before !== undefined && end > clauses.sentence.first;
  // `1.3 trillion yuan, or 25% of GDP`, `accounting for 25%`, a conversion in brackets: the same measure.
  const again = isHere && restates(clauses, end, mention.first);
  if (again && before.measured.metric !== undefined) return { metric: before.measured.metric, base };
  const near =
    isHere && mention.first - end <= 14 && mention.unitType === before.mention.unitType && mention.unitType !== 'count';
  const metric =
    metricOf(clauses, mention, end <= mention.first ? end : 0, base) ??
    (near || isAnaphor(clauses, mention) ? before?.measured.metric : undefined);
  // `the Netherlands (EUR 18 million)`: who gives it is not what is measured
  return { metric: metric !== undefined && COUNTRIES.has(metric) ? undefined : metric, base };
}

const restates = ({ tokens }: Clauses, from: number, to: number): boolean =>
  to - from <= 4 && someWord(tokens, from, to, RESTATING) && everyWord(tokens, from, to, RESTATING_WORDS);

const RESTATING = wordsOf('( or accounting representing equivalent equal');
const RESTATING_WORDS = new WordClass([...RESTATING, ...', for to which is by and'.split(' ')]);

/** `the figure was 18%`, `it rose to 20%`: what was measured before. */
function isAnaphor({ tokens, start, groups }: Clauses, { first, unitType }: Mention): boolean {
  // `exports came to $3 billion, up 4%`
  if (UP_OR_DOWN.is(itemAt(tokens, first - 1))) return true;
  const verb = verbBefore(groups, first);
  const noun = verb && itemAt(tokens, verb.first - 1);
  if (!verb || !noun || verb.first - 1 < start) return false;
  // `it rose to 20%`, but `it built 20 schools` and `it cost $3 million`: those who act and what is paid for were not measured
  if (noun.lower === 'it') return unitType !== 'count' && (CHANGES.has(verb.base) || COURSES.isAmong(verb.lists));
  return NO_METRIC.is(noun) && DEFINITE_ARTICLES.is(itemAt(tokens, verb.first - 2));
}

/** `25% of the regional GDP`; `30% below 2020 levels`. */
function baseOf(clauses: Clauses, mention: Mention): string | undefined {
  const { tokens } = clauses;
  const link = tokens[mention.last];
  const participle = link?.lower === 'compared' || link?.lower === 'relative';
  if (link?.lower !== 'of' && !participle && !COMPARING.is(link)) return undefined;
  const from = mention.last + (participle ? 2 : 1);
  const base = phraseBeforeVerb(clauses, from);
  // `10% from July` names no base, `40% from 1990 levels` does.
  const year = /^(?:the )?\d{4}$/.test(base ?? '');
  return year || (ONLY_WITH_LEVEL.is(link) && !/\blevels?\b/.test(base ?? '')) ? undefined : base;
}

/**
 * What stands between the verb and the quantity (reduce [the ratio] to …), else the subject of the verb.
 * @param last end of the quantity before it, which is no part of it
 */
function metricOf(clauses: Clauses, mention: Mention, last: number, base: string | undefined): string | undefined {
  const { tokens, groups, start } = clauses;
  if (mention.rule === 'net-zero') return 'net emissions';
  if (mention.unitType === 'count' && mention.rule !== 'rate') return undefined;
  const key = keyBefore(clauses, mention.first, last) ?? bracketedIn(clauses, mention);
  if (key !== undefined) return key;
  // `commits the county to 90% immunisation coverage`
  if (mention.unitType === 'percent' && itemAt(tokens, mention.first - 1)?.lower !== 'by') {
    const level = levelBehind(clauses, mention.last);
    if (level !== undefined) return level;
  }
  const at = verbAt(groups, mention.first);
  let before = at - 1;
  while (before >= Math.max(0, at - 3) && groups[before]!.last > mention.first) before--;
  const verb = before >= at - 3 ? itemAt(groups, before) : undefined;
  const link = itemAt(tokens, mention.first - 1)?.lower ?? '';
  const from = Math.max(verb?.last ?? start, last);
  // `$2 million for defences and $1 million for drains`: what stands behind the other is the other's.
  const listed = from === last && last > clauses.sentence.first && COORDINATORS.is(itemAt(tokens, mention.first - 1));
  const object = listed
    ? undefined
    : nounPhraseBefore(clauses, from, mention.first - (BEFORE_AMOUNT.is(itemAt(tokens, mention.first - 1)) ? 1 : 0));
  if (object !== undefined) return object;
  // `visit 40% of kitchens`: what an act does to a share is done to what it is a share of.
  const whole =
    verb?.act && verb.last === mention.first && mention.unitType === 'percent' && tokens[mention.last]?.lower === 'of';
  if (whole && !/^(?:reach|represent|cover|exceed)$/.test(verb.base)) {
    const shared = phrase(tokens, mention.last + 1, clauses.sentence.last);
    const part = shared === undefined ? undefined : shareOf(shared);
    if (part !== undefined) return part;
  }
  // `a 25 per cent cut in permit times`, `90 percent housing coverage`
  const measured = mention.unitType === 'percent' ? shareNoun(clauses, mention.last) : undefined;
  if (measured !== undefined) return measured;
  // `reduce to less than 3 per cent the costs`, `$5 billion in loan guarantees`, `27 MW of solar power`: the object comes behind.
  const behind = objectBehind(clauses, mention);
  if (behind !== undefined) return behind;
  const subject = verb && measuringSubject(clauses, verb, last);
  // `only 41% of small systems had a plan`: of what it is a share, where the subject measures nothing.
  const shared = base !== undefined && (!verb || subject === undefined) ? shareOf(base) : undefined;
  if (shared !== undefined) return shared;
  // `fees are capped at £9,250`, but `the clinic was given £9,250`
  const levelled = verb?.passive === true && LEVEL_LINKS.is(itemAt(tokens, mention.first - 1));
  if (!verb || (mention.unitType === 'money' && verb.act && !levelled && !REACHES.isAmong(verb.lists)))
    return undefined;
  // reduce by one third premature mortality: the object comes behind.
  if (verb.act && link === 'by')
    return (
      (clauses.claimed.isDated(Math.min(mention.last, clauses.sentence.last - 1))
        ? undefined
        : phrase(tokens, mention.last, clauses.sentence.last)) ?? subject
    );
  const moves = verb.passive || !verb.act || link === 'to' || REACHES.isAmong(verb.lists);
  return moves || (mention.unitType === 'percent' && CHANGES.has(verb.base)) ? subject : undefined;
}

const LEVEL_LINKS = wordsOf('at to');
/** They tell what becomes of their subject where they have no object. */
const CHANGES = wordsOf(
  'grow expand increase decrease decline drop climb improve slow shrink narrow widen ease accelerate average',
);
const REACHES = verbListOf('reach exceed surpass hit attain meet total');
/** What a measure does beside {@link CHANGES}. */
const COURSES = verbListOf('be rise fall peak stand remain stay reach exceed surpass hit attain total amount come go');

/** `the world's vehicles`, `these deaths`, `small systems` of which a percentage is a share; of GDP or a year's level it is a ratio. */
function shareOf(base: string): string | undefined {
  const noun = base.replace(/^(?:the|its|their|our|all|these|those|this|that) /, '').replace(/^.{1,40}['’]s /, '');
  return noun === '' || /\b(?:GDP|gross|levels?|income|\d{4})\b/.test(noun) ? undefined : noun;
}

/** The noun phrase that fills a stretch, without its determiner. */
function nounPhraseBefore(clauses: Clauses, from: number, to: number): string | undefined {
  const { tokens } = clauses;
  let first = Math.max(from, to - MAX_METRIC);
  for (let i = to - 1; i >= first; i--) if (PHRASE_MARKS.is(tokens[i])) first = i + 1;
  // `the share of X from 46 per cent`: another quantity is no part of the metric.
  let end = first;
  while (end < to && (end === first || !beginsChange(clauses, end))) end++;
  return measuredNoun(clauses, first, end);
}

/** `from 46 per cent`, `to nearly half`, `by a third`; of `premature mortality from cancer` the cause belongs to the measure. */
function beginsChange({ tokens, claimed }: Clauses, at: number): boolean {
  if (!CHANGE_LINKS.is(itemAt(tokens, at))) return false;
  const next = tokens[at + 1];
  return (
    next?.kind !== 'word' ||
    tokens[at]!.lower === 'by' ||
    !isContentWord(next) ||
    BASES.is(next) ||
    claimed.isDated(at + 1)
  );
}

const BASES = wordsOf(
  'half zero two three four five six seven eight nine ten twelve current present low high base baseline',
);
