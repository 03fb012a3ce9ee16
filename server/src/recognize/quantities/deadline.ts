import type { PlacedParagraph, SourceText } from '../../text/document';
import type { DateAnnotation, DeadlineSource } from '../annotation';
import type { SettledDates } from '../dates';
import type { LocalQuantity } from './reading';
import { lowerBound } from './spanIndex';

/** How far from a quantity its sentence is searched for dates, in UTF-16 code units: a bound for endless sentences. */
const FAR = 800;

/** When a quantity is due, and what the times in its sentence say. */
export interface Deadline {
  readonly value?: string;
  readonly source?: DeadlineSource;
  readonly evidence: string;
  /** Whether the sentence's own time is still to come or past, seen from the reference date. */
  readonly time?: 'future' | 'past';
  /** Value of the SET that belongs to the quantity. */
  readonly frequency?: string;
  /** Whether a date (no duration) stands in its own phrase. */
  readonly dated: boolean;
}

/** Finds deadlines: in the quantity's own phrase, its sentence, its section, its document, in this order. */
export class DeadlineFinder {
  private readonly dates: readonly DateAnnotation[];
  private readonly now: string | undefined;
  private readonly bySection = new Map<number, DateAnnotation | undefined>();
  private readonly period: DateAnnotation | undefined;

  constructor(
    private readonly source: SourceText,
    { dates, referenceDate }: SettledDates,
  ) {
    this.dates = dates;
    this.now = referenceDate?.value;
    this.period = this.documentPeriod();
  }

  find(placed: PlacedParagraph, reading: LocalQuantity): Deadline {
    const offset = placed.start;
    const sentence = this.within(
      offset + Math.max(reading.sentence.start, reading.start - FAR),
      offset + Math.min(reading.sentence.end, reading.end + FAR),
    );
    const frequency =
      reading.frequency &&
      sentence.find((date) => date.type === 'SET' && date.start === offset + reading.frequency!.start);
    const due = sentence.filter(
      (date) => reading.due.has(date.start - offset) && (date.type === 'DATE' || date.type === 'DURATION'),
    );
    const end = offset + reading.end;
    const own = due.find((date) => date.start >= end && date.end <= offset + reading.until && date.start - end <= 160);
    const before = due.findLast((date) => date.end <= offset + reading.start);
    const later = due.find((date) => date.start >= end);
    const inSentence = own ?? [before, later].find((date) => date && this.timeOf(date) !== 'past') ?? before ?? later;
    const time = inSentence && this.timeOf(inSentence);
    const common = {
      dated: own?.type === 'DATE',
      ...(time && { time }),
      ...(frequency?.value !== undefined && { frequency: frequency.value }),
    };
    if (inSentence && time !== 'past') {
      const close = inSentence === own && inSentence.start - end <= 40;
      return {
        ...common,
        value: dueValue(inSentence),
        source: close ? 'phrase' : 'sentence',
        evidence: `deadline: "${inSentence.text}" in the same ${close ? 'phrase' : 'sentence'}`,
      };
    }
    const section = this.sectionDeadline(placed.section);
    if (section)
      return {
        ...common,
        value: dueValue(section),
        source: 'section',
        evidence: `deadline: "${section.text}" in the heading above`,
      };
    if (this.period)
      return {
        ...common,
        value: dueValue(this.period),
        source: 'document',
        evidence: `deadline: the document's period "${this.period.text}"`,
      };
    return { ...common, evidence: '' };
  }

  /** Dates of a stretch of the document; they are sorted. */
  private within(start: number, end: number): DateAnnotation[] {
    const found: DateAnnotation[] = [];
    for (
      let i = lowerBound(this.dates, start, (date) => date.start);
      i < this.dates.length && this.dates[i]!.start < end;
      i++
    )
      found.push(this.dates[i]!);
    return found;
  }

  private timeOf(date: DateAnnotation): 'future' | 'past' | undefined {
    if (date.type === 'DURATION') return /\b(?:past|last|previous|preceding)\b/i.test(date.text) ? 'past' : 'future';
    const end = endOf(date.value);
    const year = /^(?:FY)?(\d{4})/.exec(end)?.[1];
    if (year === undefined) return /\b(?:last|past|previous)\b/i.test(date.text) ? 'past' : undefined;
    const now = this.now;
    if (now === undefined || !/^\d{4}/.test(now)) return undefined;
    return end.slice(0, 7) < now.slice(0, Math.min(7, end.length)) ? 'past' : 'future';
  }

  /** The date in the heading of a section, or of the sections around it. */
  private sectionDeadline(section: number): DateAnnotation | undefined {
    if (section <= 0) return undefined;
    if (!this.bySection.has(section)) {
      const { heading, parent } = this.source.sections[section]!;
      const { start, end } = this.source.paragraphs[heading]!;
      const own = this.within(start, end).find((date) => date.type === 'DATE' && this.timeOf(date) !== 'past');
      this.bySection.set(section, own ?? this.sectionDeadline(parent));
    }
    return this.bySection.get(section);
  }

  /** The first range of years that ends after it begins, near the top: the period of the plan. */
  private documentPeriod(): DateAnnotation | undefined {
    return this.dates.slice(0, 12).find((date) => {
      const [, from, to] = (date.type === 'DATE' && /^(\d{4})\/(\d{4})$/.exec(date.value)) || [];
      return to !== undefined && Number(to) - Number(from) > 1;
    });
  }
}

/** The end of a range is when it is due; a fiscal year over two calendar years stays whole. */
function dueValue({ value }: DateAnnotation): string {
  const years = /^(\d{4})\/(\d{4})$/.exec(value);
  if (years && Number(years[2]) - Number(years[1]) === 1) return value;
  return endOf(value);
}

const endOf = (value: string) => value.split('/').at(-1)!;
