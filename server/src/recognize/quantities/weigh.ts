import weights from '../../lexicon/data/commitmentWeights.txt';
import { rowsOf } from '../../lexicon/lookup';
import type { DateAnnotation } from '../annotation';
import type { DatesAround } from './deadline';
import type { LocalQuantity } from './reading';
import type { Surroundings } from './surroundings';
import type { Time } from './timeline';
import { textFeatures } from './weighText';
import { verbFeatures } from './weighVerb';

/** Something that speaks for a target or a figure: its name in the weights, and the word that it was read from. */
export interface Feature {
  readonly name: string;
  readonly word?: string;
}

/** All that the weights ask about. */
export interface Case {
  readonly reading: LocalQuantity;
  /** Start of its paragraph in the document. */
  readonly offset: number;
  readonly around: Surroundings;
  readonly dates: DatesAround;
  /** What the quantity before it is, where it counts the same and stands in this paragraph or the one before. */
  readonly previous?: 'target' | 'figure';
  readonly timeOf: (date: DateAnnotation) => Time | undefined;
}

export interface Decision {
  readonly kind: 'target' | 'figure';
  /** The sum of the weights. */
  readonly sum: number;
  /** Why, in words. */
  readonly because: string;
}

const WEIGHTS = new Map(
  ['verb', 'verb sense', 'sign', 'time', 'list', 'text'].flatMap((section) =>
    rowsOf(weights, section).map(
      ([name = '', weight = '0', words = '']): [string, { weight: number; words: string }] => [
        `${section}: ${name}`,
        { weight: Number(weight), words },
      ],
    ),
  ),
);

/** `today announced` is no present state. */
const LASTING = new Set(['present', 'none', 'participle', 'progressive']);

/** Signs that the kind of text takes away, or that need a verb of the present. */
function applies(sign: string, { reading, around }: Case): boolean {
  if (sign === 'at present') return LASTING.has(reading.stance.mood);
  const genre = around.underTargets ? 'targets' : (around.heading ?? around.title);
  if (sign === 'outlook') return genre !== 'plan' && genre !== 'targets' && genre !== 'law';
  // The minimum wage is a price, until a law sets it.
  if (sign === 'limit set' && reading.unitType === 'money') return genre === 'law';
  return !(genre === 'report' && (sign === 'fresh' || sign === 'limit set'));
}

/** Everything that speaks for a target or a figure. */
export const featuresOf = (item: Case): Feature[] => [
  ...verbFeatures(item),
  ...item.reading.stance.signs.filter((sign) => applies(sign, item)).map((sign) => ({ name: `sign: ${sign}` })),
  ...textFeatures(item),
];

/** Decides whether a quantity is wanted (target) or known (figure): by the sum of the weights of all that holds. */
export function decide(item: Case): Decision {
  const verb = item.reading.stance.verbText ?? '';
  let sum = 0;
  const because = featuresOf(item).map(({ name, word = '' }) => {
    const known = WEIGHTS.get(name);
    if (!known) throw new Error(`the weights have no "${name}"`);
    sum += known.weight;
    const words = known.words.replace('{verb}', () => verb).replace('{word}', () => word);
    return `${words} (${signed(known.weight)})`;
  });
  return { kind: sum > 0 ? 'target' : 'figure', sum, because: `${because.join(', ')}: ${signed(sum)}` };
}

const signed = (weight: number) => (weight > 0 ? `+${weight}` : weight < 0 ? `−${-weight}` : '0');
