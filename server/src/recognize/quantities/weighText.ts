import type { DateAnnotation } from '../annotation';
import type { NearDate } from './deadline';
import type { Stance } from './reading';
import { AS_AT } from './sentenceDates';
import type { Surroundings } from './surroundings';
import { verbFormOf } from './verbForms';
import { VERB } from './verbKinds';
import type { Case } from './weigh';
import { ANNOUNCING_VERBS, OUTLOOK, PLAN_VERBS } from './vocabulary';
import { type Balance, weightsOf } from './weights';

const PLANS = new Set(['imperative', 'future', 'planned', 'expected', 'infinitive']);
const REPORTS = new Set(['past', 'perfect']);
const UNDECIDED = new Set(['none', 'participle', 'present']);

/** What donors do in the past tense with money that is still to come. */
const PROMISING = new Set(['announce', 'pledge', 'commit', 'promise']);

const times = weightsOf('time');
const TIME = {
  ownFuture: times('own future'),
  ownPast: times('own past'),
  by: times('by'),
  leadingFuture: times('leading future'),
  leadingPast: times('leading past'),
  sentenceFuture: times('sentence future'),
  sentencePast: times('sentence past'),
  since: times('since'),
  headingFuture: times('heading future'),
  cellFuture: times('cell future'),
  cellPast: times('cell past'),
  plainCell: times('plain cell'),
  cell: { target: times('cell target'), baseline: times('cell baseline') },
};

const lists = weightsOf('list');
const LIST = {
  future: lists('list future'),
  grant: lists('grant'),
  funds: lists('list of funds'),
  shares: lists('list of shares'),
  planned: lists('list planned'),
  done: lists('list done'),
  reported: lists('list reported'),
};

const texts = weightsOf('text');
const TEXT = {
  targets: texts('targets'),
  report: texts('report'),
  law: texts('law'),
  plan: texts('plan'),
  goesOn: texts('goes on'),
  mostly: { orders: texts('mostly orders'), reports: texts('mostly reports') },
};

/** Weighs what the dates, the list, the table and the text around a quantity say. */
export function weighSurroundings(item: Case, balance: Balance): void {
  const { around, dates, previous } = item;
  weighTime(item, balance);
  weighList(item, balance);
  const genre = around.heading ?? around.title;
  if (around.underTargets) balance.add(TEXT.targets);
  if (genre === 'report') balance.add(TEXT.report);
  else if (genre === 'law' || around.title === 'law') balance.add(TEXT.law);
  else if (genre !== undefined) balance.add(TEXT.plan);
  const bare = item.reading.stance.mood === 'none';
  const paid = item.reading.stance.paidFor && item.last === 'target';
  if (bare && ((previous === 'target' && !around.leadsIn) || paid) && !dates.own) balance.add(TEXT.goesOn);
  if (around.mostly) balance.add(TEXT.mostly[around.mostly]);
}

/** Whether something is to happen, or has happened, within a duration: not `23% after two years`, nor hours that are only counted. */
export const isAhead = ({ lead, date: { text } }: NearDate): boolean =>
  // `in its 50 years`: as long as it has been there.
  (AHEAD.has(lead) && !/^(?:its|their|his|her)\b/.test(text)) || /\b(?:past|last)\b/.test(text);

const AHEAD = new Set('over within in during for through throughout across the every each of by'.split(' '));

function weighTime({ reading, around, dates, timeline }: Case, balance: Balance): void {
  const { mood, fragment, act, announcedBy } = reading.stance;
  // An announced goal stays one when its time is over.
  const goal = announcedBy !== undefined;
  if (around.columnDate && around.column !== 'baseline') {
    const time = timeline.timeOf(around.columnDate);
    if (time === 'future' && !isForecast(around, reading.metric)) balance.add(TIME.cellFuture);
    // A column of targets stays one when its time is over.
    else if (time === 'past' && !goal && around.column !== 'target') balance.add(TIME.cellPast);
  }
  if (around.column) balance.add(TIME.cell[around.column]);
  else if (reading.cell && !around.columnDate && !around.underTargets) balance.add(TIME.plainCell);
  const { own, leading, later, heading } = dates;
  const lead = (own ?? leading)?.lead;
  if (lead === 'since') balance.add(TIME.since);
  const reported = mood === 'perfect' || (mood === 'past' && !(fragment && act));
  if (!reported && (lead === 'by' || lead === 'until' || lead === 'till')) balance.add(TIME.by);
  // `amounted to 5 billion in 2024`: what is told in the past is over, wherever the present of the text was taken to lie.
  const over = reported && !announcedBy && !MAY_LIE_AHEAD.has(lead ?? '') && !looksAhead(reading.stance);
  if (own?.date.type === 'DATE') {
    if (own.time === 'future' && !over) balance.add(TIME.ownFuture);
    // `from 2023 on` tells when it begins: that may be past for what goes on.
    else if (own.time === 'past' && !BEGINS.has(own.lead) && !goal) balance.add(TIME.ownPast);
  } else if (leading) {
    if (leading.time === 'future' && leading.date.type === 'DATE' && leading.lead !== AS_AT && !over)
      balance.add(TIME.leadingFuture);
    else if (leading.time === 'past' && !goal) balance.add(TIME.leadingPast);
  } else {
    const time = timeOfSpan(own) ?? timeOfSpan(later);
    if (time === 'future' && !over) balance.add(TIME.sentenceFuture);
    else if (time === 'past' && !goal) balance.add(TIME.sentencePast);
  }
  if (!own && !leading && isToCome(heading, timeline)) balance.add(TIME.headingFuture);
}

