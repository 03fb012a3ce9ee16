import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Token } from '../../text/tokenizer';
import type { Clauses } from './clauses';
import type { Mention } from './mention';
import { BRACKET, COLON, rareWords } from './rareWords';
import { ORDERS, REPORTS, type VerbGroup } from './verbGroup';
import { verbListOf } from './verbLists';
import { AT_PRESENT, COVERING_VERBS, STATE_NOUNS } from './vocabulary';
import { isContentWord, isPlural, someWord } from './words';

const BEFORE_NOW = wordsOf('baseline previously formerly was were');
const STANDING_AT = wordsOf('at around about roughly');
const SO = wordsOf('to so');
const FAR = wordsOf('date far');
const STILL_TO_COME = wordsOf('planned expected target targeted goal');
const DONE_KEYS = wordsOf(
  'assumption assumptions forecast forecasts projection projections risk risks context background situation finding findings result results achieved achievement achievements actual baseline outturn status progress existing current currently present now today previous previously latest figures facts cost costs',
);
const RESULTS = wordsOf('result results');
const MERELY_PLANNED = wordsOf('planned expected target targeted');
const QUESTION_WORDS = wordsOf('why how whether if what when which');
const RELATIVE_PRONOUNS = wordsOf('that which');
const RESTRICTING = wordsOf('where whenever whose');
const FORECASTS = rareWords('scenario scenarios forecast forecasts projection projections outlook');
const PLEDGED = wordsOf('conditional unconditional mitigation ambition target');
const RESTING = wordsOf('in under per to by');
const SUMS = wordsOf('amount sum amounts sums');
const PURPOSES = wordsOf('to for towards toward');
const CELL_MARK = wordsOf('|');
/** How far a mark between cells is looked for. */
const MAX_CELL = 40;
const BRACKET_ENDS = wordsOf(') . ;');
const KEY_MARKS = wordsOf('. , ; : |');
const CLAUSE_MARKS = wordsOf(', ; :');

/** What is only said beside the point, asked, reckoned or used to tell things apart: none of it is wanted. */

/** `Debt, now at 61 per cent, is to fall`: how things stand, said between commas. */
export function isApposedToday(tokens: readonly Token[], { first }: Mention): boolean {
  const now = STANDING_AT.is(itemAt(tokens, first - 1)) ? first - 2 : first - 1;
  return AT_PRESENT.is(itemAt(tokens, now)) && itemAt(tokens, now - 1)?.text === ',';
}

/** `The wage bill, 9.8 percent of GDP in 2024, will not exceed 9`: what is put in between commas. */
export const isApposed = (tokens: readonly Token[], { first, last }: Mention, verb: VerbGroup | undefined): boolean =>
  verb !== undefined &&
  verb.first > last &&
  itemAt(tokens, first - 1)?.text === ',' &&
  itemAt(tokens, verb.first - 1)?.text === ',';

/** `Current level 69%; target level 90%`, `Baseline 40`: a key without its colon. */
export function isCurrentLevel(tokens: readonly Token[], { first }: Mention): boolean {
  if (BASELINES.is(itemAt(tokens, first - 1))) return true;
  return STATE_NOUNS.is(itemAt(tokens, first - 1)) && CURRENT.is(itemAt(tokens, first - 2));
}

const BASELINES = wordsOf('baseline actual');
const CURRENT = wordsOf('current existing present baseline actual today');

/** How far before a quantity the bracket around it may open, in tokens. */
const ASIDE = 7;

/** `(currently 8,900)`, `(installed to date: 200)`, `gross reserves (USD 5 billion) are to be held`: how things stand today. */
export function isAsideOfToday({ tokens, rare }: Clauses, { first, last }: Mention): boolean {
  if (!BRACKET.isAmong(rare)) return false;
  const open = openBracket(tokens, first);
  if (open === undefined) return false;
  const close = tokens[last]?.text === ')' ? last : last + 3;
  for (let i = open + 1; i < Math.min(close, tokens.length); i++) {
    if (i >= last && tokens[i]!.text === ')') break;
    if (i >= first && i < last) continue;
    const token = tokens[i]!;
    if (AT_PRESENT.is(token) || BEFORE_NOW.is(token)) return true;
    if (SO.is(token) && FAR.is(tokens[i + 1])) return true;
    if (token.lower === 'up' && tokens[i + 1]?.lower === 'from') return true;
  }
  const noun = itemAt(tokens, open - 1);
  const stated = noun !== undefined && (noun.lower === 'reserves' || STATE_NOUNS.is(noun));
  return stated && open === first - 1 && tokens[last]?.text === ')';
}

/** `4,000 (2023: 1,850)`: in a bracket behind a date and colon. */
export function isDatedAside({ tokens, claimed }: Clauses, { first }: Mention): boolean {
  if (itemAt(tokens, first - 1)?.text !== ':' || first < 3 || !claimed.isDated(first - 2)) return false;
  return openBracket(tokens, first) !== undefined;
}

function openBracket(tokens: readonly Token[], first: number): number | undefined {
  for (let i = first - 1; i >= Math.max(0, first - ASIDE) && !BRACKET_ENDS.is(tokens[i]); i--)
    if (tokens[i]!.text === '(') return i;
  return undefined;
}

