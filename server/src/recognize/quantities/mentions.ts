import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Paragraph } from '../../text/document';
import type { Token } from '../../text/tokenizer';
import { readDuration } from './duration';
import { whyNot } from './exclusions';
import type { Claimed } from './claimed';
import { inUnit, type Mention, textOf } from './mention';
import { readMention } from './readMention';
import { readCountedNoun } from './nounPhrase';
import { readNumeral } from './readNumeral';
import { readNetZero } from './netZero';
import { lowerBound } from './spanIndex';
import { readVerbalQuantity } from './verbalQuantity';
import { DETERMINERS } from './vocabulary';
import { everyWord, someWord } from './words';

const REFERRING = wordsOf('which whom from');
const CLAUSE_LINKS = wordsOf(', ; and but');
const COMMA_AND = wordsOf(', and');
const NUMBERS = wordsOf('number numbers');
const STOP_MARKS = wordsOf('. ; :');

/**
 * Finds all quantities of a paragraph in one pass from left to right; they do not overlap.
 * @param places where one may begin
 */
export function findMentions(paragraph: Paragraph, claimed: Claimed, places: readonly number[]): Mention[] {
  const { tokens } = paragraph;
  const found: Mention[] = [];
  const waiting: Mention[] = [];
  let behind = 0;
  for (const at of places) {
    if (at < behind) continue;
    const mention = readInWords(tokens, at) ?? readNumber(paragraph, at, claimed);
    if (typeof mention === 'number') {
      behind = mention;
      continue;
    }
    const reason = whyNot(paragraph, mention, claimed);
    const overlaps = mention.first < (found.at(-1)?.last ?? 0);
    if (!reason && !overlaps) {
      found.push(mention);
      behind = mention.last;
    } else {
      if (isOne(tokens, mention)) waiting.push(mention);
      behind = Math.max(mention.numeral.last, at + 1);
    }
  }
  return found.length === 0 ? found : fillEllipses(tokens, withOnes(tokens, found, waiting));
}

const readInWords = (tokens: readonly Token[], at: number): Mention | undefined =>
  tokens[at]!.kind === 'word' ? (readNetZero(tokens, at) ?? readVerbalQuantity(tokens, at)) : undefined;

/** The quantity of the number at a token, or where to go on if there is none. */
function readNumber(paragraph: Paragraph, at: number, claimed: Claimed): Mention | number {
  const { tokens, marker } = paragraph;
  const { kind, start, end } = tokens[at]!;
  // Most numbers are dates, which only a duration can be as well.
  const date = claimed.dates.covering(start, end);
  if (kind === 'number' && date && date.type !== 'DURATION') return at + 1;
  const numeral = readNumeral(tokens, at);
  if (!numeral) return at + 1;
  const duration = readDuration(tokens, numeral, claimed.dates);
  if (duration) return duration;
  // Marks of enumeration and parts of names are left before anything else is read; `one` may count beside others all the same.
  const isMark = kind === 'number' && (date !== undefined || start < marker || claimed.names.covering(start, end));
  return isMark ? numeral.last : readMention(tokens, numeral);
}

const isOne = (tokens: readonly Token[], mention: Mention) =>
  tokens[mention.numeral.first]!.lower === 'one' && mention.unitType === 'count';

/** `one` counts where it is listed beside another count: six new laws, one interpretation and three decisions. */
function withOnes(tokens: readonly Token[], found: readonly Mention[], ones: readonly Mention[]): readonly Mention[] {
  if (ones.length === 0) return found;
  const isList = (from: number, to: number) => to >= from && to - from <= 3 && everyWord(tokens, from, to, COMMA_AND);
  const listed = ones.filter((one) => {
    const next = lowerBound(found, one.first, (mention) => mention.first);
    const [before, after] = [itemAt(found, next - 1), found[next]];
    if ((before && before.last > one.first) || (after && after.first < one.last)) return false;
    return (
      (before?.unitType === 'count' && isList(before.last, one.first)) ||
      (after?.unitType === 'count' && isList(one.last, after.first))
    );
  });
  return [...found, ...listed].sort((a, b) => a.first - b.first);
}

/** The noun of the whole in `12 of the 54 countries`, `3 of its offices`. */
function readWhole(tokens: readonly Token[], from: number): string | undefined {
  let at = from;
  while (DETERMINERS.is(tokens[at])) at++;
  for (let owner = at; owner < at + 4 && owner < tokens.length; owner++)
    if (tokens[owner]!.kind === 'possessive') {
      at = owner + 1;
      break;
    }
  if (at === from) return undefined;
  at = readNumeral(tokens, at)?.last ?? at;
  const noun = readCountedNoun(tokens, at, false);
  return noun && textOf(tokens, at, noun.last);
}

/** Gives a number without noun the one that it stands for: from 12 to 200 channels; adopted 24 of them; of which 0.3 million. */
function fillEllipses(tokens: readonly Token[], mentions: readonly Mention[]): Mention[] {
  const filled: Mention[] = [];
  let before: Mention | undefined;
  for (let i = 0; i < mentions.length; i++)
    filled.push((before = fillEllipsis(tokens, mentions[i]!, before, mentions[i + 1])));
  return filled;
}

/** `the number of kiosks grew from 300`: the noun behind the word, in the clause before a place. */
function numberOf(tokens: readonly Token[], first: number): string | undefined {
  for (let i = first - 3; i >= Math.max(0, first - 16); i--) {
    if (STOP_MARKS.is(tokens[i])) return undefined;
    if (!NUMBERS.is(tokens[i]) || tokens[i + 1]!.lower !== 'of') continue;
    const noun = readCountedNoun(tokens, i + 2, false);
    return noun && noun.last <= first ? textOf(tokens, i + 2, noun.last) : undefined;
  }
  return undefined;
}

function fillEllipsis(
  tokens: readonly Token[],
  mention: Mention,
  before: Mention | undefined,
  after: Mention | undefined,
): Mention {
  if (mention.unit !== undefined || mention.numeral.form === 'fraction') return mention;
  const next = tokens[mention.last]?.lower;
  if (
    after?.unit !== undefined &&
    after.first - mention.last <= 1 &&
    (next === 'to' || next === 'or' || next === 'and')
  )
    return inUnit(mention, after.unit, after.unitType);
  const out = next === 'out' && tokens[mention.last + 1]?.lower === 'of';
  const refersBack = next === 'of' || someWord(tokens, mention.first - 4, mention.first, REFERRING);
  const named = next === 'of' || out ? readWhole(tokens, mention.last + (out ? 2 : 1)) : undefined;
  if (named !== undefined) return inUnit(mention, named, 'count');
  const listed = CLAUSE_LINKS.is(itemAt(tokens, mention.first - 1)) && next !== 'of';
  const again = (mention.numeral.amount || listed) && before?.unitType === 'count' && before.last > mention.first - 25;
  const whole = next === 'of' && before?.unitType !== 'count';
  const numbered = numberOf(tokens, mention.first);
  if (numbered !== undefined) return inUnit(mention, numbered, 'count');
  if (before?.unit !== undefined && !whole && (refersBack || again))
    return inUnit(mention, before.unit, before.unitType);
  return mention;
}
