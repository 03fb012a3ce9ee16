import { offsetBefore } from '../../text/distance';
import { WordBits, WordClass, wordsOf } from '../../text/wordClass';
import type { Paragraph } from '../../text/document';
import type { Token } from '../../text/tokenizer';
import type { DateReading } from '../dates';
import type { Clauses } from './clauses';
import { planSubject } from './planSubject';
import type { Genre, LeadIn, ParagraphClues } from './reading';
import { lowerBound } from './spanIndex';
import type { Table } from './tables';
import { type Mood, moods, REPORTS, type VerbGroup } from './verbGroup';
import {
  CURRENCY_COUNTRIES,
  ENACTING_VERBS,
  FUNDING_NOUNS,
  IMPLICATIVE_VERBS,
  LAW_TITLES,
  PLAN_NOUNS,
  PLAN_TITLES,
  PLAN_VERBS,
  REPORT_TITLES,
  TARGET_TITLES,
} from './vocabulary';
import { someWord } from './words';

const OF_A_PLAN = new Set(['plan', 'plans', 'vision']);
/** What a heading announces, but for the plan itself. */
const ANNOUNCING = new WordClass([...PLAN_NOUNS].filter((noun) => !OF_A_PLAN.has(noun)));
const SHARES = wordsOf('share shares number numbers percentage percentages proportion average median');
const PROSE_ENDS = wordsOf('. ! ? ; ,');

/** Counts and marks in one paragraph what the document step will ask about. */
export function readClues(
  paragraph: Paragraph,
  sentences: readonly Clauses[],
  dates: readonly DateReading[],
  table: Table | undefined,
  isBody: (token: number) => boolean,
): ParagraphClues {
  const { tokens } = paragraph;
  const countries = countriesIn(tokens);
  let [orders, commits, reported] = [0, 0, 0];
  const opensWithOrder = sentences[0]?.groups[0]?.mood === 'imperative';
  const reportedDates: number[] = [];
  const plannedDates: number[] = [];
  let next = 0;
  for (const { groups, sentence } of sentences) {
    let plans = false;
    let reports = false;
    for (const { mood } of groups) {
      if (mood === 'imperative') orders++;
      else if (mood === 'past' || mood === 'perfect') reported++;
      else if (mood === 'future' || mood === 'planned') commits++;
      plans ||= mood === 'imperative' || mood === 'future' || mood === 'planned' || mood === 'expected';
      reports ||= mood === 'past' || mood === 'perfect';
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
  // Only what ends in a colon introduces; a heading does so if it announces: Targets for 2030.
  const introduces =
    !table && /[:：—–-]\W{0,3}$/.test(paragraph.text.slice(offsetBefore(paragraph.text, paragraph.text.length, 4)));
  const announces = paragraph.kind === 'heading' && someWord(tokens, 0, tokens.length, ANNOUNCING);
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
    genre: genreOf(paragraph, isBody),
    grants: tokens.length <= 25 && someWord(tokens, 0, tokens.length, GRANTING),
    header: table?.header,
    shares,
    leadsIn: last && readLeadIn(last),
  };
}

/** The currencies of the countries that a paragraph names. */
function countriesIn(tokens: readonly Token[]): ParagraphClues['countries'] {
  let countries: { family: string; code: string }[] | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const match = tokens[i]!.shape === 'lower' ? undefined : CURRENCY_COUNTRIES.startingAt(tokens, i);
    if (match) (countries ??= []).push(match.value);
  }
  return countries ?? NO_COUNTRIES;
}

const NO_COUNTRIES: ParagraphClues['countries'] = [];

/** What the items of a list inherit from the sentence before it. */
function readLeadIn(last: Clauses): LeadIn | undefined {
  const { tokens, sentence, groups } = last;
  const verb = groups.findLast((g) => g.mood !== 'participle');
  const own = tokens.slice(sentence.first, sentence.last);
  const announced = own.find((token) => PLAN_NOUNS.is(token))?.lower;
  const funds = own.find((token) => FUNDING_NOUNS.is(token) || FUNDS.is(token))?.lower;
  if (!verb && announced === undefined && funds === undefined) return undefined;
  return {
    mood: leadsInto(tokens, verb),
    ...(verb && isDone(tokens, verb) && { done: true }),
    ...(verb && HOLDING.has(verb.base) && planSubject(last, verb) !== undefined && { speaks: true }),
    verb: verb?.base ?? '',
    ...(announced !== undefined && { announcedBy: announced }),
    ...(funds !== undefined && { funds }),
  };
}

