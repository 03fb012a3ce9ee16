import data from '../lexicon/data/measures.txt';
import { wordSet } from '../lexicon/lookup';
import type { QuantityAnnotation } from '../recognize/annotation';
import { memoize, memoizePair } from '../recognize/names/memo';
import { APPROXIMATE, type ValueRelation, boundOf, compareValues, significantDigits } from './intervals';
import { compareTimes } from './times';
import { keyWords } from './words';

/**
 * When two quantities are about the same thing, and whether they agree. A wrong "differs" costs more trust than silence, so the
 * rule asks for much before it says that word.
 *
 * **Same measure.** A quantity in money, percent or a physical unit is about its metric: two are of the same measure where the
 * units are equal, the metrics have the same content words in any order (`of the city` may be left out), the bases (`of GDP`)
 * do not contradict each other, and not one is an amount of change and the other a level that is reached (unless their numbers
 * are equal). Without a metric it is compared with nothing. Any other quantity is about what it counts: the counted nouns must
 * have the same content words.
 * Where that says little, only equal numbers in documents that have something to do with each other make it the same thing: a
 * bare noun (`50 plants`), a part of a document (`three key tasks`), a noun with fewer words than the other (`200 smart
 * factories`, `200 demonstration smart factories`). Of these, the first two need a number that is not round: 22 tasks, not six.
 *
 * **Agrees:** the values agree (`intervals.ts`) and no time or frequency contradicts (`times.ts`).
 * **Other time:** other deadlines, or other years: two milestones, no contradiction.
 * **Differs:** the values contradict each other; both are targets, or both are figures; both say when, and it is the same time;
 * the actors, and the verbs that say what is done with what is counted, are not different ones; and the documents have
 * something to do with each other (see `EntityLinker.relatedTo`).
 * **Undecided:** everything else.
 */
export type Comparison = 'agrees' | 'differs' | 'other-time' | 'undecided';

/** A quantity and the time that it speaks of, see {@link timeOf}. */
export interface Statement {
  readonly quantity: QuantityAnnotation;
  readonly when: string | undefined;
}

/** What a quantity measures or counts. */
export interface Measure {
  readonly type: 'metric' | 'count';
  /** Currency code, `%`, unit symbol; empty for a count. */
  readonly unit: string;
  /** Content words of the metric or the counted noun, sorted; not those of `whose`. */
  readonly words: readonly string[];
  /** Whose it is, where the metric says so in general words: `city` in `the city's exports`. */
  readonly whose: readonly string[];
  /** Quantities of one measure are in one bucket; not all of a bucket are of one measure. */
  readonly bucket: string;
  /** The key under which quantities of its bucket and words are found. */
  readonly wordsKey: string;
}

const STOP = wordSet(data, 'stop');
const PREPOSITIONS = wordSet(data, 'prepositions');
const STRUCTURAL = wordSet(data, 'structural');
const WHOSE = wordSet(data, 'whose');
const CHANGE = wordSet(data, 'change');
const WEAK = wordSet(data, 'weak');

/** What a quantity is about; nothing where that cannot be told. Quantities with the same unit and metric have one and the same. */
export const measureOf = ({ unit = '', metric = '' }: QuantityAnnotation): Measure | undefined =>
  (isUnitOfMeasure(unit) ? measureIn(unit, metric) : measureOfCount(unit)) ?? undefined;

const measureIn = memoizePair((unit, metric) => findMeasure('metric', unit, metric));
const measureOfCount = memoize((unit) => findMeasure('count', '', unit));

/** @returns null where the phrase does not say what is measured or counted */
function findMeasure(type: Measure['type'], unit: string, phrase: string): Measure | null {
  const content = contentWords(phrase);
  const whose = type === 'count' ? [] : content.filter((word) => WHOSE.has(word));
  const words = content.filter((word) => !whose.includes(word));
  const head = headOf(phrase);
  // A metric that begins with a number is another quantity that was taken for one.
  if (!head || (type === 'metric' && /^\d/.test(phrase))) return null;
  const bucket = `${type} ${unit} ${head}`;
  return { type, unit, words, whose, bucket, wordsKey: `${bucket}\n${words.join(' ')}` };
}

