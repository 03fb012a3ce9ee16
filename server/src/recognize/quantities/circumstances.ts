import { itemAt } from '../../text/itemAt';
import { WordBits, wordsOf } from '../../text/wordClass';
import type { Token } from '../../text/tokenizer';
import type { Clauses } from './clauses';
import type { Mention } from './mention';
import { rareList, rareWords, SEMICOLON } from './rareWords';
import { moods, ORDERS, type VerbGroup } from './verbGroup';
import { isPastForm } from './verbForms';
import { AT_PRESENT, CONDITIONS, EXPECT_VERBS, NOTING_VERBS, UNWANTED } from './vocabulary';
import { someWord } from './words';

const STOPS = wordsOf('; , ( but while whereas and');
const CLAUSE_STARTS = wordsOf('; but while');
const ALREADY = rareWords('already hitherto');
const SO = wordsOf('so thus to');
const FAR = rareWords('far date');
const CONDITIONAL = rareWords('if unless assuming assume assumes suppose');
const PRESENT = wordsOf('current existing present stated enacted');
const POLICIES = wordsOf('policies trends rate rates pace trajectory trend');
const AS = wordsOf('as -');
const FURTHER = wordsOf('further additional urgent new such more');
const MEASURES = wordsOf(
  'action measures intervention interventions mitigation reform reforms funding funds money financing support help aid resources',
);
const ELECTED = wordsOf('elected reelected re-elected returned');
const CLAUSE_MARKS = wordsOf(', ; :');

/** Under which circumstances a sentence says what it says: conditions, the present, what is only noted. */

/** `at present`, `already`, in the same clause and near. */
export function isPresent({ tokens, sentence, rare }: Clauses, { first, last }: Mention): boolean {
  if (!AT_PRESENT.isAmong(rare) && !FAR.isAmong(rare)) return false;
  if (AT_PRESENT.is(tokens[sentence.first]) && first - sentence.first < 24) return true;
  for (let i = first - 1; i >= Math.max(sentence.first, first - 8) && !CLAUSE_STARTS.is(tokens[i]); i--)
    if (AT_PRESENT.is(tokens[i]) || isSoFar(tokens, i)) return true;
  for (let i = last; i < Math.min(sentence.last, last + 6) && !STOPS.is(tokens[i]); i++)
    if (AT_PRESENT.is(tokens[i])) return true;
  return false;
}

/** `has so far granted`, `to date, 9 million has been paid`, `has already built`. */
export function isSoFarDone({ tokens, rare }: Clauses, { first, last }: VerbGroup): boolean {
  if (!FAR.isAmong(rare) && !ALREADY.isAmong(rare)) return false;
  for (let i = Math.max(1, first - 12); i < Math.min(tokens.length, last); i++)
    if (isSoFar(tokens, i) || (i > first && ALREADY.is(tokens[i]))) return true;
  return false;
}

/** `with $6 million secured so far`, `900 homes built to date`. */
export function isSecuredSoFar({ tokens, rare }: Clauses, { last }: Mention): boolean {
  if ((!FAR.isAmong(rare) && !ALREADY.isAmong(rare)) || !isPastForm(tokens[last])) return false;
  return ALREADY.is(tokens[last + 1]) || isSoFar(tokens, last + 2);
}

const isSoFar = (tokens: readonly Token[], i: number) => FAR.is(tokens[i]) && SO.is(itemAt(tokens, i - 1));

/** `Notes that 900 million are outstanding`, `Recalling its goal of 40%`: what a resolution takes note of. */
export function isNoted({ tokens, start, groups }: Clauses, { first }: Mention): boolean {
  const [opening, second] = groups;
  if (opening && WHEREAS.is(tokens[start]))
    return !groups
      .slice(0, FEW_VERBS)
      .some(
        (group, i) => group.last <= first && ORDERS.has(group.mood) && !EXPECT_VERBS.has(groups[i - 1]?.base ?? ''),
      );
  const takesNote = opening?.base === 'take' && tokens[opening.last]?.lower === 'note';
  // `Having regard to the request of 3 March for 90 million`
  const regards = opening?.base === 'have' && tokens[opening.last]?.lower === 'regard';
  if (!opening || opening.last > first || !(takesNote || regards || NOTING_VERBS.isAmong(opening.lists))) return false;
  // `Recalls the commitment that 35 per cent of posts be held by women`
  if (isCommitted(tokens, opening.last)) return false;
  const leads = opening.first === start && NOTING_MOODS.has(opening.mood);
  return (
    leads &&
    !(second && second.last <= first && (second.mood === 'future' || second.mood === 'planned')) &&
    tokens[start]!.shape !== 'lower'
  );
}

/** `the commitment that`, `its decision to`. */
const isCommitted = (tokens: readonly Token[], at: number): boolean =>
  COMMITMENTS.is(tokens[at + 1]) && (tokens[at + 2]?.lower === 'that' || tokens[at + 2]?.lower === 'to');

const COMMITMENTS = wordsOf('commitment commitments pledge undertaking obligation');

/** A bound for endless recitals. */
const FEW_VERBS = 24;
const WHEREAS = wordsOf('whereas');
const NOTING_MOODS = moods('present', 'participle', 'imperative');

