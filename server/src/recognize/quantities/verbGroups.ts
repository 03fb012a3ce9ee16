import type { Sentence } from '../../text/sentences';
import type { Token } from '../../text/tokenizer';
import { type VerbForm, verbForm } from './verbForms';
import {
  ADJECTIVAL_PARTICIPLES,
  ADVERBS,
  AUXILIARIES,
  DETERMINERS,
  EXPECT_VERBS,
  MODALS,
  PLAN_ADJECTIVES,
  PLAN_VERBS,
  PREPOSITIONS,
} from './vocabulary';

/** How a verb stands in its sentence. */
export type Mood =
  /** `Build 20 factories.` */
  | 'imperative'
  /** `to build` */
  | 'infinitive'
  /** `will build`, `must reach` */
  | 'future'
  /** `could`, `may`, `would` */
  | 'imagined'
  /** `aims to build`, `is committed to reaching` */
  | 'planned'
  /** `is expected to reach`, `is projected to fall` */
  | 'expected'
  | 'present'
  /** `is building` */
  | 'progressive'
  | 'past'
  | 'perfect'
  /** `building`, not behind `be`: it takes its time from the verb before it. */
  | 'participle';

/** A verb with its auxiliaries. */
export interface VerbGroup {
  /** Token indices, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  /** Base form of the lexical verb; `be` or `have` where there is no other. */
  readonly base: string;
  readonly mood: Mood;
  readonly passive: boolean;
  /** Whether the verb says what is done to something. */
  readonly act: boolean;
}

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am']);
const PAST_BE = new Set(['was', 'were']);
const HAVE = new Set(['has', 'have', 'had', 'having']);
const BREAKS = new Set([';', ':', '–', '—', '.']);

/** Finds the verb groups of a sentence from left to right. @param start first token that is no list mark */
export function readVerbGroups(tokens: readonly Token[], sentence: Sentence, start: number): VerbGroup[] {
  const groups: VerbGroup[] = [];
  const end = sentence.last;
  for (let i = Math.max(sentence.first, start); i < end;) {
    const group = readGroup(tokens, i, end, groups, Math.max(sentence.first, start));
    if (group) groups.push(group);
    i = group ? Math.max(group.last, i + 1) : i + 1;
  }
  return groups;
}

function readGroup(
  tokens: readonly Token[],
  i: number,
  end: number,
  earlier: readonly VerbGroup[],
  start: number,
): VerbGroup | undefined {
  const token = tokens[i]!;
  if (token.kind !== 'word') return undefined;
  const word = token.lower;
  const modal = MODALS.get(word);
  if (modal !== undefined && !(word === 'may' && token.shape === 'capitalized') && tokens[i - 1]?.lower !== 'the')
    return afterModal(tokens, i, end, modal === 'commit' ? 'future' : 'imagined');
  if (word === 'needs' || (word === 'need' && tokens[i + 1]?.lower === 'to'))
    if (tokens[i + 1]?.lower === 'to') return afterModal(tokens, i + 1, end, 'future', i);
  if (BE.has(word)) return afterBe(tokens, i, end);
  if (HAVE.has(word)) return afterHave(tokens, i, end);
  if (word === 'to') return infinitive(tokens, i, end, earlier.at(-1));
  return lexical(tokens, i, end, earlier, start);
}

/** Steps over adverbs and `not`. */
function skipAdverbs(tokens: readonly Token[], i: number, end: number): number {
  while (i < end && (ADVERBS.has(tokens[i]!.lower) || (/ly$/.test(tokens[i]!.lower) && !verbForm(tokens[i]!.lower))))
    i++;
  return i;
}

const group = (
  first: number,
  last: number,
  form: VerbForm | undefined,
  fallback: string,
  mood: Mood,
  passive = false,
): VerbGroup => ({
  first,
  last,
  base: form?.base ?? fallback,
  mood,
  passive,
  act: form?.act ?? false,
});

function afterModal(tokens: readonly Token[], at: number, end: number, mood: Mood, first = at): VerbGroup {
  let i = skipAdverbs(tokens, at + 1, end);
  if (tokens[i]?.lower === 'have' || tokens[i]?.lower === 'be') {
    const inner = tokens[i]!.lower === 'be' ? afterBe(tokens, i, end) : afterHave(tokens, i, end);
    const kept = inner.mood === 'planned' || inner.mood === 'expected' ? inner.mood : mood;
    return { ...inner, first, mood: kept };
  }
  i = Math.min(i, end - 1);
  const form = verbForm(tokens[i]!.lower);
  return group(first, i + 1, form, tokens[i]!.lower, mood);
}

