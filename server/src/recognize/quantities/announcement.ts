import { itemAt } from '../../text/itemAt';
import { WordClass, wordsOf } from '../../text/wordClass';
import type { Token } from '../../text/tokenizer';
import type { Clauses } from './clauses';
import type { Mention } from './mention';
import { isNeed } from './needs';
import { nounBefore } from './nounBefore';
import { COLON, rareWords } from './rareWords';
import { REPORTS, type VerbGroup } from './verbGroup';
import { verbListOf } from './verbLists';
import { OUTLOOK, PLAN_NOUNS, UNWANTED } from './vocabulary';
import { isContentWord } from './words';

const TYING = wordsOf('of to for is');
const COPULAS = wordsOf('is are remains');
const TYING_GOALS = wordsOf('of for is : to – — -');
const WANTED = rareWords(
  'promised pledged targeted proposed recommended agreed planned intended budgeted aimed hoped foreseen sought requested',
);
const LINKS = wordsOf('of in for on a an the its their');
const FINITE_WORDS = wordsOf('will shall must is are was were has have had');
const CLAUSE_MARKS = wordsOf(', ; :');

/** The noun of commitment whose content the quantity is: a target of 30%, our commitment to cut, a goal of mobilizing. */
export function announcement(
  { tokens, start, rare }: Clauses,
  mention: Mention,
  verb: VerbGroup | undefined,
): string | undefined {
  const keyed = COLON.isAmong(rare) ? goalKey(tokens, start, mention.first) : undefined;
  if (keyed !== undefined) return keyed;
  const free = !verb || verb.last > mention.first ? start : verb.last;
  // `had aimed for 60%`, `targeted 4,000 homes`
  if (verb && verb.last <= mention.first && isPastAim(tokens, verb)) return tokens[verb.last - 1]!.lower;
  // All others hold one of these
  if (TRACK.isAmong(rare) && isOnTrack(tokens, mention.first)) return 'on track';
  if (!PLAN_NOUNS.isAmong(rare) && !GOALS.isAmong(rare) && !WANTED.isAmong(rare)) return undefined;
  const direct = nounBefore(tokens, mention, PLAN_NOUNS, free) ?? contentOf(tokens, free, mention);
  // `short of the 30,000 planned`, `the 900 aimed for`
  if (isWantedBehind(tokens, mention)) return tokens[mention.last]!.lower;
  // `a need of 3 billion` tells what it would take; only `the need to cut` commits.
  if (direct !== undefined && direct !== 'need' && !isNeed(tokens, direct, mention)) return direct;
  const predicate = verb?.first === start ? goalPredicate(tokens, mention.last) : undefined;
  if (predicate !== undefined) return predicate;
  // `a 30% resource efficiency target`; `the target for 2016 was 2,800 villages`
  const behind = goalBehind(tokens, mention);
  if (behind !== undefined) return behind;
  // `The target is 40%`, `the goal has been set at 60%`
  const states = verb && (STATING.isAmong(verb.lists) || (verb.passive && SETTING.isAmong(verb.lists)));
  // `The appeal is 40% funded`
  if (verb && verb.last <= mention.first && states && !REACHED.is(tokens[mention.last])) {
    for (let i = verb.first - 1; i >= Math.max(start, verb.first - 10) && !CLAUSE_MARKS.is(tokens[i]); i--)
      if (GOALS.is(tokens[i])) return tokens[i]!.lower;
  }
  if (!verb || (verb.mood !== 'participle' && verb.mood !== 'infinitive')) return undefined;
  for (let i = verb.first - 1; i >= Math.max(start, verb.first - 30); i--) {
    const token = tokens[i]!;
    if (token.text === ';') return undefined;
    if (PLAN_NOUNS.is(token) && TYING.is(tokens[i + 1])) return token.lower;
  }
  return undefined;
}

/** `We are on track for 3 million places`. */
const isOnTrack = (tokens: readonly Token[], first: number): boolean =>
  itemAt(tokens, first - 1)?.lower === 'for' &&
  TRACK.is(itemAt(tokens, first - 2)) &&
  itemAt(tokens, first - 3)?.lower === 'on';

const TRACK = rareWords('track course');

/** What was once aimed at stays a goal. */
const isPastAim = (tokens: readonly Token[], { first, lists, mood, passive }: VerbGroup): boolean =>
  REPORTS.has(mood) &&
  !passive &&
  (AIMING.isAmong(lists) || (INTENDING.isAmong(lists) && tokens[first]!.lower === 'had'));

const AIMING = verbListOf('aim target');
const INTENDING = verbListOf('plan intend hope budget');

/** Whether a participle right behind a quantity says that it is wanted, and goes on with no noun. */
export function isWantedBehind(tokens: readonly Token[], { last }: Mention): boolean {
  if (!WANTED.is(tokens[last])) return false;
  const next = tokens[last + 1];
  return !next || next.kind === 'punctuation' || WANTED_LINKS.is(next);
}

