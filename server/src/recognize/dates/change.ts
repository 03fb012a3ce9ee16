import type { Sentence } from '../../text/sentences';
import type { Token } from '../../text/tokenizer';
import { COMPARING, MOVING } from './vocabulary';
import { yearNumber } from './years';

const CHANGE_WINDOW = 10;

/** Whether `from X to Y` moves a date or compares two: then the ends are two dates, not a period. */
export function isChange(tokens: readonly Token[], i: number, sentence: Sentence | undefined): boolean {
  const first = Math.max(sentence?.first ?? 0, i - CHANGE_WINDOW);
  const a = yearNumber(tokens[i]);
  const b = yearNumber(tokens[i + 2]);
  const consecutive = a !== undefined && b === a + 1;
  for (let k = i - 2; k >= first; k--) {
    const token = tokens[k]!;
    if (/^[,;:]$/.test(token.text)) return false;
    if (MOVING.is(token)) return true;
    if (consecutive && COMPARING.is(token)) return true;
  }
  return false;
}
