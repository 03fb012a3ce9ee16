import type { Sentence } from '../../text/sentences';
import type { Token } from '../../text/tokenizer';
import { type Mention, textOf } from './mention';
import type { Settled, Stance } from './reading';
import type { VerbGroup } from './verbGroups';
import { ADVERBS, CONDITIONS, DETERMINERS, PARTS, PLAN_NOUNS, PREPOSITIONS, STATE_NOUNS, UNWANTED } from './vocabulary';
import { isContentWord, isPlural } from './words';

/** A sentence with its verbs, as the stance of each of its quantities is read from it. */
export interface Clauses {
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  /** First token that is no list mark. */
  readonly start: number;
  readonly groups: readonly VerbGroup[];
}

const FINITE = new Set(['future', 'imagined', 'planned', 'expected', 'present', 'progressive', 'past', 'perfect']);
const CLAUSE_START = new Set([',', ';', ':', '–', '—', '-', '(', '*', '"', '“']);

/** Reads the stance of one quantity. @param before the quantity before it in the sentence, with its stance */
export function readStance(
  clauses: Clauses,
  mention: Mention,
  before: { mention: Mention; stance: Stance } | undefined,
): Stance {
  const { tokens } = clauses;
  // `$566 billion` in brackets, `equivalent to …`: the same quantity again.
  if (before && restates(tokens, before.mention.last, mention.first)) return before.stance;
  const governor = findGovernor(clauses, mention);
  const { verb, main } = governor;
  const settled = settledBy(clauses, mention, verb);
  const announcedBy = announcement(clauses, mention, verb);
  const unwanted = tokens.slice(clauses.start, clauses.sentence.last).find((token) => UNWANTED.has(token.lower))?.lower;
  return {
    mood: main && verb?.mood === 'participle' ? main.mood : (verb?.mood ?? 'none'),
    ...(verb && { verb: verb.base, verbText: textOf(tokens, verb.first, verb.last) }),
    passive: verb?.passive ?? false,
    act: verb?.act ?? false,
    ...(main && { main: { verb: main.base, mood: main.mood } }),
    ...(settled && { settled }),
    ...(announcedBy !== undefined && { announcedBy }),
    ...(unwanted !== undefined && { unwanted }),
    earmarked: isEarmarked(clauses, mention),
  };
}

