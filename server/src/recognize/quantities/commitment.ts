import type { LocalQuantity, Settled } from './reading';
import type { Mood } from './verbGroup';
import {
  ANNOUNCING_VERBS,
  DRIFTING_VERBS,
  EARMARKING_VERBS,
  FUNDING_VERBS,
  IMPLICATIVE_VERBS,
  NEEDS_VERBS,
  ONGOING_VERBS,
  PROMISING_VERBS,
} from './vocabulary';

/** What the document adds to a quantity's sentence. */
export interface Surroundings {
  /** The verb of the paragraph that introduces the list, for a list item. */
  readonly leadsIn?: { readonly mood: Mood | 'none'; readonly verb: string; readonly announcedBy?: string };
  /** Whether the paragraph orders more than it reports: then `were added` orders too. */
  readonly ordering: boolean;
  /** Whether title and headings call the text a plan, or a report. */
  readonly text?: 'plan' | 'report';
  /** Whether its sentence names a time that is still to come, or one that is past. */
  readonly time?: 'future' | 'past';
  /** Whether the quantity's own phrase names a date, not a duration. */
  readonly dueDate: boolean;
}

export interface Decision {
  readonly kind: 'target' | 'figure';
  /** Why, in words. */
  readonly because: string;
}

const SETTLED: Readonly<Record<Settled, string>> = {
  part: 'it counts parts of the document or plan itself',
  threshold: 'it is a threshold that describes something',
  'share of a group': 'it names a group by its share',
  baseline: 'it is what a change starts from or is compared with',
  denominator: 'it is what something else is counted by',
  state: 'it is a cost or size',
  condition: 'the sentence makes it depend on a condition',
  defined: 'a definite amount is known already',
};

/** Verbs of forecasters; `expected` and `projected` are used of what a plan wants, too. */
const FORETELLING = /\b(?:forecast|predict|estimat)/;

/** Decides whether a quantity is wanted (target) or known (figure). */
export function decide({ rule, stance, unitType }: LocalQuantity, around: Surroundings): Decision {
  const verb = stance.verbText === undefined ? 'the clause has no verb' : `the verb "${stance.verbText}"`;
  const target = (because: string): Decision => ({ kind: 'target', because });
  const figure = (because: string): Decision => ({ kind: 'figure', because });
  if (stance.settled) return figure(SETTLED[stance.settled]);
  const money = unitType === 'money';
  const reportedMood = stance.mood === 'past' || stance.mood === 'perfect';
  if (rule === 'quantity.net-zero' && !reportedMood) return target('net zero is a goal by itself');
  switch (stance.mood) {
    case 'imperative':
      return target(`${verb} is an order of the plan`);
    case 'planned':
      return target(`${verb} says what is planned`);
    case 'future':
      if (stance.unwanted !== undefined && !stance.act) return figure(`"${stance.unwanted}" is foretold, not wanted`);
      return NEEDS_VERBS.has(stance.verb ?? '')
        ? figure(`${verb} tells what is needed`)
        : target(`${verb} commits to the future`);
    case 'expected':
      if (FORETELLING.test(stance.verbText ?? '')) return figure(`${verb} only foretells`);
      return stance.unwanted === undefined || (stance.act && !DRIFTING_VERBS.has(stance.verb ?? ''))
        ? target(`${verb} expects what the plan wants`)
        : figure(`${verb} forecasts "${stance.unwanted}", which nobody wants`);
    case 'infinitive':
      return infinitive();
    case 'imagined':
      return stance.announcedBy === undefined
        ? figure(`${verb} only says what is possible`)
        : target(`${verb} says what "${stance.announcedBy}" is about`);
    case 'progressive':
      return around.time !== 'past' && ONGOING_VERBS.has(stance.verb ?? '')
        ? target(`${verb} is under way, and committed to`)
        : reported();
    case 'past':
    case 'perfect':
      return reported();
    case 'present':
    case 'participle':
    case 'none':
      return inherited();
  }

  function infinitive(): Decision {
    const { main } = stance;
    const done =
      main &&
      (main.mood === 'past' || main.mood === 'perfect' || main.mood === 'present' || main.mood === 'progressive');
    if (done && IMPLICATIVE_VERBS.has(main.verb) && stance.announcedBy === undefined)
      return figure(`"${main.verb}" tells that it happened`);
    return target(
      stance.announcedBy === undefined ? `${verb} is a purpose` : `${verb} says what "${stance.announcedBy}" is about`,
    );
  }

  function reported(): Decision {
    // `maintained at 42 per cent` in a list of targets has lost its auxiliary.
    if (stance.mood === 'past' && !stance.passive && around.time !== 'past' && introducedByPlan())
      return target(introduction());
    if (stance.announcedBy !== undefined && around.time !== 'past')
      return target(`"${stance.announcedBy}" announces it`);
    if (PROMISING_VERBS.has(stance.verb ?? '') && around.time !== 'past') return target(`${verb} makes a promise`);
    const voted = stance.mood === 'perfect' && stance.verb === 'allocate' && around.text === 'plan';
    if (money && voted && around.time !== 'past') return target(`${verb} in a plan or budget is for what is to come`);
    if (money && EARMARKING_VERBS.has(stance.verb ?? '') && around.time !== 'past')
      return target(`money set aside (${verb})`);
    if (money && around.time === 'future' && FUNDING_VERBS.has(stance.verb ?? ''))
      return target(`money set aside (${verb}) for a time to come`);
    const order = stance.mood === 'past' && stance.passive && stance.act && around.ordering && around.time !== 'past';
    if (order) return target(`${verb} stands among the orders of a plan`);
    // What is reported cannot have happened at a time to come: it was agreed for then.
    if (around.dueDate && around.time === 'future') return target('its own date is still to come');
    return figure(`${verb} reports what is or was`);
  }

  function inherited(): Decision {
    if (stance.announcedBy !== undefined) return target(`"${stance.announcedBy}" announces it`);
    if (stance.mood === 'present' && stance.main?.verb === 'include')
      return target(`${verb} is among what is to be done`);
    if (stance.mood === 'present' && introducedByPlan()) return target(introduction());
    if (stance.mood === 'present' && !(money && FUNDING_VERBS.has(stance.verb ?? '') && around.time === 'future'))
      return figure(`${verb} tells what is`);
    if (stance.mood === 'present') return target(`money given (${verb}) for a time to come`);
    const { leadsIn } = around;
    if (introducedByPlan()) return target(introduction());
    // What a budget or cabinet has announced is still to be done.
    const item = stance.mood === 'participle' || (stance.mood === 'none' && around.text === 'plan');
    const announced = ANNOUNCING_VERBS.has(leadsIn?.verb ?? '') && item;
    if (announced) return target(`${introduction()}, and ${verb} says what is to be done`);
    if (leadsIn?.mood === 'past' || leadsIn?.mood === 'perfect') return figure(`${introduction()}, which reports`);
    if (stance.earmarked && around.text !== 'report')
      return target('money at the head of an item, with its purpose behind it');
    if (around.text === 'plan' && around.time === 'future') return target('a plan names it with a time to come');
    return figure(verb);
  }

  /** Whether the paragraph that introduces the list plans or orders what its items say. */
  function introducedByPlan(): boolean {
    const { leadsIn } = around;
    if (!leadsIn) return false;
    return (
      leadsIn.announcedBy !== undefined || /^(?:imperative|future|planned|expected|infinitive)$/.test(leadsIn.mood)
    );
  }

  function introduction(): string {
    return `the list is introduced by "${around.leadsIn?.announcedBy ?? around.leadsIn?.verb}"`;
  }
}
