import { wordsOf } from '../../text/wordClass';
import type { Stance } from './reading';
import { verbFormOf } from './verbForms';
import type { Case, Feature } from './weigh';
import { ANNOUNCING_VERBS } from './vocabulary';

const PLANS = new Set(['imperative', 'future', 'planned', 'expected', 'infinitive']);
const REPORTS = new Set(['past', 'perfect']);
const UNDECIDED = new Set(['none', 'participle', 'present']);

/** What the dates, the list, the table and the text around a quantity say. */
export function textFeatures(item: Case): Feature[] {
  const { around } = item;
  const features = [...timeFeatures(item), ...listFeatures(item)];
  const add = (name: string) => features.push({ name: `text: ${name}` });
  const genre = around.heading ?? around.title;
  if (around.underTargets) add('targets');
  if (genre === 'report') add('report');
  else if (genre === 'law' || around.title === 'law') add('law');
  else if (genre !== undefined) add('plan');
  const { stance } = item.reading;
  if (stance.mood === 'none' && item.previous === 'target' && !item.dates.own && !around.leadsIn) add('goes on');
  if (around.mostly) add(`mostly ${around.mostly}`);
  return features;
}

const AHEAD = wordsOf('over within in during for through throughout across the every each of by');

function timeFeatures({ reading, offset, around, dates, timeOf }: Case): Feature[] {
  const features: Feature[] = [];
  // An announced goal stays one when its time is over.
  const goal = reading.stance.announcedBy !== undefined;
  const add = (name: string, holds = true) =>
    holds && !(goal && /past$/.test(name)) && features.push({ name: `time: ${name}` });
  const { own, leading, later, heading } = dates;
  const lead = (date: typeof own) => (date ? reading.due.get(date.start - offset) : undefined);
  // A duration lies ahead where something is to happen in it: not `23% after two years`, nor hours that are only counted.
  const timeOfSpan = (date: typeof own) =>
    date && (date.type !== 'DURATION' || AHEAD.has(lead(date) ?? '') || /\b(?:past|last)\b/.test(date.text))
      ? timeOf(date)
      : undefined;
  if (around.columnDate && around.column !== 'baseline') {
    const time = timeOf(around.columnDate);
    if (time) add(time === 'past' ? 'cell past' : 'cell future', time !== 'current');
  }
  add(`cell ${around.column}`, around.column !== undefined);
  const near = own ?? leading;
  add('since', lead(near) === 'since');
  const { mood, fragment, act } = reading.stance;
  const reported = mood === 'perfect' || (mood === 'past' && !(fragment && act));
  add('by', !reported && /^(?:by|until|till)$/.test(lead(near) ?? ''));
  if (own && own.type === 'DATE') {
    const time = timeOf(own);
    // `from 2023 on` tells when it begins: that may be past for what goes on.
    const begins = time === 'past' && lead(own) === 'from';
    add(`own ${time}`, (time === 'future' || time === 'past') && !begins);
  } else if (leading) {
    const time = timeOf(leading);
    add(`leading ${time}`, (time === 'future' && leading.type === 'DATE') || time === 'past');
  } else {
    const time = timeOfSpan(own) ?? timeOfSpan(later);
    add(`sentence ${time}`, time === 'future' || time === 'past');
  }
  add('heading future', !own && !leading && heading !== undefined && timeOf(heading) === 'future');
  return features;
}

/** An order cannot be a report, unless its verb is written like its past: `cut`. */
const orders = ({ mood, verb = '' }: Stance) => mood === 'imperative' && !verbFormOf(verb)?.past;

function listFeatures({ reading: { stance, unitType }, around, timeOf }: Case): Feature[] {
  const { leadsIn, listDate } = around;
  const plan = around.title === 'plan' || around.title === 'law' || around.heading === 'plan';
  const features: Feature[] = [];
  if (listDate && timeOf(listDate) === 'future') features.push({ name: 'list: list future' });
  const bareMoney = unitType === 'money' && (stance.mood === 'none' || stance.fragment);
  // `HEAD 22 HEALTH $4,000,000` in an appropriation act.
  if (bareMoney && around.grants && !leadsIn && stance.mood === 'none' && plan) features.push({ name: 'list: grant' });
  if (around.shares) features.push({ name: 'list: list of shares' });
  if (!leadsIn) return features;
  // `Key grants include:` in a law or budget: each item is what is given for its purpose.
  if (leadsIn.funds !== undefined && bareMoney && plan)
    features.push({ name: 'list: list of funds', word: leadsIn.funds });
  const word = leadsIn.announcedBy ?? leadsIn.verb;
  const announces = ANNOUNCING_VERBS.has(leadsIn.verb) && around.title === 'plan' && stance.mood !== 'present';
  const bare = UNDECIDED.has(stance.mood) || (stance.mood === 'past' && !stance.passive);
  const happened = REPORTS.has(stance.mood) && !bare;
  const speaks = leadsIn.speaks === true && leadsIn.mood === 'present';
  const plans = leadsIn.announcedBy !== undefined || PLANS.has(leadsIn.mood) || speaks;
  if ((plans && !happened) || (announces && bare)) features.push({ name: 'list: list planned', word });
  else if (leadsIn.done) features.push({ name: 'list: list done', word });
  else if (REPORTS.has(leadsIn.mood) && !orders(stance)) features.push({ name: 'list: list reported', word });
  return features;
}
