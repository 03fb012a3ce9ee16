import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Clauses } from './clauses';
import type { Mention } from './mention';
import { moods, REPORTS, type VerbGroup } from './verbGroup';
import { verbListOf } from './verbLists';
import { BEGUN_BY, DEEDS } from './vocabulary';
import { isContentWord } from './words';

/** What is said of a deed by its noun, `the construction of 40 schools`, has the time of the deed, not that of the verb. */

/** How many tokens of adjectives and articles may stand between a deed and its object, and between it and its verb. */
const OBJECT = 6;
const PHRASE = 14;

const ARTICLES = wordsOf('a an the its their some up to about around another further additional');
const OF = wordsOf('of');
const LINKS = wordsOf('for on to with the a an of in and under at by');
const CLAUSE_ENDS = wordsOf('; : that which who where');

/** The noun of a deed whose object a quantity is: the supply of 40 buses, construction of a 60 MW plant. */
function deedOf({ tokens, start }: Clauses, { first }: Mention): number | undefined {
  let of = first - 1;
  while (of > Math.max(start, first - OBJECT) && ARTICLES.is(tokens[of])) of--;
  if (of <= start || !OF.is(tokens[of])) return undefined;
  return DEEDS.is(itemAt(tokens, of - 1)) ? of - 1 : undefined;
}

/** `signed a contract for the supply of 40 buses`, `launched the construction of 12 bridges`: what was done only begins the deed. */
export function isOnlyBegun(clauses: Clauses, mention: Mention, verb: VerbGroup): boolean {
  if (!REPORTS.has(verb.mood) || !BEGUN_BY.isAmong(verb.lists)) return false;
  const deed = deedOf(clauses, mention);
  if (deed === undefined) return false;
  // The subject of a passive: `An agreement on the supply of 40 buses was signed`.
  if (verb.first > mention.first) return verb.passive;
  if (deed - verb.last > PHRASE) return false;
  for (let i = verb.last; i < deed; i++) {
    const token = clauses.tokens[i]!;
    if (CLAUSE_ENDS.is(token)) return false;
    if (!LINKS.is(token) && !isContentWord(token) && token.kind !== 'number' && token.text !== ',') return false;
  }
  return true;
}

const NOW = moods('present', 'progressive', 'participle');

/** `The second phase involves the construction of 12 bridges`: a deed that is told of without a time. */
export const isDeed = (clauses: Clauses, mention: Mention, verb: VerbGroup | undefined): boolean =>
  (!verb || (NOW.has(verb.mood) && verb.last <= mention.first && INVOLVING.isAmong(verb.lists))) &&
  deedOf(clauses, mention) !== undefined;

const INVOLVING = verbListOf(
  'involve include finance fund support entail comprise provide envisage cover foresee require concern contain propose',
);
