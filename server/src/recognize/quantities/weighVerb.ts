import type { Case, Feature } from './weigh';
import {
  AGENTS,
  DECIDING_VERBS,
  DISCUSSING_VERBS,
  DRIFTING_VERBS,
  EARMARKING_VERBS,
  EXPECT_VERBS,
  FALLING_VERBS,
  FUNDING_VERBS,
  IMPLICATIVE_VERBS,
  NEEDS_VERBS,
  ONGOING_VERBS,
  PROMISING_VERBS,
  STATIVE_VERBS,
} from './vocabulary';

/** Verbs of forecasters; `expected` and `projected` are used of what a plan wants, too. */
const FORETELLING = /\b(?:forecast|predict|estimat|project|assum)/;

/** Whose subject gets what is wanted. */
const RECEIVING = /^(?:receive|get|gain|obtain|join|access|enter|use|meet|attend|complete|pass|serve|generate|create)$/;

/** What those who are entitled may do. */
const ENTITLED =
  /^(?:can|may) (?:now |also )?(?:claim|receive|apply|borrow|obtain|get|access|draw|bid|request|qualify|win|seek|be (?:granted|paid|awarded))$/;

const SPENDING =
  /\b(?:spending|expenditure|outlays?|allocations?|funding|investments?|budget|transfers|support|assistance)\b/i;

/** What is to be done is what they settled. */
const AGREED =
  /^(?:agree|decide|resolve|pledge|promise|vow|commit|undertake|vote|instruct|direct|ask|urge|request|order|opt|choose)$/;

/** What a law or decree does by saying so. */
const ENACTED =
  /^(?:create|grant|establish|allocate|award|assign|reduce|increase|raise|lower|add|appropriate|authori[sz]e)$/;

const REPORTING = new Set(['past', 'perfect', 'present', 'progressive']);

