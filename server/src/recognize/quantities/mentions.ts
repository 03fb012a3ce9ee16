import { wordsOf } from '../../text/wordClass';
import type { Paragraph } from '../../text/document';
import type { Token } from '../../text/tokenizer';
import { readDuration } from './duration';
import { whyNot } from './exclusions';
import type { Claimed } from './place';
import { type Mention, textOf } from './mention';
import { readMention } from './readMention';
import { readCountedNoun } from './nounPhrase';
import { readNumeral } from './numeral';
import { readNetZero } from './netZero';
import { lowerBound } from './spanIndex';
import { readVerbalQuantity, VERBAL_FACTORS } from './verbalQuantity';
import { CARDINALS, DETERMINERS, FRACTIONS, FRACTION_SIGNS, SCALES } from './vocabulary';

const ADDED = wordsOf('additional further extra estimated');
const REFERRING = wordsOf('which whom from');
const CLAUSE_LINKS = wordsOf(', ; and but');
const STOP_MARKS = wordsOf('. ; :');

/** Finds all quantities of a paragraph in one pass from left to right; they do not overlap. */
export function findMentions(paragraph: Paragraph, claimed: Claimed): Mention[] {
  const { tokens } = paragraph;
  const found: Mention[] = [];
  const waiting: Mention[] = [];
  for (let at = 0; at < tokens.length;) {
    if (!mayBegin(tokens, at)) {
      at++;
      continue;
    }
    const mention = readAt(tokens, at, claimed);
    if (!mention) {
      at++;
      continue;
    }
    const reason = whyNot(paragraph, mention, claimed);
    const overlaps = mention.first < (found.at(-1)?.last ?? 0);
    if (!reason && !overlaps) {
      found.push(mention);
      at = mention.last;
    } else {
      if (isOne(tokens, mention)) waiting.push(mention);
      at = Math.max(mention.numeral.last, at + 1);
    }
  }
  return fillEllipses(tokens, withOnes(tokens, found, waiting));
}

/** Words that a quantity without digits begins with. */
const STARTERS: ReadonlySet<string> = new Set([
  ...CARDINALS.keys(),
  ...VERBAL_FACTORS,
  'half',
  'net',
  'carbon',
  'climate',
]);

/** The cheap question that most tokens fail: digits, a number word, or an article before a scale or fraction. */
function mayBegin(tokens: readonly Token[], at: number): boolean {
  const { kind, lower, text } = tokens[at]!;
  if (kind === 'number') return true;
  if (kind !== 'word') return FRACTION_SIGNS.has(text);
  if (lower !== 'a' && lower !== 'an') return STARTERS.has(lower);
  const next = tokens[at + 1]?.lower ?? '';
  return SCALES.has(next) || FRACTIONS.has(next) || ADDED.has(next);
}

function readAt(tokens: readonly Token[], at: number, claimed: Claimed): Mention | undefined {
  const { kind, start, end } = tokens[at]!;
  const inWords = kind === 'word' ? (readNetZero(tokens, at) ?? readVerbalQuantity(tokens, at)) : undefined;
  if (inWords) return inWords;
  // Most numbers are dates, which only a duration can be as well.
  const date = kind === 'number' ? claimed.dates.covering(start, end) : undefined;
  if (date && date.type !== 'DURATION') return undefined;
  const numeral = readNumeral(tokens, at);
  return numeral && (readDuration(tokens, numeral, claimed.dates) ?? readMention(tokens, numeral));
}

const isOne = (tokens: readonly Token[], mention: Mention) =>
  tokens[mention.numeral.first]!.lower === 'one' && mention.unitType === 'count';

/** `one` counts where it is listed beside another count: six new laws, one interpretation and three decisions. */
function withOnes(tokens: readonly Token[], found: readonly Mention[], ones: readonly Mention[]): Mention[] {
  const isList = (from: number, to: number) =>
    to >= from &&
    to - from <= 3 &&
    tokens.slice(from, to).every((token) => token.text === ',' || token.lower === 'and');
  const listed = ones.filter((one) => {
    const next = lowerBound(found, one.first, (mention) => mention.first);
    const [before, after] = [found[next - 1], found[next]];
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
  const owner = tokens.slice(at, at + 4).findIndex((token) => token.kind === 'possessive');
  if (owner >= 0) at += owner + 1;
  if (at === from) return undefined;
  at = readNumeral(tokens, at)?.last ?? at;
  const noun = readCountedNoun(tokens, at, false);
  return noun && textOf(tokens, at, noun.last);
}

/** Gives a number without noun the one that it stands for: from 12 to 200 channels; adopted 24 of them; of which 0.3 million. */
function fillEllipses(tokens: readonly Token[], mentions: readonly Mention[]): Mention[] {
  const filled: Mention[] = [];
  mentions.forEach((mention, i) => filled.push(fillEllipsis(tokens, mention, filled.at(-1), mentions[i + 1])));
  return filled;
}

/** `the number of kiosks grew from 300`: the noun behind the word, in the clause before a place. */
function numberOf(tokens: readonly Token[], first: number): string | undefined {
  for (let i = first - 3; i >= Math.max(0, first - 16); i--) {
    if (STOP_MARKS.is(tokens[i])) return undefined;
    if (!/^numbers?$/.test(tokens[i]!.lower) || tokens[i + 1]!.lower !== 'of') continue;
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
    return { ...mention, unit: after.unit, unitType: after.unitType };
  const out = next === 'out' && tokens[mention.last + 1]?.lower === 'of';
  const refersBack =
    next === 'of' || tokens.slice(Math.max(0, mention.first - 4), mention.first).some((t) => REFERRING.is(t));
  const named = next === 'of' || out ? readWhole(tokens, mention.last + (out ? 2 : 1)) : undefined;
  if (named !== undefined) return { ...mention, unit: named, unitType: 'count' };
  const listed = CLAUSE_LINKS.is(tokens[mention.first - 1]) && next !== 'of';
  const again = (mention.numeral.amount || listed) && before?.unitType === 'count' && before.last > mention.first - 25;
  const whole = next === 'of' && before?.unitType !== 'count';
  const numbered = numberOf(tokens, mention.first);
  if (numbered !== undefined) return { ...mention, unit: numbered, unitType: 'count' };
  if (before?.unit !== undefined && !whole && (refersBack || again))
    return { ...mention, unit: before.unit, unitType: before.unitType };
  return mention;
}
