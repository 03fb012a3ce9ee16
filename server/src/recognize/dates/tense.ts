import { itemAt } from '../../text/itemAt';
import type { Sentence } from '../../text/sentences';
import type { Token } from '../../text/tokenizer';
import { WordBits, wordsOf } from '../../text/wordClass';
import { FUTURE, PAST, REPORTED } from './vocabulary';

const DEADLINE_PREPOSITIONS = wordsOf('by until till before');
const GOALS = wordsOf('target targets goal goals deadline deadlines');
const PASSIVE_AUXILIARIES = wordsOf('be been to is are');

export type Tense = 'past' | 'future' | 'none';

/** What a word by itself says of the time that is spoken of. */
const SIGN = { future: 1, past: 2 } as const;
const signs = new Map<string, number>();
for (const word of PAST) signs.set(word, SIGN.past);
for (const word of FUTURE) signs.set(word, SIGN.future);
const SIGNS = new WordBits(signs);

const WINDOW = 16;

/** The tense of the verb nearest to a date, within its sentence: what lies behind is told in the past, what is planned with `will`. */
export function tenseAt(tokens: readonly Token[], i: number, end: number, sentence: Sentence | undefined): Tense {
  // `will release its report for August`: what is reported on has passed
  if (itemAt(tokens, i - 1)?.lower === 'for' && REPORTED.is(itemAt(tokens, i - 2))) return 'past';
  // `an end-December target for inflation`
  if (GOALS.is(tokens[end]) || GOALS.is(tokens[end + 1])) return 'future';
  const told = tenseBefore(tokens, i, end, sentence);
  if (told) return told;
  // Within the sentence, and within the clause that a semicolon ends
  let first = Math.max(sentence?.first ?? 0, i - WINDOW);
  let last = Math.min(sentence?.last ?? tokens.length, end + WINDOW);
  for (let before = i - 1, behind = end; before >= first || behind < last; before--, behind++) {
    if (before >= first) {
      const tense = verbTense(tokens, before);
      if (tense === 'end') first = i;
      else if (tense !== 'none') return tense;
    }
    if (behind < last) {
      const tense = verbTense(tokens, behind);
      if (tense === 'end') last = end;
      else if (tense !== 'none') return tense;
    }
  }
  // `Reply by Friday`: without a verb that says otherwise a deadline lies ahead
  return DEADLINE_PREPOSITIONS.is(itemAt(tokens, i - 1)) ? 'future' : 'none';
}

/** `The plan, approved in May, takes effect in June`: a comma behind a date ends the clause, if that has a verb before the date. */
function tenseBefore(
  tokens: readonly Token[],
  i: number,
  end: number,
  sentence: Sentence | undefined,
): Tense | undefined {
  if (tokens[end]?.text !== ',') return undefined;
  for (let k = i - 1; k >= Math.max(sentence?.first ?? 0, i - WINDOW) && tokens[k]!.text !== ','; k--) {
    const tense = verbTense(tokens, k);
    if (tense === 'end') return undefined;
    if (tense !== 'none') return tense;
  }
  return undefined;
}

/** The tense that a word tells; `end`: the clause ends there. */
function verbTense(tokens: readonly Token[], k: number): Tense | 'end' {
  const token = tokens[k]!;
  if (token.kind !== 'word') return token.text === ';' ? 'end' : 'none';
  const signs = SIGNS.of(token);
  if (signs !== 0) return (signs & SIGN.future) !== 0 ? 'future' : 'past';
  // `expected to`, `will be completed`: a participle behind an auxiliary of the future is no past
  return endsInEd(token.lower) && !PASSIVE_AUXILIARIES.is(itemAt(tokens, k - 1)) ? 'past' : 'none';
}

const MIN_PARTICIPLE = 5;
const LETTER_D = 100;

/** Most words are told by their last letter. */
const endsInEd = (word: string): boolean =>
  word.length >= MIN_PARTICIPLE && word.charCodeAt(word.length - 1) === LETTER_D && word.endsWith('ed');
