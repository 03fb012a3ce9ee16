import type { LocalQuantity } from './reading';
import { weightsOf } from './weights';

/** What weighing a verb asks of words around it, and the weights of what verbs mean. */

/** Verbs of forecasters; `expected` and `projected` are used of what a plan wants, too. */
export const FORETELLING = /\b(?:forecast|predict|estimat|project|assum)/;

/** What is done when it is signed or passed. */
export const PAPERS =
  /\b(?:agreements|contracts|deals|memoranda|memorandums|mous|documents|accords|treaties|conventions|pacts|laws|bills|acts|decrees|resolutions)$/i;

/** Who comes to a meeting. */
export const GUESTS = /\b(?:delegates|participants|attendees|exhibitors|speakers|guests|delegations|panellists)$/i;

/** What those who are entitled may do. */
export const ENTITLED =
  /^(?:can|may) (?:now |also )?(?:claim|receive|apply|borrow|obtain|get|access|draw|bid|request|qualify|win|seek|be (?:granted|paid|awarded))$/;

/** What may require money of others; a plan or programme that requires some is only in want of it. */
export const RULING =
  /\b(?:law|act|bill|decree|directive|regulation|resolution|agreement|treaty|accord|compact|charter|budget)\b/i;

const SPENDING =
  /\b(?:spending|expenditure|outlays?|allocations?|funding|investments?|budget|transfers|support|assistance)\b/i;

const senses = weightsOf('verb sense');

export const SENSE = {
  done: senses('done'),
  agreed: senses('agreed'),
  possible: senses('possible'),
  agent: senses('agent'),
  guests: senses('guests'),
  talkedOf: senses('talked of'),
  line: senses('line'),
  needs: senses('needs'),
  foretells: senses('foretells'),
  amounts: senses('amounts'),
  unwanted: senses('unwanted'),
  state: senses('state'),
  ongoing: senses('ongoing'),
  promising: senses('promising'),
  earmarking: senses('earmarking'),
  announcedToCome: senses('announced to come'),
  fundingToCome: senses('funding to come'),
  ordered: senses('ordered'),
  enacted: senses('enacted'),
  entitled: senses('entitled'),
  changedNow: senses('changed now'),
  begins: senses('begins'),
  moves: senses('moves'),
  driftsOn: senses('drifts'),
  covers: senses('covers'),
  partOfIt: senses('part of it'),
  givesIfAgreed: senses('gives if agreed'),
  planSpeaks: senses('plan speaks'),
  scheduled: senses('scheduled'),
};

/** Whether a quantity measures what is spent. */
export const isSpending = ({ metric }: LocalQuantity): boolean => metric !== undefined && SPENDING.test(metric);
