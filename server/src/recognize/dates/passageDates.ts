import type { DateAnnotation } from '../annotation';
import type { Silenced } from '../terms';
import type { Frame } from './frame';
import { type Account, type Mentioned, NOTHING_MENTIONED, after, areSame } from './mentions';
import type { DateReading } from './read';
import type { HeaderDate } from './dateline';
import { Settler } from './settler';
import { type DateTally, tallyOf } from './tally';
import type { Paragraph } from '../../text/document';

/** What is settled of the dates of one paragraph; offsets count from its start. */
export class PassageDates {
  readonly tally: DateTally;
  /** Its candidate for the reference date, and under which conditions it is that. */
  header?: { readonly conditions: number; readonly best: HeaderDate | undefined };
  /** Its dates. */
  all: readonly DateAnnotation[] = [];
  /** Those that nobody has silenced; undefined until that is known. */
  kept: readonly DateAnnotation[] | undefined;
  silenced: readonly Silenced[] = [];
  private frame: Frame | undefined;
  private before: Mentioned = NOTHING_MENTIONED;
  /** What has been mentioned by its end. */
  after: Mentioned = NOTHING_MENTIONED;
  private account = NOTHING_ASKED;

  constructor(
    private readonly readings: readonly DateReading[],
    paragraph: Paragraph,
  ) {
    this.tally = tallyOf(readings, paragraph);
  }

  /**
   * Settles the dates, unless they are settled and nothing has changed that they depend on.
   * @param before what the paragraphs before have mentioned
   * @returns whether they were settled anew
   */
  settle(paragraph: Paragraph, frame: Frame, before: Mentioned, vague: boolean): boolean {
    if (this.frame === frame && areSame(before, this.before)) return false;
    const isNew = this.frame !== frame || !areSame(before, this.before, this.account.asked);
    if (isNew) {
      const settler = new Settler(frame, paragraph, before);
      const all: DateAnnotation[] = [];
      this.readings.forEach((reading, k) => {
        if (reading.expression.kind === 'vague' && !vague) return;
        for (const each of settler.settle(reading, this.readings[k + 1])) all.push(each);
      });
      this.all = all;
      this.kept = undefined;
      this.account = settler.account;
      this.frame = frame;
    }
    this.before = before;
    this.after = after(before, this.account.said);
    return isNew;
  }
}

/** Of dates that nobody has settled. */
const NOTHING_ASKED: Account = { asked: [], said: NOTHING_MENTIONED };
