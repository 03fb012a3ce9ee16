import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Token } from '../../text/tokenizer';
import { isElection } from './circumstances';
import type { Clauses } from './clauses';
import { type VerbGroup, verbAt } from './verbGroup';
import { DETERMINERS, FORECASTERS, PLAN_SPEAKERS } from './vocabulary';
import { isContentWord } from './words';

const FOLLOWING = wordsOf('upon on after following subject once with pending');
const APPROVAL = wordsOf('approval approved completion completed conclusion ratification effectiveness adoption');
const RELATIVE_PRONOUNS = wordsOf('that which');
const SUBJECT_ENDS = wordsOf(', ; : — under by in of for with that which and');
const ADJUNCT_LINKS = wordsOf('under in by of with from at through');
const STOP_MARKS = wordsOf('; : .');
const BRACKETS = wordsOf('( )');

/** `would pay 500, according to the finance act`, `under the proposal firms would pay`: the plan on which a conditional rests. */
export function planBasis({ tokens, sentence }: Clauses, verb: VerbGroup): string | undefined {
  // `we would`, `we'd`
  const speaker = CONTRACTED.is(tokens[verb.first]) ? verb.first : verb.first - 1;
  const speaks = speaker === verb.first || SPEAKERS.is(itemAt(tokens, speaker));
  if (verb.act && speaks && !hasIf(tokens, Math.max(sentence.first, verb.first - NEAR), verb.first))
    return tokens[speaker]!.text;
  const [from, to] = [Math.max(sentence.first, verb.first - NEAR), Math.min(sentence.last, verb.last + NEAR)];
  for (let i = from; i < to; i++) {
    const word = tokens[i]!.lower;
    if (isElection(tokens, i)) return tokens[i]!.text;
    if (i < verb.first && /^propos(?:es|ed|al|als|ing)$/.test(word)) return tokens[i]!.text;
    if (word !== 'under' && !(word === 'according' && tokens[i + 1]?.lower === 'to')) continue;
    for (let k = i + 1; k < Math.min(sentence.last, i + 8) && tokens[k]!.kind !== 'punctuation'; k++)
      if (PLAN_SPEAKERS.is(tokens[k]) || /^propos(?:als?|ed)$/.test(tokens[k]!.lower)) return tokens[k]!.text;
  }
  return undefined;
}

/** `We would hire 500 nurses`, `A Green government would …`: a party or speaker who proposes. */
const SPEAKERS = wordsOf('we i government party coalition administration alliance');
const CONTRACTED = wordsOf("we'd i'd");

function hasIf(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.lower === 'if') return true;
  return false;
}

/** `Upon approval`, `Subject to completion of the review`: what is agreed by those who act, and only waits for a signature. */
export function isUponApproval({ tokens, start }: Clauses, verb: VerbGroup): boolean {
  for (let i = start; i < Math.min(verb.first, start + NEAR); i++) {
    if (!FOLLOWING.is(tokens[i])) continue;
    for (let k = i + 1; k < Math.min(verb.first, i + 6); k++) if (APPROVAL.is(tokens[k])) return true;
  }
  return false;
}

/** Whether the subject of a verb foretells: staff forecasts see inflation at 4%. */
export function forecasterSubject({ tokens, start }: Clauses, verb: VerbGroup): boolean {
  const at = verb.first - 1;
  return at >= start && FORECASTERS.is(tokens[at]);
}

/** `Analysts expect rates to stay at 5%`: the forecaster is the subject of the verb that the infinitive depends on. */
export function forecastGoesOn(clauses: Clauses, verb: VerbGroup): boolean {
  const at = verbAt(clauses.groups, verb.first);
  const before = itemAt(clauses.groups, at - 1);
  if (isShown(clauses, verb.first)) return true;
  if (before === undefined || !forecasterSubject(clauses, before)) return false;
  return verb.first - before.last <= 6;
}

/** `Modelling suggests that the measures will deliver 3%`: what is shown to come about. */
function isShown({ tokens, start }: Clauses, verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(start + 2, verb - FAR); i--)
    if (tokens[i]!.lower === 'that') return SHOWING.is(itemAt(tokens, i - 1)) && FORECASTERS.is(itemAt(tokens, i - 2));
  return false;
}

const SHOWING = wordsOf(
  'suggest suggests suggested show shows showed indicate indicates indicated imply implies estimate estimates find finds',
);

/** How far before its verb a subject may begin, in tokens. */
const FAR = 12;
/** How far around a conditional its plan may be named. */
const NEAR = 40;

/** `The budget, passed on Tuesday, provides`: the last word before what is put in between commas. */
function beforeAside({ tokens, start }: Clauses, last: number): number {
  if (tokens[last]?.text !== ',') return last;
  for (let i = last - 1; i > Math.max(start, last - FAR + 2); i--) {
    if (STOP_MARKS.is(tokens[i])) return last;
    if (tokens[i]!.text === ',') return i - 1;
  }
  return last;
}

/** `the Coast Plan (CP), which sets`: the last word before a relative pronoun, a comma and a bracket before it. */
function beforeRelative({ tokens, start }: Clauses, last: number, relative: number): number {
  let at = last - relative;
  if (relative === 0 || tokens[at]?.text !== ',') return at;
  at--;
  if (tokens[at]?.text !== ')') return at;
  for (let i = at - 1; i > Math.max(start, at - 6); i--) if (tokens[i]!.text === '(') return i - 1;
  return at;
}

/** The word for a plan, law or budget in the subject of a verb: the programme provides, the Act requires. */
export function planSubject(clauses: Clauses, verb: VerbGroup): string | undefined {
  const { tokens, start, claimed } = clauses;
  // `a law that provides`
  const relative = RELATIVE_PRONOUNS.is(itemAt(tokens, verb.first - 1)) ? 1 : 0;
  for (
    let i = beforeRelative(clauses, beforeAside(clauses, verb.first - 1), relative);
    i >= Math.max(start, verb.first - FAR);
    i--
  ) {
    const token = tokens[i]!;
    // `the policy rate`, `the budget deficit` speak for nobody.
    // `No law protects them`
    if (itemAt(tokens, i - 1)?.lower === 'no') return undefined;
    const head = i + 1 + relative >= verb.first || tokens[i + 1]!.kind === 'number' || !isContentWord(tokens[i + 1]!);
    if (head && (PLAN_SPEAKERS.is(token) || claimed.isPlanName(i)))
      return verb.passive && isAdjunct(clauses, i) ? undefined : wordAt(tokens, i).text;
    // Behind a preposition it is no subject: `under the plan the city built`.
    if (SUBJECT_ENDS.is(token)) return undefined;
  }
  return undefined;
}

/** The word of a name that ends in numbers: Coast Plan 2023-2028. */
function wordAt(tokens: readonly Token[], at: number): Token {
  let i = at;
  while (i > 0 && at - i < 4 && tokens[i]!.kind !== 'word') i--;
  return tokens[tokens[i]!.kind === 'word' ? i : at]!;
}

/** `School meals under the Feeding Programme are suspended`: the plan is no subject, but says where the subject belongs. */
function isAdjunct({ tokens, start, claimed }: Clauses, plan: number): boolean {
  let i = plan;
  while (
    i > Math.max(start, plan - FAR) &&
    (claimed.isPlanName(i) || isContentWord(tokens[i]!) || DETERMINERS.is(tokens[i]) || BRACKETS.is(tokens[i]))
  )
    i--;
  return i > start && ADJUNCT_LINKS.is(tokens[i]);
}
