import type { Anchor } from './anchor';
import type { DateTally } from './tally';

/**
 * Whether a document tells of a time that is not its own, as histories do. Then a partial date (`June 10`) belongs to the year that
 * the text mentioned last, not to the time of writing, and the two ends of a range are two events.
 *
 * The signs are those by which the literature on temporal tagging tells narratives from news and plans: many dates, nearly all with
 * verbs in the past; hardly a word that points at the time of writing (`today`, `last year`); and events that are dated to the day
 * or month, or that lie a generation back.
 */
const MIN_DATES = 10;
const MIN_YEARS = 4;
const MIN_PAST = 0.6;
const MIN_PAST_TO_FUTURE = 5;
const MAX_DEICTIC = 0.1;
const MIN_DATED_EVENTS = 0.2;
/** Years between the time of writing and what is told. */
const GENERATION = 25;
/** A document without a date of its own is not older than this. */
const PRESENT = 2020;

/** @param tallies of all paragraphs @param reference the document's reference date, if it has one */
export function isNarrative(tallies: readonly DateTally[], reference: Anchor | undefined): boolean {
  const sum = (count: (tally: DateTally) => number) => tallies.reduce((total, tally) => total + count(tally), 0);
  const points = sum((tally) => tally.points);
  const past = sum((tally) => tally.past);
  if (
    points < MIN_DATES ||
    past < MIN_PAST * sum((tally) => tally.readings) ||
    past < MIN_PAST_TO_FUTURE * sum((tally) => tally.future)
  )
    return false;

  const years = tallies.flatMap((tally) => tally.years);
  if (sum((tally) => tally.deictic) > MAX_DEICTIC * points || years.length < MIN_YEARS) return false;

  const middle = years.sort((a, b) => a - b)[years.length >> 1]!;
  if (middle <= (reference?.year ?? PRESENT) - GENERATION) return true;
  const ownTime = years.filter((year) => reference && Math.abs(year - reference.year) <= 1).length;
  return ownTime <= years.length / 2 && sum((tally) => tally.events) >= MIN_DATED_EVENTS * points;
}
