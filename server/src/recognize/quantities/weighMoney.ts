import type { Stance } from './reading';
import { VERB } from './verbKinds';
import { SENSE, isSpending } from './verbSenses';
import type { Case } from './weigh';
import type { Balance } from './weights';

/** What is known of the verb of an amount. */
interface Facts {
  readonly mood: Stance['mood'];
  /** The bits of its kinds. */
  readonly kinds: number;
  readonly money: boolean;
  /** Whether one of its dates is still to come, and whether one is past and none to come. */
  readonly comes: boolean;
  readonly bygone: boolean;
}

/** Weighs what is done with money, or a share of it: whether it is set aside, given for a time to come, or gone. */
export function weighMoney(
  { reading, around, dates }: Case,
  balance: Balance,
  { mood, kinds, money, comes, bygone }: Facts,
): void {
  const { stance, unitType } = reading;
  const { verb = '' } = stance;
  const is = (kind: number) => (kinds & kind) !== 0;
  const past = mood === 'past' || mood === 'perfect';
  // `Cabinet approves 40 million`: the present of a headline.
  // … and `Bank lends 21 million for insulation`, in a line without a stop.
  const gives = stance.fragment && money && !stance.subject && !stance.passive && is(VERB.funding) && verb !== 'spend';
  const headline = mood === 'present' && (stance.passive || is(VERB.announcing) || gives);
  // `has been allocated 3 billion`: it is to be spent, unless a report says so.
  const reports = (around.heading ?? around.title) === 'report';
  const voted = mood === 'perfect' && is(VERB.voting) && (around.title === 'plan' || (verb !== 'provide' && !reports));
  const shares = unitType === 'percent' && ((headline && stance.passive) || voted);
  if ((money || shares) && (past || headline) && !bygone && (is(VERB.earmarking) || voted || (gives && headline)))
    balance.add(SENSE.earmarking);
  // `The health budget for 2026 is 3 billion`, `for 2026 the ministry gets 40 million`
  // `has allocated 900 million for 2025-28`, in 2025
  const running = dates.own?.lead === 'for' && dates.own.time === 'current' && dates.own.date.value.includes('/');
  if ((comes || running) && (money || unitType === 'percent')) {
    const receives = is(VERB.getting) || (is(VERB.rising | VERB.being) && isSpending(reading));
    const gives = is(VERB.funding) && (past || mood === 'present') && (money || receives);
    if (gives || (receives && mood === 'present')) balance.add(SENSE.fundingToCome);
  } else if (money && mood === 'present' && around.grants && around.heading !== 'report' && !bygone) {
    // `Farming gets 300 million`, `We give the hospitals 20 million`, in a budget
    if (is(VERB.getting | VERB.giving) && !stance.subject) balance.add(SENSE.fundingToCome);
  }
}
