import { type Anchor, anchorOf } from './anchor';
import type { Fields } from './expression';
import { formatFields } from './value';

/** What a text has mentioned so far, in reading order: the latest date that is known to the year, month and day, and the last span. */
export interface Mentioned {
  readonly year?: Anchor;
  readonly month?: Anchor;
  readonly day?: Anchor;
  /** TIMEX3 value of the last span of time: `the same period`. */
  readonly period?: string;
}

type Part = keyof Mentioned;

export const NOTHING_MENTIONED: Mentioned = {};

/**
 * The dates mentioned so far, seen from one paragraph. It keeps count of what the paragraph asked about those before it, so that
 * it need not be settled again while the answers are the same.
 */
export class Mentions {
  private readonly said: { -readonly [P in Part]: Mentioned[P] } = {
    year: undefined,
    month: undefined,
    day: undefined,
    period: undefined,
  };
  private readonly asked: Part[] = [];

  /** @param before what the paragraphs before have mentioned */
  constructor(private readonly before: Mentioned) {}

  /** As if the text had mentioned one date only. */
  static of(fields: Fields): Mentions {
    const mentions = new Mentions(NOTHING_MENTIONED);
    mentions.note(fields);
    mentions.period = formatFields(fields);
    return mentions;
  }

  note(fields: Fields): void {
    const anchor = anchorOf(fields);
    if (!anchor) return;
    this.said.year = anchor;
    if (anchor.month !== undefined && fields.part === undefined) this.said.month = anchor;
    if (anchor.day !== undefined) this.said.day = anchor;
  }

  /** Whether the paragraph that is being read has mentioned a date. */
  get isNear(): boolean {
    return this.said.year !== undefined;
  }

  /** The latest mention that is at least as fine as asked. */
  last(grain: 'year' | 'month' | 'day'): Anchor | undefined {
    return this.find(grain);
  }

  get period(): string | undefined {
    return this.find('period');
  }

  set period(value: string) {
    this.said.period = value;
  }

  /** What was asked about the paragraphs before, and what this one mentions itself. */
  get account(): Account {
    return { asked: this.asked, said: this.said };
  }

  private find<P extends Part>(part: P): Mentioned[P] {
    const own = this.said[part];
    if (own !== undefined) return own;
    if (!this.asked.includes(part)) this.asked.push(part);
    return this.before[part];
  }
}

/** What has been mentioned by the end of a paragraph. */
export const after = (before: Mentioned, said: Mentioned): Mentioned => ({
  year: said.year ?? before.year,
  month: said.month ?? before.month,
  day: said.day ?? before.day,
  period: said.period ?? before.period,
});

/** What a paragraph takes from those before it, and adds. */
export interface Account {
  readonly asked: readonly Part[];
  readonly said: Mentioned;
}

const PARTS: readonly Part[] = ['year', 'month', 'day', 'period'];

/** Whether two states are the same, or say the same about some parts. */
export const areSame = (a: Mentioned, b: Mentioned, parts: readonly Part[] = PARTS): boolean =>
  a === b || parts.every((part) => isSame(a[part], b[part]));

function isSame(a: Anchor | string | undefined, b: Anchor | string | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object') return false;
  return a.bc === b.bc && a.year === b.year && a.month === b.month && a.day === b.day;
}
