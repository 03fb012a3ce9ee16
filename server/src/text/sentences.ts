import { itemAt } from './itemAt';
import type { Token, TokenizedText } from './tokenizer';
import { wordsOf } from './wordClass';

/** A sentence: its tokens are `tokens.slice(first, last)` of its paragraph. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  /** Index behind the last token. */
  readonly last: number;
}

const CLOSERS = wordsOf(`" ” ' » ) ] *`);

/**
 * Groups the tokens of one paragraph into sentences. A full stop ends one unless it belongs to an abbreviation, an initial or
 * a number, or the text goes on in lower case; `!`, `?` and the ideographic full stop end one too. Semicolons do not.
 * @param text one paragraph
 * @param abbreviations words, lower case and without their full stop, behind which one does not end a sentence
 */
export function readSentences({ tokens, stops }: TokenizedText, abbreviations: ReadonlySet<string>): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let s = 0; s < stops.length; s++) {
    const i = stops[s]!;
    if (i < first || !endsSentence(tokens, i, abbreviations)) continue;
    let last = i + 1;
    while (last < tokens.length && !tokens[last]!.spaceBefore && CLOSERS.is(tokens[last])) last++;
    // A footnote mark such as [55] behind the full stop stays with its sentence.
    if (tokens[i]!.text === '.' && isFootnoteMark(tokens, last)) last += 3;
    sentences.push(sentenceOf(tokens, first, last));
    first = last;
  }
  if (first < tokens.length) sentences.push(sentenceOf(tokens, first, tokens.length));
  return sentences;
}

const sentenceOf = (tokens: readonly Token[], first: number, last: number): Sentence => ({
  start: tokens[first]!.start,
  end: tokens[last - 1]!.end,
  first,
  last,
});

function isFootnoteMark(tokens: readonly Token[], at: number): boolean {
  const [open, number, end] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return open?.text === '[' && !open.spaceBefore && number?.kind === 'number' && end?.text === ']';
}

/** @param i a mark that may end one */
function endsSentence(tokens: readonly Token[], i: number, abbreviations: ReadonlySet<string>): boolean {
  const token = tokens[i]!;
  // Initials carry their own full stop: `the U.S. Treasury` goes on, `in the U.S. The plan` does not, and cannot be told from it.
  if (token.text !== '.') return true;
  const before = itemAt(tokens, i - 1);
  let next = tokens[i + 1];
  let at = i + 1;
  while (next && !next.spaceBefore && CLOSERS.is(next)) next = tokens[++at];
  if (!next || isFootnoteMark(tokens, at)) return true;
  if (!next.spaceBefore) return before?.kind === 'word' && next.shape === 'capitalized' && before.text.length > 1; // `end.The`
  if (before && !token.spaceBefore && before.kind === 'word') {
    if (abbreviations.has(before.lower)) return false;
    if (before.text.length === 1 && before.shape === 'capitalized') return false; // an initial
  }
  if (before?.kind === 'number' && i <= 1) return false; // an enumeration mark: `12. The government`
  if (next.text === ',' || next.text === ';') return false;
  return next.shape !== 'lower';
}