/** ISO 4217 codes, signs, and symbols of the SI and UCUM; everything else that stands in `unit` is a counted noun. */
const isUnitOfMeasure = memoize(
  (unit) =>
    /^[A-Z]{3}$/.test(unit) ||
    /[%‰°/²³µ]/.test(unit) ||
    /^percentage points?$/.test(unit) ||
    /^[a-zA-Z]{1,2}$/.test(unit) ||
    /^[kMGTPm]?(?:Wh|Wp|CO2e?|tCO2e?|mol|bar|bps|Hz|Pa|Btu|cal|tce|toe)$/.test(unit),
);

/** Numbers with fewer digits are round: they meet by chance. */
const TELLING_DIGITS = 2;

/** Two numbers that are `about` the same (`intervals.ts`) are in one band or in neighbouring ones. */
const BAND = Math.log((1 + APPROXIMATE) / (1 - APPROXIMATE));
/** Bands of a range that is no number but a span: what is said of it agrees with too much to be looked up. */
const MAX_BANDS = 40;

const bandAt = (value: number): number =>
  value === 0 ? 0 : Math.sign(value) * Math.round(Math.log(Math.abs(value)) / BAND);

/** The band of a number, as keys of counts have it; none for a range. */
export function bandOf({ value, valueMax }: QuantityAnnotation): number | undefined {
  const band = bandAt(value);
  return valueMax === undefined && Number.isFinite(band) ? band : undefined;
}

/** The bands of numbers between the ends of a quantity. */
function bandsOf({ value, valueMax = value }: QuantityAnnotation): number[] {
  const first = bandAt(value);
  if (!Number.isFinite(first)) return [0];
  const last = valueMax === value ? first : Math.min(bandAt(valueMax), first + MAX_BANDS - 1);
  const bands = [first];
  for (let band = first + 1; band <= last; band++) bands.push(band);
  return bands;
}

/**
 * The keys under which a quantity is found by those that may be of its measure: what it is about, word by word; and for what is
 * counted also its head and roughly how many, since equal numbers make one of nouns that say little.
 */
export function measureKeys(quantity: QuantityAnnotation): string[] {
  const measure = measureOf(quantity);
  if (!measure) return [];
  const keys = [measure.wordsKey];
  if (measure.type === 'count') for (const band of bandsOf(quantity)) keys.push(bandKey(measure, band));
  return keys;
}

/** The keys that the quantities have which may be of the measure of one, those that say most first. */
export function keysToCompare(quantity: QuantityAnnotation): string[] {
  const measure = measureOf(quantity);
  if (!measure) return [];
  const specific = isSpecific(measure);
  if (!specific && significantDigits(quantity.value) < TELLING_DIGITS) return []; // see `supports`
  const bands = measure.type === 'count' ? bandsOf(quantity) : [];
  // What is bound on one side is about no other number
  const isBound = boundOf(quantity) !== 0;
  const around = new Set([...bands, ...(isBound ? [] : bands.flatMap((band) => [band - 1, band + 1]))]);
  return [...(specific ? [measure.wordsKey] : []), ...[...around].map((band) => bandKey(measure, band))];
}

/** The key of the quantities that may contradict one, if any may: what says little makes no contradiction. */
export function keyToContradict(quantity: QuantityAnnotation): string | undefined {
  const measure = measureOf(quantity);
  return measure && isSpecific(measure) ? measure.wordsKey : undefined;
}

const bandKey = ({ bucket }: Measure, band: number) => `${bucket}\n#${band}`;

const contentWords = memoize((phrase): readonly string[] =>
  [...new Set(keyWords(phrase).filter((word) => !STOP.has(word)))].sort(),
);

/** The last content word before a preposition. */
const headOf = memoize((phrase): string | undefined => {
  let head: string | undefined;
  for (const word of keyWords(phrase)) {
    if (PREPOSITIONS.has(word) && head) return head;
    if (!STOP.has(word)) head = word;
  }
  return head;
});

/**
 * Compares two quantities by the rule above.
 * @param related whether the documents of the two have something to do with each other
 * @returns nothing where they are not of the same measure
 */
