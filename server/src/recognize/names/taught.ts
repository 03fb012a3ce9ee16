import type { Paragraph } from '../../text/document';
import { putInOrder } from '../../text/spanOrder';
import type { Span } from '../annotation';
import type { FoundTerm } from '../terms';
import { type WordedReading, copyOf, readingOf, worded } from './reading';

/** Two capitals or more and no small word: `HCWA`, `G20`, `U.N.`. */
const ACRONYM = /^\p{Lu}(?:(?!\p{Lu})[\p{L}\d.&/-])*\p{Lu}[\p{L}\d.&/-]*$/u;

/**
 * The names of a paragraph with the user's terms among them. A term wins over what the rules read at its place: of readings that
 * overlap it only one of the other kind that goes further on either side stays, as an organization may be named within a plan.
 */
export function withTerms(
  paragraph: Paragraph,
  readings: readonly WordedReading[],
  found: readonly FoundTerm[],
): readonly WordedReading[] {
  const taught = found.map((term) => toReading(paragraph, term));
  const byStart = new Map(taught.map((reading) => [reading.start, reading]));
  const kept = readings.flatMap((reading) => {
    const rivals = overlapping(taught, reading);
    if (rivals.some((term) => term.kind === reading.kind || !isInside(term, reading))) return [];
    const target = reading.abbreviates;
    const term = target && byStart.get(target.start);
    if (!term || term.end !== target?.end) return [reading];
    const own = copyOf(reading);
    own.kind = term.kind;
    own.strength = 'strong';
    return [own];
  });
  return putInOrder([...kept, ...taught]);
}

function toReading({ text }: Paragraph, { start, end, term }: FoundTerm): WordedReading {
  const { kind, canonical, spelling, source } = term;
  const evidence = spelling === canonical ? [source] : [source, `stands for "${canonical}"`];
  const form = ACRONYM.test(spelling) ? 'acronym' : 'full';
  const span = { start, end, text: text.slice(start, end) };
  const reading = readingOf(span, kind, form, 'strong', `term.${kind}`, evidence);
  reading.known = canonical;
  reading.term = term;
  return worded(reading);
}

/** Those of several spans, in order and apart from each other, that overlap another. */
function overlapping(taught: readonly WordedReading[], { start, end }: Span): readonly WordedReading[] {
  let [low, high] = [0, taught.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (taught[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < taught.length && taught[last]!.start < end) last++;
  return taught.slice(low, last);
}

const isInside = (inner: Span, outer: Span) =>
  outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
