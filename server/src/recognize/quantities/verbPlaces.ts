import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Token } from '../../text/tokenizer';
import { PREPOSITIONS } from './vocabulary';
import { someWord } from './words';

/** What stands before a word that may be a verb: the end of an aside, of a name, of a subordinate subject. */

const SUBORDINATORS = wordsOf('after because when while since although');
const DASHES = wordsOf('- –');

/** Whether a comma closes a relative clause that another one opened. */
export function isBehindAside(tokens: readonly Token[], comma: number, start: number): boolean {
  for (let i = comma - 1; i > Math.max(start, comma - ASIDE); i--)
    if (tokens[i]!.text === ',') return RELATIVES.is(tokens[i + 1]);
  return false;
}

const ASIDE = 24;
const RELATIVES = wordsOf('which who where whose');

export const isNameEnd = ({ kind, shape, text }: Token): boolean =>
  (kind === 'word' && shape !== 'lower') || text === ')';

/** `Section 12 provides`, `Budget 2025 allocates`: the number ends a name; in `of 17 projects` it counts. */
export const endsName = (tokens: readonly Token[], number: number): boolean =>
  (DASHES.is(itemAt(tokens, number - 1)) &&
    itemAt(tokens, number - 2)?.kind === 'number' &&
    endsName(tokens, number - 2)) ||
  (itemAt(tokens, number - 1)?.kind === 'word' &&
    tokens[number - 1]!.shape !== 'lower' &&
    !PREPOSITIONS.is(itemAt(tokens, number - 1)));

/** `Let us plant`, `Let's plant`, where a clause begins. */
export function isLetUs(tokens: readonly Token[], i: number, start: number): boolean {
  const joined = itemAt(tokens, i - 1)?.lower === "let's";
  const parted =
    itemAt(tokens, i - 2)?.lower === 'let' && (tokens[i - 1]!.lower === 'us' || tokens[i - 1]!.kind === 'possessive');
  const first = joined ? i - 1 : parted ? i - 2 : -1;
  return first >= start && (first === start || tokens[first - 1]!.kind !== 'word');
}

/** `after drought cut output`: a verb behind the short subject of a subordinate clause. */
export const subordinate = (tokens: readonly Token[], i: number, start: number) =>
  someWord(tokens, Math.max(start, i - 3), i - 1, SUBORDINATORS);
