import type { Clauses } from './clauses';
import type { VerbGroup } from './verbGroup';
import { PLAN_SPEAKERS } from './vocabulary';
import { isContentWord } from './words';

/** How far before its verb a subject may begin, in tokens. */
const FAR = 12;

/** The word for a plan, law or budget in the subject of a verb: the programme provides, the Act requires. */
export function planSubject({ tokens, start, isPlanName }: Clauses, verb: VerbGroup): string | undefined {
  for (let i = verb.first - 1; i >= Math.max(start, verb.first - FAR); i--) {
    const token = tokens[i]!;
    // `the policy rate`, `the budget deficit` speak for nobody.
    const head = i + 1 >= verb.first || !isContentWord(tokens[i + 1]!);
    if ((PLAN_SPEAKERS.has(token.lower) && head) || (head && isPlanName(i))) return token.text;
    // Behind a preposition it is no subject: `under the plan the city built`.
    if (/^(?:[,;:—]|under|by|in|of|for|with|that|which|and)$/.test(token.lower)) return undefined;
  }
  return undefined;
}
