import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Token } from '../../text/tokenizer';
import { coordinated } from './coordination';
import { attributive, headAhead, isHyphen } from './nounHeads';
import { isCompound } from './numeral';
import { isPastForm, isThirdPerson } from './verbForms';
import { ADVERBS, CARDINALS, DETERMINERS, NOT_COUNTED, SCALES } from './vocabulary';
import { isAbstractNoun, isContentWord, isPlural } from './words';

const CONJUNCTIVE = wordsOf('and or');
const BEFORE_AMOUNT = wordsOf('about around almost nearly up more less over');

/** A counted noun phrase behind a number: `new manufacturing enterprises`. */
export interface CountedNoun {
  /** Index behind its head. */
  readonly last: number;
  /** Index of the head. */
  readonly head: number;
}

/** A noun phrase is cut off here: real ones are shorter. */
const MAX_TOKENS = 16;

/** Verbs that look like no noun: what the number counts was said before. */
const NO_NOUNS = wordsOf(
  'publish remain receive lack exist die suffer earn depend attend believe consider know think rely survive participate belong want prefer agree disagree expect hold include require fail lie fall come go say speak become employ provide operate exceed',
);

const PERIODIC = wordsOf('daily weekly monthly yearly overall nationwide worldwide further');

interface Run {
  /** Index behind the last token that can belong to the phrase. */
  readonly end: number;
  readonly head: number;
}

/**
 * Finds the noun that a number counts and the phrase up to it. Behind a number other than one the head is the first plural
 * noun that no other noun follows; adjectives, nouns, quoted names and compounds may stand before it.
 * @param one whether the number is one: then the head is singular, the last noun before a function word
 */
export function readCountedNoun(tokens: readonly Token[], at: number, one: boolean): CountedNoun | undefined {
  // A number that ends a line has no part in a line that begins anew.
  if (tokens[at]?.lineBefore && tokens[at].shape === 'capitalized') return undefined;
  // The next cell
  if (tokens[at]?.tabBefore) return undefined;
  const run = one ? singularRun(tokens, at) : pluralRun(tokens, at);
  if (!run || (run.head === at && NOT_COUNTED.is(tokens[at]))) return undefined;
  return { head: run.head, last: one ? run.end : coordinated(tokens, run) };
}

function singularRun(tokens: readonly Token[], at: number): Run | undefined {
  let i = at;
  while (i < Math.min(tokens.length, at + 6) && isContentWord(tokens[i]!) && !isPlural(tokens[i]!)) {
    if (i > at && isPastForm(tokens[i])) break;
    i++;
    if (isHyphen(tokens, i)) i++;
  }
  return i > at ? { end: i, head: i - 1 } : undefined;
}

function pluralRun(tokens: readonly Token[], at: number): Run | undefined {
  let i = at;
  let lastWord = -1;
  while (i < Math.min(tokens.length, at + MAX_TOKENS)) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    if (token.tabBefore) break;
    // The next row of a table: `3 million ABC`, then `Sector advisers`.
    if (i > at && token.lineBefore && token.shape === 'capitalized' && tokens[i - 1]!.shape === 'upper') break;
    if (token.kind === 'quote' && i >= at) {
      const close = closingQuote(tokens, i);
      if (close === undefined) break;
      // The quotation may hold the head itself (four "brands") or stand before it.
      const inside = tokens[close - 1]!;
      if (isPlural(inside) && !(tokens[close + 1] && continues(tokens, close + 1)))
        return { end: close + 1, head: close - 1 };
      i = close + 1;
      continue;
    }
    if (token.kind === 'number') {
      // A number inside the phrase belongs to a compound: 500 billion-level, COVID-19, Euro 4.
      const tail = compoundNumber(tokens, i);
      if (tail === undefined) break;
      i = tail;
      continue;
    }
    if (token.text === '-' || token.text === '‑' || token.text === '‐') {
      if (token.spaceBefore && next?.spaceBefore) break;
      i++;
      continue;
    }
    if (token.text === '/' || token.text === '&') {
      i++;
      continue;
    }
    if (token.text === ',' || token.lower === 'and' || token.lower === 'or') {
      // Adjectives may be coordinated before the head: small, medium and large firms.
      if (lastWord < 0 || !next || !(isContentWord(next) || (token.text === ',' && CONJUNCTIVE.is(next)))) break;
      if (token.text === ',' && !headAhead(tokens, i + 1)) break;
      i++;
      continue;
    }
    // `half a million daily journeys`: some adverbs are adjectives too.
    if (PERIODIC.is(token) && next && headAhead(tokens, i + 1, 3)) {
      i++;
      continue;
    }
    // `30,000 such places`
    if (i === at && token.lower === 'such' && headAhead(tokens, i + 1, 4)) {
      i++;
      continue;
    }
    // `10,000 Rent to Buy homes`: small words inside a name
    if (i > at && NAME_LINKS.is(token) && isInName(tokens, i)) {
      i++;
      continue;
    }
    if (!isContentWord(token) && !(ADVERBS.is(token) && next?.shape === 'lower' && /(?:ed|ing)$/.test(next.lower)))
      break;
    if (SCALES.is(token) && isCompound(tokens, i)) {
      i += 3;
      continue;
    }
    // `a family of four saves about 450 euros`: the verb, not what is counted.
    if (i === at && isThirdPerson(token) && next && startsObject(next)) break;
    // `of 230 firms, only 58 publish audited accounts`
    if (i === at && NO_NOUNS.is(token)) break;
    // Another number begins a quantity of its own, unless it is tied to a word: 40 two-room flats.
    if (CARDINALS.is(token) && !isHyphen(tokens, i + 1) && !isZeroKind(tokens, i)) break;
    lastWord = i;
    const tied = isHyphen(tokens, i + 1);
    if ((isPlural(token) || isShouted(tokens, i)) && !tied) {
      if (!attributive(tokens, i)) return { end: i + 1, head: i };
    } else if (lastWord > at && isThirdPerson(token) && !tied) break;
    i++;
  }
  return lastWord < 0 ? undefined : bareRun(tokens, at, lastWord);
}

