import type { Anchor } from './anchor';
import type { DateReading } from './read';

/**
 * Whether a document tells of a time that is not its own: then partial dates follow the date mentioned last, not the time of
 * writing. @param reference the document's reference date, if it has one
 */
export function isNarrative(readings: readonly DateReading[], reference: Anchor | undefined): boolean {
  void reference;
  const past = readings.filter((reading) => reading.tense === 'past').length;
  const future = readings.filter((reading) => reading.tense === 'future').length;
  return readings.length >= 12 && past > 4 * future;
}