/** Before the day from which something holds. */
export const BEGINS: ReadonlySet<string> = new Set(['from', 'effective']);
const MAY_LIE_AHEAD = new Set(['by', 'for', 'until', 'till', 'from', 'before', 'after', 'to']);

/** Whether what a verb told may lie ahead of it: what was decided, promised or given. */
const looksAhead = ({ verb = '', kinds }: Stance): boolean =>
  PLAN_VERBS.has(verb) ||
  (kinds &
    (VERB.deciding |
      VERB.earmarking |
      VERB.promising |
      VERB.funding |
      VERB.announcing |
      VERB.agreeing |
      VERB.expecting)) !==
    0;

/** Years to come over the columns of a report, or behind what an economy does by itself in a text that is no plan, head a forecast. */
function isForecast({ column, heading, title, underTargets }: Surroundings, metric: string | undefined): boolean {
  const genre = heading ?? title;
  if (column === 'target' || underTargets || (genre !== undefined && genre !== 'report')) return false;
  return genre === 'report' || (metric !== undefined && movesByItself(metric));
}

const movesByItself = (metric: string) =>
  metric
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => OUTLOOK.has(word));

const isToCome = (date: DateAnnotation | undefined, timeline: Case['timeline']) =>
  date !== undefined && timeline.timeOf(date) === 'future';

const timeOfSpan = (near: NearDate | undefined) =>
  near && (near.date.type !== 'DURATION' || isAhead(near)) ? near.time : undefined;

/** An order or a plan cannot be a report, unless its verb is written like its past: `cut`. */
const orders = ({ mood, verb = '' }: Stance) =>
  mood === 'future' || mood === 'planned' || (mood === 'imperative' && !verbFormOf(verb)?.past);

function weighList({ reading: { stance, unitType }, around, timeline }: Case, balance: Balance): void {
  const { leadsIn, listDate } = around;
  const plan = around.title === 'plan' || around.title === 'law' || around.heading === 'plan';
  if (isToCome(listDate, timeline)) balance.add(LIST.future);
  const bareMoney = (unitType === 'money' || stance.paidFor) && (stance.mood === 'none' || stance.fragment);
  // `HEAD 22 HEALTH $4,000,000` in an appropriation act.
  if (bareMoney && around.grants && !leadsIn && stance.mood === 'none' && plan) balance.add(LIST.grant);
  if (around.shares) balance.add(LIST.shares);
  if (!leadsIn) return;
  // `Key grants include:` in a law or budget: each item is what is given for its purpose.
  if (leadsIn.funds !== undefined && bareMoney && plan) balance.add(LIST.funds, leadsIn.funds);
  const word = leadsIn.announcedBy ?? leadsIn.verb;
  // `Donors announced the following contributions:`
  const promised = bareMoney && leadsIn.funds !== undefined && PROMISING.has(leadsIn.verb);
  const announces =
    ((ANNOUNCING_VERBS.has(leadsIn.verb) && around.title === 'plan') || promised) && stance.mood !== 'present';
  const bare = UNDECIDED.has(stance.mood) || (stance.mood === 'past' && !stance.passive);
  const happened = REPORTS.has(stance.mood) && !bare;
  const speaks = leadsIn.speaks === true && leadsIn.mood === 'present';
  const plans = leadsIn.announcedBy !== undefined || PLANS.has(leadsIn.mood) || speaks;
  if ((plans && !happened) || (announces && bare)) balance.add(LIST.planned, word);
  else if (leadsIn.done) balance.add(LIST.done, word);
  else if (REPORTS.has(leadsIn.mood) && !orders(stance)) balance.add(LIST.reported, word);
}
