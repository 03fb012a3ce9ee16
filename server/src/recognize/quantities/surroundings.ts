import { offsetBefore } from '../../text/distance';
import type { DateAnnotation } from '../annotation';
import type { QuantityFrame } from './frame';
import type { PassageQuantities } from './passageQuantities';
import type { Cell, Genre, HeaderCell, LeadIn } from './reading';
import { type Timeline, datesWithin } from './timeline';

/** What the document adds to a quantity's clause: its list, table, section and kind of text. */
export interface Surroundings {
  /** The paragraph that introduces the list. */
  readonly leadsIn: LeadIn | undefined;
  /** A date in that paragraph, or at the head of its column. */
  readonly listDate: DateAnnotation | undefined;
  readonly columnDate: DateAnnotation | undefined;
  readonly column: HeaderCell['role'];
  /** What the title, and the nearest heading that says something, call the text. */
  readonly title: Genre | undefined;
  readonly heading: Genre | undefined;
  /** Whether the title names a text that hands out money: appropriations, a budget. */
  readonly grants: boolean;
  /** Whether the list is one of shares or numbers of things. */
  readonly shares: boolean;
  /** Whether the heading right above announces targets. */
  readonly underTargets: boolean;
  /** Whether the paragraph orders more than it reports: then `were added` orders too. */
  readonly ordering: boolean;
  /** Whether the document orders and plans more than it reports, or the other way round. */
  readonly mostly: 'orders' | 'reports' | undefined;
}

/** All outside a paragraph that its quantities depend on. */
export interface Situation {
  readonly frame: QuantityFrame;
  /** The dates of the paragraph, as they are settled. */
  readonly dates: readonly DateAnnotation[];
  /** What introduces it, and the dates there. */
  readonly introduction: PassageQuantities | undefined;
  readonly introductionDates: readonly DateAnnotation[] | undefined;
  /** For a paragraph of a table, the one with its first line, and the dates there. */
  readonly table: PassageQuantities | undefined;
  readonly tableDates: readonly DateAnnotation[] | undefined;
  /** Whether the heading right above announces targets. */
  readonly underTargets: boolean;
  /** What the nearest heading that says something calls the text. */
  readonly genre: Genre | undefined;
  /** The date of the section; see `neighbourhood.ts`. */
  readonly heading: DateAnnotation | undefined;
  /** What the last quantity is, and counts, in the paragraph before. */
  readonly previousKind: 'target' | 'figure' | undefined;
  readonly previousUnitType: string | undefined;
}

export const areSame = (a: Situation, b: Situation): boolean =>
  a.frame === b.frame &&
  a.dates === b.dates &&
  a.introduction === b.introduction &&
  a.introductionDates === b.introductionDates &&
  a.table === b.table &&
  a.tableDates === b.tableDates &&
  a.underTargets === b.underTargets &&
  a.genre === b.genre &&
  a.heading === b.heading &&
  a.previousKind === b.previousKind &&
  a.previousUnitType === b.previousUnitType;

/** What stands around the quantities of a paragraph that is no table, and what those of a table share. @param own the paragraph */
export function surroundingsOf(own: PassageQuantities, situation: Situation): Surroundings {
  const { introduction, underTargets, genre, frame } = situation;
  const { title, grants, mostly } = frame;
  const { clues } = own;
  return {
    leadsIn: introduction?.clues?.leadsIn,
    listDate: introduction && introducedDate(introduction),
    columnDate: undefined,
    column: undefined,
    title,
    heading: introduction?.clues?.genre === 'report' ? 'report' : genre,
    grants,
    shares: introduction?.clues?.shares === true,
    underTargets: underTargets && introduction?.clues?.genre !== 'report',
    ordering: clues !== undefined && (clues.opensWithOrder || clues.orders > clues.reports),
    mostly,
  };
}

/** The same for a cell of a table: the head of its column says what an introduction says of a list. */
export function inCell(
  around: Surroundings,
  cell: Cell,
  label: string | undefined,
  own: PassageQuantities,
  { table, frame, introduction }: Situation,
): Surroundings {
  const head = table && headCell(table, cell, table === own, frame.timeline);
  // Under `Table 2: Targets` the years behind that of the baseline are those of targets, whether they are over or not.
  const announced = around.underTargets || introduction?.clues?.genre === 'targets';
  const series = announced && head?.date !== undefined && table!.clues!.header!.some(isBaseline);
  return {
    ...around,
    leadsIn: undefined,
    listDate: undefined,
    columnDate: head?.date,
    column: rowRole(label) ?? head?.role ?? (series ? 'target' : undefined),
    shares: false,
  };
}

const isBaseline = ({ role }: HeaderCell): boolean => role === 'baseline';

/** `Ceiling | 54 | 37`, `Actual | 12 | 14`: lines whose label says what all their cells are. */
function rowRole(label: string | undefined): HeaderCell['role'] {
  const word = label === undefined || label.length > LABEL ? undefined : /\p{L}+/u.exec(label)?.[0].toLowerCase();
  if (word === undefined) return undefined;
  return ROW_TARGETS.has(word) ? 'target' : ROW_BASELINES.has(word) ? 'baseline' : undefined;
}

/** A label that only says so is no longer. */
const LABEL = 20;
const ROW_TARGETS = new Set([
  'target',
  'targets',
  'goal',
  'goals',
  'ceiling',
  'ceilings',
  'cap',
  'planned',
  'milestone',
  'milestones',
]);
const ROW_BASELINES = new Set([
  'actual',
  'actuals',
  'achieved',
  'achievement',
  'baseline',
  'outturn',
  'result',
  'results',
  'realised',
  'realized',
]);

/** How far from the end of what introduces a list its date may stand. */
const INTRODUCTION = 200;

/** The last date of a paragraph that introduces. */
function introducedDate({ clues, paragraph, dates }: PassageQuantities): DateAnnotation | undefined {
  const end = paragraph.text.length;
  return clues?.introduces || paragraph.kind === 'heading'
    ? datesWithin(dates, offsetBefore(paragraph.text, end, INTRODUCTION), end).findLast((date) => date.type === 'DATE')
    : undefined;
}

/** The head of a column: in the line that heads the table, which is not the line of the cell itself or above it. */
function headCell({ clues, dates }: PassageQuantities, { line, column }: Cell, isOwn: boolean, timeline: Timeline) {
  const header = clues?.header;
  const [head, first, last] = [header?.[column], header?.[0], header?.at(-1)];
  if (!head || !first || !last || (isOwn && line <= 0)) return undefined;
  const date = datesWithin(dates, head.start, head.end).find((d) => d.type === 'DATE');
  const row = datesWithin(dates, first.start, last.end);
  const role = head.role ?? (date && isFirstOfSeries(date, row, timeline) ? 'baseline' : undefined);
  return { date, role };
}

/** `2024 | 2027 | 2030`: the year in which the text is written, before years to come, is what there was. */
function isFirstOfSeries(date: DateAnnotation, row: readonly DateAnnotation[], timeline: Timeline): boolean {
  const [first, ...others] = row.filter(({ type }) => type === 'DATE');
  return (
    first === date && timeline.timeOf(date) === 'current' && others.some((other) => timeline.timeOf(other) === 'future')
  );
}
