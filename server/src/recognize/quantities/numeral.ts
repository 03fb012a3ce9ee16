import type { Token } from '../../text/tokenizer';
import { CARDINALS, FRACTIONS, FRACTION_SIGNS, GLUED_SCALES, SCALES } from './vocabulary';

/** A number in digits or words. */
export interface Numeral {
  /** Token indices, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  readonly value: number;
  readonly form: 'digits' | 'words' | 'fraction' | 'proportion';
  /** Whether a scale word (million, lakh) or a grouping sign says that this is an amount and no label or year. */
  readonly amount: boolean;
  /** Whether it has a scale of its own: `5` of `5 to 10 million` has none, and borrows its neighbour's. */
  readonly scale: number;
}

const GROUPED = /^\d{1,3}(?:,\d{2,3}){0,8},\d{3}(?:\.\d+)?$/;
const POINT_GROUPED = /^\d{1,3}(?:\.\d{3}){2,6}$/;
const PLAIN = /^\d+(?:\.\d+)?$/;

/** The value of one number token: `10,000`, `1,20,000`, `1.234.567`, `0.5`; undefined for `1.2.3`. */
export function digitsValue(text: string): number | undefined {
  if (GROUPED.test(text)) return Number(text.replaceAll(',', ''));
  if (POINT_GROUPED.test(text)) return Number(text.replaceAll('.', ''));
  return PLAIN.test(text) ? Number(text) : undefined;
}

/** Reads the number that begins at a token, with its scale words. */
export function readNumeral(tokens: readonly Token[], first: number): Numeral | undefined {
  const token = tokens[first];
  if (!token) return undefined;
  if (token.kind === 'number') return readDigits(tokens, first);
  const sign = FRACTION_SIGNS.get(token.text);
  if (sign !== undefined)
    return scaled(tokens, { first, last: first + 1, value: sign, form: 'fraction', amount: true, scale: 1 });
  return token.kind === 'word'
    ? (readProportion(tokens, first) ?? readFraction(tokens, first) ?? readWords(tokens, first))
    : undefined;
}

function readDigits(tokens: readonly Token[], first: number): Numeral | undefined {
  const proportion = readProportion(tokens, first);
  if (proportion) return proportion;
  let text = tokens[first]!.text;
  let last = first + 1;
  // Groups of three behind single blanks (1 000 000) or apostrophes (1'000).
  if (/^\d{1,3}$/.test(text)) {
    for (;;) {
      const next = groupAt(tokens, last);
      if (!next || !/^\d{3}(?:\.\d+)?$/.test(tokens[next - 1]!.text)) break;
      text += tokens[next - 1]!.text;
      last = next;
      if (text.includes('.')) break;
    }
  }
  const grouped = last > first + 1 || text.includes(',');
  // A decimal comma: 3,5 per cent.
  if (!text.includes(',') && !text.includes('.') && isDecimalComma(tokens, last)) {
    text += `.${tokens[last + 1]!.text}`;
    last += 2;
  }
  let value = digitsValue(text);
  if (value === undefined) return undefined;
  const part = tokens[last];
  if (part && FRACTION_SIGNS.has(part.text)) {
    value += FRACTION_SIGNS.get(part.text)!;
    last++;
  }
  const simple = slashFraction(tokens, first);
  if (simple) return simple;
  return scaled(tokens, { first, last, value, form: 'digits', amount: grouped, scale: 1 });
}

