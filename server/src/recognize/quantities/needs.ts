import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Token } from '../../text/tokenizer';
import type { Mention } from './mention';
import { nounBefore } from './nounBefore';
import { isContentWord } from './words';

/** Requirements that nobody is obliged to meet: what something would take. */

const REQUIREMENTS = wordsOf('requirement requirements');

/** Whether a quantity is such a requirement. */
export function isRequirement(tokens: readonly Token[], mention: Mention): boolean {
  const noun = nounBefore(tokens, mention, REQUIREMENTS);
  return noun !== undefined && isNeed(tokens, noun, mention);
}

/** `Net funding requirement: 30 million`: what is lacking is a need, not an obligation. */
export function isNeed(tokens: readonly Token[], noun: string, { first: before, unitType }: Mention): boolean {
  // `a lithium requirement of 40,000 tons`
  const isPhysical = unitType === 'physical';
  if (noun !== 'requirement' && noun !== 'requirements') return false;
  for (let i = before - 1; i >= Math.max(1, before - 8); i--)
    if (tokens[i]!.lower === noun)
      return (
        LACKED.is(itemAt(tokens, i - 1)) ||
        (isPhysical && isContentWord(tokens[i - 1]!) && !REQUIRED.is(itemAt(tokens, i - 1)))
      );
  return false;
}

const REQUIRED = wordsOf(
  'legal statutory minimum maximum mandatory new current emission emissions energy performance efficiency blending',
);

const LACKED = wordsOf(
  'funding financing cash capital resource resources budget budgetary borrowing investment net total',
);
