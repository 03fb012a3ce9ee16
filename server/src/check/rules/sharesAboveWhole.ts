import data from '../../lexicon/data/checks.txt';
import { wordSet } from '../../lexicon/lookup';
import { sayNumber } from '../../features/wording';
import type { Annotation, QuantityAnnotation } from '../../recognize/annotation';
import type { Finding } from '../../corpus/finding';
import type { TextCheck } from '../check';
import { type PlacedSentence, sentencesWith, tokenBefore, tokensBetween } from '../text';

const WHOLE = wordSet(data, 'whole');
const OTHER_SHARE = wordSet(data, 'other share');
const BREAKS = new Set([';', ':', '(', ')']);
/** Before a percentage: it is a change, or one end of a change. */
const CHANGE_BEFORE = new Set(['by', 'from', 'to', 'of']);
/** Words between two members of one list. */
const MAX_GAP = 8;
/** What rounding adds or takes off one share, at most. */
const ROUNDING = 0.5;

/**
 * Percentages of one whole that add up to more than 100. Asks for a list in one sentence, `… 46 percent, cars 38 percent and
 * steel 21 percent of the total`, to which every percentage of the sentence belongs, and in which the last, and no other, says that
 * it is of the total or the whole; exact numbers, which are no changes; and no date behind the first, which would make them shares at different times. Shares of people who
 * may give several answers are not of a total, and are not reported. Half a point of each share is left to rounding.
 */
export const sharesAboveWhole: TextCheck = {
  about: 'text',
  id: 'shares-above-whole',
  title: 'Percentages of one whole above 100',
  description:
    'A list of percentages “of the total” in one sentence that add up to more than 100, rounding left aside.',
  severity: 'warning',
  find: (document) => [...sentencesWith(isPercentage, document)].flatMap(findIn),
};

const isPercentage = (annotation: Annotation): annotation is QuantityAnnotation =>
  (annotation.kind === 'figure' || annotation.kind === 'target') && annotation.unit === '%';

function findIn(sentence: PlacedSentence): Finding[] {
  const list = sentence.annotations.filter(isPercentage);
  const [first, last] = [list[0], list.at(-1)];
  if (!first || !last || first === last || !isOfWhole(sentence, last)) return [];
  const isList = list.every(
    (share, i) => isShare(sentence, share) && (i === 0 || continues(sentence, list[i - 1]!, share)),
  );
  if (!isList || sentence.annotations.some(({ kind, end }) => kind === 'date' && end > first.start)) return [];
  const sum = list.reduce((total, { value }) => total + value, 0);
  if (sum <= 100 + ROUNDING * list.length) return [];
  const shares = list.map(({ value }) => sayNumber(value)).join(' + ');
  const message = `These ${list.length} shares of one whole add up to ${sayNumber(sum)} percent (${shares}).`;
  return [{ start: first.start, end: last.end, message }];
}

function isShare(sentence: PlacedSentence, { comparator, valueMax, frequency, start }: QuantityAnnotation): boolean {
  const before = tokenBefore(sentence, start);
  return (
    (comparator === '=' || comparator === '~') &&
    valueMax === undefined &&
    frequency === undefined &&
    !CHANGE_BEFORE.has(before?.lower ?? '')
  );
}

function continues(sentence: PlacedSentence, { end }: QuantityAnnotation, { start }: QuantityAnnotation): boolean {
  const gap = tokensBetween(sentence, end, start);
  return (
    gap.length <= MAX_GAP &&
    gap.some(({ text, lower }) => text === ',' || lower === 'and') &&
    !gap.some(({ text, lower }) => BREAKS.has(text) || lower === 'of' || OTHER_SHARE.has(lower))
  );
}

/** `of the total`, `of total output`, `of the whole`. */
function isOfWhole(sentence: PlacedSentence, { end }: QuantityAnnotation): boolean {
  const [of, next, third] = tokensBetween(sentence, end, sentence.end);
  return of?.lower === 'of' && WHOLE.has((next?.lower === 'the' ? third : next)?.lower ?? '');
}
