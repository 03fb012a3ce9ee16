import { itemAt } from '../../text/itemAt';
import type { Token } from '../../text/tokenizer';
import { WordClass, wordsOf } from '../../text/wordClass';
import { endOfLead, isWorded, startOfLead } from './lead';
import { HEADER_LABELS } from './vocabulary';

const BETWEEN = wordsOf('on in at');
/** The last words of labels, but for `on` and the like. */
const LABEL_ENDS = new WordClass(
  Array.from(HEADER_LABELS.keys(), (label) => label.split(' ').findLast((word) => !BETWEEN.has(word)) ?? label),
);

/**
 * Whether a label, or what says when an act was made, can be in the words before a date: most dates have none of their words.
 * @param at index of the first token of the date
 */
export function mayBeLabelled(tokens: readonly Token[], at: number): boolean {
  const i = endOfLead(tokens, at);
  const first = startOfLead(tokens, i);
  const last = lastWord(tokens, first, i);
  if (last === undefined) return false;
  const end = BETWEEN.is(tokens[last]) ? itemAt(tokens, lastWord(tokens, first, last) ?? -1) : tokens[last];
  if (LABEL_ENDS.is(end) || tokens[last]!.lower === 'this') return true;
  const opening = wordFrom(tokens, first, i);
  if (tokens[opening]?.lower === 'done') return true;
  return tokens[last]!.lower === 'on' && tokens[wordFrom(tokens, opening + 1, i)]?.lower === 'by';
}

/** Index of the last word in a stretch. */
function lastWord(tokens: readonly Token[], first: number, last: number): number | undefined {
  for (let k = last - 1; k >= first; k--) if (isWorded(tokens[k]!)) return k;
  return undefined;
}

/** Index of the first word from a token on. */
function wordFrom(tokens: readonly Token[], first: number, last: number): number {
  let k = first;
  while (k < last && !isWorded(tokens[k]!)) k++;
  return k;
}
