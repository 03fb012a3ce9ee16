import type { Token } from '../../text/tokenizer';

/** How many tokens in front of a date are looked at. */
const LEAD = 10;

/** The first of the tokens in front of a date, in its line and near. @param i index of the first token of the date */
export function startOfLead(tokens: readonly Token[], i: number): number {
  let first = i;
  while (first > 0 && first > i - LEAD && !tokens[first]!.lineBefore) first--;
  return first;
}

/** `Given this 4th day of March`: how an act says when it was made. @param i index of the first token of the date */
export const isThis = (tokens: readonly Token[], i: number): boolean => tokens[i]!.lower === 'this';

/** Index behind the last token in front of a date: `this` is no part of the date. */
export const endOfLead = (tokens: readonly Token[], i: number): number => (isThis(tokens, i) ? i + 1 : i);

/** What stands in front of a date in its line, for header labels: `updated :`; lower case, cut off at the left with `…`. */
export function leadOf(tokens: readonly Token[], i: number): string {
  const first = startOfLead(tokens, i);
  if (first === i) return '';
  let lead = isCut(tokens, first) ? `… ${tokens[first]!.lower}` : tokens[first]!.lower;
  for (let k = first + 1; k < i; k++) lead += ` ${tokens[k]!.lower}`;
  return lead;
}

/** Whether the line goes on in front of a lead. @param first index of its first token */
export const isCut = (tokens: readonly Token[], first: number): boolean => first > 0 && !tokens[first]!.lineBefore;

/** Whether a token is written with letters. */
export const isWorded = ({ kind }: Token): boolean => kind === 'word' || kind === 'possessive' || kind === 'address';

const NO_LETTERS = /[^\p{L}]/gu;

/** The words among tokens, in lower case and of nothing but letters. */
export function wordsIn(tokens: readonly Token[], first: number, end: number): string[] {
  const words: string[] = [];
  for (let k = first; k < end; k++) {
    const token = tokens[k]!;
    const word = isWorded(token) ? token.lower.replace(NO_LETTERS, '') : '';
    if (word !== '') words.push(word);
  }
  return words;
}
