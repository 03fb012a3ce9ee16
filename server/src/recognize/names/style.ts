import { itemAt } from '../../text/itemAt';
import type { Paragraph } from '../../text/document';
import type { Token } from '../../text/tokenizer';
import type { AtomText } from './atoms';
import { commonWords } from './vocabulary';

/** Headlines are shorter. */
const MAX_TITLE_WORDS = 30;
/** How a text ends that is no headline; nothing ends so where there is nothing. */
const ENDS = ['.', ';', ','];
/** Of what is written in capitals at least so many letters are. */
const SHOUTED = 0.85;
/** Of the long words of a heading at least so many have capitals, where it is a headline. */
const HEADED = 0.8;

const PLAIN = { titled: false, shouted: false };

/** How a paragraph is written: `titled` as a headline, where capitals say little; `shouted` in capitals only. */
export function styleOf(paragraph: Paragraph): { titled: boolean; shouted: boolean } {
  let first: Token | undefined;
  let words = 0;
  let letters = 0;
  let upper = 0;
  let long = 0;
  let capital = 0;
  const enough = (1 - SHOUTED) * paragraph.text.length + 1;
  const heading = paragraph.kind === 'heading';
  const share = heading ? HEADED : 1;
  const mostSmall = Math.round((1 - share) * MAX_TITLE_WORDS);
  for (const token of paragraph.tokens) {
    // Most paragraphs show soon that they are neither
    if (letters - upper > enough && (words > MAX_TITLE_WORDS || long - capital > mostSmall)) return PLAIN;
    if (token.kind !== 'word' || token.start < paragraph.marker) continue;
    first ??= token;
    words++;
    const length = token.end - token.start;
    letters += length;
    if (token.shape === 'upper' || length === 1) upper += length;
    if (length <= 3 || commonWords.functionWords.is(token)) continue;
    long++;
    if (token.shape !== 'lower') capital++;
  }
  const shouted = words > 2 && upper >= SHOUTED * letters;
  // A list item that opens with a verb is an instruction, whatever its nouns: `Expand the Warmer Homes Scheme`.
  const sentence =
    !heading && (ENDS.includes(paragraph.text.charAt(paragraph.text.length - 1)) || commonWords.verbs.is(first));
  const titled = shouted || (!sentence && words <= MAX_TITLE_WORDS && long > 2 && capital >= share * long);
  return { titled, shouted };
}

/** `Review of the National Water Policy`: in a headline the article shows that one thing is meant. */
export function isDetermined({ atoms, shouted }: AtomText, first: number): boolean {
  const before = atoms[first]!.breaks ? undefined : itemAt(atoms, first - 1);
  return !shouted && /^(?:the|its|our)$/.test(before?.lower ?? '') && !before!.initial;
}
