import { wordsOf } from '../../text/wordClass';
import { itemAt } from '../../text/itemAt';
import type { Paragraph } from '../../text/document';
import type { Quotation } from '../../text/quotes';
import type { Token } from '../../text/tokenizer';
import { type NameReading, readingOf } from './reading';
import { commonWords, initiativeWords } from './vocabulary';

const MAX_NAME_TOKENS = 30;
const MAX_DESIGNATION_WORDS = 7;
const NUMBER_WORDS = new Set('one two three four five six seven eight nine ten double dual triple'.split(' '));
/** Words that make a clause: a quotation with one of them is speech. */
const CLAUSE = new Set(
  'i we you he she they it is are was were be been am will would shall should can could must may has have had do does did not there who which that if because'.split(
    ' ',
  ),
);
const SPEECH = new Set([
  'said',
  'says',
  'say',
  'added',
  'adds',
  'told',
  'noted',
  'stated',
  'warned',
  'saying',
  'quoted',
  'as',
  ',',
  ':',
]);
const POLICY_VERBS = new Set(
  'promote promotes promoting implement implements implementing launch launches launched launching introduce introduced build building advance advancing adopt adopted carry deepen under through via'.split(
    ' ',
  ),
);

/** Reads quotations by their role: names, slogans and designations are initiatives; speech and scare quotes are not. */
export function readQuoted(paragraph: Paragraph): NameReading[] {
  const readings: NameReading[] = [];
  let before: { close: number; named: boolean } | undefined;
  let spoken = -1;
  for (const quotation of paragraph.quotations) {
    // What is quoted inside speech is the speaker's wording.
    if (quotation.close - quotation.open > MAX_NAME_TOKENS) spoken = Math.max(spoken, quotation.close);
    else if (quotation.close < spoken && !paragraph.tokens[quotation.open + 1]!.shape.startsWith('cap')) continue;
    const acronym = acronymAt(paragraph.tokens, quotation);
    const end = acronym === undefined ? quotation.close : acronym - 1;
    const found = readOne(paragraph, quotation, end, before?.named ? before.close : undefined);
    before = { close: quotation.close, named: found !== undefined };
    if (!found) continue;
    readings.push(found);
    if (acronym !== undefined) readings.push(acronymOf(found, paragraph.tokens[acronym]!));
  }
  return readings;
}

/** `“Pathway for Roads (PR)”`: index of the acronym in brackets that ends a quotation. */
function acronymAt(tokens: readonly Token[], { open, close }: Quotation): number | undefined {
  const at = close - 2;
  const isBracket = at > open + 3 && tokens[close - 1]!.text === ')' && tokens[at - 1]!.text === '(';
  return isBracket && tokens[at]!.shape === 'upper' && tokens[at]!.text.length > 1 ? at : undefined;
}

function acronymOf({ start, end, text }: NameReading, token: Token): NameReading {
  const evidence = [`in brackets behind "${text}"`];
  const acronym = readingOf(token, 'initiative', 'acronym', 'strong', 'initiative.bracket', evidence);
  acronym.abbreviates = { start, end, text };
  return acronym;
}

/** American punctuation stands inside the closing mark. */
const CLOSING = wordsOf(', . ; !');
const STOPS = wordsOf('. ! ? ;');

/** @param end index of the token behind the last one that may be part of a name */
function readOne(
  paragraph: Paragraph,
  quotation: Quotation,
  end: number,
  namedBefore: number | undefined,
): NameReading | undefined {
  const { tokens } = paragraph;
  const inside = tokens.slice(quotation.open + 1, end);
  while (inside.length > 0 && CLOSING.is(inside.at(-1))) inside.pop();
  const punctuated = inside.length < end - quotation.open - 1;
  const [first] = inside;
  const last = inside.at(-1);
  if (!first || !last || inside.length > MAX_NAME_TOKENS || inside.some((token) => STOPS.is(token))) return undefined;
  const words = inside.filter((token) => token.kind === 'word');
  const around = surroundings(tokens, quotation, namedBefore);
  const evidence = isName(inside, words, around)
    ? 'a capitalised name in quotation marks'
    : punctuated
      ? undefined
      : designation(inside, words, around);
  if (evidence === undefined) return undefined;
  // `the "Cash for Clunkers" Scheme`: the head stands behind the closing mark.
  const head = [tokens[quotation.close + 1], last].find(
    (token) => token?.kind === 'word' && initiativeWords.heads.is(token),
  )?.lower;
  const span = { start: first.start, end: last.end, text: paragraph.text.slice(first.start, last.end) };
  const body = around.naming || around.qualifies ? undefined : bodyIn(words);
  if (body) return readingOf(span, 'organization', 'full', 'strong', 'organization.quoted', [evidence], body);
  return readingOf(span, 'initiative', 'full', 'strong', 'initiative.quoted', [evidence], head);
}

