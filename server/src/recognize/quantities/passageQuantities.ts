import type { Paragraph } from '../../text/document';
import type { DateAnnotation, QuantityAnnotation } from '../annotation';
import type { Passage } from '../passage';
import type { Silenced } from '../terms';
import type { DatesAround } from './deadline';
import { type PresentSigns, presentSigns } from './present';
import { layoutSign } from './layoutSigns';
import type { LocalQuantity, ParagraphClues } from './reading';
import { type Decided, type SureDecision, type Surest, sureAmong, unsureAmong, withRepeat } from './repeats';
import { type Situation, type Surroundings, areSame } from './surroundings';
import type { Timeline } from './timeline';
import type { Decision } from './weights';

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
  /** All that it contributes to the layout of the document but its genre. */
  readonly sign: number;
  all: readonly QuantityAnnotation[] = [];
  /** Those that nobody has silenced; undefined until that is known. */
  kept: readonly QuantityAnnotation[] | undefined;
  silenced: readonly Silenced[] = [];
  /** Its quantities, as its own surroundings decide about them. */
  considered: readonly Considered[] = [];
  /** Of each quantity that hardly says anything, what tells it. */
  unsure: readonly (string | undefined)[] | undefined;
  private situation: Situation | undefined;
  private ownSure: readonly SureDecision[] | undefined;
  private isLastChanged = true;
  private others: readonly (Decision | undefined)[] | undefined;
  private signsOf: readonly DateAnnotation[] | undefined;
  private knownSigns: PresentSigns | undefined;
  private opened:
    { readonly timeline: Timeline; readonly dates: unknown; readonly date: DateAnnotation | undefined } | undefined;

  constructor(readonly passage: Passage) {
    const { quantities, paragraph } = passage.reading;
    const items: LocalQuantity[] = [];
    let clues: ParagraphClues | undefined;
    for (const reading of quantities) {
      if (reading.type === 'quantity') items.push(reading);
      else clues ??= reading;
    }
    this.paragraph = paragraph;
    this.clues = clues;
    this.items = items;
    this.sign = layoutSign(paragraph, clues);
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

  /** Those of its decisions that are sure; see `repeats.ts`. */
  get sure(): readonly SureDecision[] {
    return (this.ownSure ??= sureAmong(this.considered));
  }

  /** Its first date that is not over. */
  openDate(timeline: Timeline): DateAnnotation | undefined {
    const { dates, opened } = this;
    if (opened?.timeline === timeline && opened.dates === dates) return opened.date;
    const date = dates.find((each) => each.type === 'DATE' && timeline.timeOf(each) !== 'past');
    this.opened = { timeline, dates, date };
    return date;
  }

  /** Decides about the quantities, unless that was done in the same situation. @returns whether it was done */
  consider(situation: Situation, work: (own: this, situation: Situation) => readonly Considered[]): boolean {
    if (this.situation && areSame(situation, this.situation)) return false;
    const { last } = this;
    this.situation = situation;
    this.considered = work(this, situation);
    this.isLastChanged ||= last?.kind !== this.last?.kind || last?.unitType !== this.last?.unitType;
    this.ownSure = undefined;
    this.unsure = unsureAmong(this.considered);
    this.others = undefined;
    return true;
  }

  /** Whether its last quantity has been decided in another way since this was asked last. */
  takeLastChanged(): boolean {
    const { isLastChanged } = this;
    this.isLastChanged = false;
    return isLastChanged;
  }

  /** Makes annotations of them, unless that was done with the same decisions elsewhere. @returns whether it was done */
  settle(surest: Surest, work: (own: this, item: Considered, decision: Decision) => QuantityAnnotation): boolean {
    const { unsure } = this;
    if (this.others && !unsure) return false;
    const others = unsure ? unsure.map((key) => (key === undefined ? undefined : surest.get(key))) : NO_OTHERS;
    if (this.others && others.every((other, i) => other === this.others![i])) return false;
    this.others = others;
    this.all = this.considered.map((item, i) => work(this, item, withRepeat(item, others[i])));
    this.kept = undefined;
    return true;
  }
}

const NO_OTHERS: readonly undefined[] = [];

const NO_DATES: readonly DateAnnotation[] = [];
