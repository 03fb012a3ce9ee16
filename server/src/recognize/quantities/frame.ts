import type { DateAnnotation } from '../annotation';
import type { Frame } from '../dates';
import type { Passage } from '../passage';
import type { PassageRun } from '../passageRun';
import { type CountryCurrencies, countryCurrencies } from './countries';
import { periodAmong } from './deadline';
import type { PassageQuantities } from './passageQuantities';
import { firstDates, presentOf } from './present';
import type { Genre } from './reading';
import type { Surroundings } from './surroundings';
import { Timeline } from './timeline';

/** What holds for all quantities of a document. */
export interface QuantityFrame {
  /** What kind of text it is by its title. */
  readonly title: Genre | undefined;
  /** Whether the title names a text that hands out money: appropriations, a budget. */
  readonly grants: boolean;
  readonly mostly: Surroundings['mostly'];
  readonly currencies: CountryCurrencies;
  /** TIMEX3 value of its present. */
  readonly now: string | undefined;
  readonly timeline: Timeline;
  /** The period of the plan. */
  readonly period: DateAnnotation | undefined;
}

/** How many paragraphs from the top may say what kind of text it is. */
const TITLE_PARAGRAPHS = 5;
/** How many clauses tell what a document mostly does. */
const ENOUGH = 6;
/** How many dates from the top may be the period of the plan. */
const FIRST_DATES = 12;

/** The frame of a document. @param before an earlier frame: the same object is given back where nothing has changed */
export function findFrame(
  all: readonly PassageQuantities[],
  { orders, reports, abroad }: Sums,
  { reference }: Frame,
  before: QuantityFrame | undefined,
): QuantityFrame {
  const top = all.slice(0, TITLE_PARAGRAPHS);
  const known = reference?.value;
  const now = known !== undefined && /^\d{4}/.test(known) ? known : presentOf(all);
  const timeline = new Timeline(now);
  const frame: QuantityFrame = {
    title: top.find(({ clues }) => clues?.genre)?.clues?.genre,
    grants: top.some(({ clues }) => clues?.grants),
    mostly: mostOf(orders, reports),
    currencies: countryCurrencies(abroad),
    now,
    timeline,
    period: periodAmong(firstDates(all, FIRST_DATES), timeline),
  };
  return before && areSame(before, frame) ? before : frame;
}

const areSame = (a: QuantityFrame, b: QuantityFrame): boolean =>
  a.title === b.title &&
  a.grants === b.grants &&
  a.mostly === b.mostly &&
  a.now === b.now &&
  a.period?.value === b.period?.value &&
  a.period?.text === b.period?.text &&
  JSON.stringify([...a.currencies]) === JSON.stringify([...b.currencies]);

/** Whether a document orders and plans more than it reports, or the other way round. */
function mostOf(orders: number, reports: number): Surroundings['mostly'] {
  if (orders + reports < ENOUGH) return undefined;
  return orders > 2 * reports ? 'orders' : reports > 2 * orders ? 'reports' : undefined;
}

/** What the clues of all paragraphs add up to. */
export interface Sums {
  readonly orders: number;
  readonly reports: number;
  /** The paragraphs that name a country with a currency of its own, in order. */
  readonly abroad: readonly PassageQuantities[];
}

const namesCountry = ({ clues }: PassageQuantities) => clues !== undefined && clues.countries.length > 0;

export function sumOf(all: readonly PassageQuantities[]): Sums {
  let [orders, reports] = [0, 0];
  for (const { clues } of all) {
    orders += (clues?.orders ?? 0) + (clues?.commits ?? 0);
    reports += clues?.reports ?? 0;
  }
  return { orders, reports, abroad: all.filter(namesCountry) };
}

/** The sums of a document in which passages have given way to others. */
export function carrySums(before: Sums, runs: readonly PassageRun[]): Sums {
  const of = (passages: readonly Passage[]) => sumOf(passages.map(({ quantities }) => quantities!));
  const gone = of(runs.flatMap(({ removed }) => removed));
  const come = of(runs.flatMap(({ added }) => added));
  const left = new Set(gone.abroad);
  const abroad = [...before.abroad.filter((each) => !left.has(each)), ...come.abroad];
  return {
    orders: before.orders - gone.orders + come.orders,
    reports: before.reports - gone.reports + come.reports,
    abroad: abroad.sort((a, b) => a.passage.index - b.passage.index),
  };
}
