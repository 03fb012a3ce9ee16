import type { CivilDate } from './calendar';
import type { Fields } from './expression';

/** A calendar point that others are counted from; what is not known is absent. */
export interface Anchor {
  readonly bc?: true;
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** The anchor in an ISO date, with month and day where given. */
export function parseAnchor(value: string): Anchor | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(value);
  if (!match) return undefined;
  const [, year, month, day] = match;
  return { year: Number(year), ...(month && { month: Number(month) }), ...(day && { day: Number(day) }) };
}

/** The anchor that resolved fields give, if they hold a year. */
export function anchorOf(fields: Fields): Anchor | undefined {
  if (fields.year === undefined) return undefined;
  const { bc, year, day } = fields;
  const month = fields.month ?? (fields.part === undefined ? undefined : PART_MONTHS[fields.part]);
  return { bc, year, month, day: month === undefined ? undefined : day };
}

/** The month by which a part of the year is ordered. */
export const PART_MONTHS: Readonly<Record<string, number>> = {
  Q1: 2,
  Q2: 5,
  Q3: 8,
  Q4: 11,
  H1: 4,
  H2: 10,
  SP: 4,
  SU: 7,
  FA: 10,
  WI: 1,
};

/** The first day that an anchor may stand for. */
export const civil = (anchor: Anchor): CivilDate => ({
  year: anchor.year,
  month: anchor.month ?? 1,
  day: anchor.day ?? 1,
});

/** The year some years on; before Christ the count runs down. */
export function steps(anchor: Anchor, years: number): { bc?: true; year: number } {
  if (!anchor.bc) return { year: anchor.year + years };
  return { bc: true, year: anchor.year - years };
}
