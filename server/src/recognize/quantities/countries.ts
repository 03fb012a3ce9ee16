import type { PassageQuantities } from './passageQuantities';
import { CURRENCY_FAMILIES } from './vocabulary';

/** What each family of currencies means in this document, and how many mentions of the country say so. */
export type CountryCurrencies = ReadonlyMap<string, { readonly code: string; readonly mentions: number }>;

/** A country named once may only be a neighbour or a donor. */
const ENOUGH = 2;
/** How many paragraphs are title and letterhead. */
const HEAD = 3;

/**
 * Counts the countries that a document names, family by family: the most frequent one gives `$` its meaning.
 * @param abroad the paragraphs that name any, in order
 */
export function countryCurrencies(abroad: readonly PassageQuantities[]): CountryCurrencies {
  const counts = new Map<string, Map<string, number>>();
  for (const { clues, passage } of abroad) {
    const { index } = passage;
    for (const { family, code } of clues?.countries ?? []) {
      const codes = counts.get(family) ?? new Map<string, number>();
      // The country in a title or letterhead is the document's own.
      codes.set(code, (codes.get(code) ?? 0) + (index < HEAD ? ENOUGH : 1));
      counts.set(family, codes);
    }
  }
  const best = new Map<string, { code: string; mentions: number }>();
  for (const [family, codes] of counts) {
    const [[code, mentions] = ['', 0]] = [...codes].sort((a, b) => b[1] - a[1]);
    if (mentions >= ENOUGH) best.set(family, { code, mentions });
  }
  return best;
}

/** Resolves a family (`dollar`) to a code; other units stay. */
export function settleUnit(
  unit: string | undefined,
  countries: CountryCurrencies,
): { unit: string | undefined; note: string | undefined } {
  if (unit === undefined) return { unit, note: undefined };
  const blank = unit.indexOf(' ');
  const family = blank < 0 ? unit : unit.slice(0, blank);
  const standard = CURRENCY_FAMILIES.get(family);
  if (standard === undefined) return { unit, note: undefined };
  const local = countries.get(family);
  return {
    unit: (local?.code ?? standard) + unit.slice(family.length),
    note: local
      ? `${local.code}: the document names the country ${local.mentions} times`
      : `${standard}: no country says otherwise`,
  };
}
