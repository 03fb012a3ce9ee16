import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Token } from '../../text/tokenizer';
import { isCoverage, isRestriction } from './asides';
import type { Mention } from './mention';
import type { VerbGroup } from './verbGroup';
import { CHANGE_NOUNS, LIMITS, PLAN_NOUNS } from './vocabulary';
import { isContentWord, isPlural } from './words';

const ABOVE = wordsOf('exceeding over above');
const DISTRIBUTIVE = wordsOf('no any every each');
const LARGER = wordsOf('exceeding over above larger greater longer higher');
const NEEDING = wordsOf('need require');
const RULING = wordsOf('shall must may should need are');
const PLACE_LINKS = wordsOf('from in on of with within at by for');
const EVERY = wordsOf('all any no those');
const EACH = wordsOf('every each any');
const BEYOND = wordsOf('above exceeding');
const BORNE_BY = wordsOf('on for from to of');
const SMALLER = wordsOf('below under');
const ARTICLES = wordsOf('a an');
const INTRODUCING = wordsOf('for on in where');

/** Bounds that tell which things are meant: nobody wants what they say. */

/** `with an output value exceeding …`, `firms employing more than 50`, `corridors with costs higher than 5%`. */
export function isThreshold(
  tokens: readonly Token[],
  start: number,
  mention: Mention,
  verb: VerbGroup | undefined,
): boolean {
  if (mention.comparator === '=' || mention.comparator === '~') return false;
  // `furnaces of 5 tons or less`
  const trails =
    mention.unitType === 'physical' && mention.first === mention.core && TRAILING.is(itemAt(tokens, mention.last - 1));
  if ((mention.unitType === 'count' || trails) && describes(tokens, mention.first, start)) return true;
  // `A vessel of more than 24 metres shall carry …`
  if (
    mention.unitType === 'physical' &&
    ARTICLES.is(itemAt(tokens, mention.first - 3)) &&
    mention.first - 3 === start &&
    itemAt(tokens, mention.first - 1)?.lower === 'of' &&
    verb &&
    verb.first >= mention.last &&
    !CHANGE_NOUNS.is(itemAt(tokens, mention.first - 2)) &&
    !LIMITS.is(itemAt(tokens, mention.first - 2))
  )
    return true;
  if (verb && isRestriction(tokens, start, mention, verb)) return true;
  if (verb && isCoverage(mention, verb)) return false;
  // `No vessel exceeding 24 metres`
  if (
    ABOVE.is(tokens[mention.first]) &&
    mention.first < mention.core &&
    !CHANGE_NOUNS.is(itemAt(tokens, mention.first - 1))
  )
    for (let i = mention.first - 1; i >= Math.max(start, mention.first - 4); i--) {
      if (DISTRIBUTIVE.is(tokens[i])) return true;
      if (!isContentWord(tokens[i]!)) break;
    }
  // `from an area exceeding 50 hectares`
  if (LARGER.is(tokens[mention.first]) && isContentWord(itemAt(tokens, mention.first - 1) ?? tokens[0]!))
    for (let i = mention.first - 2; i > Math.max(start, mention.first - 5); i--)
      if (ARTICLES.is(tokens[i])) return PLACE_LINKS.is(itemAt(tokens, i - 1));
  // `Receipts over 5,000 shall be …`, `Vehicles above 12 tonnes must …`
  if (
    (LARGER.is(tokens[mention.first]) || SMALLER.is(tokens[mention.first])) &&
    mention.unitType !== 'count' &&
    ((verb && verb.first >= mention.last && RULING.is(tokens[verb.first])) || NEEDING.is(tokens[mention.last])) &&
    mention.first - start <= 4 &&
    isPlural(itemAt(tokens, mention.first - 1) ?? tokens[0]!)
  )
    return true;
  // `data on all buildings over 900 square metres`
  if (
    (LARGER.is(tokens[mention.first]) || SMALLER.is(tokens[mention.first])) &&
    mention.unitType === 'physical' &&
    isPlural(itemAt(tokens, mention.first - 1) ?? tokens[0]!)
  ) {
    const lead = itemAt(tokens, mention.first - 2);
    if (EVERY.is(lead) || (PLACE_LINKS.is(lead) && tokens[mention.first - 1]!.shape === 'lower')) return true;
  }
  // `a tax of 2% on incomes above 90,000`
  if (
    mention.unitType === 'money' &&
    BEYOND.is(tokens[mention.first]) &&
    BORNE_BY.is(itemAt(tokens, mention.first - 2)) &&
    isPlural(itemAt(tokens, mention.first - 1) ?? tokens[0]!)
  )
    return true;
  // `For consumption up to 10 kilolitres the rate shall be …`
  if (
    INTRODUCING.is(tokens[start]) &&
    verb &&
    verb.first > mention.last &&
    mention.first - start <= 5 &&
    mention.first - start >= 2 &&
    mention.unitType !== 'percent' &&
    tokens[mention.last]?.lower !== 'of'
  )
    return true;
  const next = verb && verb.last >= mention.first - 1 ? itemAt(tokens, verb.first - 1) : undefined;
  // `a course involving at least 40 credits`
  if (verb?.mood === 'participle' && next && HAVING.has(verb.base) && behindArticle(tokens, verb.first - 1, start))
    return true;
  if (verb?.mood === 'participle' && next && isPlural(next)) return !isBesides(tokens, start, verb.first);
  for (let i = mention.first - 1; i > Math.max(start, mention.first - 7); i--) {
    const word = tokens[i]!.lower;
    if (word === ',' || (verb && verb.first < i && i < verb.last)) return false;
    if (word === 'with' || word === 'whose')
      return i - 1 >= start && tokens[i - 1]!.text !== ',' && tokens[i + 1]!.lower !== 'the';
  }
  return false;
}

/** Whether only words of a noun phrase stand between an article and a place. */
function behindArticle(tokens: readonly Token[], noun: number, start: number): boolean {
  for (let i = noun; i >= Math.max(start, noun - 6); i--) {
    if (ARTICLES.is(tokens[i])) return i < noun;
    if (!isContentWord(tokens[i]!)) return false;
  }
  return false;
}

const TRAILING = wordsOf('more less above below over under greater higher lower');
const HAVING = wordsOf('involve employ own earn weigh measure contain hold');

/** `, with councils paying at least 10%`: what comes about besides. */
function isBesides(tokens: readonly Token[], start: number, verb: number): boolean {
  for (let i = verb - 1; i > Math.max(start, verb - 6); i--)
    if (tokens[i]!.lower === 'with') return tokens[i - 1]!.text === ',';
  return false;
}

/** `villages of more than 500 people`, `every town of over 9,000 souls`: the number says which ones. */
function describes(tokens: readonly Token[], first: number, start: number): boolean {
  const noun = itemAt(tokens, first - 2);
  if (itemAt(tokens, first - 1)?.lower !== 'of' || first - 2 < start || !noun || !isContentWord(noun)) return false;
  return (isPlural(noun) && !PLAN_NOUNS.is(noun)) || EACH.is(itemAt(tokens, first - 3));
}
