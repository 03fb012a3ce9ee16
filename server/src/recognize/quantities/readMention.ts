import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Token } from '../../text/tokenizer';
import type { Comparator } from '../annotation';
import { readComparator, readTrailingComparator } from './comparator';
import { readDenominator } from './denominator';
import { currencyBefore, type Measure, readMeasure, readUnit } from './measure';
import { type Mention, textOf, type UnitType } from './mention';
import { readCountedNoun } from './nounPhrase';
import { type Numeral, tidy } from './numeral';
import { readRange, scaleOfChange } from './range';
import { SCALES } from './vocabulary';

const BEFORE_PRICE = wordsOf('by further additional extra another cost costs pay pays paid');
const OPENING_MARKS = wordsOf('( |');
const ARTICLES = wordsOf('a an');

/** Reads the quantity around a number; whether it is one at all is decided in `exclusions.ts`. */
export function readMention(tokens: readonly Token[], numeral: Numeral): Mention {
  const at = numeral.first;
  const currency = currencyBefore(tokens, at);
  const large = numeral.amount || numeral.value >= 100;
  const sign =
    currency && (!currency.sign.large || large || isPrice(tokens, currency.first, at)) ? currency : undefined;
  const measure = readMeasure(tokens, numeral.last, sign !== undefined);
  const range = readRange(tokens, numeral, measure, sign?.sign.code);
  const body = range ?? {
    last: measure?.last ?? numeral.last,
    value: tidy(numeral.value * (measure?.factor ?? scaleOfChange(tokens, numeral, numeral.last, sign?.sign.code))),
    measure,
    numeral,
  };
  const lead = sign && !sign.sign.outside ? sign.first : at;
  const minus = !range && (sign || (body.measure && body.measure.unit !== '')) ? signBefore(tokens, lead) : undefined;
  const core = minus === undefined ? lead : lead - 1;
  const value = minus === -1 ? -body.value : body.value;
  const shape: Shape = { tokens, numeral, core, value, valueMax: range?.valueMax, last: body.last };
  if (sign) return measured(shape, sign.sign.code, 'money');
  const found = body.measure;
  return found && found.unit !== '' ? measured(shape, found.unit, found.type) : counted(shape);
}

/** `by R90`, `R5.53`: money, though the letter and the number might name a road. */
const isPrice = (tokens: readonly Token[], first: number, number: number) =>
  /^\d+\.\d\d$/.test(tokens[number]!.text) || BEFORE_PRICE.is(itemAt(tokens, first - 1));

/** `-0.2 %`, `+1.6%`: the sign glued to an amount, 1 or -1; a dash between two words or numbers is none. */
function signBefore(tokens: readonly Token[], at: number): 1 | -1 | undefined {
  const [mark, before] = [itemAt(tokens, at - 1), itemAt(tokens, at - 2)];
  if (!mark || tokens[at]!.spaceBefore || !/^[-+–−]$/.test(mark.text)) return undefined;
  if (before && !(mark.spaceBefore ? before.kind !== 'number' && before.text !== '%' : OPENING_MARKS.is(before)))
    return undefined;
  return mark.text === '+' ? 1 : -1;
}

/** What is known of a quantity before its unit. */
interface Shape {
  readonly tokens: readonly Token[];
  readonly numeral: Numeral;
  readonly core: number;
  readonly value: number;
  readonly valueMax: number | undefined;
  /** Index behind the number and its unit of measure. */
  readonly last: number;
}

function measured(shape: Shape, unit: string, type: Measure['type']): Mention {
  const denominator = type === 'percent' ? undefined : readDenominator(shape.tokens, shape.last);
  return denominator
    ? finish(shape, denominator.last, `${unit} ${denominator.text}`, type, `${type}-rate`)
    : finish(shape, shape.last, unit, type, type);
}

function counted(shape: Shape): Mention {
  const { tokens, numeral, last } = shape;
  // A share is `of` something; only a proportion names it: one in five households.
  const one = shape.value === 1 && numeral.form !== 'proportion';
  // `50 or more workers`: the comparator may stand before the noun.
  const inner = readTrailingComparator(tokens, last);
  const from = inner?.last ?? last;
  const fraction = numeral.form === 'fraction';
  // `half a metre`, `a quarter of a million homes`, but `half of the homes`.
  const scaled = SCALES.is(itemAt(tokens, last - 1));
  const half = fraction && ARTICLES.is(tokens[last]) && readUnit(tokens, last + 1);
  if (half) return finish(shape, half.last, half.unit, 'physical', 'physical');
  const noun = fraction && !scaled ? undefined : readCountedNoun(tokens, from, one);
  const denominator = readDenominator(tokens, noun?.last ?? last);
  const end = denominator?.last ?? noun?.last ?? last;
  if (!noun && !denominator)
    return finish(shape, end, undefined, 'none', fraction || numeral.form === 'proportion' ? 'fraction' : 'number');
  const unit = textOf(tokens, noun ? from : last, end);
  return finish(shape, end, unit, 'count', denominator ? 'rate' : 'count', noun?.head, noun && inner?.comparator);
}

/** Puts the mention together with the comparators on both sides. */
function finish(
  { tokens, numeral, core, value, valueMax }: Shape,
  last: number,
  unit: string | undefined,
  unitType: UnitType,
  rule: string,
  head?: number,
  inner?: Comparator,
): Mention {
  const before = readComparator(tokens, core);
  const after = readTrailingComparator(tokens, last);
  return {
    first: before?.first ?? core,
    last: after?.last ?? last,
    numeral,
    core,
    value,
    valueMax,
    unit,
    unitType,
    comparator: before?.comparator ?? inner ?? after?.comparator ?? '=',
    head,
    rule,
  };
}
