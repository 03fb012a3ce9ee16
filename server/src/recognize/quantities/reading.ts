import type { Comparator, Span } from '../annotation';
import type { UnitType } from './mention';
import type { Mood } from './verbGroup';

/** What a sentence says about one quantity, before list, section and document are known; offsets count from the paragraph's start. */
export interface LocalQuantity extends Span {
  readonly type: 'quantity';
  readonly rule: string;
  readonly evidence: readonly string[];
  readonly value: number;
  readonly valueMax?: number;
  /** A code, a counted noun, or a family of currencies (`dollar`) that the document settles. */
  readonly unit?: string;
  readonly unitType: UnitType;
  readonly comparator: Comparator;
  readonly stance: Stance;
  readonly metric?: string;
  readonly base?: string;
  readonly actor?: string;
  readonly baseline?: number;
  /** The sentence around it. */
  readonly sentence: Span;
  /** Whether another quantity stands between this one and the next date, so that the date is not its own. */
  readonly until: number;
  /** Starts of the dates in its sentence that it may be due by: not `2005` of `below 2005 levels`, not `since 2010`. */
  readonly due: ReadonlySet<number>;
  /** A SET behind it: `every year`; a span of the paragraph. */
  readonly frequency?: Span;
}

/** Why a quantity is a figure whatever its verb is. */
export type Settled =
  'part' | 'threshold' | 'share of a group' | 'baseline' | 'denominator' | 'state' | 'condition' | 'defined';

/** The verb that governs a quantity, and the signs of commitment around it. */
export interface Stance {
  /** `none`: the clause has no verb. */
  readonly mood: Mood | 'none';
  /** Base form of the verb, as the text has it in the clause. */
  readonly verb?: string;
  /** The verb as written. */
  readonly verbText?: string;
  readonly passive: boolean;
  /** Whether the verb says what is done to something. */
  readonly act: boolean;
  /** For an infinitive or participle: the finite verb before it. */
  readonly main?: { readonly verb: string; readonly mood: Mood };
  readonly settled?: Settled;
  /** The word that announces a commitment: `target`, `commitment`. */
  readonly announcedBy?: string;
  /** A word in the sentence that nobody plans for: `deficit`. */
  readonly unwanted?: string;
  /** Money at the start of a paragraph, followed by what it is for. */
  readonly earmarked: boolean;
}

/** What a paragraph tells about its document or list. */
export interface ParagraphClues extends Span {
  readonly type: 'clues';
  /** Currencies of the countries that it names: family, code. */
  readonly countries: readonly { readonly family: string; readonly code: string }[];
  /** How many of its clauses order something, and how many report. */
  readonly orders: number;
  readonly reports: number;
  /** Whether its first verb orders something. */
  readonly opensWithOrder: boolean;
  /** What its words say if it is a heading or title. */
  readonly title?: 'plan' | 'report';
  /** Mood of its last verb: what the items of a list below it inherit. */
  readonly leadsIn?: { readonly mood: Mood | 'none'; readonly verb: string; readonly announcedBy?: string };
}

export type QuantityReading = LocalQuantity | ParagraphClues;
