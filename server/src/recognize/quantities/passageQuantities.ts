import type { Paragraph } from '../../text/document';
import type { DateAnnotation, QuantityAnnotation } from '../annotation';
import type { Passage } from '../passage';
import type { Silenced } from '../terms';
import type { DatesAround } from './deadline';
import { type PresentSigns, presentSigns } from './present';
import type { LocalQuantity, ParagraphClues } from './reading';
import { type Decided, sureAmong } from './repeats';
import type { Surroundings } from './surroundings';

/** A quantity, with what was found around it. */
export interface Considered extends Decided {
  readonly around: Surroundings;
  readonly dates: DatesAround;
}

/** What is settled of the quantities of one paragraph; offsets count from its start. */
export class PassageQuantities {
  readonly paragraph: Paragraph;
  readonly clues: ParagraphClues | undefined;
  readonly items: readonly LocalQuantity[];
  /** The kind of its list mark: a number, a letter, or the sign itself. */
  readonly mark: string;
  /** Whether it ends as a line does that goes on with others. */
  readonly goesOn: boolean;
  all: readonly QuantityAnnotation[] = [];
  /** Those that nobody has silenced; undefined until that is known. */
  kept: readonly QuantityAnnotation[] | undefined;
  silenced: readonly Silenced[] = [];
  /** Its quantities, as its own surroundings decide about them. */
  considered: readonly Considered[] = [];
  /** Those decisions that are sure; see `repeats.ts`. */
  sure: ReturnType<typeof sureAmong> = [];
  private inputs: readonly unknown[] = [];
  private others: readonly unknown[] | undefined;
  private signsOf: readonly DateAnnotation[] | undefined;
  private knownSigns: PresentSigns | undefined;

  constructor(private readonly passage: Passage) {
    const { quantities, paragraph } = passage.reading;
    this.paragraph = paragraph;
    this.clues = quantities.find((reading) => reading.type === 'clues');
    this.items = quantities.filter((reading) => reading.type === 'quantity');
    this.mark = markOf(paragraph.text);
    this.goesOn = /;$/.test(paragraph.text);
  }

  /** The dates of the paragraph, as they are settled now. */
  get dates(): readonly DateAnnotation[] {
    return this.passage.dates?.kept ?? NO_DATES;
  }

  get signs(): PresentSigns {
    const { dates } = this;
    if (this.signsOf !== dates || !this.knownSigns) this.knownSigns = presentSigns(this, dates);
    this.signsOf = dates;
    return this.knownSigns;
  }

  /** What the last of its quantities is. */
  get last(): { readonly kind: 'target' | 'figure'; readonly unitType: string } | undefined {
    const last = this.considered.at(-1);
    return last && { kind: last.decision.kind, unitType: last.reading.unitType };
  }

  /** Decides about the quantities, unless that was done with the same inputs. */
  consider(inputs: readonly unknown[], work: () => readonly Considered[]): void {
    if (isSame(inputs, this.inputs)) return;
    this.inputs = inputs;
    this.considered = work();
    this.sure = sureAmong(this.considered);
    this.others = undefined;
  }

  /** Makes annotations of them, unless that was done with the same decisions elsewhere. */
  settle(others: readonly unknown[], work: () => readonly QuantityAnnotation[]): void {
    if (this.others && isSame(others, this.others)) return;
    this.others = others;
    this.all = work();
    this.kept = undefined;
  }
}

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((each, i) => each === b[i]);

const NO_DATES: readonly DateAnnotation[] = [];

const markOf = (text: string): string =>
  /^\(?\d/.test(text) ? '1' : /^\(?[a-zA-Z][.)]/.test(text) ? 'a' : (text[0] ?? '');