/** `To meet the target, emissions will have to fall by 40%`: what it would take. */
export function isNeededFor({ tokens, start, groups }: Clauses, verb: VerbGroup): boolean {
  const [opening] = groups;
  if (opening?.first !== start || opening === verb || tokens[start]!.lower !== 'to') return false;
  return REACHING.has(opening.base) && verb.mood === 'future' && HAVING_TO.is(tokens[verb.first + 1]);
}

const REACHING = wordsOf('meet reach achieve hit attain fulfil fulfill');
const HAVING_TO = wordsOf('have need to');

/** `if the population reaches 128 million`. */
export function isCondition({ tokens, start, rare }: Clauses, first: number): boolean {
  if (!CONDITIONAL.isAmong(rare)) return false;
  for (let i = first - 1; i >= Math.max(start, first - 12) && !CLAUSE_MARKS.is(tokens[i]); i--)
    if (CONDITIONAL.is(tokens[i])) return !isElection(tokens, i);
  return false;
}

/** What a whole sentence tells about its quantities. */
export interface SentenceCircumstances {
  /** Whether it sets a condition that makes a forecast of what it expects. */
  readonly condition: boolean;
  /** `Under current policies`, `without action`, `business as usual`: what comes about if nothing is done. */
  readonly scenario: boolean;
  /** A word that nobody plans for: `deficit`. */
  readonly unwanted: string | undefined;
  /** Where it stands. */
  readonly unwantedAt: number;
}

/** The unwanted word of a sentence, if no semicolon parts it from a place. */
export function unwantedFor(
  { tokens, rare }: Clauses,
  { unwanted, unwantedAt }: SentenceCircumstances,
  at: number,
): string | undefined {
  if (unwanted === undefined || !SEMICOLON.isAmong(rare)) return unwanted;
  if (Math.abs(unwantedAt - at) > MAX_PART) return undefined;
  return someWord(tokens, Math.min(unwantedAt, at), Math.max(unwantedAt, at), PARTS) ? undefined : unwanted;
}

/** How far a word may stand from a quantity in a sentence of several parts. */
const MAX_PART = 60;
const PARTS = wordsOf(';');

/** Reads the circumstances of a sentence off the words that open one. @param start first token that is no list mark */
export function readCircumstances({ tokens, sentence, start, rare }: Clauses): SentenceCircumstances {
  if (!ANY_OPENER.isAmong(rare)) return NO_CIRCUMSTANCES;
  let condition = false;
  let scenario = false;
  let unwanted: string | undefined;
  let unwantedAt = -1;
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i]!;
    const opens = OPENERS.of(token);
    if (opens === 0) continue;
    if ((opens & OPENS.condition) !== 0) condition ||= !isElection(tokens, i);
    if ((opens & OPENS.scenario) !== 0) scenario ||= i < sentence.last - 1 && isScenario(tokens, i);
    if ((opens & OPENS.unwanted) !== 0 && i >= start && unwanted === undefined && !isPriceBase(tokens, i)) {
      unwanted = token.lower;
      unwantedAt = i;
    }
  }
  return { condition, scenario, unwanted, unwantedAt };
}

/** `in current prices`, `at 2020 prices`: what money is counted in. */
const isPriceBase = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower === 'prices' && (PRICE_BASES.is(itemAt(tokens, i - 1)) || itemAt(tokens, i - 1)?.kind === 'number');

const PRICE_BASES = wordsOf('current constant market basic real nominal');

const OPENS = { condition: 1, scenario: 2, unwanted: 4 } as const;
const openers = new Map<string, number>();
for (const word of CONDITIONS) if (word !== 'should') openers.set(word, OPENS.condition);
for (const word of [...PRESENT, ...AS, 'if', 'without', 'no', 'absence'])
  openers.set(word, (openers.get(word) ?? 0) | OPENS.scenario);
for (const word of UNWANTED) openers.set(word, (openers.get(word) ?? 0) | OPENS.unwanted);
const OPENERS = new WordBits(openers);
const ANY_OPENER = rareList(openers.keys());
const NO_CIRCUMSTANCES: SentenceCircumstances = {
  condition: false,
  scenario: false,
  unwanted: undefined,
  unwantedAt: -1,
};

const CONTINUING = wordsOf('goes go continue continues persist persists');

/** Whether a scenario begins at a word: current policies, as usual, if nothing, without further action. */
function isScenario(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  const next = tokens[i + 1];
  if (PRESENT.is(tokens[i])) return POLICIES.is(next);
  if (AS.is(tokens[i])) return next?.lower === 'usual';
  // `if this goes on`, `if the trend continues`
  if (lower === 'if') return next?.lower === 'nothing' || someWord(tokens, i + 2, i + 6, CONTINUING);
  if (lower === 'absence') return next?.lower === 'of' && someWord(tokens, i + 2, i + 5, MEASURES);
  return MEASURES.is(FURTHER.is(next) ? tokens[i + 2] : next);
}

/** `If re-elected, we would build …`: the condition of all that a party promises. */
export const isElection = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'if' && someWord(tokens, at + 1, at + 6, ELECTED);
