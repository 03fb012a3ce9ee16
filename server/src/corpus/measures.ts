import data from '../lexicon/data/measures.txt';
import { wordSet } from '../lexicon/lookup';
import type { QuantityAnnotation } from '../recognize/annotation';
import { compareValues } from './intervals';
import { keyWords } from './words';

/**
 * When two quantities are about the same thing, and whether they agree. A wrong "differs" costs more trust than silence, so the
 * rule asks for much before it says that word.
 *
 * **Same measure.** A quantity in money, percent or a physical unit is about its metric: two are of the same measure where the
 * units are equal, the metrics have the same content words in any order, the bases (`of GDP`) do not contradict each other, and
 * not one is an amount of change and the other a level that is reached (unless their numbers are equal). Without a metric it is compared with nothing. Any
 * other quantity is about what it counts: the counted nouns must have the same content words.
 * A counted noun with fewer words (`200 smart factories`, `200 demonstration smart factories`) is the same thing only if the
 * numbers are equal: it can support, never contradict.
 *
 * **Agrees:** the values agree (`intervals.ts`) and no deadline or frequency contradicts.
 * **Other deadline:** both have a deadline and these differ: two milestones, no contradiction.
 * **Differs:** the values contradict each other; both are targets, or both are figures; the deadlines are stated and equal; the
 * verbs and the actors do not speak of different things; what is counted is more than a bare noun (`50 schools`) or a part of a
 * document (`three tasks`); and the documents have something to do with each other (they name a common body or initiative).
 * **Undecided:** everything else.
 */
export type Comparison = 'agrees' | 'differs' | 'other-deadline' | 'undecided';

/** What a quantity measures or counts. */
export interface Measure {
  readonly type: 'metric' | 'count';
  /** Currency code, `%`, unit symbol; empty for a count. */
  readonly unit: string;
  /** Content words of the metric or the counted noun, sorted. */
  readonly words: readonly string[];
  /** Quantities of one measure are in one bucket; not all of a bucket are of one measure. */
  readonly bucket: string;
}

const STOP = wordSet(data, 'stop');
const PREPOSITIONS = wordSet(data, 'prepositions');
const STRUCTURAL = wordSet(data, 'structural');
const CHANGE = wordSet(data, 'change');

/** What a quantity is about; nothing where that cannot be told. */
export function measureOf({ unit = '', metric = '' }: QuantityAnnotation): Measure | undefined {
  const isCount = unit !== '' && !isUnitOfMeasure(unit);
  const phrase = isCount ? unit : metric;
  const words = contentWords(phrase);
  const head = headOf(phrase);
  if (!head || unit === '') return undefined;
  const type = isCount ? 'count' : 'metric';
  return { type, unit: isCount ? '' : unit, words, bucket: `${type} ${isCount ? '' : unit} ${head}` };
}

/** ISO 4217 codes, signs, and symbols of the SI and UCUM; everything else that stands in `unit` is a counted noun. */
function isUnitOfMeasure(unit: string): boolean {
  return (
    /^[A-Z]{3}$/.test(unit) ||
    /[%‰°/²³µ]/.test(unit) ||
    /^percentage points?$/.test(unit) ||
    /^[a-zA-Z]{1,2}$/.test(unit) ||
    /^[kMGTPm]?(?:Wh|Wp|CO2e?|tCO2e?|mol|bar|bps|Hz|Pa|Btu|cal|tce|toe)$/.test(unit)
  );
}

const contentWords = (phrase: string): string[] =>
  [...new Set(keyWords(phrase).filter((word) => !STOP.has(word)))].sort();

/** The last content word before a preposition. */
function headOf(phrase: string): string | undefined {
  let head: string | undefined;
  for (const word of keyWords(phrase)) {
    if (PREPOSITIONS.has(word) && head) return head;
    if (!STOP.has(word)) head = word;
  }
  return head;
}

/**
 * Compares two quantities by the rule above.
 * @param related whether the documents of the two have something to do with each other
 * @returns nothing where they are not of the same measure
 */
export function compareQuantities(
  a: QuantityAnnotation,
  b: QuantityAnnotation,
  related: () => boolean,
): Comparison | undefined {
  const [measureA, measureB] = [measureOf(a), measureOf(b)];
  if (!measureA || !measureB || measureA.bucket !== measureB.bucket) return undefined;
  const values = compareValues(a, b, measureA.type === 'metric');
  if (!sameWords(measureA.words, measureB.words)) {
    const supports = measureA.type === 'count' && isSubset(measureA.words, measureB.words);
    if (!supports || values !== 'equal') return undefined;
  }
  if (isChange(a) !== isChange(b) && measureA.type === 'metric' && values !== 'equal') return undefined;
  if (contradict(a.base, b.base, samePhrase)) return undefined;
  if (contradict(a.deadline, b.deadline, sameDeadline)) return 'other-deadline';
  if (a.frequency !== b.frequency) return 'undecided';
  if (values === 'equal') return 'agrees';
  return values === 'contrary' && isSpecific(measureA) && mayDiffer(a, b) && related() ? 'differs' : 'undecided';
}

/** Whether two quantities with contrary values make the same statement otherwise. */
function mayDiffer(a: QuantityAnnotation, b: QuantityAnnotation): boolean {
  return (
    a.kind === b.kind &&
    a.deadline !== undefined &&
    b.deadline !== undefined &&
    (a.base === undefined) === (b.base === undefined) &&
    !contradict(a.action, b.action, (x, y) => x === y) &&
    !contradict(a.actor, b.actor, samePhrase)
  );
}

const isChange = ({ action }: QuantityAnnotation) => action !== undefined && CHANGE.has(action);

/** A metric says enough by itself; a counted noun needs more than its head, and a head that not every document counts. */
function isSpecific({ type, words, bucket }: Measure): boolean {
  const head = bucket.slice(bucket.lastIndexOf(' ') + 1);
  return type === 'metric' || (words.length > 1 && !STRUCTURAL.has(head));
}

const contradict = (a: string | undefined, b: string | undefined, same: (a: string, b: string) => boolean): boolean =>
  a !== undefined && b !== undefined && !same(a, b);

const sameWords = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((word, i) => word === b[i]);

const isSubset = (a: readonly string[], b: readonly string[]) =>
  a.every((word) => b.includes(word)) || b.every((word) => a.includes(word));

const samePhrase = (a: string, b: string) => sameWords(contentWords(a), contentWords(b));

/** `2025` and `2025-12-31` are one deadline; of a period the end counts. */
function sameDeadline(a: string, b: string): boolean {
  const [x = '', y = ''] = [a, b].map((value) => value.slice(value.lastIndexOf('/') + 1));
  return x === y || x.startsWith(`${y}-`) || y.startsWith(`${x}-`);
}
