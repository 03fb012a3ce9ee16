import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Token } from '../../text/tokenizer';
import { intoInfinitive } from './auxiliaries';
import {
  describesObject,
  isAdjective,
  isAttributive,
  isGerundNoun,
  isNounHere,
  isObject,
  isPlainWord,
  isProposed,
  startsObject,
} from './nounOrVerb';
import { coordinatedWith, isCoordinated, opensClause } from './clauseOpenings';
import { elides } from './elision';
import { DECIDING, isAmount, isBesidesOrder, isCost, isOnlyVerb } from './soleVerbs';
import { classesOfVerb, isThirdPerson, verbForm } from './verbForms';
import { endsName, isBehindAside, isLetUs, isNameEnd, subordinate } from './verbPlaces';
import { group, inMood, type Mood, type VerbGroup } from './verbGroup';
import { listsOfVerb } from './verbLists';
import {
  CARDINALS,
  DETERMINERS,
  EXPECT_VERBS,
  LABELS,
  MODALS,
  PLAN_ADJECTIVES,
  PLAN_VERBS,
  PREPOSITIONS,
  SCALES,
} from './vocabulary';
import { isPlural } from './words';

const COMPARED = wordsOf('compared relative based');
const COMPARED_WITH = wordsOf('to with on');
const PRONOMINAL = wordsOf('which that all both');
const ALL = wordsOf('all both');
const AT_TO = wordsOf('at to');
const LISTING = wordsOf('and or ,');
const BE_IS = wordsOf('be is');
const RESOLVING = wordsOf('to that note upon');
const SUBJECTS = wordsOf('we they i you who that which');
const ANNOUNCING = wordsOf(
  'announce unveil sign launch approve agree earmark commit allocate seal ink provide invest contribute pledge offer',
);
const VERB_ADVERBS = wordsOf('also now today currently still already typically usually');
const PROVIDING = wordsOf('provide call allow ask aim appeal hope strive press budget');

