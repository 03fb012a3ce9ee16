import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Token } from '../../text/tokenizer';
import type { Mention } from './mention';
import type { VerbGroup } from './verbGroup';

/** Quantities that only compare. */

/** `… 716 billion, 21 per cent higher than last year`: how much that is, beside what there was. */
export const isComparedAside = (tokens: readonly Token[], { first, last, unitType }: Mention): boolean =>
  unitType === 'percent' &&
  itemAt(tokens, first - 1)?.text === ',' &&
  MORE_OR_LESS.is(tokens[last]) &&
  tokens[last + 1]?.lower === 'than';

/** `The budget is 9.5 percent higher than the last`: how it stands beside another. */
export const isMoreThan = (
  tokens: readonly Token[],
  { last, unitType }: Mention,
  verb: VerbGroup | undefined,
): boolean =>
  unitType === 'percent' &&
  verb?.base === 'be' &&
  verb.mood === 'present' &&
  verb.last <= last &&
  MORE_OR_LESS.is(tokens[last]) &&
  COMPARED_WITH.is(tokens[last + 1]);

const COMPARED_WITH = wordsOf('than compared over versus');

/** … with a year that is known: more than this year, than last year. */
export const isComparedWithYear = (tokens: readonly Token[], mention: Mention): boolean =>
  isComparedAside(tokens, mention) && KNOWN.is(tokens[mention.last + 2]) && PERIODS.is(tokens[mention.last + 3]);

const KNOWN = wordsOf('this last');

const MORE_OR_LESS = wordsOf('more less higher lower larger smaller fewer');

/** `3 Mt of carbon, the equivalent of 400,000 homes`: a comparison for the eye. */
export const isLikened = (tokens: readonly Token[], { first, unitType }: Mention): boolean =>
  unitType === 'count' &&
  itemAt(tokens, first - 1)?.lower === 'of' &&
  itemAt(tokens, first - 2)?.lower === 'equivalent';

/** `three times today's 1.5 billion`, `last year's 900 homes`. */
export const isOfToday = (tokens: readonly Token[], { first }: Mention): boolean =>
  itemAt(tokens, first - 1)?.kind === 'possessive' &&
  (TODAY.is(itemAt(tokens, first - 2)) ||
    (PERIODS.is(itemAt(tokens, first - 2)) && LAST.is(itemAt(tokens, first - 3))));

const TODAY = wordsOf('today yesterday now');
const PERIODS = wordsOf('year quarter month week decade');
const LAST = wordsOf('last previous preceding');
