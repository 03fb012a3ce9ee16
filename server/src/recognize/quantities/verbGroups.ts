import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Sentence } from '../../text/sentences';
import type { Token } from '../../text/tokenizer';
import { afterBe, afterHave, afterModal } from './auxiliaries';
import { AUXILIARIES, BE, DO, HAVE } from './auxiliaryWords';
import { coordinatedWith } from './clauseOpenings';
import { lexical } from './lexicalVerbs';
import { startsObject } from './nounOrVerb';
import { verbForm } from './verbForms';
import { group, inMood, type Mood, ORDERS, skipAdverbs, type VerbGroup } from './verbGroup';
import { verbListOf } from './verbLists';
import { CONTRACTIONS, MODALS, PLAN_VERBS, SAYING_VERBS } from './vocabulary';
import { isFunctionWord } from './words';

const TAKES_TO = wordsOf('access due according up relative compared exposure thanks');
const NO_HEADLINE = wordsOf('access guide road right introduction approach up due');
const SENTENCE_ENDS = wordsOf('. ! ?');

/**
 * Finds the verb groups of a sentence from left to right.
 * @param start first token that is no list mark
 * @param places where a group may begin, for all of the paragraph
 * @param next from which of the places on to look
 */
export function readVerbGroups(
  tokens: readonly Token[],
  { first, last: end }: Sentence,
  start: number,
  places: readonly number[],
  next: number,
): readonly VerbGroup[] {
  let groups = NO_GROUPS;
  const from = Math.max(first, start);
  let behind = from;
  for (let k = next; k < places.length && places[k]! < end; k++) {
    const i = places[k]!;
    if (i < behind) continue;
    const read = AUXILIARIES.is(tokens[i]) ? readGroup : lexical;
    const group = read(tokens, i, end, groups, from);
    if (!group) continue;
    const verb = isEnsured(tokens, groups.at(-1), group) ? inMood(group, 'planned') : group;
    if (groups === NO_GROUPS) groups = [verb];
    else groups.push(verb);
    behind = Math.max(group.last, i + 1);
  }
  return groups;
}

/** Most sentences have one verb or none, and a list that grows has room for many. */
const NO_GROUPS: VerbGroup[] = [];

function readGroup(
  tokens: readonly Token[],
  i: number,
  end: number,
  earlier: readonly VerbGroup[],
  start: number,
): VerbGroup | undefined {
  const token = tokens[i]!;
  if (token.kind !== 'word') return undefined;
  const word = CONTRACTIONS.of(token) ?? token.lower;
  const modal = MODALS.get(word);
  if (
    modal !== undefined &&
    !(word === 'may' && token.shape === 'capitalized') &&
    itemAt(tokens, i - 1)?.lower !== 'the'
  )
    return afterModal(
      tokens,
      i,
      end,
      modal === 'commit' || forbids(tokens, i, start) || isReported(word, earlier) || isStated(tokens, i, start, word)
        ? 'future'
        : 'imagined',
    );
  if (word === 'needs' || (word === 'need' && tokens[i + 1]?.lower === 'to'))
    if (tokens[i + 1]?.lower === 'to') return afterModal(tokens, i + 1, end, 'future', i);
  const done = DO.get(word);
  if (done) return afterDo(tokens, i, end, done) ?? lexical(tokens, i, end, earlier, start);
  // `BE 2025-26` is an estimate of the budget.
  if (BE.has(word) && !(word === 'be' && token.shape !== 'lower' && tokens[i + 1]?.kind === 'number')) {
    const found = afterBe(tokens, i, end);
    // `that 900 farms be registered`: the subjunctive of what is asked for.
    return word === 'be' && found.mood === 'present' ? inMood(found, 'planned') : found;
  }
  if (HAVE.has(word)) {
    // `raise incomes, have less than 30% …`
    const shared = word === 'have' ? coordinatedWith(tokens, i, earlier) : undefined;
    return shared ? group(i, i + 1, undefined, 'have', shared) : afterHave(tokens, i, end);
  }
  if (word === 'to') return infinitive(tokens, i, end, earlier.at(-1));
  return lexical(tokens, i, end, earlier, start);
}

/** `does not exceed`, `did reach`: the verb behind a form of `do`; undefined where `do` is the verb itself. */
function afterDo(tokens: readonly Token[], at: number, end: number, mood: Mood): VerbGroup | undefined {
  const i = skipAdverbs(tokens, at + 1, end);
  const form = i < end ? verbForm(tokens[i]) : undefined;
  return form?.isBase && tokens[i]!.shape === 'lower' ? group(at, i + 1, form, form.base, mood) : undefined;
}

/** `Ensure that 95% of villages have water`: a present in the clause of what is to be made sure is wanted. */
function isEnsured(tokens: readonly Token[], before: VerbGroup | undefined, { mood, first }: VerbGroup): boolean {
  if (!before || (mood !== 'present' && mood !== 'perfect') || first - before.last > 16) return false;
  // `will save so that reserves reach four months`
  for (let i = before.last + 1; i < first; i++)
    if (tokens[i]!.lower === 'that' && tokens[i - 1]!.lower === 'so')
      return mood === 'present' && ORDERS.has(before.mood);
  if (!ORDERS.has(before.mood) || !ENSURING.isAmong(before.lists)) return false;
  // `ensure every teacher has`
  return tokens[before.last]?.lower === 'that' || (before.base === 'ensure' && isClause(tokens, before.last, first));
}

