import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Token } from '../../text/tokenizer';
import type { Clauses } from './clauses';
import type { Mention } from './mention';
import { isInKey, isKeyed } from './keys';
import { isEarmarked } from './earmarked';
import { isSubject } from './subjects';
import { inMood, moods, type VerbGroup, verbAt, verbBefore } from './verbGroup';
import { ADVERBS, IMPLICATIVE_VERBS, PLAN_VERBS, PREPOSITIONS } from './vocabulary';
import { someWord } from './words';

const RELATIVE_STARTS = wordsOf('; : — which that who where while whereas if but');
const NEXT_CLAUSE = wordsOf('and so yet');
const RELATIVE_PRONOUNS = wordsOf('which that');
const BY_TO = wordsOf('by to');

/** How many verbs before and behind a quantity, and how many tokens between, may matter to it: a bound for endless sentences. */
const NEAR = 16;
const FAR = 150;

const FINITE = moods('future', 'imagined', 'planned', 'expected', 'present', 'progressive', 'past', 'perfect');

const COMING = moods('future', 'imagined', 'planned', 'expected');

/** A quantity's verb, and for an infinitive or participle the finite verb that it depends on. */
export interface Governor {
  readonly verb: VerbGroup | undefined;
  readonly main: VerbGroup | undefined;
}

const governor = (verb?: VerbGroup, main?: VerbGroup): Governor => ({ verb, main });

/** Most sentences have no more verbs than are near. */
export const nearVerbs = (groups: readonly VerbGroup[], at: number): readonly VerbGroup[] =>
  groups.length <= NEAR ? groups : groups.slice(Math.max(0, at - NEAR), at + NEAR);

/** The verb that a quantity belongs to: the one behind it if it is the subject, else the nearest before it. */
export function findGovernor(clauses: Clauses, mention: Mention): Governor {
  const { tokens } = clauses;
  const at = verbAt(clauses.groups, mention.first);
  const groups = nearVerbs(clauses.groups, at);
  const itself = mention.rule === 'verb' && groups.find((g) => g.first <= mention.first && mention.first < g.last);
  if (itself) return governor(itself);
  const nearest = nearestBefore(tokens, groups, mention);
  const left = nearest && (governs(tokens, groups, nearest) ?? nearest);
  const right = finiteBehind(tokens, groups, mention.last);
  const reachable = right && !relative(tokens, mention.last, right.first) ? right : undefined;
  // `500,000 homes to be retrofitted`
  const due = groups[verbAt(groups, mention.last)];
  if (due?.first === mention.last && due.mood === 'infinitive' && due.passive) return governor(due);
  // `The package, worth 4 billion, was presented on Monday`: the verb says nothing of its size.
  if (itemAt(tokens, mention.first - 1)?.lower === 'worth' && itemAt(tokens, mention.first - 2)?.text === ',')
    return governor(reachable && COMING.has(reachable.mood) ? reachable : undefined);
  // Money at the head of an item: a verb further on belongs to its purpose, unless it is a passive.
  if (isEarmarked(clauses, mention) && !(reachable?.passive || reachable?.base === 'be')) return governor();
  if (reachable && isSubject(clauses, mention, left, reachable)) {
    // `Ninety per cent of respondents want …`: who wants is no object of the wish.
    const wish =
      reachable.mood === 'planned' && reachable.last - reachable.first === 1 && PLAN_VERBS.isAmong(reachable.lists);
    // `12,000 ha kept under trees` behind a key and colon: what stands behind the noun describes it.
    const described = reachable.mood === 'past' && reachable.first === mention.last && reachable.act;
    if (described && itemAt(tokens, mention.first - 1)?.text === ':') return governor();
    return governor(wish ? inMood(reachable, 'present') : reachable);
  }
  // `the targets include: 12 parks; 30 schools`: a part without a verb of its own shares the one before it.
  const shared = left ?? groups.findLast((g) => g.last <= mention.core && mention.core - g.last <= FAR);
  if (!left) return governor(reachable ?? shared);
  if (isInKey(tokens, left, mention, clauses.start)) return governor(reachable);
  if (left.mood !== 'participle' && left.mood !== 'infinitive') return governor(left);
  // `Pupils to be enrolled: 3,000`: what the key says is to come.
  if (left.mood === 'infinitive' && left.passive && isKeyed(tokens, left, mention))
    return governor(inMood(left, 'planned'));
  // `want to end poverty by lifting 40,000 people out of it`: the means is wanted as the end is.
  const end =
    left.mood === 'participle' && itemAt(tokens, left.first - 1)?.lower === 'by' && verbBefore(groups, left.first);
  const means = end && end.mood === 'infinitive' && !separated(tokens, end.last, left.first);
  // A sentence that begins with `Building …` has its main verb, if any, behind an auxiliary.
  const [opening] = clauses.groups;
  const gerund = opening?.mood === 'participle' && opening.first === clauses.start;
  const main = groups.findLast(
    (g) =>
      g.first < left.first &&
      g.mood !== 'participle' &&
      g.mood !== 'infinitive' &&
      !separated(tokens, g.last, left.first) &&
      !isRelativeAside(tokens, g, left.first) &&
      (!gerund || g.base === 'be' || g.last - g.first > 1),
  );
  // `The programme to train 400 nurses begins in May`: nobody has trained them by that.
  const begun = reachable !== undefined && left.mood === 'infinitive' && IMPLICATIVE_VERBS.isAmong(reachable.lists);
  return governor(means ? inMood(left, 'infinitive') : left, main ?? (begun ? undefined : reachable));
}

