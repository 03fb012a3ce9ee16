import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Clauses } from './clauses';
import type { Mention } from './mention';
import type { VerbGroup } from './verbGroup';
import { ADVERBS, DETERMINERS, PREPOSITIONS, SAYING_VERBS } from './vocabulary';

const SO = wordsOf('so thus to');
const FAR_OR_DATE = wordsOf('far date');
const TAKES_OBJECT = wordsOf('promise pledge announce agree');
const BEFORE_SUBJECT = wordsOf(
  'total of another some ` sum amount maximum minimum further additional remaining other last final first next grant loan allocation subsidy budget tax fine penalty tariff levy duty',
);
const CLAUSE_OPENERS = wordsOf('that while whereas because and where when as');
const SPEECH_MARKS = wordsOf(': ,');
const SUBORDINATE = wordsOf('if when unless once as while although though since because after before where');
const CLAUSE_START = new Set([',', ';', ':', '–', '—', '-', '(', '*', '"', '“']);
const RELATIVE_PRONOUNS = wordsOf('which that');

/** Whether a quantity begins its clause, so that it is the subject of a verb behind it. @param left the nearest verb before it */
export function isSubject(
  { tokens, start }: Clauses,
  mention: Mention,
  left: VerbGroup | undefined,
  right: VerbGroup,
): boolean {
  let i = mention.first - 1;
  while (
    i > start &&
    (ADVERBS.is(tokens[i]) ||
      (DETERMINERS.is(tokens[i]) && !RELATIVE_PRONOUNS.is(tokens[i])) ||
      BEFORE_SUBJECT.is(tokens[i]))
  )
    i--;
  // `and so far 900 have been built`
  if (i > start + 1 && FAR_OR_DATE.is(tokens[i]) && SO.is(tokens[i - 1])) i -= 2;
  // `Reserve 40 percent for those covered by it`: behind its verb it is an object.
  // `It said 340 crossings would be fitted`: a clause without `that`.
  // … but `has promised 6,000 places and 900 have been created`: these verbs have an object of their own.
  if (left && left.last === i + 1 && SAYING_VERBS.isAmong(left.lists) && right.last - right.first > 1)
    return !TAKES_OBJECT.has(left.base) || right.first - mention.last <= 1;
  if (left && left.first <= i && i < left.last) return false;
  if (i <= start) return true;
  const token = tokens[i]!;
  if (CLAUSE_OPENERS.is(token) && (!left || token.lower !== 'and')) return token.lower !== 'as';
  // `… to the agency, and 3 billion has been released`: behind `and` only an auxiliary shows the new clause.
  // `under which 216,000 boilers were replaced`
  if (token.lower === 'which' || token.lower === 'whom') return PREPOSITIONS.is(itemAt(tokens, i - 1));
  if (token.lower === 'and') return right.base === 'be' || right.last - right.first > 1;
  // `said: "More than 700 million …`: speech begins anew.
  if (token.kind === 'quote' && SPEECH_MARKS.is(itemAt(tokens, i - 1))) return true;
  // `If nothing is done, 1.5 million people will leave`: behind the comma the main clause begins.
  // … and behind `Of the 40 million allocated,` what was done with a part of it.
  const main = (SUBORDINATE.is(tokens[start]) || tokens[start]!.lower === 'of') && right.last - right.first > 1;
  if (main && token.text === ',') return true;
  return CLAUSE_START.has(token.text) && left?.mood !== 'imperative' && !(left && left.last >= i - 1);
}
