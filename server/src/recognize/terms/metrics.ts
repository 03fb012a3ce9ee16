import type { QuantityAnnotation } from '../annotation';
import type { TermSet } from './termSet';

/** A counted noun, unlike a currency's code or a symbol. */
const NOUN = /\p{Ll}{3}/u;

/** Quantities with the names that users give to what they measure or count, so that different words for it are one measure. */
export function withTaughtMetrics(
  quantities: readonly QuantityAnnotation[],
  terms: TermSet | undefined,
): readonly QuantityAnnotation[] {
  if (!terms?.hasMetrics) return quantities;
  return quantities.map((quantity) => {
    const { metric, unit, evidence } = quantity;
    const named = metric === undefined ? undefined : terms.metricFor(metric);
    const counted = unit !== undefined && NOUN.test(unit) ? terms.metricFor(unit) : undefined;
    if (!named && !counted) return quantity;
    return {
      ...quantity,
      ...(named && { metric: named.canonical }),
      ...(counted && { unit: counted.canonical }),
      evidence: [...evidence, ...[named, counted].flatMap((term) => (term ? [`${term.source} calls it "${term.canonical}"`] : []))], // prettier-ignore
    };
  });
}