/** `…, providing cards to those who hold none, and reducing costs`: the relative clause is over. */
function isRelativeAside(tokens: readonly Token[], { first, last }: VerbGroup, to: number): boolean {
  if (!RELATIVES.is(itemAt(tokens, first - 1)) || to - last > MAX_OBJECT) return false;
  return itemAt(tokens, to - 1)?.lower === 'and' && itemAt(tokens, to - 2)?.text === ',';
}

const RELATIVES = wordsOf('who which that');

const ORDERING_MOODS = moods('imperative', 'future', 'planned', 'expected');

/** `raise the share of pupils served from 18% to 30%`: a participle in the object of an order leaves the quantity to the order. */
function governs(tokens: readonly Token[], groups: readonly VerbGroup[], nearest: VerbGroup): VerbGroup | undefined {
  if (nearest.mood !== 'past' || nearest.last - nearest.first > 1) return undefined;
  if (!PREPOSITIONS.is(tokens[nearest.last])) return undefined;
  let at = groups.indexOf(nearest) - 1;
  // `will see 900 hotels enrolled, supported by`
  while (at > 0 && groups[at]!.mood === 'past' && groups[at]!.last === groups[at]!.first + 1) at--;
  const order = itemAt(groups, at);
  if (!order || !ORDERING_MOODS.has(order.mood)) return undefined;
  // `will build 40 schools, financed by a loan of 3 million`
  const paid = itemAt(tokens, nearest.first - 1)?.text === ',' && PAYING.has(nearest.base);
  if (paid && nearest.first - order.last <= MAX_OBJECT) return order;
  if (nearest.first - order.last > 10) return undefined;
  const clause = someWord(tokens, order.last, nearest.first, BREAKS);
  return clause || nearest.first === order.last ? undefined : order;
}

const PAYING = wordsOf('cap limit pay finance fund support back match cover');
/** An object with what is said of it has no more tokens. */
const MAX_OBJECT = 24;

const BREAKS = wordsOf(', ; : ( ) — – and or but which that who where while as because when if');

/** The last verb before a quantity in its part of the sentence. */
function nearestBefore(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  { first, core }: Mention,
): VerbGroup | undefined {
  for (let i = groups.length - 1; i >= 0; i--) {
    const group = groups[i]!;
    if (group.last > core || group.first >= first) continue;
    // `shall cut losses, which are 35 percent in the north, by ten points`
    const resumes = BY_TO.is(itemAt(tokens, first - 1)) && itemAt(tokens, first - 2)?.text === ',';
    if (resumes && i > 0 && RELATIVE_PRONOUNS.is(itemAt(tokens, group.first - 1))) continue;
    return separated(tokens, group.last, first) ? undefined : group;
  }
  return undefined;
}

/** The finite verb behind a place; `homes built before 2011 must …`: a participle behind a noun is passed over. */
function finiteBehind(tokens: readonly Token[], groups: readonly VerbGroup[], from: number): VerbGroup | undefined {
  let at = verbAt(groups, from);
  while (at < groups.length && !(FINITE.has(groups[at]!.mood) && !isAside(tokens, groups[at]!, from))) at++;
  const found = groups[at];
  if (found?.mood !== 'past' || found.last - found.first > 1 || found.first === from) return found;
  const next = tokens[found.last]!;
  const main = groups.slice(at + 1, at + 4).find((g) => FINITE.has(g.mood));
  if (!main || main.first - found.last > 12) return found;
  const reduced = main.first === found.last || PREPOSITIONS.is(next) || ADVERBS.is(next);
  for (let i = found.last; reduced && i < main.first; i++) if (BREAKS.is(tokens[i])) return found;
  return reduced ? main : found;
}

/** `70% by 2032, as laid down in the Heat Law (amended 2023)`: a participle behind `as`, or in a bracket, says nothing of what stands before. */
function isAside(tokens: readonly Token[], { first, last, mood }: VerbGroup, from: number): boolean {
  if (mood !== 'past' || last - first > 1) return false;
  if (itemAt(tokens, first - 1)?.lower === 'as') return true;
  for (let i = first - 1; i >= Math.max(from, first - 4); i--) if (tokens[i]!.text === '(') return true;
  return false;
}

const separated = (tokens: readonly Token[], from: number, to: number) => {
  if (to - from > FAR) return true;
  for (let i = from; i < to; i++) if (tokens[i]!.text === ';') return true;
  return false;
};

/** Whether a relative clause or the next clause begins between a quantity and the verb behind it. */
function relative(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > FAR) return true;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (RELATIVE_STARTS.is(token)) return true;
    // `four laboratories, and operators must …`
    if (token.text === ',' && NEXT_CLAUSE.is(tokens[i + 1]) && tokens[i + 2]?.kind !== 'number') return true;
  }
  return false;
}
