import { offsetBefore } from '../text/distance';
import data from '../lexicon/data/measures.txt';
import { wordSet } from '../lexicon/lookup';
import type { AnnotatedDocument, Annotation, DateAnnotation, QuantityAnnotation, Span } from '../recognize/annotation';
import type { CorpusDocument } from './corpusDocument';
import { type Annotated, annotationsWithin, firstIndex, paragraphIndexAt } from './sorted';

/** Words before a date that make it the start of a comparison, not the time of the figure: `fell by 9 percent from 2020`. */
const BASELINE = wordSet(data, 'baseline');
const CLAUSE_END = /[,;:–—]/;
const CALENDAR = /^(?:FY)?\d{4}(?:-|$)/;

/**
 * The time that a quantity speaks of, as a TIMEX3 value: its deadline; for a figure without one, the date that follows it in its
 * clause with no other quantity between, or else the only date of its sentence, if it stands in front.
 */
export function timeOf({ facts }: CorpusDocument, quantity: QuantityAnnotation): string | undefined {
  return quantity.deadline || quantity.kind === 'target' ? quantity.deadline : facts.timeOf(quantity);
}

/** The time of a figure without a deadline; see {@link timeOf}. */
export function findTime(text: string, annotated: AnnotatedDocument, figure: QuantityAnnotation): string | undefined {
  const sentence = sentenceAt({ annotated }, figure.start);
  const around = sentence ? annotationsWithin({ annotated }, sentence) : [];
  const dates = around.filter((other): other is DateAnnotation => isTime(text, other));
  const next = around.find((other) => other.start >= figure.end && (isQuantity(other) || isOneOf(dates, other)));
  const isSameClause = next && !CLAUSE_END.test(text.slice(figure.end, next.start));
  if (next?.kind === 'date' && isSameClause) return next.value;
  return dates.length === 1 && dates[0]!.start < figure.start ? dates[0]!.value : undefined;
}

const isOneOf = (dates: readonly DateAnnotation[], annotation: Annotation) => dates.some((date) => date === annotation);

const isQuantity = ({ kind }: Annotation) => kind === 'target' || kind === 'figure';

function isTime(text: string, annotation: Annotation): boolean {
  if (annotation.kind !== 'date' || annotation.type !== 'DATE' || !CALENDAR.test(annotation.value)) return false;
  const before =
    text
      .slice(offsetBefore(text, annotation.start, 20), annotation.start)
      .match(/\p{L}+/gu)
      ?.at(-1) ?? '';
  return !BASELINE.has(before.toLowerCase());
}

/** The sentence around an offset, in offsets of the document; nothing before the first. */
export function sentenceAt(document: Annotated, offset: number): Span | undefined {
  const placed = document.annotated.source.paragraphs[paragraphIndexAt(document, offset)];
  if (!placed) return undefined;
  const { sentences } = placed.paragraph;
  const sentence = sentences[firstIndex(sentences, ({ start }) => placed.start + start > offset) - 1];
  return sentence && { start: placed.start + sentence.start, end: placed.start + sentence.end };
}

/**
 * How two times relate: `same`, `other` (two milestones or two years), or `unknown`: one is not stated, is counted from the start
 * (`within five years`), or lies within the other (`2025`, `June 2025`). A year and its last day are the same.
 */
export function compareTimes(a: string | undefined, b: string | undefined): 'same' | 'other' | 'unknown' {
  if (!a || !b) return 'unknown';
  const [x = '', y = ''] = [a, b].map((value) =>
    value.slice(value.lastIndexOf('/') + 1).replace(/^(\d{4})-12(?:-31)?$/, '$1'),
  );
  if (x === y) return 'same';
  if (x.startsWith('P') || y.startsWith('P') || /X/.test(x + y)) return 'unknown';
  return x.startsWith(`${y}-`) || y.startsWith(`${x}-`) ? 'unknown' : 'other';
}
