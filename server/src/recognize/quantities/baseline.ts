import { itemAt } from '../../text/itemAt';
import type { Token } from '../../text/tokenizer';
import { wordsOf } from '../../text/wordClass';
import type { Clauses } from './clauses';
import type { Mention } from './mention';
import { rareWords } from './rareWords';
import { DETERMINERS, PREPOSITIONS, STATE_NOUNS } from './vocabulary';

const CHANGES = wordsOf('up down increase rise fall drop leap decrease growth');
const BEHIND_BASELINE = wordsOf('to in now today currently previously');
const FROM = rareWords('from');
const COMPARING = rareWords('compared against versus');

/** `from 12 to 200`, `up from 5%`, `compared with 20 percent`. */
export function isBaseline({ tokens, rare }: Clauses, mention: Mention): boolean {
  if (arrowBehind(tokens, mention.last)) return !isBehindArrow(tokens, mention);
  if (!FROM.isAmong(rare) && !COMPARING.isAmong(rare)) return false;
  for (let i = mention.first - 1; i >= Math.max(0, mention.first - 8); i--) {
    const token = tokens[i]!;
    if (FROM.is(token))
      return (
        CHANGES.is(itemAt(tokens, i - 1)) ||
        mention.unitType !== 'count' ||
        mention.rule === 'rate' ||
        (i === mention.first - 1 && leadsToAnother(tokens, mention.last)) ||
        BEHIND_BASELINE.is(tokens[mention.last])
      );
    if (COMPARING.is(token)) return true;
    const passed = PREPOSITIONS.is(token) || DETERMINERS.is(token) || STATE_NOUNS.is(token) || OF_BASELINES.is(token);
    if (!passed && !(token.kind === 'number' && YEAR.test(token.text))) return false;
  }
  return false;
}

/** `from 900 pupils in 2031 to 1,600`: another number behind `to`. */
function leadsToAnother(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + 10) && !CLAUSE_MARKS.is(tokens[i]); i++)
    if (tokens[i]!.lower === 'to')
      return [1, 2, 3].some((ahead) => tokens[i + ahead]?.kind === 'number' && !YEAR.test(tokens[i + ahead]!.text));
  return false;
}

const CLAUSE_MARKS = wordsOf(', ; : . and');

const OF_BASELINES = wordsOf(
  'current present baseline just only estimate revised original average mean median previous earlier',
);
const YEAR = /^(?:19|20)\d\d$/;

/** Whether an arrow stands at a place, a bracket passed over: `20% (2019) → 25%`. */
function arrowBehind(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== '(') return ARROWS.is(tokens[at]);
  for (let i = at + 1; i < Math.min(tokens.length, at + 5); i++)
    if (tokens[i]!.text === ')') return ARROWS.is(tokens[i + 1]);
  return false;
}

/** Whether an arrow leads to a quantity. */
export const isBehindArrow = (tokens: readonly Token[], { first }: Mention): boolean =>
  ARROWS.is(itemAt(tokens, first - 1));

const ARROWS = wordsOf('→ ⇒ ➔ ➜');
