import type { DatesAround } from './deadline';
import type { LocalQuantity, Stance } from './reading';
import type { Surroundings } from './surroundings';
import type { Timeline } from './timeline';
import { VERB } from './verbKinds';
import { weighSurroundings } from './weighText';
import { isEntitled, weighVerb } from './weighVerb';
import { Balance, type Decision, weightsOf } from './weights';

/** All that the weights ask about. */
export interface Case {
  readonly reading: LocalQuantity;
  readonly around: Surroundings;
  readonly dates: DatesAround;
  /** What the quantity before it is, where it counts the same and stands in this paragraph or the one before. */
  readonly previous: 'target' | 'figure' | undefined;
  /** The same, whatever that counts. */
  readonly last: 'target' | 'figure' | undefined;
  readonly timeline: Timeline;
}

const signs = weightsOf('sign');

/** Decides whether a quantity is wanted (target) or known (figure): by the sum of the weights of all that holds. */
export function decide(item: Case): Decision {
  const { stance } = item.reading;
  const balance = new Balance(stance.verbText ?? '');
  weighVerb(item, balance);
  for (const sign of stance.signs) if (applies(sign, item)) balance.add(signs(sign));
  weighSurroundings(item, balance);
  return balance.decide();
}

/** Signs that the kind of text takes away, or that need a verb of the present. */
function applies(sign: string, { reading, around, dates }: Case): boolean {
  const { stance } = reading;
  if (sign === 'outlay')
    return around.title === 'plan' && around.heading !== 'report' && (dates.own ?? dates.leading)?.time !== 'past';
  // `Applicants may request up to 5,000`: what they get is no condition.
  if (sign === 'eligibility') return !isEntitled(reading);
  if (sign === 'apposed') return dates.own?.date.type === 'DATE' && dates.own.time !== 'future';
  if (sign === 'dated aside') return dates.own?.time !== 'future';
  // Only who plans or rules says what each is to have.
  if (sign === 'each') return (around.heading ?? around.title) !== 'report' && around.title !== undefined;
  if (sign === 'compared aside') return reading.stance.mood === 'past' || reading.stance.mood === 'perfect';
  // `I am today announcing` happens today, and is to come.
  if (sign === 'at present') return LASTING.has(stance.mood) && !(stance.mood === 'progressive' && isUnderWay(stance));
  if (sign === 'needed for it') return around.heading !== 'plan' && around.title !== 'plan';
  if (sign !== 'outlook' && sign !== 'limit set' && sign !== 'fresh') return true;
  const genre = around.underTargets ? 'targets' : (around.heading ?? around.title);
  if (sign === 'outlook') return genre !== 'plan' && genre !== 'targets' && genre !== 'law';
  // The minimum wage is a price, until a law sets it.
  if (sign === 'limit set' && reading.unitType === 'money') return genre === 'law';
  return genre !== 'report';
}

const isUnderWay = ({ kinds }: Stance): boolean => (kinds & VERB.ongoing) !== 0;

/** `today announced` is no present state. */
const LASTING = new Set(['present', 'none', 'participle', 'progressive']);
