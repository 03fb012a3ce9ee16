import data from '../lexicon/data/measures.txt';
import { wordSet } from '../lexicon/lookup';
import type { Annotation, DateAnnotation, QuantityAnnotation, Span } from '../recognize/annotation';
import type { CorpusDocument } from './corpusDocument';
import { annotationsWithin, paragraphIndexAt } from './sorted';

/** Words before a date that make it the start of a comparison, not the time of the figure: `fell by 9 percent from 2020`. */
const BASELINE = wordSet(data, 'baseline');
const CLAUSE_END = /[,;:–—]/;
const CALENDAR = /^(?:FY)?\d{4}(?:-|$)/;

const known = new WeakMap<QuantityAnnotation, { when: string | undefined }>();

/**
 * The time that a quantity speaks of, as a TIMEX3 value: its deadline; for a figure without one, the date that follows it in its
 * clause with no other quantity between, or else the only date of its sentence, if it stands in front.
 */
export function timeOf(document: CorpusDocument, quantity: QuantityAnnotation): string | undefined {
  if (quantity.deadline || quantity.kind === 'target') return quantity.deadline;
  let found = known.get(quantity);
  if (!found) {
    found = { when: findTime(document, quantity) };
    known.set(quantity, found);
  }
  return found.when;
}

function findTime(document: CorpusDocument, quantity: QuantityAnnotation): string | undefined {
  const around = annotationsOfSentence(document, quantity.start);
  const dates = around.filter((other): other is DateAnnotation => isTime(document, other));
  const next = around.find((other) => other.start >= quantity.end && (isQuantity(other) || isOneOf(dates, other)));
  const isSameClause = next && !CLAUSE_END.test(document.text.slice(quantity.end, next.start));
  if (next?.kind === 'date' && isSameClause) return next.value;
  return dates.length === 1 && dates[0]!.start < quantity.start ? dates[0]!.value : undefined;
}

const isOneOf = (dates: readonly DateAnnotation[], annotation: Annotation) => dates.some((date) => date === annotation);

const isQuantity = ({ kind }: Annotation) => kind === 'target' || kind === 'figure';

function isTime(document: CorpusDocument, annotation: Annotation): boolean {
  if (annotation.kind !== 'date' || annotation.type !== 'DATE' || !CALENDAR.test(annotation.value)) return false;
  const [before = ''] =
    /\p{L}+(?=\P{L}*$)/u.exec(document.text.slice(Math.max(0, annotation.start - 20), annotation.start)) ?? [];
  return !BASELINE.has(before.toLowerCase());
}

/** The annotations that begin in the sentence around an offset, in order. */
function annotationsOfSentence(document: CorpusDocument, offset: number): readonly Annotation[] {
  const sentence = sentenceAt(document, offset);
  return sentence ? annotationsWithin(document, sentence) : [];
}

/** The sentence around an offset, in offsets of the document; nothing before the first. */
export function sentenceAt(document: CorpusDocument, offset: number): Span | undefined {
  const placed = document.annotated.source.paragraphs[paragraphIndexAt(document, offset)];
  const sentence = placed?.paragraph.sentences.findLast(({ start }) => placed.start + start <= offset);
  return placed && sentence && { start: placed.start + sentence.start, end: placed.start + sentence.end };
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
