import type { Token } from '../../text/tokenizer';
import { WordClass } from '../../text/wordClass';
import { readFraction, readProportion, readWords } from './numberWords';
import { type Numeral, isCompound, tidy } from './numeral';
import { FRACTION_SIGNS, GLUED_SCALES, SCALES } from './vocabulary';

const GROUPED = /^\d{1,3}(?:,\d{2,3}){0,8},\d{3}(?:\.\d+)?$/;

const POINT_GROUPED = /^\d{1,3}(?:\.\d{3}){2,6}$/;

const PLAIN = /^\d+(?:\.\d+)?$/;

/** More digits are no amount but a code or a checksum; with every scale word the value stays finite. */
const MAX_NUMBER_LENGTH = 60;

/** The value of one number token: `10,000`, `1,20,000`, `1.234.567`, `0.5`; undefined for `1.2.3`. */
export function digitsValue(text: string): number | undefined {
  if (text.length > MAX_NUMBER_LENGTH) return undefined;
  const whole = wholeValue(text);
  if (whole !== undefined) return whole;
  if (GROUPED.test(text)) return Number(text.replaceAll(',', ''));
  if (POINT_GROUPED.test(text)) return Number(text.replaceAll('.', ''));
  return PLAIN.test(text) ? Number(text) : undefined;
}

/** Numbers of so many digits are exact. */
const EXACT_DIGITS = 15;
const [ZERO, NINE] = [48, 57];

/** The value of a few plain digits, as most numbers are. */
function wholeValue(text: string): number | undefined {
  if (text.length > EXACT_DIGITS) return undefined;
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < ZERO || code > NINE) return undefined;
    value = value * 10 + code - ZERO;
  }
  return value;
}

/** Reads the number that begins at a token, with its scale words. */
export function readNumeral(tokens: readonly Token[], first: number): Numeral | undefined {
  const token = tokens[first];
  if (!token) return undefined;
  if (token.kind === 'number') return readDigits(tokens, first);
  const sign = FRACTION_SIGNS.of(token);
  if (sign !== undefined)
    return scaled(tokens, { first, last: first + 1, value: sign, form: 'fraction', amount: true, scale: 1 });
  return token.kind === 'word'
    ? (readProportion(tokens, first) ?? readFraction(tokens, first) ?? readWords(tokens, first))
    : undefined;
}

function readDigits(tokens: readonly Token[], first: number): Numeral | undefined {
  const proportion = readProportion(tokens, first);
  if (proportion) return proportion;
  let { text } = tokens[first]!;
  let last = first + 1;
  // A few digits, and nothing that may go on with them: so are most numbers.
  const whole = wholeValue(text);
  if (whole !== undefined && !GOES_ON.is(tokens[last]) && tokens[last]?.kind !== 'number')
    return scaled(tokens, { first, last, value: whole, form: 'digits', amount: false, scale: 1 });
  // Groups of three behind single blanks (1 000 000) or apostrophes (1'000).
  let next = groupAt(tokens, last);
  if (next && !/^\d{1,3}$/.test(text)) next = undefined;
  while (next && /^\d{3}(?:\.\d+)?$/.test(tokens[next - 1]!.text)) {
    text += tokens[next - 1]!.text;
    last = next;
    next = text.includes('.') ? undefined : groupAt(tokens, last);
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
  if (part && FRACTION_SIGNS.is(part)) {
    value += FRACTION_SIGNS.of(part)!;
    last++;
  }
  const simple = slashFraction(tokens, first);
  if (simple) return simple;
  return scaled(tokens, { first, last, value, form: 'digits', amount: grouped, scale: 1 });
}

/** An apostrophe or comma between groups of digits, a slash, the sign of a fraction. */
const GOES_ON = new WordClass([...FRACTION_SIGNS.keys(), "'", ',', '/']);

/** End of the group of digits that goes on a number at a token, if one does. */
function groupAt(tokens: readonly Token[], at: number): number | undefined {
  const here = tokens[at];
  if (here?.kind === 'number')
    return here.start - tokens[at - 1]!.end === 1 && !here.lineBefore && !here.tabBefore ? at + 1 : undefined;
  if (here?.lower !== "'" || here.spaceBefore) return undefined;
  const next = tokens[at + 1];
  return next?.kind === 'number' && !next.spaceBefore ? at + 2 : undefined;
}

function isDecimalComma(tokens: readonly Token[], comma: number): boolean {
  const [mark, decimals, next] = [tokens[comma], tokens[comma + 1], tokens[comma + 2]];
  if (mark?.text !== ',' || mark.spaceBefore || decimals?.kind !== 'number' || decimals.spaceBefore) return false;
  const unit =
    next && (next.text === '%' || SCALES.is(next) || /^(?:per|percent|°|km|ha|[kMG]Wh?|Mt)$/.test(next.text));
  return /^\d{1,2}$/.test(decimals.text) && unit === true;
}

/** `2/3 of`: only small and proper fractions, since dates and addresses are written the same way. */
function slashFraction(tokens: readonly Token[], first: number): Numeral | undefined {
  const slash = tokens[first + 1];
  if (slash?.text !== '/' || slash.spaceBefore) return undefined;
  const bottom = tokens[first + 2];
  if (bottom?.kind !== 'number' || tokens[first + 3]?.lower !== 'of') return undefined;
  const [a, b] = [Number(tokens[first]!.text), Number(bottom.text)];
  return a < b && b <= 10
    ? { first, last: first + 3, value: a / b, form: 'fraction', amount: true, scale: 1 }
    : undefined;
}

/** Multiplies by the scale words that follow: `lakh crore`, `billion`, `-million`. */
function scaled(tokens: readonly Token[], numeral: Numeral): Numeral {
  const { first, form } = numeral;
  let { last, value, amount, scale } = numeral;
  for (;;) {
    const hyphen = tokens[last]?.text === '-' && !tokens[last]!.spaceBefore ? 1 : 0;
    const word = tokens[last + hyphen];
    const factor = word?.kind === 'word' ? SCALES.of(word) : undefined;
    // In `trillion-level` and `500 million-strong` the scale belongs to an adjective.
    if (!factor || (hyphen && word!.spaceBefore) || isCompound(tokens, last + hyphen)) break;
    value *= factor;
    scale *= factor;
    last += hyphen + 1;
    amount = true;
  }
  const glued = tokens[last];
  if (scale === 1 && glued?.kind === 'word' && !glued.spaceBefore && glued.lower === 'k' && form === 'digits')
    return { first, last: last + 1, value: value * GLUED_SCALES.get('k')!, form, amount: true, scale: 1000 };
  return { first, last, value: tidy(value), form, amount, scale };
}
