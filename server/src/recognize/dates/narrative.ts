import type { Anchor } from './anchor';
import type { DateSums } from './tally';

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

/** @param yearsOf all of the document's dates, where they are needed @param reference its reference date, if it has one */
export function isNarrative(
  { readings, points, past, future, deictic, events }: DateSums,
  yearsOf: () => number[],
  reference: Anchor | undefined,
): boolean {
  if (points < MIN_DATES || past < MIN_PAST * readings || past < MIN_PAST_TO_FUTURE * future) return false;
  if (deictic > MAX_DEICTIC * points) return false;
  const years = yearsOf();
  if (years.length < MIN_YEARS) return false;

  const middle = years.sort((a, b) => a - b)[years.length >> 1]!;
  if (middle <= (reference?.year ?? PRESENT) - GENERATION) return true;
  const ownTime = years.filter((year) => reference && Math.abs(year - reference.year) <= 1).length;
  return ownTime <= years.length / 2 && events >= MIN_DATED_EVENTS * points;
}
