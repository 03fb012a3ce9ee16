import type { Token } from '../../text/tokenizer';
import { type Component, block } from './component';
import type { Read } from './expression';
import { isDash, isGlued, readOrdinal } from './numbers';
import { MONTHS, SEASONS, YEAR_QUALIFIERS } from './vocabulary';
import { yearNumber } from './years';

/** Parts of a year: quarters, halves, seasons. */

/** `the third quarter`, `the first half`, `Spring`, `the summer`. */
export function readPart(tokens: readonly Token[], i: number): Read<Component> | undefined {
  const determined = tokens[i]?.lower === 'the' ? i + 1 : i;
  const at = YEAR_QUALIFIERS.is(tokens[determined]) ? determined + 1 : determined;
  const season = SEASONS.of(tokens[at]);
  if (season !== undefined) return { value: block('part', { part: season }, 'date.season', 'season'), end: at + 1 };
  const ordinal =
    tokens[at]?.lower === 'latter' || tokens[at]?.lower === 'last'
      ? { value: -1, end: at + 1 }
      : readOrdinal(tokens, at);
  if (!ordinal) return undefined;
  // `third-quarter profits`, `the fourth fiscal quarter`
  const qualified = YEAR_QUALIFIERS.is(tokens[ordinal.end]) && at === determined;
  const hyphened = isDash(tokens[ordinal.end]) && isGlued(tokens[ordinal.end]);
  const noun = qualified || hyphened ? ordinal.end + 1 : ordinal.end;
  const word = tokens[noun]?.lower;
  const number = ordinal.value;
  if (word === 'quarter' && number !== 0 && number <= 4)
    return {
      value: block('part', { part: `Q${number < 0 ? 4 : number}` }, 'date.quarter', 'season'),
      end: noun + 1,
    };
  if (word === 'half' && number <= 2) {
    // `second-half sales`; without the hyphen it may be half of anything
    const hyphenated = hyphened && tokens[noun + 1]?.kind === 'word';
    const part = `H${number < 0 ? 2 : number}`;
    return {
      value: block('part', { part }, 'date.half', hyphenated ? 'season' : 'unit'),
      end: noun + 1,
    };
  }
  return undefined;
}

/** `the June quarter`, `the December 2024 quarter`: three months by their last one, as in Australia and India. */
export function readMonthQuarter(tokens: readonly Token[], i: number): Read<Component> | undefined {
  const at = tokens[i]?.lower === 'the' ? i + 1 : i;
  const month = MONTHS.of(tokens[at]);
  if (month === undefined || month % 3 !== 0) return undefined;
  const year = yearNumber(tokens[at + 1]);
  const noun = year === undefined ? at + 1 : at + 2;
  if (tokens[noun]?.lower !== 'quarter' || isDash(tokens[noun + 1])) return undefined; // `a June quarter-final`
  const part = `Q${month / 3}`;
  const value =
    year === undefined
      ? block('part', { part }, 'date.quarter', 'season')
      : block('closed', { year, part }, 'date.quarter');
  return { value, end: noun + 1 };
}

/** `Quarter 3`, `QUARTER 1` in a headline. */
export function readNumberedQuarter(tokens: readonly Token[], i: number): Read<Component> | undefined {
  const [noun, digit] = [tokens[i], tokens[i + 1]];
  if (noun?.lower !== 'quarter' || noun.shape === 'lower' || !/^[1-4]$/.test(digit?.text ?? '') || isGlued(digit))
    return undefined;
  return {
    value: block('part', { part: `Q${digit!.text}` }, 'date.quarter'),
    end: i + 2,
  };
}

/** `Q3`, `H1`, `3Q`, `1H`. */
export function readPartCode(tokens: readonly Token[], i: number): Read<Component> | undefined {
  const [first, second] = [tokens[i], tokens[i + 1]];
  if (!first || !second || !isGlued(second)) return undefined;
  const [letter, digit] = first.kind === 'word' ? [first, second] : [second, first];
  if (letter.text.length !== 1 || digit.text.length !== 1) return undefined;
  if (!/^[1-4]$/.test(digit.text) || !/^[QH]$/.test(letter.text) || (letter.text === 'H' && Number(digit.text) > 2))
    return undefined;
  const part = letter.text + digit.text;
  // `4Q23`, `1H2025`: the year is glued on
  const token = letter === second && isGlued(tokens[i + 2]) ? tokens[i + 2] : undefined;
  const glued = yearNumber(token) ?? (token && /^\d{2}$/.test(token.text) ? 2000 + Number(token.text) : undefined);
  if (glued !== undefined) return { value: block('closed', { year: glued, part }, 'date.quarter'), end: i + 3 };
  const weak = letter.text === 'H' ? 'unit' : 'season';
  return {
    value: block('part', { part }, letter.text === 'Q' ? 'date.quarter' : 'date.half', weak),
    end: i + 2,
  };
}
