import type { Token } from '../../text/tokenizer';
import type { Comparator } from '../annotation';
import { readComparator, readTrailingComparator } from './comparator';
import { currencyBefore, type Measure, readMeasure, readUnit } from './measure';
import { readCountedNoun } from './nounPhrase';
import { type Numeral, readNumeral, tidy } from './numeral';
import { readRange } from './range';
import { SCALES } from './vocabulary';
import { isPlural } from './words';

/** What kind of thing a number counts. */
export type UnitType = 'percent' | 'money' | 'physical' | 'count' | 'time' | 'none';

/** A quantity by its form alone: where it stands, what it is worth, in what unit. */
export interface Mention {
  /** Token indices of the extent, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  /** Tokens of the number itself, and of its upper end in a range. */
  readonly numeral: Numeral;
  /** First token of number or currency sign: what stands before it was read as comparator. */
  readonly core: number;
  readonly value: number;
  readonly valueMax?: number;
  readonly unit?: string;
  readonly unitType: UnitType;
  readonly comparator: Comparator;
  /** Index of the head of a counted noun phrase. */
  readonly head?: number;
  /** Name of the rule, as `quantity.<rule>`. */
  readonly rule: string;
}

/** Reads the quantity whose number begins at a token; whether it is one at all is decided in `exclusions.ts`. */
export function readMention(tokens: readonly Token[], at: number): Mention | undefined {
  const numeral = readNumeral(tokens, at);
  if (!numeral) return undefined;
  const currency = currencyBefore(tokens, at);
  const large = numeral.amount || numeral.value >= 100;
  const sign =
    currency && (!currency.sign.large || large || isPrice(tokens, currency.first, at)) ? currency : undefined;
  const measure = readMeasure(tokens, numeral.last, sign !== undefined);
  const range = readRange(tokens, numeral, measure, sign?.sign.code);
  const body = range ?? {
    last: measure?.last ?? numeral.last,
    value: tidy(numeral.value * (measure?.factor ?? 1)),
    measure,
    numeral,
  };
  const lead = sign && !sign.sign.outside ? sign.first : at;
  const minus = !range && (sign || (body.measure && body.measure.unit !== '')) ? signBefore(tokens, lead) : undefined;
  const core = minus === undefined ? lead : lead - 1;
  const value = minus === -1 ? -body.value : body.value;
  const common = { numeral, core, value, ...(range && { valueMax: range.valueMax }) };
  const finish = (last: number, rest: Pick<Mention, 'unitType' | 'rule'> & Partial<Mention>): Mention => {
    const before = readComparator(tokens, core);
    const after = readTrailingComparator(tokens, last);
    return {
      ...common,
      ...rest,
      first: before?.first ?? core,
      last: after?.last ?? last,
      comparator: before?.comparator ?? rest.comparator ?? after?.comparator ?? '=',
    };
  };
  if (sign) return measured(tokens, { unit: sign.sign.code, type: 'money' }, body.last, finish);
  const found = body.measure;
  if (found && found.unit !== '') return measured(tokens, found, body.last, finish);
  return counted(tokens, body.last, body.value, numeral, finish);
}

/** `by R90`, `R5.53`: money, though the letter and the number might name a road. */
const isPrice = (tokens: readonly Token[], first: number, number: number) =>
  /^\d+\.\d\d$/.test(tokens[number]!.text) ||
  /^(?:by|further|additional|extra|another|costs?|pay|pays|paid)$/.test(tokens[first - 1]?.lower ?? '');

