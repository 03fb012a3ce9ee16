import type { NearDate } from './deadline';
import type { LocalQuantity } from './reading';
import { VERB } from './verbKinds';
import { ENTITLED, FORETELLING, GUESTS, PAPERS, RULING, SENSE, isSpending } from './verbSenses';
import { AGENTS } from './vocabulary';
import { weighMoney } from './weighMoney';
import type { Case } from './weigh';
import { BEGINS, isAhead } from './weighText';
import { type Balance, weightsOf } from './weights';
import { lastWord } from './words';

const ASKED = new Set(['seek', 'request', 'ask', 'demand', 'want']);
/** What an order does in the active, too: the Commission grants 11.5%. */
const GRANTING = new Set(['grant', 'allocate', 'award', 'authorise', 'authorize', 'appropriate']);
const AGREED = new Set(['planned', 'imperative', 'future']);
const REPORTING = new Set(['past', 'perfect', 'present', 'progressive']);

const SUMMING = /^(?:(?:amount|total)l?|includ|compris)ing$/;
const TARGETS = new Set(['target', 'targets', 'goal', 'goals']);

const moods = weightsOf('verb');
const ANNOUNCED = weightsOf('sign')('announced');

/** Weighs what the verb says: its mood, its sense, and its subject. */
export function weighVerb(item: Case, balance: Balance): void {
  const { reading, around, dates, timeline } = item;
  const { stance, unitType } = reading;
  const { verb = '', verbText = '', main } = stance;
  // `900 depots built` in a list: what is to be done, with its auxiliary left out.
  // `has allocated a sum amounting to 900 million`: what is done with the sum.
  const kinds = main && SUMMING.test(verbText) ? main.kinds : stance.kinds;
  const is = (kind: number) => (kinds & kind) !== 0;
  const elliptical = stance.fragment && stance.act && stance.opens !== true && !is(VERB.gaining);
  const mood = stance.mood === 'past' && elliptical ? 'participle' : stance.mood;
  balance.add(moods(mood));
  const mainKinds = main ? main.kinds : 0;
  const ahead = mood === 'future' || mood === 'expected' || mood === 'planned';
  const past = mood === 'past' || mood === 'perfect';
  const { own, leading, later } = dates;
  const [ownTime, leadingTime, laterTime] = [timeOf(own), timeOf(leading), timeOf(later)];
  const comes = ownTime === 'future' || leadingTime === 'future' || laterTime === 'future';
  const bygone = !comes && (ownTime === 'past' || leadingTime === 'past' || laterTime === 'past');
  const money = unitType === 'money' || stance.paidFor === true;

  if (mood === 'infinitive' && main && REPORTING.has(main.mood)) {
    if ((mainKinds & VERB.implicative) !== 0 && stance.announcedBy === undefined) balance.add(SENSE.done, main.verb);
    if ((mainKinds & VERB.agreeing) !== 0) balance.add(SENSE.agreed, main.verb);
    // `In 2022 it gave 4 million to support 312 firms`: over, and so is its purpose.
    if (main.verb === 'spend' && main.mood !== 'present') balance.add(SENSE.done, main.verb);
    const given = main.mood !== 'present' && (mainKinds & (VERB.deciding | VERB.promising | VERB.agreeing)) === 0;
    if (given && bygone && (mainKinds & VERB.implicative) === 0) balance.add(SENSE.done, main.verb);
    // `Economists had expected prices to rise by 4%`
    if ((mainKinds & VERB.expecting) !== 0 && main.mood !== 'present') balance.add(SENSE.foretells);
  }

  // `A shock would add 2 percent`: nobody proposes it.
  const mere = () =>
    /^would\b/.test(verbText) &&
    // `Councils would also have to recycle 70%`
    !/\bhave to\b/.test(verbText) &&
    stance.planSpeaks === undefined &&
    !stance.uponApproval &&
    stance.announcedBy === undefined;
  if (mood === 'imagined' && (mere() || /^(?:could|might)\b/.test(verbText))) balance.add(SENSE.possible);
  if (mood === 'future' && unitType === 'count') {
    // `Thirty ministers will attend`: who comes to a meeting is no part of what is wanted.
    if (is(VERB.meeting) && (stance.subject || stance.passive)) balance.add(SENSE.agent);
    // `Six banks will lend 2 billion`: who acts is none, either.
    const agent = stance.subject && stance.act && !is(VERB.receiving);
    if (agent && AGENTS.has(lastWord(reading.unit ?? ''))) balance.add(SENSE.agent);
  }
  // `is expected to draw 900 delegates`
  if (ahead && unitType === 'count' && GUESTS.test(reading.unit ?? '')) balance.add(SENSE.guests);
  // `85% of them will still be in use`: nobody brings that about.
  if (mood === 'future' && /\bstill\b/.test(verbText)) balance.add(SENSE.foretells);
  // `to step up work with 14 countries`
  if (stance.beside && unitType === 'count' && AGENTS.has(lastWord(reading.unit ?? ''))) balance.add(SENSE.agent);
  if (mood === 'infinitive' && is(VERB.discussing)) balance.add(SENSE.talkedOf);
  if (mood === 'none' && stance.fragment) balance.add(SENSE.line);
  // `spending will amount to 2 billion` is what the budget decides.
  const spends = is(VERB.amounting) && isSpending(reading);
  const wanting = verb === 'need' && stance.passive && (mood === 'present' || mood === 'imagined' || mood === 'past');
  // `needs 2 billion to help 6 million people`: what the need is for.
  const forNeed = mood === 'infinitive' && main?.mood !== 'future' && (mainKinds & VERB.needing) !== 0;
  // `The agency requires 75 million`: a want of money, unless a law or plan speaks.
  const wants =
    verb === 'require' &&
    mood === 'planned' &&
    unitType === 'money' &&
    !stance.passive &&
    !RULING.test(stance.planSpeaks ?? '');
  const wouldNeed = mood === 'imagined' && verb !== 'total' && verb !== 'amount';
  if (((mood === 'future' || wouldNeed) && is(VERB.needing) && !spends) || wanting || wants || forNeed)
    balance.add(SENSE.needs);
  // Under `Main targets` what is projected is wanted.
  const announces = around.leadsIn?.announcedBy;
  const wanted = around.underTargets || (announces !== undefined && TARGETS.has(announces));
  // `We expect 900 filings`: an expectation without a deed is a forecast.
  const foreseen = stance.planSpeaks !== undefined && is(VERB.foreseeing);
  if (mood === 'expected') {
    const awaited = is(VERB.expecting) && !is(VERB.scheduling);
    // `The allocation is projected at 900 million` is what a plan sets aside.
    const sets = around.title === 'plan' && around.heading !== 'report' && money && isSpending(reading);
    if (!foreseen && !sets && !wanted && (awaited || FORETELLING.test(verbText))) balance.add(SENSE.foretells);
    if (money && is(VERB.comingTo)) balance.add(SENSE.amounts);
    const genre = around.underTargets ? 'targets' : (around.heading ?? around.title);
    const drifts = is(VERB.drifting | VERB.moving | VERB.rising) && !stance.passive && stance.announcedBy === undefined;
    const planned = genre === 'plan' || genre === 'targets' || around.mostly === 'orders';
    // `seeks 6 percent growth, with yields expected to rise by half`
    const besides = item.last === 'target' && !/^(?:is|are)\b/.test(verbText);
    if (drifts && !foreseen && stance.planSpeaks === undefined && !planned && !besides) balance.add(SENSE.driftsOn);
  }
  // `Rents will not rise by more than 3%`: what nobody wants is kept down.
  const unwanted = ahead && !wanted && stance.unwanted !== undefined && !spends && !is(VERB.falling | VERB.promising);
  if (unwanted && !/\b(?:not|never|won't)\b/.test(verbText)) {
    // `lift 40,000 people out of poverty`
    const drifts = !stance.act || (is(VERB.drifting) && !(verb === 'lift' && unitType === 'count'));
    if (drifts && !/^(?:shall|must|should|is to|are to)\b/.test(verbText)) balance.add(SENSE.unwanted, stance.unwanted);
  }
  // `From 2036, 55 per cent goes to the towns`
  if (mood === 'present' && (isOpenDate(dates.leading) || isOpenDate(dates.own))) balance.add(SENSE.scheduled);
  if (mood === 'present') {
    // `By 2030: the state owns 900 depots`: at a time to come a state is wanted.
    const thenOn =
      isOpenDate(dates.leading) || (around.listDate?.type === 'DATE' && timeline.timeOf(around.listDate) === 'future');
    // … and so it is under `Our vision for 2040`, unless the sentence goes on with what is to come of it.
    const envisaged = around.underTargets && !stance.signs.includes('at present') && !(dates.own ?? dates.later)?.time;
    // `The parties agree: night work carries a supplement of 20%`
    const agreed = around.leadsIn !== undefined && AGREED.has(around.leadsIn.mood);
    const stative = is(VERB.stative) && !thenOn && !envisaged && !agreed && (!stance.passive || is(VERB.keeping));
    // `Transport accounts for 33% of emissions` tells what is, also among goals.
    const sharing = verb === 'account' && stance.planSpeaks === undefined;
    if ((stative || sharing) && stance.change !== true) balance.add(SENSE.state);
  }
  if (mood === 'progressive' && is(VERB.ongoing) && !bygone) balance.add(SENSE.ongoing);
  else if (mood === 'progressive' && is(VERB.moving) && !comes) balance.add(SENSE.moves);
  // `is reporting a fall of 2%`
  else if (mood === 'progressive' && is(VERB.stative)) balance.add(SENSE.state);
  // `had sought 18%`: what was asked for once, before it was decided.
  const asked = ASKED.has(verb) && /^had\b/.test(verbText);
  // `have agreed to a reduction of 30%`
  const agreed = stance.change && (verb === 'agree' || verb === 'commit');
  if (past && (is(VERB.promising) || agreed) && !asked && !stance.subject) balance.add(SENSE.promising);
  if (money || unitType === 'percent') weighMoney(item, balance, { mood, kinds, money, comes, bygone });
  if (past && !money && is(VERB.deciding) && !stance.subject) {
    const done = stance.act && !stance.passive && !(unitType === 'count' && PAPERS.test(reading.unit ?? ''));
    if (dates.own?.time === 'future' || (done && comes)) balance.add(SENSE.announcedToCome);
  }
  if (mood === 'past' && stance.passive && stance.act && around.ordering && !bygone) balance.add(SENSE.ordered);
  // `4,000 posts are created`: a law does what it says.
  const law = around.title === 'law' || around.heading === 'law';
  if (law && mood === 'present' && (stance.passive || GRANTING.has(verb)) && is(VERB.enacting) && !bygone)
    balance.add(SENSE.enacted);
  // `Families can claim up to 400 euros`: what they are entitled to.
  if (isEntitled(reading)) balance.add(SENSE.entitled);
  // `The rate is reduced from 20% to 15%`: the goal of a change that is made now.
  if (mood === 'present' && !bygone) {
    const raised = () => is(VERB.changing) && (around.grants || around.title === 'plan') && isSpending(reading);
    const changed = reading.baseline !== undefined && (stance.passive || stance.act || raised());
    if (changed || stance.ruled === true) balance.add(SENSE.changedNow);
    // `Reconstruction of 1,500 homes starts in May`
    // … and `A tax of 300 applies from 2030`.
    const applies = verb === 'apply' && dates.own?.lead === 'from';
    if (((is(VERB.beginning) && unitType !== 'percent') || applies) && stance.subject) balance.add(SENSE.begins);
  }
  // `The grant covers 80% of the price`: what it gives.
  if (mood === 'present' && unitType === 'percent' && stance.covers === true) balance.add(SENSE.covers);
  const continues = item.last === 'target' && verb === 'include' && !bygone;
  if (mood === 'present' && (main?.verb === 'include' || continues)) balance.add(SENSE.partOfIt);
  const would = mood === 'imagined' && /^(?:would\b|\w{1,2}['’]d\b)/i.test(verbText);
  // `Upon approval the country would have access to 90 million`
  if (would && stance.uponApproval === true) balance.add(SENSE.givesIfAgreed);
  if (stance.planSpeaks !== undefined) {
    const speaks = !past && (!ahead || foreseen) && mood !== 'progressive' && (mood !== 'imagined' || would);
    // `The plan covers 12 districts`: its own size.
    const describes = unitType === 'count' && is(VERB.describing);
    if (speaks && !describes) balance.add(SENSE.planSpeaks, stance.planSpeaks);
  }
  if (stance.announcedBy !== undefined) balance.add(ANNOUNCED, stance.announcedBy);
}

/** Whether a quantity is what somebody can claim. */
export const isEntitled = ({ unitType, stance }: LocalQuantity): boolean =>
  (unitType === 'money' || unitType === 'percent' || stance.paidFor === true) && ENTITLED.test(stance.verbText ?? '');

/** Where a date near a quantity lies. `on trial from 2023`: when it begins does not tell that it is over. */
const timeOf = (near: NearDate | undefined): NearDate['time'] =>
  near === undefined || BEGINS.has(near.lead) || (near.date.type === 'DURATION' && !isAhead(near))
    ? undefined
    : near.time;

const isOpenDate = (near: NearDate | undefined) => near?.date.type === 'DATE' && near.time === 'future';
