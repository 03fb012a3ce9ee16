import { wordsOf } from '../../text/wordClass';
import type { Token } from '../../text/tokenizer';
import { readUnit } from './measure';
import { lowerBound } from './spanIndex';

/** How many tokens of a line's label are looked at. */
const LABEL = 30;
const PERCENT = wordsOf('% percent');

/**
 * The unit that the label of a line has in its brackets: `System loss (%) | 11.2`, `Terraces (ha) | 310`.
 * @param start where the line begins, an offset in its paragraph
 * @param before the number whose unit is asked for
 */
export function rowUnit(tokens: readonly Token[], start: number, before: number): string | undefined {
  const first = lowerBound(tokens, start, (token) => token.start);
  for (let i = first; i < Math.min(before, first + LABEL); i++) {
    if (tokens[i]!.text !== '(') continue;
    const next = tokens[i + 1]!;
    const unit = PERCENT.is(next) ? { last: i + 2, unit: '%' } : readUnit(tokens, i + 1);
    const close = unit && tokens[unit.last];
    if (unit && close?.text === ')' && endsCell(tokens[unit.last + 1])) return unit.unit;
  }
  return undefined;
}

/** Whether a token is the first of another cell. */
const endsCell = (token: Token | undefined): boolean => token === undefined || token.tabBefore || token.text === '|';