/** `-0.2 %`, `+1.6%`: the sign glued to an amount, 1 or -1; a dash between two words or numbers is none. */
function signBefore(tokens: readonly Token[], at: number): 1 | -1 | undefined {
  const [mark, before] = [tokens[at - 1], tokens[at - 2]];
  if (!mark || tokens[at]!.spaceBefore || !/^[-+–−]$/.test(mark.text)) return undefined;
  if (before && !(mark.spaceBefore ? before.kind !== 'number' && before.text !== '%' : /^[(|]$/.test(before.text)))
    return undefined;
  return mark.text === '+' ? 1 : -1;
}

type Finish = (last: number, rest: Pick<Mention, 'unitType' | 'rule'> & Partial<Mention>) => Mention;

function measured(
  tokens: readonly Token[],
  measure: Pick<Measure, 'unit' | 'type'>,
  last: number,
  finish: Finish,
): Mention {
  const denominator = measure.type === 'percent' ? undefined : readDenominator(tokens, last);
  if (denominator)
    return finish(denominator.last, {
      unit: `${measure.unit} ${denominator.text}`,
      unitType: measure.type,
      rule: `${measure.type}-rate`,
    });
  return finish(last, { unit: measure.unit, unitType: measure.type, rule: measure.type });
}

function counted(tokens: readonly Token[], last: number, value: number, numeral: Numeral, finish: Finish): Mention {
  // A share is `of` something; only a proportion names it: one in five households.
  const one = value === 1 && numeral.form !== 'proportion';
  // `50 or more workers`: the comparator may stand before the noun.
  const inner = readTrailingComparator(tokens, last);
  const from = inner?.last ?? last;
  // `half a metre`, `a quarter of a million homes`, but `half of the homes`.
  const scaled = SCALES.has(tokens[last - 1]!.lower);
  const half = numeral.form === 'fraction' && /^an?$/.test(tokens[last]?.lower ?? '') && readUnit(tokens, last + 1);
  if (half) return finish(half.last, { unit: half.unit, unitType: 'physical', rule: 'physical' });
  const noun = numeral.form === 'fraction' && !scaled ? undefined : readCountedNoun(tokens, from, one);
  const end = noun?.last ?? last;
  const denominator = readDenominator(tokens, end);
  const text = textOf(tokens, noun ? from : last, denominator?.last ?? end);
  return finish(denominator?.last ?? end, {
    ...(noun && inner && { comparator: inner.comparator }),
    ...((noun || denominator) && { unit: text, ...(noun && { head: noun.head }) }),
    unitType: noun || denominator ? 'count' : 'none',
    rule: denominator
      ? 'rate'
      : noun
        ? 'count'
        : numeral.form === 'fraction' || numeral.form === 'proportion'
          ? 'fraction'
          : 'number',
  });
}

/** `per 100,000 live births`, `per person`, but not `per year`: that is a SET of its own. */
export function readDenominator(tokens: readonly Token[], at: number): { last: number; text: string } | undefined {
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
  if (word?.kind !== 'word' || TIME.test(word.lower) || isPlural(word)) return undefined;
  return { last: at + 2, text: textOf(tokens, at, at + 2) };
}

/** `5 USD/kg`, `R$ 20/person`: a unit or a thing; a time is outside, as behind `per`. */
function perSlash(tokens: readonly Token[], slash: number): { last: number; text: string } | undefined {
  const below = tokens[slash + 1];
  if (tokens[slash]!.spaceBefore || below?.kind !== 'word' || below.spaceBefore) return undefined;
  const unit = readUnit(tokens, slash + 1);
  if (unit) return { last: unit.last, text: `per ${unit.unit}` };
  const thing = below.shape === 'lower' && !TIME.test(below.lower) && !isPlural(below) && below.text.length > 2;
  return thing ? { last: slash + 2, text: `per ${below.text}` } : undefined;
}

const TIME =
  /^(?:annum|cent|hour|day|night|week|month|quarter|season|semester|term|year|decade|fiscal|calendar|financial|million|thousand)$/;

/** The words of a stretch of tokens, blanks and line ends made single blanks. */
export function textOf(tokens: readonly Token[], first: number, last: number): string {
  let text = '';
  for (let i = first; i < last; i++) text += (i > first && tokens[i]!.spaceBefore ? ' ' : '') + tokens[i]!.text;
  return text;
}
