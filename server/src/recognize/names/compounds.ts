/** Which tokens are glued together, and make one word of the name grammar. */
import { itemAt } from '../../text/itemAt';
import type { Token } from '../../text/tokenizer';
import { Word, wordsOf } from '../../text/wordClass';
import type { Written } from './capitals';

const JOINERS = wordsOf('- – / &');
/** `St. Lucia`, `Ft. Worth`: the full stop ends no sentence and no name. */
const ABBREVIATED = wordsOf('st ste mt ft');

/** `Dept. of Roads`, `Natl. Roads Board`: so do these where the name goes on. */
const SHORTENED = wordsOf('dept govt intl natl univ');

/** Whether nothing that follows a word belongs to it: most words stand alone, and make an atom as they are. */
export const isAlone = (token: Token, next: Token | undefined): boolean =>
  token.kind === 'word' &&
  (standsApart(next) || PARTING.is(next) || (next!.text === '.' && !ABBREVIATED.is(token) && !SHORTENED.is(token)));

const PARTING = wordsOf(', ; : ) ? !');

export const isPart = (token: Token | undefined) => token?.kind === 'word' || token?.kind === 'number';

/** Index behind the last token that is glued to the word or number at `i`. */
export function endOfCompound(tokens: readonly Token[], i: number): number {
  let last = i + 1;
  if (!isPart(tokens[i]) || standsApart(tokens[last])) return last;
  if (
    ABBREVIATED.is(tokens[i]) &&
    tokens[i]!.shape === 'capitalized' &&
    tokens[last]?.text === '.' &&
    tokens[last + 1]?.shape === 'capitalized'
  )
    return last + 1;
  const shortened = SHORTENED.is(tokens[i]) && tokens[last]?.text === '.' && !tokens[last]!.spaceBefore;
  if (shortened && (tokens[last + 1]?.lower === 'of' || tokens[last + 1]?.shape === 'capitalized')) return last + 1;
  for (let part = tokens[i]!; ; part = tokens[last - 1]!) {
    const next = tokens[last];
    const after = tokens[last + 1];
    if (!next || next.spaceBefore) return last;
    if (isPart(next)) last++;
    else if (next.text === '-' && (isDone(part, after) || isDoneBy(tokens, last))) return last;
    else if (JOINERS.is(next) && isPart(after) && !after!.spaceBefore) last += 2;
    else if (
      next.text === '+' &&
      part.shape !== 'lower' &&
      part.kind === 'word' &&
      (!isPart(after) || after!.spaceBefore)
    )
      return last + 1;
    else return last;
  }
}

/** Whether nothing that comes before may belong to it: it has a blank before it and is no full stop. */
const standsApart = (next: Token | undefined) => !next || (next.spaceBefore && next.kind !== 'punctuation');

/** `UN-backed`, `ADB-funded`: what somebody has done is no part of their name. */
const isDone = (part: Token, after: Token | undefined) =>
  part.shape === 'upper' && after?.shape === 'lower' && /^(?:\p{L}{2,}ed|led|run|owned)$/u.test(after.lower);

/** `a World Bank-funded road`: so it is of names of several words, before a noun that is no part of a name. */
function isDoneBy(tokens: readonly Token[], hyphen: number): boolean {
  const [before, part, after, behind] = [
    itemAt(tokens, hyphen - 2),
    tokens[hyphen - 1]!,
    tokens[hyphen + 1],
    tokens[hyphen + 2],
  ];
  return (
    part.shape === 'capitalized' &&
    part.spaceBefore &&
    before !== undefined &&
    (before.shape === 'capitalized' || before.shape === 'upper') &&
    !OPENERS.is(before) &&
    after?.shape === 'lower' &&
    /^(?:\p{L}{2,}ed|led|run|owned)$/u.test(after.lower) &&
    behind?.shape === 'lower'
  );
}

/** What may have a capital before a name that it is no part of. */
const OPENERS = wordsOf('a all an any both each every for in more most no our several some such the these this those');

/** `'s`, or the bare apostrophe behind a plural: `workers' fund`. */
export function isPossessive(tokens: readonly Token[], at: number, closers: ReadonlySet<number>): boolean {
  const token = tokens[at];
  if (!token || token.spaceBefore) return false;
  if (token.kind === 'possessive') return true;
  const before = tokens[at - 1]!;
  return token.lower === "'" && !closers.has(at) && before.kind === 'word' && before.lower.endsWith('s');
}

/** The key for look-ups of tokens that are glued together; a full stop that ends them abbreviates them. */
export function compoundOf(tokens: readonly Token[], first: number, last: number): Written {
  let lower = '';
  for (let i = first; i < last; i++) lower += tokens[i]!.lower;
  if (lower.endsWith('.')) lower = lower.slice(0, -1);
  return new Word(lower);
}

/** The last word among tokens, if there is one. */
export function lastWord(tokens: readonly Token[], first: number, last: number): string | undefined {
  for (let i = last - 1; i >= first; i--) if (tokens[i]!.kind === 'word') return tokens[i]!.lower;
  return undefined;
}