/** `Results to date: 200 families`, `Baseline: 40`: the key says that it was counted already. */
export function isKeyOfDone(
  { tokens, start, rare }: Clauses,
  { first }: Mention,
  verb: VerbGroup | undefined,
): boolean {
  if (!COLON.isAmong(rare)) return false;
  const colon = itemAt(tokens, first - 1)?.text === ':' ? first - 1 : openingKey(tokens, start, first);
  // `Baseline: 40 are to be kept`: behind the key somebody wants something after all.
  if (colon === undefined || (verb && verb.first > colon && ORDERS.has(verb.mood))) return false;
  for (let i = colon - 1; i >= Math.max(start, colon - 6) && !KEY_MARKS.is(tokens[i]); i--) {
    if (STILL_TO_COME.is(tokens[i])) return false;
    // `Last year: 71%; 88 falls`
    if (tokens[i]!.lower === 'last' && tokens[i + 1]?.lower === 'year') return true;
    // `Result 81: 95% of children …`: the label of what is planned.
    if (RESULTS.is(tokens[i]) && tokens[i + 1]?.kind === 'number') return false;
    if (DONE_KEYS.is(tokens[i])) return !MERELY_PLANNED.is(itemAt(tokens, i - 1));
    if (tokens[i]!.lower === 'date' && itemAt(tokens, i - 1)?.lower === 'to') return true;
  }
  return false;
}

/** The colon behind the few words that open a sentence: `Current performance: volunteering 38%, satisfaction 83%`. */
function openingKey(tokens: readonly Token[], start: number, first: number): number | undefined {
  for (let i = start + 1; i < Math.min(first, start + 5); i++)
    // The key of one cell says nothing of the next.
    if (tokens[i]!.text === ':') return first - i > MAX_CELL || !someWord(tokens, i, first, CELL_MARK) ? i : undefined;
  return undefined;
}

/** `asked why only 11% …`: a question wants to know, nothing more. */
export function isAsked(tokens: readonly Token[], verb: VerbGroup, { first }: Mention): boolean {
  const asks = verb.last <= first && ASKING.isAmong(verb.lists);
  return asks && someWord(tokens, verb.last, Math.min(first, verb.last + 6), QUESTION_WORDS);
}

/** `put the gap at 200 million`: what somebody reckons it to be. */
export const isReckoned = (tokens: readonly Token[], verb: VerbGroup, { first }: Mention): boolean =>
  itemAt(tokens, first - 1)?.lower === 'at' &&
  verb.last < first &&
  RECKONING.isAmong(verb.lists) &&
  (REPORTS.has(verb.mood) || verb.mood === 'present');

const ASKING = verbListOf('ask enquire inquire question wonder');
const RECKONING = verbListOf('put estimate value assess reckon peg');

/** `ports that receive more than 100 calls`, `where turnover exceeds 2 million`: which ones are meant. */
export function isRestriction(
  tokens: readonly Token[],
  start: number,
  { first, comparator }: Mention,
  verb: VerbGroup,
): boolean {
  if (comparator === '~' || verb.mood !== 'present' || verb.last > first) return false;
  const link = itemAt(tokens, verb.first - 1)?.lower ?? '';
  const noun = itemAt(tokens, verb.first - 2);
  const relative = verb.first - 2 >= start && noun !== undefined && isContentWord(noun) && noun.kind === 'word';
  if (relative && (link === 'who' || (RELATIVE_PRONOUNS.has(link) && isPlural(noun)))) return true;
  for (let i = verb.first - 1; i >= Math.max(start, verb.first - 10) && !CLAUSE_MARKS.is(tokens[i]); i--)
    if (RESTRICTING.is(tokens[i])) return true;
  return false;
}

/** `grants covering up to 45% of the costs`: what the grant gives, not which grants are meant. */
export const isCoverage = ({ unitType, comparator }: Mention, verb: VerbGroup): boolean =>
  unitType === 'percent' && (comparator === '<=' || comparator === '<') && COVERING_VERBS.isAmong(verb.lists);

/** `in the baseline scenario growth slows to 5%`, `according to the forecast`: a forecast on which the clause rests. */
export function restsOnForecast({ tokens, start, rare }: Clauses, { first }: Mention): boolean {
  if (!FORECASTS.isAmong(rare)) return false;
  for (let i = first - 1; i >= Math.max(start, first - 24) && tokens[i]!.text !== ';'; i--) {
    if (!FORECASTS.is(tokens[i])) continue;
    // The scenarios of a pledge: conditional on support, or not.
    if (PLEDGED.is(itemAt(tokens, i - 1))) continue;
    for (let k = i - 1; k >= Math.max(start, i - 5); k--) if (RESTING.is(tokens[k])) return true;
  }
  return false;
}

/** `an amount of 2 million to relieve …`: a sum whose purpose is named is given for it. */
export function isSumForPurpose(tokens: readonly Token[], { first, last, unitType }: Mention): boolean {
  const sum = itemAt(tokens, first - 1)?.lower === 'of' && SUMS.is(itemAt(tokens, first - 2));
  return unitType === 'money' && sum && PURPOSES.is(tokens[last]);
}