function afterBe(tokens: readonly Token[], at: number, end: number): VerbGroup {
  const past = PAST_BE.has(tokens[at]!.lower);
  let i = skipAdverbs(tokens, at + 1, end);
  if (tokens[i]?.lower === 'being' || tokens[i]?.lower === 'been') i = skipAdverbs(tokens, i + 1, end);
  const token = i < end ? tokens[i] : undefined;
  const form = token && verbForm(token.lower);
  const tense: Mood = past ? 'past' : 'present';
  if (token && form?.past) {
    const to = tokens[i + 1]?.lower === 'to';
    if (EXPECT_VERBS.has(form.base) && !past) return intoInfinitive(tokens, at, i + 1, end, 'expected', form);
    // `is aimed at providing`, `is set to rise`, `are committed to cutting`; `was planned` reports.
    if (
      PLAN_ADJECTIVES.has(token.lower) &&
      !past &&
      (to || tokens[i + 1]?.lower === 'at' || tokens[i + 1]?.lower === 'for')
    )
      return intoInfinitive(tokens, at, i + 1, end, 'planned', form);
    return group(at, i + 1, form, form.base, tense, true);
  }
  if (token && form?.ing) {
    const plan = PLAN_VERBS.has(form.base) || (EXPECT_VERBS.has(form.base) && 'expected');
    return group(
      at,
      i + 1,
      form,
      form.base,
      plan && !past ? (plan === true ? 'planned' : 'expected') : past ? 'past' : 'progressive',
    );
  }
  if (token && PLAN_ADJECTIVES.has(token.lower) && !past && tokens[i + 1]?.lower === 'to')
    return intoInfinitive(tokens, at, i + 1, end, 'planned', undefined);
  // `is to reach`: an order or a plan.
  if (token?.lower === 'to' && (tokens[i + 1]?.lower === 'be' || verbForm(tokens[i + 1]?.lower ?? '')?.isBase))
    return afterModal(tokens, i, end, 'future', at);
  const participle = token && /ed$/.test(token.lower) && token.shape === 'lower';
  return group(at, participle ? i + 1 : at + 1, undefined, participle ? token.lower : 'be', tense, participle === true);
}

/** Takes in the infinitive or gerund behind `is expected`, `is aimed at`: its verb is what is wanted. */
function intoInfinitive(
  tokens: readonly Token[],
  first: number,
  at: number,
  end: number,
  mood: Mood,
  form: VerbForm | undefined,
): VerbGroup {
  let i = at;
  if (i < end && /^(?:to|at|for)$/.test(tokens[i]!.lower)) {
    i = skipAdverbs(tokens, i + 1, end);
    if (tokens[i]?.lower === 'be' && i < end) return { ...afterBe(tokens, i, end), first, mood };
    const inner = i < end ? verbForm(tokens[i]!.lower) : undefined;
    if (inner?.isBase || inner?.ing) return group(first, i + 1, inner, inner.base, mood);
  }
  return group(first, at, form, form?.base ?? 'be', mood, true);
}

function afterHave(tokens: readonly Token[], at: number, end: number): VerbGroup {
  let i = skipAdverbs(tokens, at + 1, end);
  if (i < end && tokens[i]?.lower === 'been') return { ...afterBe(tokens, i, end), first: at, mood: 'perfect' };
  if (i < end && tokens[i]?.lower === 'to') return afterModal(tokens, i, end, 'future', at);
  i = Math.min(i, end - 1);
  const form = verbForm(tokens[i]!.lower);
  const participle = form?.past || /(?:ed|wn|en)$/.test(tokens[i]!.lower);
  if (participle && i > at) return group(at, i + 1, form, tokens[i]!.lower, 'perfect');
  return group(at, at + 1, undefined, 'have', tokens[at]!.lower === 'had' ? 'past' : 'present');
}

function infinitive(
  tokens: readonly Token[],
  at: number,
  end: number,
  before: VerbGroup | undefined,
): VerbGroup | undefined {
  const i = skipAdverbs(tokens, at + 1, end);
  if (i >= end) return undefined;
  const form = verbForm(tokens[i]!.lower);
  if (tokens[i]!.lower === 'be') return { ...afterBe(tokens, i, end), first: at, mood: moodBehind(before, at) };
  if (!form?.isBase || tokens[i]!.shape === 'capitalized') return undefined;
  // `access to support services`: a noun behind the preposition `to`.
  if (
    i === at + 1 &&
    /^(?:access|due|according|up|relative|compared|exposure|thanks)$/.test(tokens[at - 1]?.lower ?? '')
  )
    return undefined;
  return group(at, i + 1, form, form.base, moodBehind(before, at));
}

/** `aims to build`: the infinitive directly behind a verb of planning or expecting is what is planned. */
function moodBehind(before: VerbGroup | undefined, at: number): Mood {
  if (!before || at - before.last > 6) return 'infinitive';
  if (before.mood === 'planned' || before.mood === 'expected' || before.mood === 'future') return before.mood;
  if (PLAN_VERBS.has(before.base) && before.mood === 'present') return 'planned';
  return 'infinitive';
}