/** Whether a small word ties two capitalised words before a plural in small letters. */
const isInName = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]!.shape === 'capitalized' &&
  tokens[i + 1]?.shape === 'capitalized' &&
  headAhead(tokens, i + 2, 5) &&
  !tokens[i + 1]!.lineBefore;

const NAME_LINKS = wordsOf('to of for');

/** `eight zero emission buses`: of which kind they are. */
export const isZeroKind = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower === 'zero' && ZERO_KINDS.is(tokens[i + 1]);

const ZERO_KINDS = wordsOf('emission emissions carbon energy waste tailpipe interest');

/** `15 NEW WALLS`: among words in capitals a short one that ends in S is no acronym. */
function isShouted(tokens: readonly Token[], i: number): boolean {
  const { text, shape } = tokens[i]!;
  if (shape !== 'upper' || text.length < 4 || !/[^SU]S$/.test(text)) return false;
  return isCapitals(itemAt(tokens, i - 1)) || isCapitals(tokens[i + 1]);
}

const isCapitals = (token: Token | undefined) => token?.shape === 'upper' && token.text.length > 2;

/** No plural was found: a unit-like or abstract noun counts (`500 production capacity`), anything else is no counted noun. */
const COLLECTIVE = wordsOf('population workforce electorate membership headcount');

function bareRun(tokens: readonly Token[], at: number, lastWord: number): Run | undefined {
  if (COLLECTIVE.is(tokens[at])) return { end: at + 1, head: at };
  for (let i = lastWord; i >= at && i > lastWord - 2; i--) {
    const between = tokens.slice(at, i + 1);
    if (between.some((token) => token.text === ',' || token.lower === 'and')) continue;
    if (i > at && i - at <= 4 && isAbstractNoun(tokens[i]!.lower) && tokens[i]!.shape === 'lower')
      return { end: i + 1, head: i };
  }
  return undefined;
}

const startsObject = (token: Token) =>
  token.kind === 'number' || token.kind === 'symbol' || DETERMINERS.is(token) || BEFORE_AMOUNT.is(token);

const continues = (tokens: readonly Token[], i: number) => isContentWord(tokens[i]!) && headAhead(tokens, i, 4);

/** End of a number that is part of a compound word, if it is. */
function compoundNumber(tokens: readonly Token[], i: number): number | undefined {
  let end = i + 1;
  if (SCALES.is(tokens[end])) end++;
  if (isHyphen(tokens, end)) return end + 1;
  const before = tokens[i - 1]!;
  if (before.text === '-' || (before.kind === 'word' && !tokens[i]!.spaceBefore)) return i + 1;
  const glued = tokens[i + 1];
  if (glued?.kind === 'word' && !glued.spaceBefore) return i + 2; // 5G, 4K
  return before.kind === 'word' && /^\p{Lu}/u.test(before.text) && tokens[i]!.text.length <= 2 ? i + 1 : undefined;
}

/** The mark that closes a short quotation. */
function closingQuote(tokens: readonly Token[], open: number): number | undefined {
  for (let i = open + 2; i < Math.min(tokens.length, open + 9); i++) if (tokens[i]!.kind === 'quote') return i;
  return undefined;
}