/** Whether only a bracket, a dash or `equivalent to` stands between two quantities. */
function restates(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 4 || to === from) return false;
  const words = tokens.slice(from, to).map((token) => token.lower);
  return (
    words.every((word) => /^(?:\(|—|–|,|equivalent|to|or|ie|i\.e|i|e|\.|that|is|namely|`)$/.test(word)) &&
    words.some((word) => /^(?:\(|equivalent)$/.test(word))
  );
}

/** The verb that a quantity belongs to: the one behind it if it is the subject, else the nearest before it. */
function findGovernor(clauses: Clauses, mention: Mention): { verb?: VerbGroup; main?: VerbGroup } {
  const { tokens, groups } = clauses;
  const itself = mention.rule === 'verb' && groups.find((g) => g.first <= mention.first && mention.first < g.last);
  if (itself) return { verb: itself };
  const left = groups.findLast(
    (g) => g.last <= mention.core && g.first < mention.first && !separated(tokens, g.last, mention.first),
  );
  const right = groups.find((g) => g.first >= mention.last && FINITE.has(g.mood));
  const reachable = right && !relative(tokens, mention.last, right.first) ? right : undefined;
  // Money at the head of an item: a verb further on belongs to its purpose, unless it is a passive.
  if (isEarmarked(clauses, mention) && !(reachable?.passive || reachable?.base === 'be')) return {};
  if (reachable && isSubject(clauses, mention, left, reachable)) {
    // `Ninety per cent of respondents want …`: who wants is no object of the wish.
    const wish = reachable.mood === 'planned' && reachable.last - reachable.first === 1;
    return { verb: wish ? { ...reachable, mood: 'present' } : reachable };
  }
  if (!left) return reachable ? { verb: reachable } : {};
  if (left.mood !== 'participle' && left.mood !== 'infinitive') return { verb: left };
  // A sentence that begins with `Building …` has its main verb, if any, behind an auxiliary.
  const gerund = groups[0]?.mood === 'participle' && groups[0].first === clauses.start;
  const main = groups.findLast(
    (g) =>
      g.first < left.first &&
      g.mood !== 'participle' &&
      g.mood !== 'infinitive' &&
      (!gerund || g.base === 'be' || g.last - g.first > 1),
  );
  return { verb: left, ...((main ?? reachable) && { main: (main ?? reachable)! }) };
}

const separated = (tokens: readonly Token[], from: number, to: number) => {
  for (let i = from; i < to; i++) if (tokens[i]!.text === ';') return true;
  return false;
};

/** Whether a relative clause or the next clause begins between a quantity and the verb behind it. */
function relative(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (/^(?:;|:|—|which|that|who|where|while|whereas|if|but)$/.test(token.lower)) return true;
  }
  return false;
}

/** Whether a quantity begins its clause. */
function isSubject(
  { tokens, start }: Clauses,
  mention: Mention,
  left: VerbGroup | undefined,
  right: VerbGroup,
): boolean {
  let i = mention.first - 1;
  while (
    i > start &&
    (ADVERBS.has(tokens[i]!.lower) ||
      DETERMINERS.has(tokens[i]!.lower) ||
      /^(?:total|of|another|some|`)$/.test(tokens[i]!.lower))
  )
    i--;
  if (i <= start) return true;
  const token = tokens[i]!;
  if (/^(?:that|while|whereas|because|and|where|when|as)$/.test(token.lower) && (!left || token.lower !== 'and'))
    return token.lower !== 'as';
  // `… to the agency, and 3 billion has been released`: behind `and` only an auxiliary shows the new clause.
  if (token.lower === 'and') return right.base === 'be' || right.last - right.first > 1;
  return CLAUSE_START.has(token.text) && left?.mood !== 'imperative' && !(left && left.last >= i - 1);
}

/** What makes it a figure whatever the verb says. */
function settledBy({ tokens, start }: Clauses, mention: Mention, verb: VerbGroup | undefined): Settled | undefined {
  const before = tokens[mention.first - 1]?.lower ?? '';
  if (
    mention.unitType === 'count' &&
    mention.head !== undefined &&
    PARTS.has(tokens[mention.head]!.lower) &&
    mention.value <= 300
  )
    return 'part';
  if (before === 'per') return 'denominator';
  if (/^(?:bottom|top|poorest|richest|lowest|highest|first|last|upper|lower)$/.test(before)) return 'share of a group';
  if (
    /^(?:pathways?|paths?|trajector(?:y|ies)|scenarios?|thresholds?|mark|world)$/.test(
      tokens[mention.last]?.lower ?? '',
    )
  )
    return 'defined';
  if (isBaseline(tokens, mention)) return 'baseline';
  if (isThreshold(tokens, start, mention, verb)) return 'threshold';
  const noun = nounBefore(tokens, mention, STATE_NOUNS);
  if (noun !== undefined && /^(?:costs?|price|worth|gdp|population|losses|damages?)$/.test(noun)) return 'state';
  if (/^(?:the|its|their|these|those|this|our|all)$/.test(before)) return 'defined';
  return undefined;
}

/** `from 12 to 200`, `up from 5%`, `compared with 20 percent`. */
function isBaseline(tokens: readonly Token[], mention: Mention): boolean {
  for (let i = mention.first - 1; i >= Math.max(0, mention.first - 5); i--) {
    const word = tokens[i]!.lower;
    if (word === 'from') return mention.unitType !== 'count' || /^(?:to|in)$/.test(tokens[mention.last]?.lower ?? '');
    if (/^(?:compared|against|versus)$/.test(word)) return true;
    if (!(
      PREPOSITIONS.has(word) ||
      DETERMINERS.has(word) ||
      STATE_NOUNS.has(word) ||
      /^(?:current|present|baseline|just|only)$/.test(word)
    ))
      return false;
  }
  return false;
}

