import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Clauses } from './clauses';
import type { Mention } from './mention';
import { FUNDING_NOUNS } from './vocabulary';

const PURPOSES = wordsOf('to for in over towards toward per');
const OPENING = wordsOf('a an the another further additional extra new and plus with also');

/** Money that opens a paragraph or sentence and is followed by its purpose: `$2.4 billion to support …`. */
export function isEarmarked({ tokens, start }: Clauses, mention: Mention): boolean {
  if (mention.unitType !== 'money') return false;
  const { first, last } = mention;
  // `Cabinet adopts guideline: six billion for clean steel`
  const from = itemAt(tokens, first - 1)?.text === ':' || itemAt(tokens, first - 2)?.text === ':' ? first - 2 : start;
  if (first > Math.max(start, from) + 2) return false;
  for (let i = Math.max(start, from); i < first; i++)
    if (tokens[i]!.kind === 'word' && i + 2 > first - 1 && !OPENING.is(tokens[i]) && tokens[i + 1]?.text !== ':')
      return false;
  // `New $350 Million Loan to Expand Water Supply`
  const behind = FUNDING_NOUNS.is(tokens[last]) ? last + 1 : last;
  // `$170 million which will fund …`
  return PURPOSES.is(tokens[behind]) || (RELATIVES.is(tokens[behind]) && WILL.is(tokens[behind + 1]));
}

const RELATIVES = wordsOf('which that');
const WILL = wordsOf('will would shall');
