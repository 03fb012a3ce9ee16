import { itemAt } from '../../text/itemAt';
import { WordClass, wordsOf } from '../../text/wordClass';
import type { Token } from '../../text/tokenizer';
import type { Mention } from './mention';
import { AUXILIARIES, DETERMINERS, PREPOSITIONS } from './vocabulary';

const BEFORE_FACTOR = wordsOf('to will shall and , more than must would');

const FACTORS: Readonly<Record<string, number>> = { halv: 0.5, doubl: 2, tripl: 3, quadrupl: 4 };

/** All forms: halve, halves, halved, halving. */
export const VERBAL_FACTORS: readonly string[] = Object.keys(FACTORS).flatMap((stem) =>
  ['e', 'es', 'ed', 'ing'].map((ending) => stem + ending),
);

const FACTOR_WORDS = new WordClass(VERBAL_FACTORS);

/** `halve the number`, `doubling exports`: a quantity that is only in a verb. Adjectives (`double digits`) are none. */
export function readVerbalQuantity(tokens: readonly Token[], at: number): Mention | undefined {
  const token = tokens[at]!;
  if (!FACTOR_WORDS.is(token)) return undefined;
  const [, stem = '', ending = ''] = /^(halv|doubl|tripl|quadrupl)(e|es|ed|ing)$/.exec(token.lower) ?? [];
  if (stem === '') return undefined;
  const before = itemAt(tokens, at - 1);
  const next = tokens[at + 1];
  if (before?.text === '-' || next?.text === '-') return undefined;
  const asVerb = ending !== 'e' || at === 0 || BEFORE_FACTOR.is(before) || AUXILIARIES.is(before);
  const hasObject =
    !next ||
    next.kind !== 'word' ||
    DETERMINERS.is(next) ||
    PREPOSITIONS.is(next) ||
    stem === 'halv' ||
    ending === 'ed' ||
    ending === 'ing' ||
    /s$/.test(next.lower);
  if (!asVerb || !hasObject || (ending === 'e' && next?.lower === 'of')) return undefined;
  const value = FACTORS[stem]!;
  return {
    first: at,
    last: at + 1,
    numeral: { first: at, last: at + 1, value, form: 'words', amount: true, scale: 1 },
    core: at,
    value,
    valueMax: undefined,
    unit: 'times',
    unitType: 'percent',
    comparator: '=',
    head: undefined,
    rule: 'verb',
  };
}