/** `with an output value exceeding …`, `firms employing more than 50`, `corridors with costs higher than 5%`. */
function isThreshold(tokens: readonly Token[], start: number, mention: Mention, verb: VerbGroup | undefined): boolean {
  if (mention.comparator === '=' || mention.comparator === '~') return false;
  const next = verb && verb.last >= mention.first - 1 ? tokens[verb.first - 1] : undefined;
  if (verb?.mood === 'participle' && next && isPlural(next)) return true;
  for (let i = mention.first - 1; i > Math.max(start, mention.first - 7); i--) {
    const word = tokens[i]!.lower;
    if (word === ',' || (verb && verb.first < i && i < verb.last)) return false;
    if (word === 'with' || word === 'whose')
      return i - 1 >= start && tokens[i - 1]!.text !== ',' && tokens[i + 1]!.lower !== 'the';
  }
  return false;
}

/** The listed noun that a quantity is tied to by `of`, `at` or nothing: a cost of, a target of. */
function nounBefore(tokens: readonly Token[], mention: Mention, nouns: ReadonlySet<string>): string | undefined {
  for (let i = mention.first - 1; i >= Math.max(0, mention.first - 4); i--) {
    const word = tokens[i]!.lower;
    if (nouns.has(word)) return word;
    if (!/^(?:of|at|to|is|was|the|a|an|`|around|with|estimated|total)$/.test(word)) return undefined;
  }
  return undefined;
}

/** The noun of commitment whose content the quantity is: a target of 30%, our commitment to cut, a goal of mobilizing. */
function announcement({ tokens, start }: Clauses, mention: Mention, verb: VerbGroup | undefined): string | undefined {
  const direct = nounBefore(tokens, mention, PLAN_NOUNS);
  if (direct !== undefined) return direct;
  // `a 30% resource efficiency target`; `the target for 2016 was 2,800 villages`
  const behind = goalBehind(tokens, mention);
  if (behind !== undefined) return behind;
  if (verb?.base === 'be' && verb.last <= mention.first) {
    for (let i = verb.first - 1; i >= Math.max(start, verb.first - 10) && !/^[,;:]$/.test(tokens[i]!.text); i--)
      if (GOALS.test(tokens[i]!.lower)) return tokens[i]!.lower;
  }
  if (!verb || (verb.mood !== 'participle' && verb.mood !== 'infinitive')) return undefined;
  for (let i = verb.first - 1; i >= Math.max(start, verb.first - 30); i--) {
    const token = tokens[i]!;
    if (token.text === ';') return undefined;
    if (PLAN_NOUNS.has(token.lower) && /^(?:of|to|for|is)$/.test(tokens[i + 1]?.lower ?? '')) return token.lower;
  }
  return undefined;
}

const GOALS = /^(?:targets?|goals?|objectives?|ambitions?)$/;

/** A goal of which the quantity is the first word: a 65% recycling target. */
function goalBehind(tokens: readonly Token[], mention: Mention): string | undefined {
  if (mention.unitType !== 'percent' && mention.unitType !== 'physical' && mention.unitType !== 'money')
    return undefined;
  for (let i = mention.last; i < Math.min(tokens.length, mention.last + 4); i++) {
    if (GOALS.test(tokens[i]!.lower)) return tokens[i]!.lower;
    if (!isContentWord(tokens[i]!)) return undefined;
  }
  return undefined;
}

/** Money that opens a paragraph or sentence and is followed by its purpose: `$2.4 billion to support …`. */
function isEarmarked({ tokens, start }: Clauses, mention: Mention): boolean {
  if (mention.unitType !== 'money' || mention.first > start + 2) return false;
  return /^(?:to|for|in|over|towards|toward|per)$/.test(tokens[mention.last]?.lower ?? '');
}

/** Whether the sentence sets a condition that makes a forecast of what it expects. */
export const hasCondition = ({ tokens, sentence }: Clauses): boolean =>
  tokens.slice(sentence.first, sentence.last).some((token) => CONDITIONS.has(token.lower) && token.lower !== 'should');
