import type { Token } from '../../text/tokenizer';
import { readComposed } from './compose';
import { expressionOf } from './endpoints';
import type { DurationExpression, OpeningExpression, PointExpression, Read } from './expression';
import { readYearTail } from './fiscalYears';
import { YEAR_QUALIFIERS } from './vocabulary';
import { hasYear } from './expression';

/** Months picked out of a longer time: `the first nine months of 2024`, `the last two quarters of the year`. */

const MONTHS_VALUE = /^P(\d{1,2})M$/;

/**
 * Reads on behind a duration that picks units out of a whole: `the first two weeks of March 2024`.
 * @param i where the duration begins
 */
export function readOpening(
  tokens: readonly Token[],
  i: number,
  picked: Read<DurationExpression>,
): Read<DurationExpression | OpeningExpression> {
  const whole = readWhole(tokens, picked.end);
  const end = whole?.end ?? picked.end;
  const count = Number(MONTHS_VALUE.exec(picked.value.value)?.[1] ?? 0);
  const word = tokens[i]!.lower === 'the' ? tokens[i + 1]!.lower : tokens[i]!.lower;
  const first = /^(?:first|opening|initial)$/.test(word);
  const determined = word !== tokens[i]!.lower;
  const fiscal = tokens.slice(picked.end, end).some(({ lower }) => YEAR_QUALIFIERS.has(lower) && lower !== 'calendar');
  const ofYear =
    whole !== undefined && !fiscal && whole.value.fields.month === undefined && whole.value.fields.toYear === undefined;
  const span = count > 1 && count < 12 && !picked.value.mod;
  if (!span || !(ofYear || (first && determined && !whole)) || (!first && !/^(?:last|final|closing)$/.test(word)))
    return { ...picked, end };
  const quarters = tokens[picked.end - 1]!.lower === 'quarters';
  const months: readonly [number, number] = first ? [1, count] : [13 - count, 12];
  return {
    value: { kind: 'opening', value: picked.value.value, months, quarters, ...(whole && { whole: whole.value }) },
    end,
  };
}

/** `of 2024`, `of March`, `of the year`, `of last year`, `of 2005-06`. */
function readWhole(tokens: readonly Token[], i: number): Read<PointExpression> | undefined {
  if (tokens[i]?.lower !== 'of') return undefined;
  const read = readComposed(tokens, i + 1);
  if (!read || !/^(?:year|month|closed)$/.test(read.value.level)) return undefined;
  const expression = expressionOf(read.value);
  if (expression.kind !== 'point') return undefined;
  const { fields, shift } = expression;
  if (!hasYear(fields) && fields.month === undefined && shift?.unit !== 'year') return undefined;
  const tail = fields.year === undefined || fields.toYear ? undefined : readYearTail(tokens, read.end, fields.year);
  if (!tail) return { value: expression, end: read.end };
  return { value: { ...expression, fields: { ...fields, toYear: tail.value } }, end: tail.end };
}
