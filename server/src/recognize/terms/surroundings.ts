import { offsetBefore, offsetBehind } from '../../text/distance';
import type { Span } from '../annotation';

/** The words next to a stretch of text, in the order of the text. */
export interface Surroundings {
  readonly before: readonly string[];
  readonly behind: readonly string[];
}

/** A text, as far as it must be known to tell places in it. */
export interface PlacesInText {
  /** What stands there. */
  textAt(span: Span): string;
  surroundingsOf(span: Span): Surroundings;
}

/** How many words on either side tell a place. */
const WORDS = 4;
/** Where they are looked for, in characters. */
const REACH = 160;

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*/gu;
const BLANK_LINE = /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)/;

/** The words around a span, as far as its paragraph goes. Changes elsewhere in the document leave them as they are. */
export function surroundingsOf(text: string, { start, end }: Span): Surroundings {
  const ahead = text
    .slice(offsetBefore(text, start, REACH), start)
    .split(BLANK_LINE)
    .at(-1)!;
  const after = text.slice(end, offsetBehind(text, end, REACH)).split(BLANK_LINE)[0]!;
  return { before: wordsOf(ahead).slice(-WORDS), behind: wordsOf(after).slice(0, WORDS) };
}

/** The places of a text that is at hand. */
export const placesIn = (text: string): PlacesInText => ({
  textAt: ({ start, end }) => text.slice(start, end),
  surroundingsOf: (span) => surroundingsOf(text, span),
});

const wordsOf = (text: string): string[] => (text.match(WORD) ?? []).map((word) => word.slice(0, 40));
