import type { Token } from '../../text/tokenizer';
import { type WordClass, wordsOf } from '../../text/wordClass';
import type { Mention } from './mention';

/** What may stand between the noun and its amount. */
const LINKS = wordsOf('of at to is was are put equivalent estimated valued the a an ` around with total : =');

/** The listed noun that a quantity is tied to by `of`, `at` or nothing: a cost of, a target of. */
export function nounBefore(
  tokens: readonly Token[],
  mention: Mention,
  nouns: WordClass,
  start = 0,
): string | undefined {
  const at = nounPlaceBefore(tokens, mention, nouns, start);
  return at < 0 ? undefined : tokens[at]!.lower;
}

/** Where that noun stands; -1 where there is none. */
export function nounPlaceBefore(tokens: readonly Token[], mention: Mention, nouns: WordClass, start = 0): number {
  for (let i = mention.first - 1; i >= Math.max(start, mention.first - 8); i--) {
    const token = tokens[i]!;
    if (nouns.is(token)) return i;
    // `Target (2025): 60%`
    if (token.text === ')') {
      while (i > 0 && mention.first - i < 9 && tokens[i]!.text !== '(') i--;
      continue;
    }
    if (token.kind !== 'number' && !LINKS.is(token)) return -1;
  }
  return -1;
}