/** What the verb says: its mood, its sense, and its subject. */
export function verbFeatures(item: Case): Feature[] {
  const { reading, offset, around, dates, timeOf } = item;
  const { stance, unitType } = reading;
  const { verb = '', main } = stance;
  // `900 depots built` in a list: what is to be done, with its auxiliary left out.
  const mood = stance.mood === 'past' && stance.fragment && stance.act ? 'participle' : stance.mood;
  const features: Feature[] = [{ name: `verb: ${mood}` }];
  const add = (name: string, word?: string) => features.push({ name, ...(word !== undefined && { word }) });
  const sense = (name: string, holds: boolean, word?: string) => holds && add(`verb sense: ${name}`, word);
  const ahead = mood === 'future' || mood === 'expected' || mood === 'planned';
  const past = mood === 'past' || mood === 'perfect';
  // `on trial from 2023`: when it begins does not tell that it is over.
  const times = [dates.own, dates.leading, dates.later].flatMap((date) =>
    date && reading.due.get(date.start - offset) !== 'from' ? [timeOf(date)] : [],
  );
  const bygone = times.includes('past') && !times.includes('future');
  const money = unitType === 'money' || stance.paidFor === true;

  const implicative = main && REPORTING.has(main.mood) && IMPLICATIVE_VERBS.has(main.verb);
  sense('done', mood === 'infinitive' && implicative === true && stance.announcedBy === undefined, main?.verb);
  sense(
    'agreed',
    mood === 'infinitive' && main !== undefined && REPORTING.has(main.mood) && AGREED.test(main.verb),
    main?.verb,
  );
  sense('possible', mood === 'imagined' && /^(?:could|might)\b/.test(stance.verbText ?? ''));
  // `Six banks will lend 2 billion`: who acts is no part of what is wanted.
  const agent = stance.subject && stance.act && unitType === 'count' && !RECEIVING.test(verb);
  // `Thirty ministers will attend`: who comes to a meeting is none, either.
  const meets = unitType === 'count' && /^(?:meet|attend|gather|participate|convene|speak|vote)$/.test(verb);
  sense('agent', meets && mood === 'future' && (stance.subject || stance.passive));
  sense('agent', agent && mood === 'future' && AGENTS.has(reading.unit?.split(' ').at(-1)?.toLowerCase() ?? ''));
  sense('talked of', mood === 'infinitive' && DISCUSSING_VERBS.has(verb));
  // `needs 2 billion to help 6 million people`: what the need is for.
  const forNeed = mood === 'infinitive' && main !== undefined && NEEDS_VERBS.has(main.verb) && main.mood !== 'future';
  sense('line', mood === 'none' && stance.fragment);
  const wanting = verb === 'need' && stance.passive && /^(?:present|imagined|past)$/.test(mood);
  // `spending will amount to 2 billion` is what the budget decides.
  const spends = /^(?:amount|total)$/.test(verb) && SPENDING.test(reading.metric ?? '');
  sense('needs', (mood === 'future' && NEEDS_VERBS.has(verb) && !spends) || wanting || forNeed);
  // `We expect 900 filings`: an expectation without a deed is a forecast.
  const awaited = EXPECT_VERBS.has(verb) && !/^(?:schedule|slate)$/.test(verb);
  const foreseen = stance.planSpeaks !== undefined && /^(?:foresee|anticipate|schedule|slate)$/.test(verb);
  sense('foretells', mood === 'expected' && !foreseen && (awaited || FORETELLING.test(stance.verbText ?? '')));
  sense('amounts', mood === 'expected' && money && /^(?:amount|total|come|stand)$/.test(verb));
  const drifts = !stance.act || DRIFTING_VERBS.has(verb);
  const ordered = /^(?:shall|must|should|is to|are to)\b/.test(stance.verbText ?? '');
  sense(
    'unwanted',
    ahead &&
      !ordered &&
      !spends &&
      stance.unwanted !== undefined &&
      drifts &&
      !FALLING_VERBS.has(verb) &&
      !PROMISING_VERBS.has(verb),
    stance.unwanted,
  );
  // `By 2030: the state owns 900 depots`: at a time to come a state is wanted.
  const thenOn = [around.listDate, dates.leading].some((date) => date?.type === 'DATE' && timeOf(date) === 'future');
  const kept = /^(?:keep|hold|leave)$/.test(verb);
  const stative = STATIVE_VERBS.has(verb) && !thenOn && (!stance.passive || kept);
  sense('state', mood === 'present' && stative && stance.change !== true);
  sense('act', mood === 'present' && stance.act && !stative);
  sense('ongoing', mood === 'progressive' && ONGOING_VERBS.has(verb) && !bygone);
  sense('promising', past && PROMISING_VERBS.has(verb) && !stance.subject);
  const voted = /^(?:allocate|provide|appropriate|allot)$/.test(verb);
  const aside = EARMARKING_VERBS.has(verb) || (mood === 'perfect' && voted && around.title === 'plan');
  // `Cabinet approves 40 million`: the present of a headline.
  const headline = mood === 'present' && (stance.passive || /^(?:announce|approve|unveil|pledge|commit)$/.test(verb));
  const set = past || headline;
  sense('earmarking', set && money && aside && !bygone);
  const decided = past && !money && DECIDING_VERBS.has(verb) && !stance.subject;
  const own = dates.own !== undefined && timeOf(dates.own) === 'future';
  sense(
    'announced to come',
    decided && (own || (stance.act && !stance.passive && times.includes('future') && !bygone)),
  );
  // `The health budget for 2026 is 3 billion`, `for 2026 the ministry gets 40 million`
  const receives =
    /^(?:get|receive)$/.test(verb) ||
    (/^(?:rise|increase|grow|climb)$/.test(verb) && SPENDING.test(reading.metric ?? '')) ||
    (/^(?:be|stand|total|amount)$/.test(verb) && SPENDING.test(reading.metric ?? ''));
  const gives =
    (money || (unitType === 'percent' && receives)) &&
    ((FUNDING_VERBS.has(verb) && (past || mood === 'present')) || (receives && mood === 'present' && !bygone));
  sense('funding to come', gives && times.includes('future'));
  sense('ordered', mood === 'past' && stance.passive && stance.act && around.ordering && !bygone);
  // `4,000 posts are created`: a law does what it says.
  const law = around.title === 'law' || around.heading === 'law';
  sense('enacted', law && mood === 'present' && stance.passive && ENACTED.test(verb) && !bygone);
  // `Families can claim up to 400 euros`: what they are entitled to.
  sense('entitled', (money || unitType === 'percent') && ENTITLED.test(stance.verbText ?? ''));
  // `The rate is reduced from 20% to 15%`: the goal of a change that is made now.
  const raised =
    /^(?:rise|increase|grow|go|move|climb|fall|drop)$/.test(verb) &&
    SPENDING.test(reading.metric ?? '') &&
    (around.grants || around.title === 'plan');
  const changed = (stance.passive || stance.act || raised) && reading.baseline !== undefined;
  sense('changed now', mood === 'present' && !bygone && (changed || stance.ruled === true));
  // `Reconstruction of 1,500 homes starts in May`
  const begins = /^(?:start|begin|commence|open|follow)$/.test(verb) && stance.subject && unitType !== 'percent';
  sense('begins', mood === 'present' && begins && !bygone);
  // `The grant covers 80% of the price`: what it gives.
  sense('covers', mood === 'present' && unitType === 'percent' && stance.covers === true);
  const continues = item.previous === 'target' && verb === 'include' && !bygone;
  sense('part of it', mood === 'present' && (main?.verb === 'include' || continues));
  const would = /^would\b/.test(stance.verbText ?? '');
  // `Upon approval the country would have access to 90 million`
  sense('gives if agreed', mood === 'imagined' && would && money && stance.uponApproval === true);
  const speaks = !past && (!ahead || foreseen) && mood !== 'progressive' && (mood !== 'imagined' || would);
  // `The plan covers 12 districts`: its own size.
  const describes =
    unitType === 'count' &&
    /^(?:cover|comprise|span|have|consist|contain|include|run|set out|list|outline)$/.test(verb);
  sense('plan speaks', speaks && !describes && stance.planSpeaks !== undefined, stance.planSpeaks);
  if (stance.announcedBy !== undefined) add('sign: announced', stance.announcedBy);
  return features;
}
