import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Paragraph } from '../../text/document';
import type { Token } from '../../text/tokenizer';
import type { DateReading } from '../dates';
import { doerOf } from './actor';
import type { Claimed } from './claimed';
import type { Clauses } from './clauses';
import { genreOf, isVerbOfTitle } from './genre';
import { paragraphList, paragraphListOf } from './paragraphLists';
import { planSubject } from './planSubject';
import type { LeadIn, ParagraphClues } from './reading';
import { lowerBound } from './spanIndex';
import type { Table } from './tables';
import { type Mood, moods, REPORTS, type VerbGroup } from './verbGroup';
import { verbListOf } from './verbLists';
import {
  CURRENCY_COUNTRIES,
  ENACTING_VERBS,
  FUNDING_NOUNS,
  IMPLICATIVE_VERBS,
  LIMITS,
  PLAN_NOUNS,
  PLAN_VERBS,
} from './vocabulary';

const OF_A_PLAN = new Set(['plan', 'plans', 'vision']);
/** What a heading announces, but for the plan itself. */
const ANNOUNCING = paragraphList([...PLAN_NOUNS].filter((noun) => !OF_A_PLAN.has(noun)));
const SHARES = wordsOf('share shares number numbers percentage percentages proportion average median');
const PROSE_ENDS = wordsOf('. ! ? ; ,');

/** Counts and marks in one paragraph what the document step will ask about. @param held which lists of words stand in it */
export function readClues(
  paragraph: Paragraph,
  held: number,
  sentences: readonly Clauses[],
  dates: readonly DateReading[],
  table: Table | undefined,
  claimed: Claimed,
): ParagraphClues {
  const { tokens } = paragraph;
  const countries = COUNTRY_WORDS.isAmong(held) ? countriesIn(tokens) : NO_COUNTRIES;
  let [orders, commits, reported] = [0, 0, 0];
  const opensWithOrder = sentences[0]?.groups[0]?.mood === 'imperative';
  const reportedDates: number[] = [];
  const plannedDates: number[] = [];
  let next = 0;
  for (const { groups, sentence } of sentences) {
    let plans = false;
    let reports = false;
    for (const { mood, lists } of groups) {
      if (mood === 'imperative') orders++;
      else if (mood === 'past' || mood === 'perfect') reported++;
      else if (mood === 'future' || mood === 'planned') commits++;
      plans ||= mood === 'imperative' || mood === 'future' || mood === 'planned' || mood === 'expected';
      // `Demand expected: 40 Mt in 2050` reports nothing of that year.
      reports ||= (mood === 'past' || mood === 'perfect') && !FORESEEING.isAmong(lists);
    }
    for (; next < dates.length && dates[next]!.start < sentence.end; next++) {
      // The words of a heading often look like an order: Support for 2030.
      if (paragraph.kind === 'heading' || dates[next]!.type !== 'DATE' || dates[next]!.start < sentence.start) continue;
      const { start } = dates[next]!;
      const nearest = moodBefore(tokens, groups, start);
      // `built 40 in 2024 and aims for 90 in 2028`: each date goes with the verb before it.
      const isPlanned = PLANNED.has(nearest ?? 'none') || (plans && !REPORTS.has(nearest ?? 'none'));
      if (isPlanned) plannedDates.push(start);
      else if (reports) reportedDates.push(start);
    }
  }
  const shares = !table && isListOfShares(tokens) && /:\s*$/.test(paragraph.text);
  // Only what ends in a colon introduces; a heading or title of items does so if it announces: Targets for 2030.
  const mayAnnounce = ANNOUNCING.isAmong(held);
  const introduces =
    (!table && endsOpen(paragraph.text)) || (mayAnnounce && isKeyItem(paragraph)) || isCaption(paragraph);
  const announces =
    mayAnnounce &&
    paragraph.kind === 'heading' &&
    tokens.some((token, i) => ANNOUNCING.is(token) && !isVerbOfTitle(tokens, i));
  const last = introduces || announces ? sentences.at(-1) : undefined;
  return {
    type: 'clues',
    start: 0,
    end: paragraph.text.length,
    countries,
    orders,
    commits,
    reports: reported,
    opensWithOrder,
    reportedDates,
    plannedDates,
    introduces,
    genre: genreOf(paragraph, held, claimed),
    grants: tokens.length <= 25 && GRANTING.isAmong(held),
    header: table?.header,
    shares,
    leadsIn: last && readLeadIn(last),
  };
}

/** `2. Specific objectives`, above a list with other marks: an item that announces without a colon, if a word of it announces. */
const isKeyItem = ({ kind, tokens }: Paragraph): boolean =>
  kind === 'item' &&
  tokens.length <= KEY_ITEM &&
  !PROSE_ENDS.is(tokens.at(-1)) &&
  !tokens.some(({ kind }, i) => kind === 'number' && i > 0);

/** `Table 5: Power sector targets` introduces the table below it. */
const isCaption = ({ tokens }: Paragraph): boolean =>
  CAPTIONS.is(tokens[0]) && tokens[1]?.kind === 'number' && tokens.length <= CAPTION && !PROSE_ENDS.is(tokens.at(-1));

