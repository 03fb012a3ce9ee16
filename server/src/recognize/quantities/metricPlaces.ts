import type { Token } from '../../text/tokenizer';
import type { Clauses } from './clauses';
import { measuredNoun } from './measuredNoun';
import { type Mention, textOf } from './mention';
import { lowerBound } from './spanIndex';
import { CHANGE_NOUNS, DETERMINERS } from './vocabulary';
import { isContentWord, isPlural } from './words';

/** Places around a quantity where the noun that it measures may stand. */

/** A phrase is cut off here, in tokens. */
export const MAX_METRIC = 14;

/** The noun phrase from a place on: up to a verb, a comma or a second preposition other than `of` and `in`. */
export function phrase(tokens: readonly Token[], from: number, end: number): string | undefined {
  let i = from;
  while (i < Math.min(end, from + MAX_METRIC)) {
    const token = tokens[i]!;
    const inner =
      isContentWord(token) || DETERMINERS.has(token.lower) || token.kind === 'possessive' || token.kind === 'number';
    const link = i > from && /^(?:of|-|and|&|')$/.test(token.lower);
    if (!inner && !link) break;
    i++;
  }
  while (i > from && /^(?:of|and|-|&|the|a)$/.test(tokens[i - 1]!.lower)) i--;
  return i > from ? textOf(tokens, from, i) : undefined;
}

/** The noun phrase directly behind a percentage; of a noun of change, what changes. */
export function shareNoun(clauses: Clauses, from: number): string | undefined {
  const { tokens, sentence } = clauses;
  let end = from;
  while (end < Math.min(sentence.last, from + 5) && isContentWord(tokens[end]!) && !clauses.isDated(end)) {
    if (/^(?:more|less|higher|lower|fewer|higher|each|year|points?|respectively|down|up)$/.test(tokens[end]!.lower))
      return undefined;
    end++;
  }
  if (end === from) return undefined;
  const change = CHANGE_NOUNS.has(tokens[end - 1]!.lower) && /^(?:in|of)$/.test(tokens[end]?.lower ?? '');
  if (change) return phrase(tokens, end + 1, sentence.last)?.replace(/^(?:the|its|their|our|all) /, '');
  const verb = clauses.groups[lowerBound(clauses.groups, from, (g) => g.first)];
  if (verb && verb.first < end) return undefined;
  return isPlural(tokens[end - 1]!) || NOMINAL.test(tokens[end - 1]!.lower)
    ? measuredNoun(clauses, from, end)
    : undefined;
}

/** Endings of nouns that a percentage may measure: coverage, mortality, penetration, growth. */
const NOMINAL = /(?:age|ity|tion|th|cy|ment|ance|ence|rate|share|level|power|use|content)$/;

/** The key of `Capacity: 5 GW`, and what an aside measures: `inflation, at 9 percent`. */
export function keyBefore(clauses: Clauses, first: number): string | undefined {
  const { tokens, start } = clauses;
  const aside = /^(?:at|now)$/.test(tokens[first - 1]?.lower ?? '') && tokens[first - 2]?.text === ',';
  const end = tokens[first - 1]?.text === ':' ? first - 1 : aside ? first - 2 : 0;
  let from = end;
  while (from > start && end - from < MAX_METRIC && !/^[,;:—|]$/.test(tokens[from - 1]!.text)) {
    from--;
    if (tokens[from]!.lineBefore) break;
  }
  return end > from ? measuredNoun(clauses, from, end) : undefined;
}

/** `Shore Power Scheme ($350 million)`: what stands before the brackets. */
export function bracketedIn(clauses: Clauses, { first, last }: Mention): string | undefined {
  const { tokens, start } = clauses;
  if (tokens[first - 1]?.text !== '(' || tokens[last]?.text !== ')') return undefined;
  let from = first - 1;
  while (from > start && first - from < MAX_METRIC && !/^[,;:—|()]$/.test(tokens[from - 1]!.text)) from--;
  return measuredNoun(clauses, from, first - 1);
}

/** What a quantity is of, if it stands behind it. */
export function objectBehind({ tokens, sentence, isDated }: Clauses, mention: Mention): string | undefined {
  if (mention.last + 1 < sentence.last && isDated(mention.last + 1)) return undefined;
  const link = tokens[mention.last]?.lower ?? '';
  const inverted = link === 'the' && /^(?:to|by)$/.test(tokens[mention.first - 1]?.lower ?? '');
  if (inverted) return phrase(tokens, mention.last + 1, sentence.last);
  const tied =
    mention.unitType === 'physical' ? link === 'of' : mention.unitType === 'money' && /^(?:in|for)$/.test(link);
  return tied ? phrase(tokens, mention.last + 1, sentence.last) : undefined;
}
