import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Token } from '../../text/tokenizer';
import type { Place, Reason } from './place';
import { AGED, CARDINALS } from './vocabulary';

/** Numbers that tell how old somebody is. */

const AGE_LIMITS = wordsOf('under over above below');
const LIST_LINKS = wordsOf(', and or to - – &');

/** `children under five`, `women over 40`: an age, where nothing else is counted. */
export function ageLimit({ tokens, mention }: Place): Reason {
  const { first, core, unitType, value } = mention;
  // `women from 50 to 69`
  const range = unitType === 'none' && first === core && value <= 110 && itemAt(tokens, first - 1)?.lower === 'from';
  if (range && AGED.is(itemAt(tokens, first - 2))) return 'it is an age';
  if (unitType === 'none' && first === core && value <= 110 && isBehindAges(tokens, first)) return 'it is an age';
  if (unitType !== 'none' || first === core || value > 110) return false;
  return AGED.is(itemAt(tokens, first - 1)) && AGE_LIMITS.is(tokens[first]) && 'it is an age';
}

/** `ages seven to 12`. */
function isBehindAges(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    if (AGES.is(tokens[i])) return true;
    if (tokens[i]!.kind !== 'number' && !CARDINALS.is(tokens[i]) && !LIST_LINKS.is(tokens[i])) return false;
  }
  return false;
}

const AGES = wordsOf('ages aged');
