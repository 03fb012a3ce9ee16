import type { Same } from './expression';
import type { Mentions } from './mentions';

/** What a date shares with the one mentioned last, but for its year: `the same quarter of 2022`, `a year earlier`. */

/** `2022/2023` */
const SPLIT = /^\d{4}\/\d{4}$/;
const YEARS = /\d{4}(?=$|[-/])/g;

/**
 * The TIMEX3 value of the shared part in another year.
 * @param year the year that the expression names
 * @param steps how many years the expression lies from the mention, where it says that
 * @returns undefined where the last mention has no such part
 */
export function sameIn(
  mentions: Mentions,
  year: number | undefined,
  steps: number | undefined,
  same: Same,
): string | undefined {
  const shared = mentions.period === undefined ? undefined : sharedPart(mentions.period, same);
  if (shared === undefined || year === undefined) return undefined;
  const years = shared.match(YEARS)?.map(Number) ?? [];
  const counted = SPLIT.test(shared) ? years[0] : years.at(-1); // a split year is counted by its first
  if (counted === undefined) return undefined;
  const by = steps ?? year - counted;
  return shared.replace(YEARS, (digits) => String(Number(digits) + by).padStart(4, '0'));
}

const isSplitYear = (value: string) => Number(value.slice(5)) === Number(value.slice(0, 4)) + 1;

/** The quarter, half or month of a value; of a span both its ends. */
function sharedPart(value: string, same: Same): string | undefined {
  if (same === 'period') return value;
  if (SPLIT.test(value)) return same === 'month' || same === 'quarter' || !isSplitYear(value) ? undefined : value;
  const [, year = '', part = ''] = /^((?:FY)?\d{4})-(\d{2}|[QH]\d)/.exec(value) ?? [];
  const month = Number(part);
  switch (same) {
    case 'quarter':
      return part.startsWith('Q') || month > 0 ? `${year}-${month > 0 ? `Q${Math.ceil(month / 3)}` : part}` : undefined;
    case 'month':
      return month > 0 ? `${year}-${part}` : undefined;
    case 'split':
      return undefined;
    case 'part':
      return part === '' || value.includes('/') ? undefined : `${year}-${part}`;
  }
}
