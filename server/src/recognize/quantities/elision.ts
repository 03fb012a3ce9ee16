import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Clauses } from './clauses';
import type { Token } from '../../text/tokenizer';
import { moods, type VerbGroup } from './verbGroup';
import { PREPOSITIONS } from './vocabulary';
import { someWord } from './words';

/**
 * Whether a participle leaves out the auxiliary of the passive before it (`90 barges are to be replaced, 12 locks rebuilt`): a comma or
 * `and` opens its clause.
 */
export function elides(tokens: readonly Token[], i: number, last: VerbGroup): boolean {
  if (!last.passive || !/^(?:future|planned|expected)$/.test(last.mood) || i - last.last > 24) return false;
  let link = -1;
  for (let at = last.last; at < i; at++) {
    const token = tokens[at]!;
    if (/^(?:which|that|who|where|while|but|after|because|as|than|when|it|they|he|she|we)$|^[;:(]$/.test(token.lower))
      return false;
    if (token.text === ',' || token.lower === 'and') link = at;
  }
  // Behind a preposition it describes: `, with 12 locks rebuilt`.
  return link >= 0 && link < i - 1 && !PREPOSITIONS.is(tokens[link + 1]);
}

/** What does to itself what it does to others: `exports increased` reports, and leaves nothing out. */
const BY_THEMSELVES = wordsOf(
  'increase decrease improve expand double triple close open start begin change move grow drop decline continue develop widen narrow end finish',
);
const GOALWARD = wordsOf('to by from');

/** How far behind what it counts a bare passive may stand: 40 km of rural roads upgraded. */
const SUBJECT = 8;

/**
 * `By 2030, travel time reduced to 40 minutes; 300 classrooms built.`: where no verb of the sentence has an auxiliary or an object, a
 * participle is a passive that leaves its auxiliary out, and tells no time.
 * @param groups of the sentence, at least those near
 */
export function isBarePassive(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  verb: VerbGroup,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  if (!isBare(tokens, verb)) return false;
  const passive = groups.find((group) => group.first >= last) ?? verb;
  const ahead =
    passive.first >= last &&
    passive.first - last <= SUBJECT &&
    isBare(tokens, passive) &&
    !someWord(tokens, last, passive.first, LINKS);
  const goal =
    verb.last < first &&
    GOALWARD.is(tokens[verb.last]) &&
    (first - verb.last <= 2 || (first - verb.last <= SUBJECT && tokens[first - 1]!.lower === 'to'));
  // `…; (b) safe water for 900 people`: the verb of the part before it.
  const shared = verb.last < first && someWord(tokens, Math.max(verb.last, first - SUBJECT), first, SEMICOLON);
  if (!ahead && !goal && !shared) return false;
  for (const group of groups) if (TENSED.has(group.mood) && !isBare(tokens, group)) return false;
  return true;
}

const TENSED = moods('future', 'imagined', 'planned', 'expected', 'present', 'progressive', 'past', 'perfect');
const LINKS = wordsOf(', ; : ( and or which that who by');

const SEMICOLON = wordsOf(';');

/** Whether a verb is a participle with neither an auxiliary nor an object. */
function isBare(tokens: readonly Token[], { first, last, mood, act, base }: VerbGroup): boolean {
  if (mood !== 'past' || last !== first + 1 || !act || BY_THEMSELVES.has(base)) return false;
  const [before, next] = [itemAt(tokens, first - 1), tokens[last]];
  // `losses, now 40%, reduced by half`
  const aside = before?.text === ',' && GOALWARD.is(next);
  if (!before || !(before.kind === 'word' || before.kind === 'number' || before.text === '%' || aside)) return false;
  return !next || next.kind === 'punctuation' || PREPOSITIONS.is(next) || next.lower === 'and';
}

/** `8. 24 wells dug by June.`, `(a) Losses cut to 5%.`: the only verb of an item is a participle that leaves out its auxiliary. */
export const isResult = ({ tokens, groups, sentence, start }: Clauses, verb: VerbGroup | undefined): boolean =>
  verb !== undefined &&
  start > sentence.first &&
  groups.length === 1 &&
  verb.mood === 'past' &&
  verb.act &&
  !BY_THEMSELVES.has(verb.base) &&
  verb.last === verb.first + 1 &&
  verb.last < sentence.last &&
  GOALWARD.is(tokens[verb.last]);
