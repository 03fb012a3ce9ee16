import type { DateAnnotation, DeadlineSource } from '../annotation';
import type { LocalQuantity } from './reading';
import { type Timeline, datesWithin } from './timeline';

/** How far from a quantity its sentence is searched for dates, in UTF-16 code units: a bound for endless sentences. */
const FAR = 800;
/** How far behind a quantity its own date may stand, and how far for it to be in its phrase. */
const OWN = 160;
const CLOSE = 40;

/** When a quantity is due. */
export interface Deadline {
  /** TIMEX3 value. */
  readonly value: string;
  readonly source: DeadlineSource;
  readonly evidence: string;
}

/** The dates around a quantity. */
export interface DatesAround {
  /** Behind it, before the next quantity. */
  readonly own?: DateAnnotation;
  /** The nearest before it in its sentence. */
  readonly leading?: DateAnnotation;
  /** Any other behind it in its sentence. */
  readonly later?: DateAnnotation;
  /** In the heading over it, and still to come. */
  readonly heading?: DateAnnotation;
  /** Value of the SET that belongs to it. */
  readonly frequency?: string;
}

/** Finds the dates that a quantity belongs to: in its own phrase, its sentence, its section, its document, in this order. */
export class DeadlineFinder {
  /** @param period of the document */
  constructor(
    private readonly timeline: Timeline,
    private readonly period: DateAnnotation | undefined,
  ) {}

  /**
   * The dates around a quantity.
   * @param dates of its paragraph, in order
   * @param heading that of its section
   */
  around(dates: readonly DateAnnotation[], reading: LocalQuantity, heading: DateAnnotation | undefined): DatesAround {
    const { start, end } = reading;
    const sentence = datesWithin(
      dates,
      Math.max(reading.sentence.start, start - FAR),
      Math.min(reading.clauseEnd, end + FAR),
    );
    const { frequency: set } = reading;
    const frequency = set && sentence.find((date) => date.type === 'SET' && date.start === set.start)?.value;
    const lead = (date: DateAnnotation) => reading.due.get(date.start);
    // `from 2020` in the past tells where a change starts.
    const due = sentence.filter(
      (date) =>
        lead(date) !== undefined &&
        date.type !== 'SET' &&
        !(lead(date) === 'from' && this.timeline.timeOf(date) === 'past'),
    );
    const { passed } = reading;
    const isPassed = (date: DateAnnotation) =>
      passed !== undefined && date.start >= passed.start && date.end <= passed.end;
    const leading = due.findLast((date) => date.end <= start && !isPassed(date));
    const key = leading && lead(leading) === ':' && start - leading.end <= 3 ? leading : undefined;
    const mayOwn = (date: DateAnnotation) =>
      date.start >= end && date.end <= reading.until && date.start - end <= OWN && lead(date) !== ':';
    const own = key ?? due.find(mayOwn);
    const later = due.find((date) => date.start >= end && date !== own && lead(date) !== ':');
    return {
      ...(own && { own }),
      ...(leading && { leading }),
      ...(later && { later }),
      ...(heading && { heading }),
      ...(frequency !== undefined && { frequency }),
    };
  }

  /**
   * When a target is due.
   * @param listed a date that the head of its column or the introduction of its list names
   */
  find(around: DatesAround, end: number, listed: DateAnnotation | undefined): Deadline | undefined {
    const { own, leading, later, heading } = around;
    const open = (date: DateAnnotation | undefined) => date && this.timeline.timeOf(date) !== 'past';
    const inSentence = own ?? [leading, later].find(open);
    if (inSentence && open(inSentence)) {
      const close = inSentence === own && inSentence.start - end <= CLOSE;
      const where = close ? 'phrase' : 'sentence';
      return { value: dueValue(inSentence), source: where, evidence: evidence(inSentence, `in the same ${where}`) };
    }
    if (listed && open(listed))
      return { value: dueValue(listed), source: 'section', evidence: evidence(listed, 'at the head of the list') };
    if (heading)
      return { value: dueValue(heading), source: 'section', evidence: evidence(heading, 'in the heading above') };
    if (!this.period) return undefined;
    const why = `deadline: the document's period "${this.period.text}"`;
    return { value: dueValue(this.period), source: 'document', evidence: why };
  }
}

/** The first range of years that ends after it begins, near the top: the period of the plan. @param dates the first of the document */
export const periodAmong = (dates: readonly DateAnnotation[]): DateAnnotation | undefined =>
  dates.find((date) => {
    const [, from, to] = (date.type === 'DATE' && /^(\d{4})\/(\d{4})$/.exec(date.value)) || [];
    return to !== undefined && Number(to) - Number(from) > 1;
  });

const evidence = (date: DateAnnotation, where: string) => `deadline: "${date.text}" ${where}`;

/** The end of a range is when it is due; a fiscal year over two calendar years stays whole. */
function dueValue({ value }: DateAnnotation): string {
  const years = /^(\d{4})\/(\d{4})$/.exec(value);
  if (years && Number(years[2]) - Number(years[1]) === 1) return value;
  return value.split('/').at(-1)!;
}
