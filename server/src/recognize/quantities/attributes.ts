import type { Token } from '../../text/tokenizer';
import { type Mention, textOf } from './mention';
import type { Clauses } from './clauses';
import { lowerBound } from './spanIndex';
import { isAdjective } from './nounOrVerb';
import { DETERMINERS, PLAN_NOUNS, PREPOSITIONS } from './vocabulary';
import { isContentWord } from './words';

/** What is measured, and what a share is taken of. */
export interface Measured {
  readonly metric?: string;
  readonly base?: string;
}

const MAX_METRIC = 14;

/** Reads metric and base of a quantity off the words around it. */
export function readMeasured(
  clauses: Clauses,
  mention: Mention,
  before: (Measured & { readonly last: number }) | undefined,
): Measured {
  const base = mention.unitType === 'percent' || mention.unitType === 'none' ? baseOf(clauses, mention) : undefined;
  const metric =
    metricOf(clauses, mention) ?? (before && mention.first - before.last <= 14 ? before.metric : undefined);
  return { ...(metric !== undefined && { metric }), ...(base !== undefined && { base }) };
}

/** `25% of the regional GDP`; `30% below 2020 levels`. */
function baseOf({ tokens, sentence }: Clauses, mention: Mention): string | undefined {
  const link = tokens[mention.last]?.lower;
  const compared =
    /^(?:below|above|under|over|from|on|against)$/.test(link ?? '') || link === 'compared' || link === 'relative';
  if (link !== 'of' && !compared) return undefined;
  const from = mention.last + (link === 'compared' || link === 'relative' ? 2 : 1);
  const base = phrase(tokens, from, sentence.last);
  // `10% from July` names no base, `40% from 1990 levels` does.
  return /^(?:from|on|under|over)$/.test(link ?? '') && !/\blevels?\b/.test(base ?? '') ? undefined : base;
}

/** The noun phrase from a place on: up to a verb, a comma or a second preposition other than `of` and `in`. */
function phrase(tokens: readonly Token[], from: number, end: number): string | undefined {
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

/** What stands between the verb and the quantity (reduce [the ratio] to …), else the subject of the verb. */
function metricOf(clauses: Clauses, mention: Mention): string | undefined {
  const { tokens, groups, start } = clauses;
  if (mention.rule === 'net-zero') return 'net emissions';
  if (mention.unitType === 'count' && mention.head !== undefined) return undefined;
  const at = lowerBound(groups, mention.first, (g) => g.first);
  const verb = groups.slice(Math.max(0, at - 3), at).findLast((g) => g.last <= mention.first);
  const link = tokens[mention.first - 1]?.lower ?? '';
  const from = verb?.last ?? start;
  const object = nounPhraseBefore(
    tokens,
    from,
    mention.first - (/^(?:to|by|of|at|with|exceeding)$/.test(link) ? 1 : 0),
  );
  if (object !== undefined) return object;
  // `reduce to less than 3 per cent the costs`, `$5 billion in loan guarantees`, `27 MW of solar power`: the object comes behind.
  const behind = objectBehind(clauses, mention);
  if (behind !== undefined) return behind;
  if (!verb || (mention.unitType === 'money' && verb.act)) return undefined;
  // reduce by one third premature mortality: the object comes behind.
  if (verb.act && link === 'by')
    return phrase(tokens, mention.last, clauses.sentence.last) ?? subjectOf(clauses, verb.first);
  const reaches = /^(?:reach|exceed|surpass|hit|attain|meet|total)$/.test(verb.base);
  return verb.passive || !verb.act || reaches || link === 'to' ? subjectOf(clauses, verb.first) : undefined;
}

/** What a quantity is of, if it stands behind it. */
function objectBehind({ tokens, sentence }: Clauses, mention: Mention): string | undefined {
  const link = tokens[mention.last]?.lower ?? '';
  const inverted = link === 'the' && /^(?:to|by)$/.test(tokens[mention.first - 1]?.lower ?? '');
  if (inverted) return phrase(tokens, mention.last + 1, sentence.last);
  const tied =
    mention.unitType === 'physical' ? link === 'of' : mention.unitType === 'money' && /^(?:in|for)$/.test(link);
  return tied ? phrase(tokens, mention.last + 1, sentence.last) : undefined;
}

/** The noun phrase that fills a stretch, without its determiner. */
function nounPhraseBefore(tokens: readonly Token[], from: number, to: number): string | undefined {
  let first = Math.max(from, to - MAX_METRIC);
  for (let i = to - 1; i >= first; i--) if (/^[,;:—]$/.test(tokens[i]!.text)) first = i + 1;
  while (
    first < to &&
    (DETERMINERS.has(tokens[first]!.lower) || PREPOSITIONS.has(tokens[first]!.lower) || !isWordy(tokens[first]!))
  )
    first++;
  // `the share of X from 46 per cent`: another quantity is no part of the metric.
  let end = first;
  while (end < to && tokens[end]!.kind !== 'number' && !/^(?:from|by|to)$/.test(tokens[end]!.lower)) end++;
  while (
    end > first &&
    (!isWordy(tokens[end - 1]!) || PREPOSITIONS.has(tokens[end - 1]!.lower) || DETERMINERS.has(tokens[end - 1]!.lower))
  )
    end--;
  // `computing power target of`: the measure, not the goal.
  while (end > first + 1 && PLAN_NOUNS.has(tokens[end - 1]!.lower)) end--;
  const noun = tokens.slice(first, end).some((token) => isContentWord(token) && !isAdjective(token));
  return noun ? textOf(tokens, first, end) : undefined;
}

/** The subject of a verb: from the last comma or clause start up to it. */
export function subjectOf({ tokens, start }: Clauses, verb: number): string | undefined {
  let first = verb;
  while (
    first > start &&
    verb - first < MAX_METRIC &&
    !/^[,;:—(]$|^(?:that|which|while|and)$/.test(tokens[first - 1]!.lower)
  )
    first--;
  while (first < verb && (DETERMINERS.has(tokens[first]!.lower) || !isWordy(tokens[first]!))) first++;
  return first < verb ? textOf(tokens, first, verb) : undefined;
}

const isWordy = (token: Token) => token.kind === 'word' || token.kind === 'number';
