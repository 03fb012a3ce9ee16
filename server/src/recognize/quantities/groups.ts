import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Token } from '../../text/tokenizer';
import type { Clauses } from './clauses';
import type { Mention } from './mention';
import { rareWords } from './rareWords';
import { ORDERS, type VerbGroup } from './verbGroup';
import { PARTS } from './vocabulary';
import { someWord } from './words';

/** What is counted: a definite group, a part of the text, all, what is left. */

const DEFINITE = wordsOf('the its their these those this our all');
const MARKS = wordsOf('mark threshold');
const KEEPING = wordsOf('keep retain maintain protect preserve');
const POINTS = wordsOf('point points');
const CLAUSE_MARKS = wordsOf(', ; : . — – (');

export const isPart = (tokens: readonly Token[], mention: Mention) =>
  mention.unitType === 'count' &&
  mention.head !== undefined &&
  PARTS.is(tokens[mention.head]) &&
  // Points in digits are a score.
  (mention.numeral.form === 'words' || !POINTS.is(tokens[mention.head])) &&
  mention.value <= 300;

/** `Of 480 kitchens, 57 …`: what a part is taken of, at the start of a clause. */
export function isWhole({ tokens, start }: Clauses, mention: Mention): boolean {
  const of = mention.first - 1;
  if (itemAt(tokens, of)?.lower !== 'of' || mention.unitType !== 'count') return false;
  return of <= start || CLAUSE_MARKS.is(itemAt(tokens, of - 1));
}

/** `the last 4,000 latrines`: all that are left. */
export const isRemainder = ({ unitType, value }: Mention, before: Token | undefined): boolean =>
  before?.lower === 'last' && unitType === 'count' && value >= 1000;

const OF_TIME = wordsOf('year month week today tomorrow budget plan government target');
/** Where something is done. */
export const PLACES = wordsOf(
  'districts provinces states regions countries counties cities towns municipalities islands villages landscapes nations governorates prefectures departments communes locations zones',
);
const THROUGHOUT = wordsOf('in at across to');
const NAMED_BY_VALUE = wordsOf(
  'pathway pathways path paths trajectory trajectories scenario scenarios threshold thresholds mark world',
);
/** `the 1.5 °C pathway`, `their 12 ports`, `the threshold of 40`: what is known by its value. */
export function isDefined(
  tokens: readonly Token[],
  { first, last, unitType }: Mention,
  verb: VerbGroup | undefined,
): boolean {
  const before = itemAt(tokens, first - 1);
  // `inspect all 64 dams`: an order about each of them.
  const every =
    before?.lower === 'all' &&
    verb?.act === true &&
    (verb.last === first - 1 ||
      (verb.last < first && THROUGHOUT.is(itemAt(tokens, first - 2)) && !PLACES.is(itemAt(tokens, last - 1)))) &&
    ORDERS.has(verb.mood) &&
    !KEEPING.has(verb.base);
  return (
    NAMED_BY_VALUE.is(tokens[last]) ||
    (DEFINITE.is(before) && !every) ||
    // `the agency's 477 posts`
    (before?.kind === 'possessive' && unitType === 'count' && !OF_TIME.is(itemAt(tokens, first - 2))) ||
    (before?.lower === 'of' && MARKS.is(itemAt(tokens, first - 2)))
  );
}

/** `Every family gets 15,000 a month`: what all are to have. */
export const isForEach = (tokens: readonly Token[], start: number, verb: VerbGroup): boolean =>
  verb.mood === 'present' && EACH_OF.is(tokens[start]) && verb.first - start <= 10;

const EACH_OF = wordsOf('every each no all');

/** `Five members form a quorum`, `a majority of two thirds`: how a body decides. */
export const isQuorum = ({ tokens, start, rare }: Clauses, { first, last }: Mention): boolean =>
  QUORUM.isAmong(rare) &&
  (someWord(tokens, Math.max(start, first - 8), first, QUORUM) || someWord(tokens, last, last + 6, QUORUM));

const QUORUM = rareWords('quorum majority');
