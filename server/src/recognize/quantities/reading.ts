import type { Comparator, Span } from '../annotation';
import type { UnitType } from './mention';
import type { Mood } from './verbGroup';

/**
 * What a sentence says about one quantity, before list, section and document are known; offsets count from the paragraph's start. All
 * fields are always there, so that all readings have one shape.
 */
export interface LocalQuantity extends Span {
  readonly type: 'quantity';
  readonly rule: string;
  /** What the rule saw, in words. */
  readonly evidence: string;
  readonly value: number;
  readonly valueMax: number | undefined;
  /** A code, a counted noun, or a family of currencies (`dollar`) that the document settles. */
  readonly unit: string | undefined;
  readonly unitType: UnitType;
  readonly comparator: Comparator;
  readonly stance: Stance;
  readonly metric: string | undefined;
  readonly base: string | undefined;
  readonly actor: string | undefined;
  readonly baseline: number | undefined;
  /** The sentence around it. */
  readonly sentence: Span;
  /** Where the next quantity or clause begins: a date behind it is not its own. */
  readonly until: number;
  /** End of its clause. */
  readonly clauseEnd: number;
  /** Dates in its sentence that it may be due by or have been counted at: not `2005` of `below 2005 levels`. Start to the word before. */
  readonly due: ReadonlyMap<number, string>;
  /** A clause before it in its sentence, whose dates say nothing about it. */
  readonly passed: Span | undefined;
  /** Where it stands if its paragraph is a table. */
  readonly cell: Cell | undefined;
  /** A SET behind it: `every year`; a span of the paragraph. */
  readonly frequency: Span | undefined;
}

/** The verb that governs a quantity, and the signs of commitment around it. */
export interface Stance {
  /** `none`: the clause has no verb. */
  readonly mood: Mood | 'none';
  /** Base form of the verb, as the text has it in the clause. */
  readonly verb: string | undefined;
  /** The bits of its kinds, see `verbKinds.ts`. */
  readonly kinds: number;
  /** The verb as written. */
  readonly verbText: string | undefined;
  readonly passive: boolean;
  /** Whether its sentence ends without a stop, and its verb is one word: `900 depots built`. */
  readonly fragment: boolean;
  /** Whether the quantity is the subject of an active verb. */
  readonly subject: boolean;
  /** Whether the verb says what is done to something. */
  readonly act: boolean;
  /** For an infinitive or participle: the finite verb before it. */
  readonly main: { readonly verb: string; readonly kinds: number; readonly mood: Mood } | undefined;
  /** Names of what else in the clause speaks for a target or a figure: section `sign` of the weights. */
  readonly signs: readonly string[];
  /** The word that announces a commitment: `target`, `commitment`. */
  readonly announcedBy: string | undefined;
  /** A word in the sentence that nobody plans for: `deficit`. */
  readonly unwanted: string | undefined;
  /** What speaks, if it is a plan or law: `the programme provides`. */
  readonly planSpeaks: string | undefined;
  /** Whether the sentence makes it follow the approval of something: upon completion of the review. */
  readonly uponApproval: boolean;
  /** Whether its verb opens the sentence: `Inspected 388 dams`. */
  readonly opens: boolean;
  /** Whether a rule or sum changes by or to it, which somebody decides: the pension rises to 230. */
  readonly ruled: boolean;
  /** Whether a grant or scheme pays so much of something. */
  readonly covers: boolean;
  /** Whether it is what the money before it is for: 9 million for 53 trails. */
  readonly paidFor: boolean;
  /** Whether `with` or `between` stands before it: together with 14 countries. */
  readonly beside: boolean;
  /** Whether it is by how much something changes: a reduction of 18%. */
  readonly change: boolean;
}

/** A stance that is being put together. */
export type NewStance = { -readonly [Key in keyof Stance]: Stance[Key] };

/** The same stance with other signs, built as all are: what a spread makes is built like nothing else. */
export const stanceWith = (stance: Stance, signs: readonly string[]): NewStance => ({
  verb: stance.verb,
  kinds: stance.kinds,
  verbText: stance.verbText,
  mood: stance.mood,
  passive: stance.passive,
  fragment: stance.fragment,
  subject: stance.subject,
  act: stance.act,
  main: stance.main,
  signs,
  announcedBy: stance.announcedBy,
  unwanted: stance.unwanted,
  planSpeaks: stance.planSpeaks,
  uponApproval: stance.uponApproval,
  opens: stance.opens,
  ruled: stance.ruled,
  covers: stance.covers,
  paidFor: stance.paidFor,
  beside: stance.beside,
  change: stance.change,
});

/** A place in a table: line of the paragraph and column, from 0. */
export interface Cell {
  readonly line: number;
  readonly column: number;
}

/** A cell of a table's first line. */
export interface HeaderCell extends Span {
  readonly role?: 'target' | 'baseline';
}

/** What kind of text a heading or title announces. */
export type Genre = 'plan' | 'law' | 'report' | 'targets';

/** What a paragraph tells about its document or list. */
export interface ParagraphClues extends Span {
  readonly type: 'clues';
  /** Currencies of the countries that it names: family, code. */
  readonly countries: readonly { readonly family: string; readonly code: string }[];
  /** How many of its clauses order, how many promise or plan, and how many report. */
  readonly orders: number;
  readonly commits: number;
  readonly reports: number;
  /** Whether its first verb orders something. */
  readonly opensWithOrder: boolean;
  /** What its words say if it is a heading or title. */
  readonly genre: Genre | undefined;
  /** Whether it is a title of a text that hands out money: appropriations, a budget. */
  readonly grants: boolean;
  /** Starts of its dates that stand in sentences which only report, and in those which plan. */
  readonly reportedDates: readonly number[];
  readonly plannedDates: readonly number[];
  /** Cells of its first line if it is a table. */
  readonly header: readonly HeaderCell[] | undefined;
  /** Whether it ends in a colon, so that it introduces what follows. */
  readonly introduces: boolean;
  /** Whether it introduces a list of shares or numbers. */
  readonly shares: boolean;
  /** Mood of its last verb: what the items of a list below it inherit. */
  readonly leadsIn: LeadIn | undefined;
}

/** What the items of a list inherit from what introduces them. */
export interface LeadIn {
  readonly mood: Mood | 'none';
  readonly verb: string;
  readonly announcedBy?: string;
  /** Whether it leaves the infinitive of what was done to its items: `The fund helped to:`. */
  readonly done?: boolean;
  /** Whether a plan or law says what it holds: `The package includes:`. */
  readonly speaks?: boolean;
  /** The word for money that it lists: `Key grants include:`. */
  readonly funds?: string;
  /** Who does what its items say. */
  readonly actor?: string;
}

export type QuantityReading = LocalQuantity | ParagraphClues;
