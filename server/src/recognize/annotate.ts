import { readText } from '../text/document';
import type { AnnotatedDocument, Annotation } from './annotation';
import { ParagraphCache, type ParagraphReading } from './cache';
import { type DateOptions, settleDates } from './dates';
import { settleNames } from './names';
import { settleQuantities } from './quantities';

export interface AnnotateOptions extends DateOptions {
  /** Readings of earlier texts; the result is the same with and without it. */
  readonly cache?: ParagraphCache;
}

/**
 * Annotates one document: a pure function of the text and the options. First every paragraph is read by itself, then the
 * document decides what a paragraph cannot know (reference date, promoted names, deadlines, target or figure).
 * @param text any string, line ends and all; offsets in the result are its UTF-16 code units
 */
export function annotate(text: string, options: AnnotateOptions = {}): AnnotatedDocument {
  const cache = options.cache ?? new ParagraphCache();
  const readings: ParagraphReading[] = [];
  const source = readText(text, (kind, content) => {
    const reading = cache.read(kind, content);
    readings.push(reading);
    return reading.paragraph;
  });
  const dates = settleDates(
    source,
    readings.map((reading) => reading.dates),
    options,
  );
  const names = settleNames(
    source,
    readings.map((reading) => reading.names),
  );
  const quantities = settleQuantities(
    source,
    readings.map((reading) => reading.quantities),
    { dates, names },
  );
  const annotations: Annotation[] = [...dates.dates, ...names.names, ...quantities];
  annotations.sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    source,
    annotations,
    entities: names.entities,
    candidates: names.candidates,
    ...(dates.referenceDate && { referenceDate: dates.referenceDate }),
  };
}