export function compareQuantities(x: Statement, y: Statement, related: () => boolean): Comparison | undefined {
  const values = relateValues(x.quantity, y.quantity, related);
  return values && compareStatements(x, y, values, related);
}

/** How the values of two quantities relate; nothing where these are not of the same measure. That much is told without their times. */
export function relateValues(
  a: QuantityAnnotation,
  b: QuantityAnnotation,
  related: () => boolean,
): ValueRelation | undefined {
  const [measureA, measureB] = [measureOf(a), measureOf(b)];
  if (!measureA || !measureB || measureA.bucket !== measureB.bucket) return undefined;
  // Achieved figures are rounded by those who report them; targets are set as they are.
  const values = compareValues(a, b, measureA.type === 'metric' && a.kind === 'figure' && b.kind === 'figure');
  const same = sameWords(measureA.words, measureB.words) && isSpecific(measureA);
  if (!same && !(values === 'equal' && supports(measureA, measureB, a.value) && related())) return undefined;
  if (values !== 'equal' && measureA.type === 'metric' && isChange(a) !== isChange(b)) return undefined;
  const foreign = measureA.whose.length > 0 && measureB.whose.length > 0 && !sameWords(measureA.whose, measureB.whose);
  return foreign || contradict(a.base, b.base, samePhrase) ? undefined : values;
}

/** Compares two statements of the same measure. @param values as {@link relateValues} tells it */
export function compareStatements(
  x: Statement,
  y: Statement,
  values: ValueRelation,
  related: () => boolean,
): Comparison {
  const [a, b] = [x.quantity, y.quantity];
  const times = compareTimes(x.when, y.when);
  if (times === 'other') return 'other-time';
  if (a.frequency !== b.frequency) return 'undecided';
  if (values === 'equal') return 'agrees';
  return values === 'contrary' && times === 'same' && mayDiffer(a, b) && related() ? 'differs' : 'undecided';
}

/** Whether two quantities with contrary values make the same statement otherwise. */
function mayDiffer(a: QuantityAnnotation, b: QuantityAnnotation): boolean {
  return (
    a.kind === b.kind &&
    (a.base === undefined) === (b.base === undefined) &&
    !(measureOf(a)?.type === 'count' && contradict(doneIn(a), doneIn(b), (one, other) => one === other)) &&
    !otherActors(a, b)
  );
}

const isChange = ({ action }: QuantityAnnotation) => action !== undefined && CHANGE.has(action);

/** Whether it is not the same who commits: `the ministry` may be any that has a name, and is no district. */
const otherActors = (a: QuantityAnnotation, b: QuantityAnnotation) =>
  contradict(a.actor, b.actor, samePhrase) && hasNamedActor(a) === hasNamedActor(b);

const hasNamedActor = ({ actor = '' }: QuantityAnnotation) => actor === 'we' || /^\p{Lu}/u.test(actor);

/** The verb, where it says what is done: `build`, not `reach`. */
const doneIn = ({ action }: QuantityAnnotation) => (action && WEAK.has(action) ? undefined : action);

/** A metric says enough by itself; a counted noun needs more than its head, and a head that not every document counts. */
function isSpecific({ type, words, bucket }: Measure): boolean {
  const head = bucket.slice(bucket.lastIndexOf(' ') + 1);
  return type === 'metric' || (words.length > 1 && !STRUCTURAL.has(head));
}

/**
 * Whether equal numbers make one of two counted nouns that say little: equal ones, or one that is the other with fewer words.
 * Round numbers (`six`, `20,000`) meet by chance: they support only a noun that says more.
 */
function supports(a: Measure, b: Measure, value: number): boolean {
  if (a.type !== 'count') return false;
  const [fewer, more] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (!fewer.words.every((word) => more.words.includes(word))) return false;
  return isSpecific(fewer) || significantDigits(value) >= TELLING_DIGITS;
}

const contradict = (a: string | undefined, b: string | undefined, same: (a: string, b: string) => boolean): boolean =>
  a !== undefined && b !== undefined && !same(a, b);

const sameWords = (a: readonly string[], b: readonly string[]) =>
  a === b || (a.length === b.length && a.every((word, i) => word === b[i]));

const samePhrase = (a: string, b: string) => sameWords(contentWords(a), contentWords(b));