/** Whether only a subject stands between two verbs. */
function isClause(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (BREAKS.is(tokens[i])) return false;
  return to > from;
}

const BREAKS = wordsOf(', ; : ( which who and that');
const ENSURING = verbListOf('ensure guarantee assure require provide secure');

/** `The mayor said that 40 streets would be closed`: the future of reported speech. */
const isReported = (modal: string, earlier: readonly VerbGroup[]) =>
  modal === 'would' &&
  earlier.some(
    (g) =>
      (g.mood === 'past' && SAYING_VERBS.isAmong(g.lists)) ||
      // `signed the amendment, which would provide 10 million`
      ((g.mood === 'past' || g.mood === 'perfect') && SIGNING.has(g.base)),
  );

const SIGNING = wordsOf('sign approve adopt unveil launch');

/** `the assurance that 40 streets would be closed`. */
function isStated(tokens: readonly Token[], at: number, start: number, modal: string): boolean {
  if (modal !== 'would') return false;
  for (let i = at - 1; i > Math.max(start, at - 12); i--)
    if (tokens[i]!.lower === 'that') return STATEMENTS.is(itemAt(tokens, i - 1));
  return false;
}

const STATEMENTS = wordsOf(
  'statement statements announcement announcements decision decisions promise promises assurance assurances commitment commitments pledge pledges undertaking undertakings',
);

const CANNOT = wordsOf("cannot can't");
const COMES_ABOUT = wordsOf('reach achieve meet attain get match hit cover have receive');

/** `may not exceed`, `No agency may spend`: what is not allowed is ruled out. `may not reach` only doubts. */
function forbids(tokens: readonly Token[], modal: number, start: number): boolean {
  // `which cannot exceed 3%`
  if (CANNOT.is(tokens[modal])) return tokens[modal + 1]?.lower === 'exceed';
  if (tokens[modal]!.lower !== 'may') return false;
  if (tokens[start]!.lower === 'no') return true;
  const verb = tokens[modal + 1]?.lower === 'not' ? tokens[modal + 2] : undefined;
  return (
    verb !== undefined &&
    (verb.lower === 'exceed' || verb.lower === 'be' || (verbForm(verb)?.act === true && !COMES_ABOUT.is(verb)))
  );
}

function infinitive(
  tokens: readonly Token[],
  at: number,
  end: number,
  before: VerbGroup | undefined,
): VerbGroup | undefined {
  const i = skipAdverbs(tokens, at + 1, end);
  // `To date 9 million has been received`
  if (i >= end || (i === at + 1 && tokens[i]!.lower === 'date')) return undefined;
  const form = verbForm(tokens[i]);
  if (tokens[i]!.lower === 'be') return inMood(afterBe(tokens, i, end), moodBehind(before, at), at);
  // `was found to have overcharged`: done; `aims to have connected`: to be done.
  const perfect = tokens[i]!.lower === 'have' ? afterHave(tokens, i, end) : undefined;
  if (perfect?.mood === 'perfect') {
    const wanted = moodBehind(before, at);
    return inMood(perfect, wanted === 'infinitive' ? 'perfect' : wanted, at);
  }
  const unknown = !form && tokens[i]!.shape === 'lower' && startsObject(tokens[i + 1]);
  if (unknown && !isFunctionWord(tokens[i]))
    return group(at, i + 1, undefined, tokens[i]!.lower, moodBehind(before, at));
  if (!form?.isBase) return undefined;
  if (tokens[i]!.shape === 'capitalized')
    return isHeadline(tokens, at, i, end) ? group(at, i + 1, form, form.base, 'future') : undefined;
  // `access to support services`: a noun behind the preposition `to`.
  if (i === at + 1 && TAKES_TO.is(itemAt(tokens, at - 1))) return undefined;
  // `enough to cover four months`: how much it is.
  if (ENOUGH.is(itemAt(tokens, at - 1))) return group(at, i + 1, form, form.base, 'present');
  return group(at, i + 1, form, form.base, moodBehind(before, at));
}

const ENOUGH = wordsOf('enough sufficient adequate');

/** `Government to Hire 900 Teachers`: in a headline of capitals the infinitive tells what is to come. */
function isHeadline(tokens: readonly Token[], to: number, verb: number, end: number): boolean {
  const before = itemAt(tokens, to - 1);
  if (verb !== to + 1 || before?.kind !== 'word' || before.shape === 'lower') return false;
  if (NO_HEADLINE.is(before)) return false;
  if (SENTENCE_ENDS.is(itemAt(tokens, end - 1)) || end - to > MAX_HEADLINE) return false;
  for (let i = verb + 1; i < Math.min(end, verb + 8); i++) if (tokens[i]!.kind === 'number') return true;
  return false;
}

/** A headline has no more tokens behind its verb. */
const MAX_HEADLINE = 16;

/** `aims to build`: the infinitive directly behind a verb of planning or expecting is what is planned. */
function moodBehind(before: VerbGroup | undefined, at: number): Mood {
  if (!before || at - before.last > 6) return 'infinitive';
  if (before.mood === 'planned' || before.mood === 'expected' || before.mood === 'future') return before.mood;
  if (PLAN_VERBS.isAmong(before.lists) && before.mood === 'present') return 'planned';
  return 'infinitive';
}
