import type { Span } from '../recognize/annotation';
import { fromCodePoints, toCodePoints } from '../text/lineIndex';

/** Spans in UTF-16 code units as spans in code points, in the same order. */
export const toCodePointSpans = (text: string, spans: readonly Span[]): Span[] => convert(text, spans, toCodePoints);

/** Spans in code points as spans in UTF-16 code units, in the same order. Ends beyond the text are its end. */
export const fromCodePointSpans = (text: string, spans: readonly Span[]): Span[] =>
  convert(text, spans, fromCodePoints);

/** The converters walk the text once, so offsets go in ascending order, whatever the order of the spans. */
function convert(
  text: string,
  spans: readonly Span[],
  convertOffsets: (text: string, offsets: readonly number[]) => number[],
): Span[] {
  const offsets = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const converted = convertOffsets(text, offsets);
  const byOffset = new Map(offsets.map((offset, i) => [offset, converted[i]!]));
  return spans.map(({ start, end }) => ({ start: byOffset.get(start)!, end: byOffset.get(end)! }));
}

/** Length of a text in code points. */
export const codePointLength = (text: string): number => toCodePoints(text, [text.length])[0]!;
