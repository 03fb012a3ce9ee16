import { readText } from '../text/document';
import type { AnnotatedDocument, Annotation } from './annotation';
import { ParagraphCache, type ParagraphReading } from './cache';
import { type DateOptions, settleDates } from './dates';
import { settleNames } from './names';
import { settleQuantities } from './quantities';
import { type IgnoreSet, Silence, type TermSet } from './terms';
import { withTaughtMetrics } from './terms/metrics';

export interface AnnotateOptions extends DateOptions {
  /** Readings of earlier texts; the result is the same with and without it. */
  readonly cache?: ParagraphCache;
  /** Names, metrics and silenced texts that users have taught us. */
  readonly terms?: TermSet;
  /** What is ignored in this document. */
  readonly ignores?: IgnoreSet;
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
    const reading = cache.read(kind, content, options.terms);
    readings.push(reading);
    return reading.paragraph;
  });
  const silence = new Silence(text, options.terms, options.ignores);
  const settledDates = settleDates(
    source,
    readings.map((reading) => reading.dates),
    options,
  );
  const dates = { ...settledDates, dates: silence.keep(settledDates.dates) };
  const names = settleNames(
    source,
    readings.map((reading) => reading.names),
    silence,
  );
  const quantities = settleQuantities(
    source,
    readings.map((reading) => reading.quantities),
    { dates, names },
  );
  const named = withTaughtMetrics(silence.keep(quantities), options.terms);
  const annotations: Annotation[] = [...dates.dates, ...names.names, ...named];
  const { silenced } = silence;
  annotations.sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    source,
    annotations,
    entities: names.entities,
    candidates: names.candidates,
    ...(silenced.length > 0 && { silenced }),
    ...(options.ignores && { ignores: options.ignores }),
    ...(dates.referenceDate && { referenceDate: dates.referenceDate }),
  };
}
