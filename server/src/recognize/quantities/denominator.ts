import { wordsOf } from '../../text/wordClass';
import type { Token } from '../../text/tokenizer';
import { readUnit } from './measure';
import { textOf } from './mention';
import { readCountedNoun } from './nounPhrase';
import { readNumeral } from './readNumeral';
import { isPlural } from './words';

/** What a quantity is counted by: index behind it, and its words. */
export interface Denominator {
  readonly last: number;
  readonly text: string;
}

/** `per 100,000 live births`, `per person`, but not `per year`: that is a SET of its own. */
export function readDenominator(tokens: readonly Token[], at: number): Denominator | undefined {
  const per = tokens[at];
  if (per?.text === '/') return perSlash(tokens, at);
  if (per?.lower !== 'per') return undefined;
  const numeral = readNumeral(tokens, at + 1);
  if (numeral) {
    const noun = readCountedNoun(tokens, numeral.last, false);
    return { last: noun?.last ?? numeral.last, text: textOf(tokens, at, noun?.last ?? numeral.last) };
  }
  const unit = readUnit(tokens, at + 1);
  if (unit) return { last: unit.last, text: `per ${unit.unit}` };
  const word = tokens[at + 1];
  if (word?.kind !== 'word' || TIME.is(word) || isPlural(word)) return undefined;
  return { last: at + 2, text: textOf(tokens, at, at + 2) };
}

/** `5 USD/kg`, `R$ 20/person`: a unit or a thing; a time is outside, as behind `per`. */
function perSlash(tokens: readonly Token[], slash: number): Denominator | undefined {
  const below = tokens[slash + 1];
  if (tokens[slash]!.spaceBefore || below?.kind !== 'word' || below.spaceBefore) return undefined;
  const unit = readUnit(tokens, slash + 1);
  if (unit) return { last: unit.last, text: `per ${unit.unit}` };
  const thing = below.shape === 'lower' && !TIME.is(below) && !isPlural(below) && below.text.length > 2;
  return thing ? { last: slash + 2, text: `per ${below.text}` } : undefined;
}

const TIME = wordsOf(
  'annum cent hour day night week month quarter season semester term year decade fiscal calendar financial million thousand',
);