export function lexical(
  tokens: readonly Token[],
  i: number,
  end: number,
  earlier: readonly VerbGroup[],
  start: number,
): VerbGroup | undefined {
  const token = tokens[i]!;
  const form = verbForm(token);
  if (!form) return undefined;
  const next = tokens[i + 1];
  // `compared to 2010` is a preposition, `Phase 1` a label.
  if (COMPARED.is(token) && COMPARED_WITH.is(next)) return undefined;
  const labels = token.shape === 'capitalized' && (next?.kind === 'number' || CARDINALS.is(next)) && LABELS.is(token);
  // `Issue 200 million in vouchers`: too much for a label.
  if (labels && !SCALES.is(tokens[i + 2])) return undefined;
  const before = itemAt(tokens, i - 1);
  // `To that end, 3 million has been set aside`
  if (form.base === 'end' && DETERMINERS.is(before)) return undefined;
  // `heard 40 appeals and allowed 24`: a verb only in `appeals for`.
  if (form.base === 'appeal' && (next?.lower !== 'for' || before?.kind !== 'word')) return undefined;
  // `much-needed`, `build-out`: part of a compound.
  if ((before?.text === '-' && !token.spaceBefore) || (tokens[i + 1]?.text === '-' && !tokens[i + 1]!.spaceBefore))
    return undefined;
  // `Let us plant`, `let's close`
  const letUs = form.isBase && isLetUs(tokens, i, start);
  if (letUs) return group(i, i + 1, form, form.base, 'imperative');
  // `The Council hereby appropriates …` does it by saying so.
  if (before?.lower === 'hereby' && (form.third || form.isBase)) return group(i, i + 1, form, form.base, 'planned');
  const opens = i === start || opensClause(tokens, i, start);
  const make = (mood: Mood) =>
    group(i, i + 1, form, form.base, mood === 'present' ? wished(listsOfVerb(classesOfVerb(form))) : mood);
  if (token.lower === 'equal' && next?.lower === 'to' && !MODALS.is(before)) return undefined;
  if (token.shape === 'capitalized' && !opens) return undefined;
  if (form.isBase && (opens || isCoordinated(tokens, i, start))) {
    const parallel = coordinatedWith(tokens, i, earlier);
    // `set`, `cut` are past too: behind a subject they report.
    if (parallel) return make(parallel);
    if (opens && !isNounHere(tokens, i, end) && !isCost(tokens, i)) return make('imperative');
  }
  const afterNominal =
    before !== undefined &&
    ((DETERMINERS.is(before) && !PRONOMINAL.is(before)) || PREPOSITIONS.is(before) || before.kind === 'possessive');
  // `aimed at exchanging`, `expected to reach` behind a noun: a plan without its auxiliary.
  if (form.past && before && PLAN_ADJECTIVES.is(token) && AT_TO.is(tokens[i + 1]))
    return intoInfinitive(tokens, i, i + 1, end, EXPECT_VERBS.has(form.base) ? 'expected' : 'planned', form);
  if ((form.past || form.ing) && isAttributive(tokens, i)) return undefined;
  // `invites sealed bids`: behind a verb, a participle before a noun describes it.
  if (form.past && earlier.at(-1)?.last === i && describesObject(tokens, i, earlier.at(-1)!)) return undefined;
  // `ensure that recycled content is …`: an adjective before the subject of the clause.
  if (form.past && !form.isBase && before?.lower === 'that' && earlier.at(-1)?.last === i - 1) return undefined;
  // `cost`, `cut`, `set` are nouns as well: as a past they need an object behind them.
  const past =
    form.past &&
    (!form.isBase || (before?.kind === 'word' && (startsObject(tokens[i + 1]) || subordinate(tokens, i, start))));
  // `are issued or revised`: a second participle shares the auxiliary of the first.
  const last = earlier.at(-1);
  const shares = past && last?.passive && last.last === i - 1 && LISTING.is(before);
  if (shares) return passive(make(last.mood));
  // `90 barges are to be replaced, 12 locks rebuilt and the share lifted`: the auxiliary is said once.
  if (past && !afterNominal && form.act && last && elides(tokens, i, last)) return passive(make(last.mood));
  if (past && !afterNominal) return BE_IS.is(before) ? undefined : make(pastMood(tokens, i, opens));
  // `delegates spending of up to 40`: with `of` behind it, it is a noun.
  // `Funding: 6.1 million`: a key.
  if (form.ing && next?.text === ':') return undefined;
  if (form.ing && (isGerundNoun(tokens, i, end) || (next?.lower === 'of' && isThirdPerson(before)))) return undefined;
  if (form.ing && (!afterNominal || PREPOSITIONS.is(before)))
    return make(PLAN_VERBS.has(form.base) ? 'planned' : 'participle');
  // `mineral reserves and …`: rarely a verb, and then with an object
  if (form.third && form.base === 'reserve' && !startsObject(next)) return undefined;
  // `from all sources`: a plural
  if (form.third && ALL.is(before)) return undefined;
  // `Decides to appropriate`, `Takes note`
  if (form.third && i === start && token.shape === 'capitalized' && RESOLVING.is(next))
    return next!.lower === 'to' && PLAN_VERBS.has(form.base)
      ? intoInfinitive(tokens, i, i + 1, end, 'planned', form)
      : make('present');
  // `Urges Member States to …`: a resolution begins with its verb.
  if (form.third && i === start && next && (DETERMINERS.is(next) || next.shape === 'capitalized'))
    return make('present');
  if (form.third && i === start && token.shape === 'capitalized' && DECIDING.has(form.base)) return make('planned');
  // `growth of 7% takes into account`, `emissions from transport account for 33%`: no noun is written like these.
  if (!form.past && !afterNominal && isOnlyVerb(tokens, i, earlier, form)) return make('present');
  const accounts = token.lower === 'account' && next?.lower === 'for' && before !== undefined && isPlural(before);
  if (accounts) return make('present');
  // `the strategy, approved in May, provides for raising …`
  if (form.third && !afterNominal && tokens[i + 1]?.lower === 'for' && form.base === 'account') return make('present');
  if (form.third && !afterNominal && tokens[i + 1]?.lower === 'for' && PROVIDING.has(form.base)) return make('planned');
  // `This represents a fall of 3%`: behind `this` stands no plural.
  if (form.third && before?.lower === 'this') return make('present');
  if (
    form.third &&
    !isAdjective(before) &&
    !afterNominal &&
    (before?.kind === 'word' || before?.text === ')' || (before?.kind === 'number' && endsName(tokens, i - 1))) &&
    !isObject(tokens, i, earlier.at(-1)) &&
    !isNounHere(tokens, i, end) &&
    !isBesidesOrder(tokens, i, last)
  )
    return make('present');
  if (form.isBase && !form.past && before && SUBJECTS.is(before)) return make('present');
  // `Energy Ministry and Nordwind unveil EUR 4 billion package`
  if (form.isBase && ANNOUNCING.is(token) && isAmount(next) && before && isNameEnd(before)) return make('present');
  // `The campaign, which runs until May, targets 900 children`
  if (form.third && before?.text === ',' && startsObject(next) && isBehindAside(tokens, i - 1, start))
    return make('present');
  // `, which concerns 300 firms`
  if (form.third && before?.lower === 'which' && startsObject(next)) return make('present');
  // `targets this year also include`, `energy now accounts for`: behind an adverb it is a verb.
  const adverb = before !== undefined && VERB_ADVERBS.is(before);
  if (adverb && (form.third || form.isBase) && !form.past) return make('present');
  // `proposes that Member States reduce`: the verb of the clause is what is proposed.
  const proposed = form.isBase && before?.kind === 'word' && isProposed(tokens, i, earlier.at(-1));
  if (proposed && !isNounHere(tokens, i, end)) return make('planned');
  if (
    form.isBase &&
    !afterNominal &&
    before &&
    isPlural(before) &&
    !isObject(tokens, i, earlier.at(-1)) &&
    !isNounHere(tokens, i, end)
  )
    return make('present');
  return undefined;
}

/** What a verb in the present wants or expects: we plan, we assume. */
const wished = (lists: number): Mood =>
  PLAN_VERBS.isAmong(lists) ? 'planned' : EXPECT_VERBS.isAmong(lists) ? 'expected' : 'present';

/** An adjective-like participle before a noun (`added value`, `planned measures`) reports nothing. */
function pastMood(tokens: readonly Token[], i: number, opens: boolean): Mood {
  // `The Minister, Jane Low, announced grants of …`
  const told = itemAt(tokens, i - 1)?.text === ',' && ANNOUNCED.is(tokens[i]);
  // `will receive 51 million, composed of 26 million for …`
  const composed = COMPOSED.is(tokens[i]) && tokens[i + 1]?.lower === 'of';
  return opens && !told && (composed || isPlainWord(tokens[i + 1])) ? 'participle' : 'past';
}

const COMPOSED = wordsOf('composed comprised');
const ANNOUNCED = wordsOf('announced approved unveiled launched pledged promised signed');

const passive = (verb: VerbGroup): VerbGroup => inMood(verb, verb.mood, verb.first, true);
