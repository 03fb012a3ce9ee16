import type { Token } from '../../text/tokenizer';
import type { Mention } from './mention';

/** The listed noun that a quantity is tied to by `of`, `at` or nothing: a cost of, a target of. */
export function nounBefore(
  tokens: readonly Token[],
  mention: Mention,
  nouns: ReadonlySet<string>,
  start = 0,
): string | undefined {
  for (let i = mention.first - 1; i >= Math.max(start, mention.first - 8); i--) {
    const word = tokens[i]!.lower;
    if (nouns.has(word)) return word;
    // `Target (2025): 60%`
    if (word === ')') {
      while (i > 0 && mention.first - i < 9 && tokens[i]!.text !== '(') i--;
      continue;
    }
    const link = /^(?:of|at|to|is|was|are|put|equivalent|estimated|valued|the|a|an|`|around|with|total|:|=)$/.test(
      word,
    );
    if (!link && tokens[i]!.kind !== 'number') return undefined;
  }
  return undefined;
}
