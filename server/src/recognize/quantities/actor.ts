import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import { isCoordinated } from './clauseOpenings';
import type { Clauses } from './clauses';
import { measuredNoun } from './measuredNoun';
import { textOf } from './mention';
import type { Stance } from './reading';
import { type VerbGroup, verbAt } from './verbGroup';
import { headOf as headAt, type Stretch, subjectStretch } from './verbSubject';
import { COMMITTERS, DETERMINERS } from './vocabulary';
import { lastWord } from './words';

/** Who commits: the subject of the verb that says what is done, or whom a passive names. */

/**
 * Who does what a quantity is the measure of.
 * @param first its first token
 * @param verb the verb of its stance
 */
export function actorOf(
  clauses: Clauses,
  first: number,
  stance: Stance,
  verb: VerbGroup | undefined,
): string | undefined {
  if (stance.passive) return verb && agentOf(clauses, verb);
  const at = verbAt(clauses.groups, first) - 1;
  const before = itemAt(clauses.groups, at);
  if (!before?.act || before.passive || (before.base !== stance.verb && before.base !== stance.main?.verb))
    return undefined;
  return doerOf(clauses, at);
}

/** Who does what a verb says: its subject, or that of the verb that it is coordinated with. @param at its index */
export function doerOf(clauses: Clauses, at: number): string | undefined {
  const { tokens, groups, start } = clauses;
  for (let i = at; i >= 0; i--) {
    const verb = groups[i]!;
    // `will build a dam that holds 40 Ml, and train …`: the verb of a clause put in shares nothing
    if (i < at && RELATIVES.is(itemAt(tokens, verb.first - 1))) continue;
    const subject = who(clauses, subjectStretch(clauses, verb));
    if (subject !== undefined) return isActor(subject) ? subject : undefined;
    if (!isCoordinated(tokens, verb.first, start)) return undefined;
  }
  return undefined;
}

const RELATIVES = wordsOf('that which who');

/** `will be built by the Ministry of Ports`: behind the verb, before the next one. */
function agentOf(clauses: Clauses, verb: VerbGroup): string | undefined {
  const { tokens, groups, sentence } = clauses;
  const next = groups[verbAt(groups, verb.last)];
  const end = next ? Math.min(next.first, sentence.last) : sentence.last;
  for (let i = verb.last; i < end; i++) {
    if (tokens[i]!.lower !== 'by' || clauses.claimed.isDated(i + 1)) continue;
    let last = i + 1;
    while (last < end && tokens[last]!.kind !== 'punctuation' && tokens[last]!.lower !== 'by') last++;
    const agent = who(clauses, { first: DETERMINERS.is(tokens[i + 1]) ? i + 2 : i + 1, last });
    if (agent !== undefined && isActor(agent)) return agent;
  }
  return undefined;
}

/** The name that is the head of a phrase, with those listed beside it; else the phrase. */
function who(clauses: Clauses, { first, last }: Stretch): string | undefined {
  if (first >= last) return undefined;
  const { tokens, claimed } = clauses;
  const head = headAt(clauses, first, last);
  for (let i = first; i < last && i <= head + 1; i++) if (tokens[i]!.lower === 'we') return 'we';
  const phrase = measuredNoun(clauses, first, last, true)?.replace(OPENS_CLAUSE, '');
  const name = claimed.nameAt(head);
  // `Reviewing ways …`, `$5 million for the port`: nobody
  if (!name) return opensWithVerb(clauses, first, phrase) || isAmount(tokens, first, head) ? undefined : phrase;
  let [from, to] = [head, head + 1];
  while (from > first && claimed.nameAt(from - 1) === name) from--;
  while (to < last && claimed.nameAt(to) === name) to++;
  // `the Ministry of Health and UNICEF`
  if (LISTED.is(itemAt(tokens, to)) && claimed.bodyAt(last - 1)) to = last;
  for (let i = from - 1; i >= first && (LINKS.is(tokens[i]) || claimed.bodyAt(i)); i--) if (claimed.bodyAt(i)) from = i;
  const text = textOf(tokens, from, to);
  // A longer name may be read where the one that is known ends
  return phrase?.startsWith(`${text} `) && beginsWithCapital(phrase.slice(text.length + 1)) ? phrase : text;
}

const LISTED = wordsOf('and ,');
const LINKS = wordsOf('and , the');

/** Whether a phrase begins with the verb that its stretch begins with: of `Urges Member States to …` it does not. */
function opensWithVerb({ tokens, groups }: Clauses, first: number, phrase: string | undefined): boolean {
  return groups[verbAt(groups, first)]?.first === first && phrase?.startsWith(tokens[first]!.text) === true;
}

const isAmount = (tokens: Clauses['tokens'], first: number, head: number): boolean =>
  head - 1 > first && tokens[head - 1]!.kind === 'number';

/** `since the council decided to …`: what ties the clause of the verb to another. */
const OPENS_CLAUSE =
  /^(?:after|although|as|because|before|if|once|since|that|unless|until|when|where|whether|while) (?:an? |the )?/;

/** Who can commit: a name, `we` or a body that is not named (`the ministry of the interior`), not a thing. */
const isActor = (subject: string) =>
  subject.length <= MOST && (subject === 'we' || beginsWithCapital(subject) || COMMITTERS.has(headOf(subject)));

/** Who commits has no more characters. */
const MOST = 80;

/** The head of a phrase: the last word in front of `of`, `for` or `in`, if nothing else ties it (`plan by the council`). */
function headOf(phrase: string): string {
  const [front = ''] = phrase.split(/ (?:of|for|in) /, 1);
  return / (?:at|by|from|on|that|to|with) /.test(front) ? '' : lastWord(front);
}

/** `Jordan`, `2nd Water Board`. Most begin with a letter of English, which needs no pattern. */
function beginsWithCapital(text: string): boolean {
  const first = text.charCodeAt(0);
  return first < 128 ? (first >= 65 && first <= 90) || (first >= 48 && first <= 57) : /^\p{Lu}/u.test(text);
}