function lexical(
  tokens: readonly Token[],
  i: number,
  end: number,
  earlier: readonly VerbGroup[],
  start: number,
): VerbGroup | undefined {
  const token = tokens[i]!;
  const form = verbForm(token.lower);
  if (!form) return undefined;
  const before = tokens[i - 1];
  // `much-needed`, `build-out`: part of a compound.
  if ((before?.text === '-' && !token.spaceBefore) || (tokens[i + 1]?.text === '-' && !tokens[i + 1]!.spaceBefore))
    return undefined;
  const opens = i === start || opensClause(tokens, i, start);
  const make = (mood: Mood) =>
    group(i, i + 1, form, form.base, PLAN_VERBS.has(form.base) && mood === 'present' ? 'planned' : mood);
  if (token.shape === 'capitalized' && !opens) return undefined;
  if (form.isBase && (opens || isCoordinated(tokens, i, start))) {
    const parallel = coordinatedWith(tokens, i, earlier);
    // `set`, `cut` are past too: behind a subject they report.
    if (parallel) return make(parallel);
    if (opens && !isNounHere(tokens, i, end)) return make('imperative');
  }
  const afterNominal =
    before !== undefined &&
    ((DETERMINERS.has(before.lower) && !/^(?:which|that|all|both)$/.test(before.lower)) ||
      PREPOSITIONS.has(before.lower) ||
      before.kind === 'possessive');
  // `aimed at exchanging`, `expected to reach` behind a noun: a plan without its auxiliary.
  if (form.past && before && PLAN_ADJECTIVES.has(token.lower) && /^(?:at|to)$/.test(tokens[i + 1]?.lower ?? ''))
    return intoInfinitive(tokens, i, i + 1, end, EXPECT_VERBS.has(form.base) ? 'expected' : 'planned', form);
  if ((form.past || form.ing) && isAttributive(tokens, i)) return undefined;
  // `cost`, `cut`, `set` are nouns as well: as a past they need an object behind them.
  const past = form.past && (!form.isBase || (before?.kind === 'word' && startsObject(tokens[i + 1])));
  if (past && !afterNominal)
    return /^(?:be|is)$/.test(before?.lower ?? '') ? undefined : make(pastMood(tokens, i, opens));
  if (form.ing && isGerundNoun(tokens, i, end)) return undefined;
  if (form.ing && (!afterNominal || PREPOSITIONS.has(before.lower)))
    return make(PLAN_VERBS.has(form.base) ? 'planned' : 'participle');
  // `the strategy, approved in May, provides for raising …`
  if (form.third && !afterNominal && tokens[i + 1]?.lower === 'for' && /^(?:provide|call|allow|ask)$/.test(form.base))
    return make('planned');
  if (
    form.third &&
    !afterNominal &&
    (before?.kind === 'word' || before?.kind === 'number') &&
    !isObject(tokens, i, earlier.at(-1)) &&
    !isNounHere(tokens, i, end)
  )
    return make('present');
  if (form.isBase && !form.past && before && /^(?:we|they|i|you|who|that|which)$/.test(before.lower))
    return make('present');
  // `proposes that Member States reduce`: the verb of the clause is what is proposed.
  const proposed = form.isBase && before?.kind === 'word' && isProposed(tokens, i, earlier.at(-1));
  if (proposed && !isNounHere(tokens, i, end)) return make('planned');
  if (
    form.isBase &&
    !afterNominal &&
    before &&
    /s$|people$/.test(before.lower) &&
    !isObject(tokens, i, earlier.at(-1)) &&
    !isNounHere(tokens, i, end)
  )
    return make('present');
  return undefined;
}

/** An adjective-like participle before a noun (`added value`, `planned measures`) reports nothing. */
function pastMood(tokens: readonly Token[], i: number, opens: boolean): Mood {
  return opens && isPlainWord(tokens[i + 1]) ? 'participle' : 'past';
}

/** `industrial added value`: between an adjective and a noun a participle is an adjective too. */
const isAttributive = (tokens: readonly Token[], i: number) =>
  (ADJECTIVAL_PARTICIPLES.has(tokens[i]!.lower) && isPlainWord(tokens[i + 1]) && adjectivePlace(tokens[i - 1])) ||
  (/(?:al|ive|ous|ic|able|ible|ary|ful|less|ly)$/.test(tokens[i - 1]?.lower ?? '') &&
    !/ly$/.test(tokens[i - 1]!.lower) &&
    isPlainWord(tokens[i + 1]));

/** Whether an adjective can stand behind a word: behind a preposition, a determiner, an adjective or a conjunction. */
const adjectivePlace = (before: Token | undefined) =>
  before === undefined ||
  !isPlainWord(before) ||
  /(?:al|ive|ous|ic|able|ible|ary|ful|ing|less|least|many|several|most|more|new|ly)$/.test(before.lower);

