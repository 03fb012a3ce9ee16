import type { Sentence } from '../../text/sentences';
import type { Token } from '../../text/tokenizer';
import { wordsOf } from '../../text/wordClass';
import { FUTURE, PAST, REPORTED } from './vocabulary';

const DEADLINE_PREPOSITIONS = wordsOf('by until till before');
const PASSIVE_AUXILIARIES = wordsOf('be been to is are');

export type Tense = 'past' | 'future' | 'none';

const WINDOW = 16;

/** The tense of the verb nearest to a date, within its sentence: what lies behind is told in the past, what is planned with `will`. */
export function tenseAt(tokens: readonly Token[], i: number, end: number, sentence: Sentence | undefined): Tense {
  // `will release its report for August`: what is reported on has passed
  if (tokens[i - 1]?.lower === 'for' && REPORTED.is(tokens[i - 2])) return 'past';
  let first = Math.max(sentence?.first ?? 0, i - WINDOW);
  let last = Math.min(sentence?.last ?? tokens.length, end + WINDOW);
  // A semicolon ends a clause as a full stop does
  for (let k = i - 1; k >= first; k--) if (tokens[k]!.text === ';') first = k + 1;
  for (let k = end; k < last; k++) if (tokens[k]!.text === ';') last = k;
  for (let distance = 1; distance <= WINDOW; distance++) {
    const [before, behind] = [i - distance, end - 1 + distance];
    if (before < first && behind >= last) break;
    const earlier = before >= first && before < last ? verbTense(tokens, before) : 'none';
    if (earlier !== 'none') return earlier;
    const later = behind >= first && behind < last ? verbTense(tokens, behind) : 'none';
    if (later !== 'none') return later;
  }
  // `Reply by Friday`: without a verb that says otherwise a deadline lies ahead
  return DEADLINE_PREPOSITIONS.is(tokens[i - 1]) ? 'future' : 'none';
}

function verbTense(tokens: readonly Token[], k: number): Tense {
  const token = tokens[k]!;
  const { kind, lower } = token;
  if (kind !== 'word') return 'none';
  if (FUTURE.is(token)) return 'future';
  if (PAST.is(token)) return 'past';
  // `expected to`, `will be completed`: a participle behind an auxiliary of the future is no past
  if (lower.length > 4 && lower.endsWith('ed') && !PASSIVE_AUXILIARIES.is(tokens[k - 1])) return 'past';
  return 'none';
}
