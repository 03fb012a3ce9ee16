import { wordsOf } from '../../text/wordClass';
import type { Clauses } from './clauses';
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

/** What does to itself what it does to others: `exports increased` reports, and leaves nothing out. */
const BY_THEMSELVES = wordsOf(
  'increase decrease improve expand double triple close open start begin change move grow drop decline continue develop widen narrow end finish',
);
const GOALWARD = wordsOf('to by from');

/** `8. 24 wells dug by June.`, `(a) Losses cut to 5%.`: the only verb of an item is a participle that leaves out its auxiliary. */
export const isResult = ({ tokens, groups, sentence, start }: Clauses, verb: VerbGroup | undefined): boolean =>
  verb !== undefined &&
  start > sentence.first &&
  groups.length === 1 &&
  verb.mood === 'past' &&
  verb.act &&
  !BY_THEMSELVES.has(verb.base) &&
  verb.last === verb.first + 1 &&
  verb.last < sentence.last &&
  GOALWARD.is(tokens[verb.last]);
