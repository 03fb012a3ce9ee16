import type { Clauses } from './clauses';
import type { VerbGroup } from './verbGroup';
import { PLAN_SPEAKERS } from './vocabulary';

/** How far before its verb a subject may begin, in tokens. */
const FAR = 12;

/** The word for a plan, law or budget in the subject of a verb: the programme provides, the Act requires. */
export function planSubject({ tokens, start }: Clauses, verb: VerbGroup): string | undefined {
  for (let i = verb.first - 1; i >= Math.max(start, verb.first - FAR); i--) {
    const token = tokens[i]!;
    if (PLAN_SPEAKERS.has(token.lower)) return token.text;
    // Behind a preposition it is no subject: `under the plan the city built`.
    if (/^(?:[,;:—]|under|by|in|of|for|with|that|which|and)$/.test(token.lower)) return undefined;
  }
  return undefined;
}
