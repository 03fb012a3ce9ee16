import { offsetBefore } from '../text/distance';
import data from '../lexicon/data/measures.txt';
import { wordSet } from '../lexicon/lookup';
import type { AnnotatedDocument } from '../recognize/annotatedDocument';
import type { Annotation, QuantityAnnotation, Span } from '../recognize/annotation';
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

/** What tells times in one sentence. */
interface Said extends Span {
  /** Its quantities and the dates that may be times, in order. */
  readonly marks: readonly Annotation[];
  /** Its date, if there is only one. */
  readonly onlyDate: Annotation | undefined;
}

/** The times of the figures of one text that have no deadline; see {@link timeOf}. A sentence is looked through once for all its figures. */
export class FigureTimes {
  private said: Said | undefined;

  constructor(
    private readonly text: string,
    private readonly annotated: AnnotatedDocument,
  ) {}

  /** @returns a TIMEX3 value; undefined where the text does not say one */
  of(figure: QuantityAnnotation): string | undefined {
    const said = this.around(figure.start);
    if (!said) return undefined;
    const next = said.marks[firstIndex(said.marks, ({ start }) => start >= figure.end)];
    if (next?.kind === 'date' && !CLAUSE_END.test(this.text.slice(figure.end, next.start))) return next.value;
    const { onlyDate } = said;
    return onlyDate?.kind === 'date' && onlyDate.start < figure.start ? onlyDate.value : undefined;
  }

  private around(offset: number): Said | undefined {
    const { text, annotated, said } = this;
    if (said && said.start <= offset && offset < said.end) return said;
    const sentence = sentenceAt({ annotated }, offset);
    if (!sentence) return undefined;
    const marks = annotationsWithin({ annotated }, sentence).filter((each) => isQuantity(each) || isTime(text, each));
    const dates = marks.filter(({ kind }) => kind === 'date');
    const { start, end } = sentence;
    return (this.said = { start, end, marks, onlyDate: dates.length === 1 ? dates[0] : undefined });
  }
}

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
  const [x, y] = [endOf(a), endOf(b)];
  if (x === y) return 'same';
  if (x.startsWith('P') || y.startsWith('P') || /X/.test(x + y)) return 'unknown';
  return x.startsWith(`${y}-`) || y.startsWith(`${x}-`) ? 'unknown' : 'other';
}

/** What is compared of a time: the end of a period, and of a year that is named by its last month or day. Two times are the same where this is. */
export const endOf = (time: string): string =>
  time.slice(time.lastIndexOf('/') + 1).replace(/^(\d{4})-12(?:-31)?$/, '$1');
