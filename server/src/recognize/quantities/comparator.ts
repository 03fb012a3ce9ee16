import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Token } from '../../text/tokenizer';
import type { Comparator } from '../annotation';
import { verbForm } from './verbForms';
import { COMPARATORS, SCALES, TRAILING_COMPARATORS } from './vocabulary';

const DENIED_VERBS = wordsOf('be have exceed');
const NEGATIONS = wordsOf('not never cannot');
const EXCEEDING = wordsOf('exceed exceeds exceeded surpass surpasses surpassed');

/**
 * The comparators and approximators that end before a number. Several may follow each other (`at least about`): the extent
 * begins with the first, and the strongest says how to compare.
 */
export function readComparator(
  tokens: readonly Token[],
  end: number,
): { first: number; comparator: Comparator } | undefined {
  let first = end;
  let comparator: Comparator | undefined;
  for (let round = 0; round < 3; round++) {
    const match = COMPARATORS.endingAt(tokens, first);
    if (!match || !isComparator(tokens, match.first, match.last)) break;
    first = match.first;
    comparator = comparator === undefined || comparator === '~' ? match.value : comparator;
  }
  if (comparator === undefined) return verbToExceed(tokens, end);
  return { first, comparator: isDenied(tokens, first) ? DENIED[comparator] : comparator };
}

/** What is left when a comparison is denied: not more than is at most. */
const DENIED: Readonly<Record<Comparator, Comparator>> = {
  '>': '<=',
  '>=': '<',
  '<': '>=',
  '<=': '>',
  '=': '=',
  '~': '~',
};

/** `must not be more than 5%`, `shall not have less than 40`: denied by the auxiliary directly before. */
function isDenied(tokens: readonly Token[], first: number): boolean {
  const verb = DENIED_VERBS.is(itemAt(tokens, first - 1)) ? first - 2 : first - 1;
  return verb < first - 1 && NEGATIONS.is(tokens[verb]);
}

/** Verbs that take `up` along: goes up to, is brought up to. */
const RISING = new Set([
  'go',
  'bring',
  'move',
  'push',
  'take',
  'lift',
  'raise',
  'scale',
  'step',
  'come',
  'drive',
  'climb',
  'ramp',
  'edge',
  'build',
  'jump',
  'add',
]);

/** Another one, which is a verb of nothing else that counts. */
const PICKING = wordsOf('pick picks picked picking back');

const HANDING = wordsOf('hand hands handed handing turn turns turned turning');

/** Words such as `over` are comparators only directly before the amount, and `some` or `under` not tied to it by a hyphen. */
function isComparator(tokens: readonly Token[], first: number, last: number): boolean {
  const before = itemAt(tokens, first - 1);
  if (before && !tokens[first]!.spaceBefore && before.text === '-') return false;
  // `goes up to 530`: the verb rises to it.
  const rises = tokens[first]!.lower === 'up' && (PICKING.is(before) || RISING.has(verbForm(before)?.base ?? ''));
  // `to hand over 900 keys`
  const hands = tokens[first]!.lower === 'over' && HANDING.is(before);
  if (rises || hands) return false;
  // `the above 12 measures` refers back; `what happens near 12 schools` cannot be told.
  return !(tokens[last - 1]!.lower === 'above' && before?.lower === 'the');
}

/** The verb `exceed` compares, and stays outside the extent. */
function verbToExceed(tokens: readonly Token[], end: number): { first: number; comparator: Comparator } | undefined {
  if (!EXCEEDING.is(itemAt(tokens, end - 1))) return undefined;
  const denied = NEGATIONS.is(itemAt(tokens, end - 2));
  return { first: end, comparator: denied ? '<=' : '>' };
}

/** `or more`, `or less`, and a plus sign glued to the number. */
export function readTrailingComparator(
  tokens: readonly Token[],
  at: number,
): { last: number; comparator: Comparator } | undefined {
  if (isPlus(tokens, at)) return { last: at + 1, comparator: '>=' };
  const match = TRAILING_COMPARATORS.startingAt(tokens, at);
  // `974 huts and more than 14,000 km`
  const begins = match && tokens[match.last]?.lower === 'than';
  return match && !begins ? { last: match.last, comparator: match.value } : undefined;
}

/** `100%+`, `20,000+ jobs`, `€5bn+`, but `2+2`. */
function isPlus(tokens: readonly Token[], at: number): boolean {
  const [mark, before, next] = [tokens[at], itemAt(tokens, at - 1), tokens[at + 1]];
  if (mark?.text !== '+' || mark.spaceBefore || !before) return false;
  if (before.text === '%') return next?.kind !== 'number';
  return (before.kind === 'number' || SCALES.is(before)) && (!next || next.spaceBefore || next.kind === 'punctuation');
}
