import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Token } from '../../text/tokenizer';
import type { Claimed } from './claimed';
import { readComparator } from './comparator';
import { type Mention, textOf } from './mention';
import type { Numeral } from './numeral';
import { COUNTED_IN_TIME, HAS_A_LENGTH, TIME_UNITS } from './vocabulary';
import { someWord } from './words';

const BEFORE_LENGTH = wordsOf(
  'of to from by at than least is was exceed exceeds exceeded reach reached average averages averaged',
);

const WORKING = wordsOf('working calendar business');
const DAYS = wordsOf('day days');
const LEVELS = wordsOf('baseline average mean median');
const LINKS = wordsOf(': is was of at');

/**
 * A duration that is a quantity as well: `at least 2 years of schooling`, `life expectancy of 75 years`, `500,000 hours`. It needs
 * a thing that is counted in time behind it, or one that has a length before it; every other duration is only a date.
 */
export function readDuration(tokens: readonly Token[], numeral: Numeral, dates: Claimed['dates']): Mention | undefined {
  const at = numeral.first;
  // `within 20 working days`: what is measured is how long an office takes.
  const works = WORKING.is(tokens[numeral.last]) && DAYS.is(tokens[numeral.last + 1]);
  const last = numeral.last + (works ? 2 : 1);
  const unit = tokens[last - 1];
  if (!unit || unit.kind !== 'word' || !TIME_UNITS.is(unit)) return undefined;
  const behind = tokens[last]?.lower === 'of' && someWord(tokens, last + 1, last + 5, COUNTED_IN_TIME);
  const hours = /^hours?$/.test(unit.lower) && numeral.value >= 1000;
  const comparator = readComparator(tokens, at);
  const before = itemAt(tokens, (comparator?.first ?? at) - 1);
  const length =
    (BEFORE_LENGTH.is(before) || BEFORE_LENGTH.is(itemAt(tokens, at - 1))) &&
    someWord(tokens, at - 10, at, HAS_A_LENGTH);
  // `(baseline: 110 minutes)`, `the average is 97 days`
  const level = (LEVELS.is(before) || LINKS.is(before)) && someWord(tokens, at - 4, at, LEVELS);
  if (!behind && !hours && !length && !works && !level) return undefined;
  const date = dates.covering(tokens[at]!.start, tokens[at]!.end);
  if (date && date.type !== 'DURATION') return undefined;
  return {
    first: comparator?.first ?? at,
    last,
    numeral,
    core: at,
    value: numeral.value,
    valueMax: undefined,
    unit: textOf(tokens, numeral.last, last),
    unitType: 'time',
    comparator: comparator?.comparator ?? '=',
    head: undefined,
    rule: 'duration',
  };
}
