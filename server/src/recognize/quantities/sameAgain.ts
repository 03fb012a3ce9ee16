import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Token } from '../../text/tokenizer';
import { everyWord, someWord } from './words';

const RESTATING_WORDS = wordsOf(
  '( — – , equivalent equal which to or ie i.e i e . that is are equals represents representing namely `',
);
const RESTATING = wordsOf('( equivalent equal equals representing');
const DEFINITE = wordsOf('the its');
const PARTITIVE_PRONOUNS = wordsOf('which whom this these that those');
const LISTING = wordsOf(', and or');
const WHICH_IS = wordsOf('is represents');
const SUMS = wordsOf('amount sum total budget money allocation funding number package envelope outlay investment');

/** Whether only a bracket, a dash or `equivalent to` stands between two quantities. */
export function restates(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 4 || to <= from || !everyWord(tokens, from, to, RESTATING_WORDS)) return false;
  if (someWord(tokens, from, to, RESTATING)) return true;
  // `, or`, `, which is`, `, which represents`
  if (tokens[from]!.text !== ',') return false;
  const link = tokens[from + 1]?.lower;
  if (to - from === 2) return link === 'or';
  return to - from === 3 && link === 'which' && WHICH_IS.is(tokens[from + 2]);
}

/** `of which 6 billion`, `Of this, 6 billion`, `Of the total amount, 6 billion`. */
export function isShareOf(tokens: readonly Token[], first: number): boolean {
  let at = itemAt(tokens, first - 1)?.text === ',' ? first - 2 : first - 1;
  for (let i = 0; i < 2 && SUMS.is(itemAt(tokens, at)); i++) at--;
  const whole = at < first - 1 && DEFINITE.is(itemAt(tokens, at));
  return (whole || PARTITIVE_PRONOUNS.is(itemAt(tokens, at))) && itemAt(tokens, at - 1)?.lower === 'of';
}

/** `38 million of that comes from …`: a share with its whole behind it. @param last behind the share */
export const isOfThat = (tokens: readonly Token[], last: number): boolean =>
  tokens[last]?.lower === 'of' && BACKWARD.is(tokens[last + 1]);

const BACKWARD = wordsOf('that this it');

/** Whether only a comma or conjunction stands between two quantities. */
export const coordinates = (tokens: readonly Token[], from: number, to: number) =>
  to > from && to - from <= 2 && everyWord(tokens, from, to, LISTING);
