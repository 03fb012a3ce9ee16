import type { Token } from '../../text/tokenizer';
import type { VerbGroup } from './verbGroup';
import { PREPOSITIONS } from './vocabulary';

/**
 * Whether a participle leaves out the auxiliary of the passive before it (`90 barges are to be replaced, 12 locks rebuilt`): a comma or
 * `and` opens its clause.
 */
export function elides(tokens: readonly Token[], i: number, last: VerbGroup): boolean {
  if (!last.passive || !/^(?:future|planned|expected)$/.test(last.mood) || i - last.last > 24) return false;
  let link = -1;
  for (let at = last.last; at < i; at++) {
    const token = tokens[at]!;
    if (/^(?:which|that|who|where|while|but|after|because|as|than|when|it|they|he|she|we)$|^[;:(]$/.test(token.lower))
      return false;
    if (token.text === ',' || token.lower === 'and') link = at;
  }
  // Behind a preposition it describes: `, with 12 locks rebuilt`.
  return link >= 0 && link < i - 1 && !PREPOSITIONS.is(tokens[link + 1]);
}