/** `‘Advisory Group on Reopening Harbours’`: the head of a body that meets, with what it meets about, or behind what tells which one it is. */
function bodyIn(words: readonly Token[]): string | undefined {
  const end = words.length - 1;
  for (let i = 0; i <= Math.min(end, MAX_BEFORE_BODY); i++)
    if (i > 0 && BODIES.is(words[i]) && words[i]!.shape !== 'lower' && (i === end || ABOUT.is(words[i + 1])))
      return words[i]!.lower;
  return undefined;
}

const MAX_BEFORE_BODY = 4;
const BODIES = wordsOf('commission committee council group panel subcommittee taskforce');
const ABOUT = wordsOf('for on');

interface Surroundings {
  /** The word or mark before the opening mark, an article skipped. */
  readonly before: string;
  readonly naming: boolean;
  readonly qualifies: boolean;
  readonly excluded: boolean;
  /** Coordinated with a quotation that is a name. */
  readonly coordinated: boolean;
}

function surroundings(
  tokens: readonly Token[],
  { open, close }: Quotation,
  namedBefore: number | undefined,
): Surroundings {
  let at = open - 1;
  while (at >= 0 && ['the', 'a', 'an', 'of'].includes(tokens[at]!.lower)) at--;
  const soCalled = itemAt(tokens, at)?.lower === 'called' && itemAt(tokens, at - 1)?.text === '-';
  const before = soCalled ? 'so-called' : (itemAt(tokens, at)?.lower ?? '');
  const behind = tokens.slice(close + 1, close + 8);
  const clause = behind.findIndex((token) => token.kind === 'punctuation' && token.text !== '-');
  const reach = clause < 0 ? behind : behind.slice(0, clause);
  const noun = reach.find((token) => initiativeWords.designationNouns.is(token));
  const direct = noun !== undefined && reach.slice(0, reach.indexOf(noun)).every(isModifier);
  return {
    before,
    naming: initiativeWords.namingWords.has(before),
    qualifies: direct,
    excluded: commonWords.otherHeads.is(behind[0]),
    coordinated: namedBefore !== undefined && open - namedBefore <= 2,
  };
}

const isModifier = (token: Token) =>
  token.text === '-' ||
  (token.kind === 'word' &&
    !CLAUSE.has(token.lower) &&
    !/^(?:of|to|for|in|on|by|with|at|from|the|a|an)$/.test(token.lower));

/** All words of weight are capitalised, as in the title of a plan. */
function isName(inside: readonly Token[], words: readonly Token[], around: Surroundings): boolean {
  const weighty = words.filter((word) => !commonWords.functionWords.is(word));
  const capital = weighty.filter((word) => word.shape !== 'lower').length;
  const [first] = inside;
  const opens =
    first!.kind === 'number' || (first!.kind === 'word' && first!.shape !== 'lower' && first!.lower !== 'the');
  if (around.excluded || !opens || weighty.length === 0 || capital < 0.75 * weighty.length) return false;
  if (weighty.length > 1 || (weighty.length === 1 && words.length > 2 && words.at(-1)!.shape !== 'lower'))
    return !words.some((word) => CLAUSE.has(word.lower) && word.shape === 'lower' && word.lower !== 'it');
  return around.naming || around.qualifies || around.coordinated;
}

/** A slogan or an official label in lower case: `"dual circulation" strategy`, `"four new racetracks"`. */
function designation(inside: readonly Token[], words: readonly Token[], around: Surroundings): string | undefined {
  if (words.length === 0) {
    const formula = inside.some((token) => token.kind === 'number') && inside.some((token) => token.text === '+');
    return formula ? 'a numeric slogan in quotation marks' : undefined;
  }
  const [first] = inside;
  if (words.length > MAX_DESIGNATION_WORDS || words.some((word) => CLAUSE.has(word.lower)) || around.excluded)
    return undefined;
  if (['a', 'an', 'the', 'to'].includes(first!.lower)) return undefined;
  const counted = (first!.kind === 'number' || NUMBER_WORDS.has(first!.lower)) && inside[1]?.spaceBefore === true;
  if (around.before === 'so-called') return undefined;
  if (words.length < 2 && !(counted && inside.length > 1)) return undefined;
  if (around.qualifies) return 'quotation marks around the name of a policy or label';
  const last = words.at(-1)!.lower;
  if (initiativeWords.heads.has(last) || initiativeWords.genericHeads.has(last))
    return 'quotation marks around an instrument';
  if (SPEECH.has(around.before)) return undefined;
  if (counted) return 'a numbered slogan in quotation marks';
  if (around.naming) return `quotation marks behind "${around.before}"`;
  if (POLICY_VERBS.has(around.before)) return `quotation marks behind "${around.before}"`;
  return around.coordinated ? 'coordinated with another name in quotation marks' : undefined;
}