const WANTED_LINKS = wordsOf('for by in under until to and but');

/** `Targets: growth, 7 per cent; losses, reduced by half`: the key of a sentence. */
function goalKey(tokens: readonly Token[], start: number, before: number): string | undefined {
  for (let i = start; i < Math.min(before, start + 9); i++)
    if (tokens[i]!.text === ':') {
      // `Target met: 40%` tells what was reached; the key of one cell says nothing of the next.
      if (firstOf(tokens, start, i, DONE) || firstOf(tokens, i, Math.min(before, i + 40), CELL_MARK)) return undefined;
      if (RESULTS.is(tokens[start]) && tokens[start + 1]?.kind === 'number' && i <= start + 4)
        return tokens[start]!.lower;
      // `World demand expected: 40 Mt`: nobody plans it.
      if (firstOf(tokens, start, i, MOVING) && !firstOf(tokens, start, i, KEYS)) return undefined;
      return (firstOf(tokens, start, i, KEYS) ?? firstOf(tokens, start, Math.min(i, start + 3), PLANNED))?.lower;
    }
  return undefined;
}

const DONE = wordsOf('achieved met reached attained missed');
const CELL_MARK = wordsOf('|');

const STATING = verbListOf('be include stand remain stay become');

const REACHED = wordsOf('funded met covered complete completed achieved reached');
const SETTING = verbListOf('set fix put raise increase lower revise reduce peg');

/** The first word of a list in `[first, last)`. */
function firstOf(tokens: readonly Token[], first: number, last: number, list: WordClass): Token | undefined {
  for (let i = first; i < last && i < tokens.length; i++) if (list.is(tokens[i])) return tokens[i];
  return undefined;
}

const MOVING = new WordClass([...OUTLOOK, ...UNWANTED]);

/** With a number, what a plan is to bring about: Result 81, Outcome 2.1. */
const RESULTS = wordsOf('result outcome deliverable');

/** What begins the key of something that is still to come: Expected results, Milestone 3. */
const PLANNED = wordsOf(
  'plan planned expected proposed anticipated intended milestone milestones deliverable deliverables output outputs kpi kpis next flagship flagships',
);

/** `Cutting emissions by 40% is our goal`: what is said of a gerund. */
function goalPredicate(tokens: readonly Token[], from: number): string | undefined {
  for (let i = from; i < Math.min(tokens.length, from + 12); i++) {
    if (!COPULAS.is(tokens[i])) continue;
    return firstOf(tokens, i + 1, i + 5, GOALS)?.lower;
  }
  return undefined;
}

/** `a target of a cut in emissions of 55 %`, `the promised pace of 500`: a goal over a chain of nouns and prepositions. */
function contentOf(tokens: readonly Token[], start: number, mention: Mention): string | undefined {
  for (let i = mention.first - 1; i >= Math.max(start, mention.first - 14); i--) {
    const token = tokens[i]!;
    if (GOALS.is(token) && TYING_GOALS.is(tokens[i + 1])) return token.lower;
    // `a target growth rate of 7%`
    const next = tokens[i + 1]!;
    const modifies = token.lower === 'target' && i + 1 < mention.first && !next.lineBefore && !next.tabBefore;
    if (modifies && isContentWord(next)) return token.lower;
    const wanted = WANTED.is(token);
    if (wanted && (i + 1 === mention.first || isContentWord(tokens[i + 1]!))) return token.lower;
    const link = LINKS.is(token);
    if (!link && !isContentWord(token)) return undefined;
    if (FINITE_WORDS.is(token)) return undefined;
  }
  return undefined;
}

/** A goal, or a promise of one, as the key of what follows. */
const KEYS = wordsOf(
  'target targets goal goals aim aims objective objectives ambition ambitions vision promise promises pledge pledges commitment commitments ask asks completion',
);

/** Where a short form in brackets at a place ends. */
const bracketEnd = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === '(' && tokens[at + 2]?.text === ')' ? at + 3 : at;

const PROMISES = wordsOf('commitment commitments pledge promise');

const GOALS = rareWords('target targets goal goals aim aims objective objectives ambition ambitions appeal appeals');

/** A goal of which the quantity is the first word: a 65% recycling target. */
function goalBehind(tokens: readonly Token[], mention: Mention): string | undefined {
  if (mention.unitType === 'count' && mention.rule !== 'net-zero') return undefined;
  const promised = mention.unitType === 'none' || mention.unitType === 'money' ? PROMISES : GOALS;
  // `the net zero emissions (NZE) target`
  const from = bracketEnd(tokens, mention.last);
  for (let i = from; i < Math.min(tokens.length, from + 4); i++) {
    if (GOALS.is(tokens[i]) || promised.is(tokens[i])) return tokens[i]!.lower;
    if (!isContentWord(tokens[i]!)) return undefined;
  }
  return undefined;
}
