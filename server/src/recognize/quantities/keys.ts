import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Token } from '../../text/tokenizer';
import type { Mention } from './mention';
import type { VerbGroup } from './verbGroup';

/** Verbs in the key of a value: Training: 600 nurses. */

/** Whether a verb stands in the key of a value, with a few words behind it: Jobs to be created by 2030: 400. */
export const isKeyed = (tokens: readonly Token[], { last }: VerbGroup, { first }: Mention): boolean =>
  itemAt(tokens, first - 1)?.text === ':' && first - last <= 8;

/** `Cases closed within a month – 95%`, `Training: 600 nurses`: a participle in the key of a value says what is measured. */
export function isInKey(tokens: readonly Token[], verb: VerbGroup, { first }: Mention, start: number): boolean {
  if (!KEY_MARKS.is(itemAt(tokens, first - 1)) || first - start > LONGEST_KEY || verb.last - verb.first > 1)
    return false;
  if (verb.mood === 'participle') return /(?:ing|ed)$/.test(tokens[verb.first]!.lower) && verb.first - start <= 2;
  return verb.mood === 'past' && verb.first > start && verb.last < first - 1;
}

const KEY_MARKS = wordsOf(': – —');
/** A key has no more tokens. */
const LONGEST_KEY = 14;