/** `The fund helped to:` tells that the items were done. */
const isDone = (tokens: readonly Token[], verb: VerbGroup) =>
  REPORTS.has(verb.mood) &&
  IMPLICATIVE_VERBS.has(verb.base) &&
  tokens.findLast((token) => token.kind === 'word')?.lower === 'to';

const HOLDING = wordsOf('include contain provide comprise offer fund deliver set foresee envisage cover');

const PLANNED = moods('imperative', 'future', 'planned', 'expected');

/** The mood of the last verb before a place. */
function moodBefore(tokens: readonly Token[], groups: readonly VerbGroup[], offset: number): Mood | undefined {
  const at = lowerBound(groups, offset, (group) => tokens[group.first]!.start);
  return at > 0 ? groups[at - 1]!.mood : undefined;
}

const GRANTING = wordsOf('appropriation appropriations budget allocation allocations');

const FUNDS = wordsOf(
  'funds money grant grants shares credits spending investment investments allocation allocations transfers',
);

/** `Leaders agreed to:` leaves the infinitive to the items: that is planned, unless the verb tells that it was done. */
function leadsInto(tokens: readonly Token[], verb: VerbGroup | undefined): Mood | 'none' {
  const mood = verb?.mood ?? 'none';
  const link = tokens.findLast((token) => token.kind === 'word')?.lower;
  const reports = mood === 'past' || mood === 'perfect';
  if (verb && reports && ENACTING_VERBS.has(verb.base)) return 'none';
  if (!verb || !reports || (link !== 'to' && link !== 'that')) return mood;
  if (link === 'that') return PLAN_VERBS.has(verb.base) ? 'planned' : mood;
  return IMPLICATIVE_VERBS.has(verb.base) ? mood : 'planned';
}

/**
 * What the words of a heading, or of a short line that stands like one, say about the text under it; the first line that says
 * something counts. The policy of a Monetary Policy Committee is no plan: words in the names of bodies say nothing.
 */
function genreOf({ kind, tokens }: Paragraph, isBody: (token: number) => boolean): Genre | undefined {
  const prose = tokens.length > 25 || PROSE_ENDS.is(tokens.at(-1));
  if (kind !== 'heading' && prose) return undefined;
  for (let from = 0; from < tokens.length;) {
    let titles = 0;
    let to = from;
    do {
      const own = TITLES.of(tokens[to]);
      if (own !== 0 && !isBody(to)) titles |= own;
      to++;
    } while (to < tokens.length && !tokens[to]!.lineBefore);
    for (const genre of GENRES) if ((titles & TITLE[genre]) !== 0) return genre;
    from = to;
  }
  return chapterOf(tokens);
}

/** Words of titles, by the genre that they tell; where several stand in a line, the first genre of the list counts. */
const TITLE = { report: 1, targets: 2, law: 4, plan: 8 } as const;
const GENRES = ['report', 'targets', 'law', 'plan'] as const;
const titles = new Map<string, number>();
for (const [genre, words] of [
  ['report', REPORT_TITLES],
  ['targets', TARGET_TITLES],
  ['law', LAW_TITLES],
  ['plan', PLAN_TITLES],
] as const)
  for (const word of words) titles.set(word, (titles.get(word) ?? 0) | TITLE[genre]);
const TITLES = new WordBits(titles);

/** `Where we are`, `What we will do`: chapters of the situation and of the plan. */
function chapterOf(tokens: readonly Token[]): Genre | undefined {
  if (!someWord(tokens, 0, tokens.length, CHAPTER_WORDS)) return undefined;
  const words = tokens.flatMap(({ kind, lower }) => (kind === 'word' ? [lower] : [])).join(' ');
  return SITUATION.test(words) ? 'report' : INTENT.test(words) ? 'plan' : undefined;
}

const SITUATION =
  /^(?:where (?:we|things|do we) (?:are|stand)|(?:the )?(?:story )?so far\b|starting point|state of play)/;
const INTENT =
  /\b(?:we will|want to (?:be|get|go)|will do|to do|next steps|way forward|going forward|looking ahead|the years? ahead)\b/;
/** Each of these phrases holds one of them. */
const CHAPTER_WORDS = wordsOf('where so starting state will want do next way going looking year years');

/** `Share of dwellings with:`, `Number of staff, by grade:`: figures follow. */
const isListOfShares = (tokens: readonly Token[]): boolean =>
  tokens.length <= 16 && SHARES.is(tokens[0]) && tokens[1]?.lower === 'of';
