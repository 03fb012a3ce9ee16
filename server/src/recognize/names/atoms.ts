import type { Paragraph } from '../../text/document';
import type { Token } from '../../text/tokenizer';
import { wordsOf } from '../../text/wordClass';
import { Atom } from './atom';
import { COMPANY, type Circumstances, typeOf } from './capitals';
import { compoundOf, endOfCompound, isAlone, isPart, isPossessive, lastWord } from './compounds';
import { mayBeExplained } from './explainedWords';
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
const INITIAL_AFTER = wordsOf(`. : ; " “ ‘ ' ( [ * # – — • | ! ?`);
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
    const token = tokens[i]!;
    while (sentence < sentences.length && sentences[sentence]!.first < i) sentence++;
    if ((sentence < sentences.length && sentences[sentence]!.first === i) || gaps.endAt(i)) here.breaks = true;
    if (token.start < marker) {
      i++;
      continue;
    }
    const plain = isAlone(token, tokens[i + 1]) ? typeOfAlone(token, here.before) : undefined;
    if (plain) {
      if (plain === 'name' || isArabic(token)) capitals.push(atoms.length);
      atoms.push((here.before = atomOf(token, plain, here)));
      here.breaks = false;
      i++;
      continue;
    }
    marked ||= token.kind !== 'word' && MARKS.is(token) && (token.spaceBefore || token.text === '(');
    const last = endOfCompound(tokens, i);
    const possessive = isPossessive(tokens, last, closers);
    here.before = toAtom(text, tokens, i, last, possessive, here);
    if (mayBeginName(token, here.before)) capitals.push(atoms.length);
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
  type === 'name' || (isPart(token) && token.shape !== 'lower') || isArabic(token);

/** `al-Noor`: an article that is part of the name. */
const isArabic = (token: Token) => token.end - token.start === 2 && ARABIC.is(token);
const ARABIC = wordsOf('al');

/** What a word that stands alone is, where that does not depend on what stands around it. */
function typeOfAlone(token: Token, before: Atom | undefined): 'name' | 'lower' | undefined {
  if (token.shape === 'lower') return before?.type === 'name' && token.lower === COMPANY ? undefined : 'lower';
  return token.shape === 'capitalized' && !mayBeExplained(token) ? 'name' : undefined;
}

const NO_CLOSERS: ReadonlySet<number> = new Set();

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
  const initial = isInitial(here);
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

function atomOf(
  { start, end, text, lower, classes, spaceBefore }: Token,
  type: Atom['type'],
  here: Circumstances,
): Atom {
  return new Atom(
    type,
    start,
    end,
    text,
    lower,
    classes,
    lower,
    false,
    isInitial(here),
    here.breaks,
    false,
    spaceBefore,
  );
}

/** Whether any word would have a capital here. */
const isInitial = ({ before, breaks }: Circumstances): boolean =>
  breaks || (before?.type === 'mark' && INITIAL_AFTER.is(before));

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
