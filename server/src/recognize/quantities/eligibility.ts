import { wordsOf } from '../../text/wordClass';
import type { Token } from '../../text/tokenizer';
import type { Clauses } from './clauses';
import type { Mention } from './mention';
import { rareWords } from './rareWords';
import { APPLICANTS } from './vocabulary';
import { someWord } from './words';

const QUALIFYING = wordsOf('qualify apply');

/** `Applicants must earn less than …`, `to qualify, a firm must employ …`: who may take part is no goal. */
export function isEligibility({ tokens, start, groups, rare }: Clauses, { first }: Mention): boolean {
  const [opening] = groups;
  if (opening && opening.last < first && isToQualify(tokens, opening.first)) return true;
  if (ELIGIBLE.isAmong(rare) && isEligibleIf(tokens, start, first)) return true;
  if (!APPLICANTS.isAmong(rare)) return false;
  for (let i = start; i < Math.min(first, start + 6); i++) if (APPLICANTS.is(tokens[i])) return true;
  return false;
}

/** `No farm is eligible unless it has …`: the condition behind the word. */
function isEligibleIf(tokens: readonly Token[], start: number, first: number): boolean {
  for (let i = Math.max(start, first - 12); i < first; i++)
    if (ELIGIBLE.is(tokens[i])) return someWord(tokens, i + 1, first, UNLESS);
  return false;
}

const ELIGIBLE = rareWords('eligible entitled');
const UNLESS = wordsOf('unless if where provided only');

/** `to qualify`, `to be eligible`, `to apply`. */
const isToQualify = (tokens: readonly Token[], at: number) =>
  tokens[at]!.lower === 'to' &&
  (QUALIFYING.is(tokens[at + 1]) || (tokens[at + 1]?.lower === 'be' && tokens[at + 2]?.lower === 'eligible'));
