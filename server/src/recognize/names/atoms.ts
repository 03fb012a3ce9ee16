import type { Paragraph } from '../../text/document';
import { itemAt } from '../../text/itemAt';
import type { Token } from '../../text/tokenizer';
import { Word, wordsOf } from '../../text/wordClass';
import { Atom } from './atom';
import { type Circumstances, type Written, typeOf } from './capitals';
import { Gaps } from './gaps';
import { memoize } from './memo';
import { rareAmong } from './rareWords';
import { styleOf } from './style';

export type { Atom };

/** The atoms of a paragraph and how it is written. */
export interface AtomText {
  readonly atoms: readonly Atom[];
  /** Indices of those that begin with a capital, with a digit or as Arabic names do, in order: where names begin. */
  readonly capitals: readonly number[];
  /** Which of the {@link rareWords} stand there. */
  readonly rare: number;
  /** Most words are capitalised, as in a headline: capitals say little. */
  readonly titled: boolean;
  /** All letters are capitals: capitals say nothing. */
  readonly shouted: boolean;
  /** Holds a bracket, or a quotation mark behind a blank. */
  readonly marked: boolean;
}

/** Index of the atom that begins at an offset, if one does. */
export function atomAt(atoms: readonly Atom[], start: number): number | undefined {
  let [low, high] = [0, atoms.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (atoms[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return atoms[low]?.start === start ? low : undefined;
}

const MARKS = wordsOf(`( " “ ‘ ' «`);
const JOINERS = wordsOf('- – / &');
const INITIAL_AFTER = wordsOf(`. : ; " “ ‘ ' ( [ * # – — • | ! ?`);
/** `St. Lucia`, `Ft. Worth`: the full stop ends no sentence and no name. */
const ABBREVIATED = wordsOf('st ste mt ft');

/** `Dept. of Roads`, `Natl. Roads Board`: so do these where the name goes on. */
const SHORTENED = wordsOf('dept govt intl natl univ');

/** Reads a paragraph into atoms; the list mark at its start is left out. */
export function readAtoms(paragraph: Paragraph): AtomText {
  const { tokens, sentences, quotations, marker, text } = paragraph;
  const written = styleOf(paragraph);
  const gaps = new Gaps(paragraph);
  const closers = quotations.length > 0 ? new Set(quotations.map(({ close }) => close)) : NO_CLOSERS;
  const atoms: Atom[] = [];
  const capitals: number[] = [];
  const here: Circumstances = { before: undefined, breaks: true, written }; // the same for all atoms: it goes along
  let sentence = 0;
  let marked = false;
  for (let i = 0; i < tokens.length;) {
    while (sentence < sentences.length && sentences[sentence]!.first < i) sentence++;
    if ((sentence < sentences.length && sentences[sentence]!.first === i) || gaps.endAt(i)) here.breaks = true;
    if (tokens[i]!.start < marker) {
      i++;
      continue;
    }
    marked ||= tokens[i]!.kind !== 'word' && MARKS.is(tokens[i]) && (tokens[i]!.spaceBefore || tokens[i]!.text === '(');
    const last = endOfCompound(tokens, i);
    const possessive = isPossessive(tokens, last, closers);
    here.before = toAtom(text, tokens, i, last, possessive, here);
    if (mayBeginName(tokens[i]!, here.before)) capitals.push(atoms.length);
    atoms.push(here.before);
    here.breaks = false;
    // A sentence that begins inside of what is glued together
    for (; sentence < sentences.length && sentences[sentence]!.first < last; sentence++)
      if (sentences[sentence]!.first > i) here.breaks = true;
    i = possessive ? last + 1 : last;
  }
  return { atoms, capitals, rare: rareAmong(atoms), titled: written.titled, shouted: written.shouted, marked };
}

/** @param token the first of the atom */
const mayBeginName = (token: Token, { type }: Atom): boolean =>
  type === 'name' || (isPart(token) && token.shape !== 'lower') || (token.end - token.start === 2 && ARABIC.is(token));

/** `al-Noor`: an article that is part of the name. */
const ARABIC = wordsOf('al');

const NO_CLOSERS: ReadonlySet<number> = new Set();

const isPart = (token: Token | undefined) => token?.kind === 'word' || token?.kind === 'number';

/** Index behind the last token that is glued to the word or number at `i`. */
function endOfCompound(tokens: readonly Token[], i: number): number {
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
function isPossessive(tokens: readonly Token[], at: number, closers: ReadonlySet<number>): boolean {
  const token = tokens[at];
  if (!token || token.spaceBefore) return false;
  if (token.kind === 'possessive') return true;
  const before = tokens[at - 1]!;
  return token.lower === "'" && !closers.has(at) && before.kind === 'word' && before.lower.endsWith('s');
}

function toAtom(
  text: string,
  tokens: readonly Token[],
  i: number,
  last: number,
  possessive: boolean,
  here: Circumstances,
): Atom {
  const token = tokens[i]!;
  const { start, spaceBefore } = token;
  const isCompound = last > i + 1; // few atoms are more than one token
  const word = isCompound ? compoundOf(tokens, i, last) : token;
  const key = isCompound ? lastWord(tokens, i, last) : token.lower;
  const end = isCompound ? tokens[last - 1]!.end : token.end;
  const initial = here.breaks || (here.before?.type === 'mark' && INITIAL_AFTER.is(here.before));
  const type = typeOf(tokens, i, last, word, initial, here);
  const whole = isCompound ? text.slice(start, end) : token.text;
  const acronym =
    type === 'name' && !here.written.shouted && (isCompound || token.shape !== 'capitalized') && isAcronym(whole);
  const { lower, classes } = word;
  return new Atom(
    type,
    start,
    end,
    whole,
    lower,
    classes,
    key ?? lower,
    possessive,
    initial,
    here.breaks,
    acronym,
    spaceBefore,
  );
}

/** The key for look-ups of tokens that are glued together; a full stop that ends them abbreviates them. */
function compoundOf(tokens: readonly Token[], first: number, last: number): Written {
  let lower = '';
  for (let i = first; i < last; i++) lower += tokens[i]!.lower;
  if (lower.endsWith('.')) lower = lower.slice(0, -1);
  return new Word(lower);
}

/** The last word among tokens, if there is one. */
function lastWord(tokens: readonly Token[], first: number, last: number): string | undefined {
  for (let i = last - 1; i >= first; i--) if (tokens[i]!.kind === 'word') return tokens[i]!.lower;
  return undefined;
}

/** Two or more capitals with at most two small letters (`AfDB`, `SDGs`, `CO2`), no vowel-rich brand. */
const isAcronym = memoize((word) => {
  if (/^[A-Z][a-z]*$/.test(word)) return false; // most names
  if (/^\d\p{Lu}{1,3}s?$/u.test(word)) return true; // `4Ps`
  const letters = word.replace(/[^\p{L}]/gu, '');
  const capitals = letters.replace(/[^\p{Lu}]/gu, '').length;
  return (
    capitals >= 2 && letters.length <= 12 && capitals >= letters.length - Math.max(1, Math.floor(letters.length / 3))
  );
});