/** End of the group of digits that goes on a number at a token, if one does. */
function groupAt(tokens: readonly Token[], at: number): number | undefined {
  const [before, here, next] = [tokens[at - 1]!, tokens[at], tokens[at + 1]];
  if (here?.kind === 'number') return here.start - before.end === 1 && !here.lineBefore ? at + 1 : undefined;
  const apostrophe = here && /^['’]$/.test(here.text) && !here.spaceBefore;
  return apostrophe && next?.kind === 'number' && !next.spaceBefore ? at + 2 : undefined;
}

function isDecimalComma(tokens: readonly Token[], comma: number): boolean {
  const [mark, decimals, next] = [tokens[comma], tokens[comma + 1], tokens[comma + 2]];
  if (mark?.text !== ',' || mark.spaceBefore || decimals?.kind !== 'number' || decimals.spaceBefore) return false;
  const unit =
    next && (next.text === '%' || SCALES.has(next.lower) || /^(?:per|percent|°|km|ha|[kMG]Wh?|Mt)$/.test(next.text));
  return /^\d{1,2}$/.test(decimals.text) && unit === true;
}

/** `2/3 of`: only small and proper fractions, since dates and addresses are written the same way. */
function slashFraction(tokens: readonly Token[], first: number): Numeral | undefined {
  const [top, slash, bottom, next] = tokens.slice(first, first + 4);
  if (slash?.text !== '/' || slash.spaceBefore || bottom?.kind !== 'number' || next?.lower !== 'of') return undefined;
  const [a, b] = [Number(top!.text), Number(bottom.text)];
  return a < b && b <= 10
    ? { first, last: first + 3, value: a / b, form: 'fraction', amount: true, scale: 1 }
    : undefined;
}

/** Multiplies by the scale words that follow: `lakh crore`, `billion`, `-million`. */
function scaled(tokens: readonly Token[], numeral: Numeral): Numeral {
  let { last, value, amount, scale } = numeral;
  for (;;) {
    const hyphen = tokens[last]?.text === '-' && !tokens[last]!.spaceBefore ? 1 : 0;
    const word = tokens[last + hyphen];
    const factor = word?.kind === 'word' ? SCALES.get(word.lower) : undefined;
    // In `trillion-level` and `500 million-strong` the scale belongs to an adjective.
    if (!factor || (hyphen && word!.spaceBefore) || isCompound(tokens, last + hyphen)) break;
    value *= factor;
    scale *= factor;
    last += hyphen + 1;
    amount = true;
  }
  const glued = tokens[last];
  if (scale === 1 && glued?.kind === 'word' && !glued.spaceBefore && glued.lower === 'k' && numeral.form === 'digits')
    return { ...numeral, last: last + 1, value: value * GLUED_SCALES.get('k')!, scale: 1000, amount: true };
  return { ...numeral, last, value: tidy(value), amount, scale };
}

/** Takes away the dust of binary fractions: 1.1 × 10⁶ is 1100000. */
export const tidy = (value: number): number => Number(value.toPrecision(14));

/** Whether a word is tied by a hyphen to a word behind it. */
export const isCompound = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.text === '-' &&
  !tokens[at + 1]!.spaceBefore &&
  tokens[at + 2]?.kind === 'word' &&
  !tokens[at + 2]!.spaceBefore;

/** `two hundred and fifty thousand`, `a million`, `half a million`, `an additional million`, `one and a half billion`. */
function readWords(tokens: readonly Token[], first: number): Numeral | undefined {
  const lead = readLead(tokens, first);
  if (!lead) return undefined;
  let { total, at } = lead;
  let current = 0;
  let sum = total;
  let scale = 1;
  while (at < tokens.length) {
    const token = tokens[at]!;
    const skip = token.text === '-' && !token.spaceBefore ? 1 : token.lower === 'and' && scale > 1 ? 1 : 0;
    const word = tokens[at + skip];
    if (!word || word.kind !== 'word' || isCompoundTail(tokens, at, skip)) break;
    const small = CARDINALS.get(word.lower);
    const factor = SCALES.get(word.lower);
    if (skip && token.lower === 'and' && (small === undefined || scale < 100 || scale > 1000)) break;
    if (small !== undefined && (sum % 100 === 0 || (sum % 10 === 0 && sum % 100 >= 20 && small < 10))) sum += small;
    else if (factor === 100 && sum > 0) sum *= 100;
    else if (factor !== undefined && factor > 100) {
      current = (current + sum) * factor;
      sum = 0;
    } else if (factor === 12) sum *= 12;
    else break;
    if (factor) scale = Math.max(scale, factor);
    at += skip + 1;
  }
  total = tidy(current + sum);
  return { first, last: at, value: total, form: 'words', amount: scale > 1, scale };
}

/** Whether the scale or unit word at a place only begins a compound: four trillion-level clusters. */
const isCompoundTail = (tokens: readonly Token[], at: number, skip: number): boolean =>
  skip === 0 && isCompound(tokens, at) && !CARDINALS.has(tokens[at + 2]!.lower);

function readLead(tokens: readonly Token[], first: number): { total: number; at: number } | undefined {
  const [a, b, c, d] = [0, 1, 2, 3].map((k) => tokens[first + k]?.lower ?? '');
  const isScale = (word: string | undefined, at: number) => SCALES.has(word ?? '') && !isCompound(tokens, at);
  const article = (word: string | undefined) => word === 'a' || word === 'an';
  if (a === 'half' && article(b) && isScale(c, first + 2)) return { total: 0.5, at: first + 2 };
  if (a === 'half' && isScale(b, first + 1)) return { total: 0.5, at: first + 1 };
  if (article(a) && isScale(b, first + 1)) return { total: 1, at: first + 1 };
  if (article(a) && /^(?:additional|further|extra|estimated)$/.test(b!) && isScale(c, first + 2))
    return { total: 1, at: first + 2 };
  const value = CARDINALS.get(a!);
  if (value === undefined) return undefined;
  if (b === 'and' && article(c) && d === 'half') return { total: value + 0.5, at: first + 4 };
  return { total: value, at: first + 1 };
}

/** `two-thirds`, `a quarter of`, `one third`, `half of`. */
function readFraction(tokens: readonly Token[], first: number): Numeral | undefined {
  const [token, next] = [tokens[first]!, tokens[first + 1]];
  const make = (last: number, value: number): Numeral => ({
    first,
    last,
    value,
    form: 'fraction',
    amount: true,
    scale: 1,
  });
  if (token.lower === 'half') {
    const partitive =
      /^(?:of|the|its|their|our|all)$/.test(next?.lower ?? '') ||
      /^(?:by|than|nearly|almost|about|over|least)$/.test(tokens[first - 1]?.lower ?? '');
    return partitive ? make(first + 1, 0.5) : undefined;
  }
  const article = token.lower === 'a' || token.lower === 'an';
  const top = article ? 1 : CARDINALS.get(token.lower);
  if (top === undefined || top === 0 || top > 19) return undefined;
  const at = next?.text === '-' && !next.spaceBefore ? first + 2 : first + 1;
  const bottom = FRACTIONS.get(tokens[at]?.lower ?? '');
  if (!bottom || isCompound(tokens, at)) return undefined;
  const behind = tokens[at + 1];
  // A quarter or a third may be a date or an ordinal: an article alone does not make a fraction.
  if (article && !/^(?:of|by|in|less|more|fewer|below|above)$/.test(behind?.lower ?? '')) return undefined;
  // One million: `quarter of a million`.
  if (behind?.lower === 'of' && tokens[at + 2]?.lower === 'a' && SCALES.has(tokens[at + 3]?.lower ?? ''))
    return make(at + 4, (top / bottom) * SCALES.get(tokens[at + 3]!.lower)!);
  return make(at + 1, top / bottom);
}

/** `one in five`, `one out of eight`, `9 out of 10`. */
function readProportion(tokens: readonly Token[], first: number): Numeral | undefined {
  const top = smallNumber(tokens[first]);
  if (top === undefined || top === 0) return undefined;
  const out = tokens[first + 1]?.lower === 'out' && tokens[first + 2]?.lower === 'of';
  const between = tokens[first + 1]?.lower === 'in';
  if (!out && !between) return undefined;
  const at = first + (out ? 3 : 2);
  const bottom = smallNumber(tokens[at]);
  if (bottom === undefined || bottom <= top || bottom > (out ? 100 : 20) || top > 10) return undefined;
  return { first, last: at + 1, value: top / bottom, form: 'proportion', amount: true, scale: 1 };
}

function smallNumber(token: Token | undefined): number | undefined {
  if (token?.kind === 'number') return /^\d{1,3}$/.test(token.text) ? Number(token.text) : undefined;
  return token ? CARDINALS.get(token.lower) : undefined;
}