const CAPTIONS = wordsOf('table exhibit chart annex');
/** A caption has no more tokens. */
const CAPTION = 25;

/** An item that is only a title has no more tokens, its mark among them. */
const KEY_ITEM = 10;

/** The currencies of the countries that a paragraph names. */
function countriesIn(tokens: readonly Token[]): ParagraphClues['countries'] {
  let countries: { family: string; code: string }[] | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const match = tokens[i]!.shape === 'lower' ? undefined : CURRENCY_COUNTRIES.startingAt(tokens, i);
    if (match) (countries ??= []).push(match.value);
  }
  return countries ?? NO_COUNTRIES;
}

const COUNTRY_WORDS = paragraphList(CURRENCY_COUNTRIES.firsts);
const NO_COUNTRIES: ParagraphClues['countries'] = [];

/** What the items of a list inherit from the sentence before it. */
function readLeadIn(last: Clauses): LeadIn | undefined {
  const { tokens, sentence, groups } = last;
  const verb = groups.findLast((g) => g.mood !== 'participle');
  const own = tokens.slice(sentence.first, sentence.last);
  const announced = own.find((token) => PLAN_NOUNS.is(token) || LIMITS.is(token))?.lower;
  const funds = own.find((token) => FUNDING_NOUNS.is(token) || FUNDS.is(token))?.lower;
  if (!verb && announced === undefined && funds === undefined) return undefined;
  const actor = verb && !verb.passive ? doerOf(last, groups.indexOf(verb)) : undefined;
  return {
    mood: leadsInto(tokens, verb),
    ...(verb && isDone(tokens, verb) && { done: true }),
    ...(verb && HOLDING.has(verb.base) && planSubject(last, verb) !== undefined && { speaks: true }),
    verb: verb?.base ?? '',
    ...(announced !== undefined && { announcedBy: announced }),
    ...(funds !== undefined && { funds }),
    ...(actor !== undefined && { actor }),
  };
}

/** `The fund helped to:` tells that the items were done. */
const isDone = (tokens: readonly Token[], verb: VerbGroup) =>
  REPORTS.has(verb.mood) &&
  IMPLICATIVE_VERBS.isAmong(verb.lists) &&
  tokens.findLast((token) => token.kind === 'word')?.lower === 'to';

const FORESEEING = verbListOf('expect project forecast anticipate predict foresee plan target propose');

const HOLDING = wordsOf('include contain provide comprise offer fund deliver set foresee envisage cover');

const PLANNED = moods('imperative', 'future', 'planned', 'expected');

/** The mood of the last verb before a place. */
function moodBefore(tokens: readonly Token[], groups: readonly VerbGroup[], offset: number): Mood | undefined {
  const at = lowerBound(groups, offset, (group) => tokens[group.first]!.start);
  // `…; in 2019 they amounted to 900`: in a clause of its own it goes with the verb behind it.
  const first = lowerBound(tokens, offset, ({ start }) => start);
  if (SEMICOLON.is(itemAt(tokens, first - 1)) || SEMICOLON.is(itemAt(tokens, first - 2))) return groups[at]?.mood;
  return at > 0 ? groups[at - 1]!.mood : undefined;
}

const SEMICOLON = wordsOf(';');

const GRANTING = paragraphListOf('appropriation appropriations budget allocation allocations');

const FUNDS = wordsOf(
  'funds money grant grants shares credits contribution contributions pledges sums amounts spending investment investments allocation allocations transfers',
);

/** `Leaders agreed to:` leaves the infinitive to the items: that is planned, unless the verb tells that it was done. */
function leadsInto(tokens: readonly Token[], verb: VerbGroup | undefined): Mood | 'none' {
  const mood = verb?.mood ?? 'none';
  const link = tokens.findLast((token) => token.kind === 'word')?.lower;
  const reports = mood === 'past' || mood === 'perfect';
  if (verb && reports && ENACTING_VERBS.has(verb.base)) return 'none';
  if (!verb || !reports || (link !== 'to' && link !== 'that')) return mood;
  if (link === 'that') return PLAN_VERBS.isAmong(verb.lists) ? 'planned' : mood;
  return IMPLICATIVE_VERBS.isAmong(verb.lists) ? mood : 'planned';
}

/** Whether a text ends in a colon or a dash, with no more than three marks and blanks behind it. */
function endsOpen(text: string): boolean {
  for (let back = 1; back <= Math.min(4, text.length); back++) {
    const last = text.charAt(text.length - back);
    if (OPEN_MARKS.includes(last)) return true;
    if (isWordUnit(last.charCodeAt(0))) return false;
  }
  return false;
}

const OPEN_MARKS = ':：—–-';

const isWordUnit = (unit: number) =>
  (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || unit === 95;

/** `Share of dwellings with:`, `Number of staff, by grade:`: figures follow. */
const isListOfShares = (tokens: readonly Token[]): boolean =>
  tokens.length <= 16 && SHARES.is(tokens[0]) && tokens[1]?.lower === 'of';
