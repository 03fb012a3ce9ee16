import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Token } from '../../text/tokenizer';
import type { VerbForm } from './verbForms';
import type { VerbGroup } from './verbGroup';

/** Words that can be nothing but the verb of their sentence, or that look like one and are none. */

/** What a resolution or a headline without its subject says to be done. */
export const DECIDING = wordsOf(
  'authorise authorize approve allocate appropriate allot extend reduce establish create',
);

const NEVER_NOUNS = wordsOf(
  'account require receive take become make include ensure enable allow provide generate produce contribute allocate exceed represent employ remain',
);

/** Whether a form must be the verb of its sentence: it stands behind a percentage, or before an amount where there was no other. */
export function isOnlyVerb(
  tokens: readonly Token[],
  i: number,
  earlier: readonly VerbGroup[],
  { third, base }: VerbForm,
): boolean {
  const before = itemAt(tokens, i - 1);
  if (third) return before?.text === '%' && NEVER_NOUNS.has(base);
  const amount = tokens[i + 1]?.lower === 'for' ? tokens[i + 2] : tokens[i + 1];
  return (
    before?.kind === 'word' &&
    isAmount(amount) &&
    NEVER_NOUNS.has(base) &&
    earlier.every(({ mood }) => mood === 'participle')
  );
}

/** `Reduce dependence on food imports by 30%`: an order is the verb of its clause, and what looks like another one is a plural. */
export function isBesidesOrder(tokens: readonly Token[], i: number, order: VerbGroup | undefined): boolean {
  if (!order || i === order.last || i - order.last > 12 || ENSURING.has(order.base)) return false;
  if (order.mood !== 'imperative' && order.mood !== 'future' && order.mood !== 'planned') return false;
  for (let at = order.last; at < i; at++) if (CLAUSE_ENDS.is(tokens[at])) return false;
  return true;
}

const ENSURING = wordsOf(
  'ensure see say guarantee show mean make check verify determine know be help let state find expect',
);
const CLAUSE_ENDS = wordsOf(
  ', ; : – — - ( ) . " “ ” and or but that which who what where when while if as because than whether how until unless so',
);

/** Whether an amount begins at a token: a number, a sign or a code of money. */
export const isAmount = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || token.kind === 'symbol' || token.shape === 'upper');

/** `Cost to the budget: 40 million`: what nobody is told to do. */
export const isCost = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower === 'cost' && tokens[i + 1]?.lower === 'to';