const startsObject = (token: Token | undefined) =>
  token !== undefined &&
  (token.kind === 'number' ||
    token.kind === 'symbol' ||
    DETERMINERS.has(token.lower) ||
    /^(?:by|to|up|out|aside|from)$/.test(token.lower));

const isPlainWord = (token: Token | undefined) =>
  token?.kind === 'word' &&
  !AUXILIARIES.has(token.lower) &&
  !DETERMINERS.has(token.lower) &&
  !PREPOSITIONS.has(token.lower) &&
  !ADVERBS.has(token.lower);

/** `providing irrigation benefits`: in the noun phrase directly behind a verb there is its object, and no verb. */
function isObject(tokens: readonly Token[], i: number, verb: VerbGroup | undefined): boolean {
  let at = i;
  while (
    at > 0 &&
    i - at < 5 &&
    (isPlainWord(tokens[at - 1]) || DETERMINERS.has(tokens[at - 1]!.lower)) &&
    at !== verb?.last
  )
    at--;
  return at === verb?.last;
}

/** Whether a base form stands in the clause of a verb of planning: proposes that …, calls on … to …. */
function isProposed(tokens: readonly Token[], i: number, plan: VerbGroup | undefined): boolean {
  if (plan?.mood !== 'planned' || i - plan.last > 12) return false;
  return tokens[plan.last]?.lower === 'that';
}

/** `for school feeding, of which`: behind a noun and before no object, an -ing word is a noun. */
function isGerundNoun(tokens: readonly Token[], i: number, end: number): boolean {
  const [before, next] = [tokens[i - 1], i + 1 < end ? tokens[i + 1] : undefined];
  if (before?.kind !== 'word' || !isPlainWord(before) || /s$|ly$/.test(before.lower)) return false;
  return !next || /^[,.;)]$/.test(next.text) || /^(?:of|and|or|is|are|was|were|will)$/.test(next.lower);
}

/** Whether a word begins a clause: behind a semicolon, a colon, or the comma of an introductory phrase. */
function opensClause(tokens: readonly Token[], i: number, start: number): boolean {
  const before = tokens[i - 1];
  if (!before || i === start) return true;
  if (before.kind === 'quote' || before.text === '*') return i - 1 <= start || opensClause(tokens, i - 1, start);
  if (
    /^(?:jointly|fully|further|actively|vigorously|gradually|also|progressively|substantially|significantly|continuously|steadily|comprehensively)$/.test(
      before.lower,
    )
  )
    return i - 1 === start || opensClause(tokens, i - 1, start);
  return BREAKS.has(before.text) || before.text === ',';
}

const isCoordinated = (tokens: readonly Token[], i: number, start: number): boolean => {
  let at = i - 1;
  while (at > start && /ly$/.test(tokens[at]!.lower)) at--;
  return at > start && (/^(?:and|or|but|then)$/.test(tokens[at]!.lower) || tokens[at]!.text === ',');
};

/** The mood of the verb that a coordinated base form shares: to cut … and raise …; will build … and equip …. */
function coordinatedWith(tokens: readonly Token[], i: number, earlier: readonly VerbGroup[]): Mood | undefined {
  const coordinated =
    tokens[i - 1] !== undefined &&
    (tokens[i - 1]!.text === ',' ||
      /^(?:and|or|but|then)$/.test(tokens[i - 1]!.lower) ||
      /ly$/.test(tokens[i - 1]!.lower));
  if (!coordinated) return undefined;
  const head = earlier.findLast((g) => /^(?:future|infinitive|planned|expected|imperative|imagined)$/.test(g.mood));
  const last = earlier.at(-1);
  return head &&
    last &&
    (last === head || last.mood === 'participle' || last.mood === 'infinitive' || i - head.last < 40)
    ? head.mood
    : undefined;
}

/** Nouns of a direction, which look like verbs before `to`. */
const TAKES_TO = new Set([
  'support',
  'plan',
  'access',
  'aid',
  'need',
  'transition',
  'switch',
  'shift',
  'return',
  'target',
  'transfer',
  'export',
  'link',
  'limit',
  'change',
  'move',
]);

/** `Support for`, `Plan to`, `Increase in`: a noun in the place of a verb. */
function isNounHere(tokens: readonly Token[], i: number, end: number): boolean {
  const next = i + 1 < end ? tokens[i + 1] : undefined;
  if (!next) return true;
  return (
    /^(?:of|is|are|was|were|has|have|will|for|between)$/.test(next.lower) ||
    (next.lower === 'to' && TAKES_TO.has(tokens[i]!.lower)) ||
    next.text === ':' ||
    next.text === ')' ||
    next.text === ','
  );
}
