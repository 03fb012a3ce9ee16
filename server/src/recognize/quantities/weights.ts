import weights from '../../lexicon/data/commitmentWeights.txt';
import { rowsOf } from '../../lexicon/lookup';

/** Something that speaks for a target (above 0) or a figure (below 0), with the words that tell it. */
export interface Weight {
  readonly value: number;
  /** What is said before and behind the word that is told; all of it where none is. */
  readonly head: string;
  readonly tail: string;
  /** The head behind what another weight says. */
  readonly next: string;
  /** Whose word is told: that of the verb, or the one that was found. */
  readonly tells: 'verb' | 'word' | undefined;
}

/** A heading of the data file. */
type Section = 'verb' | 'verb sense' | 'sign' | 'time' | 'list' | 'text';

/** All weights of a section by their names. */
export const weightsIn = (section: Section): ReadonlyMap<string, Weight> =>
  new Map(rowsOf(weights, section).map(([name = '', value = '0', words = '']) => [name, weight(Number(value), words)]));

/** Makes a function that gives weights of a section by name. It throws where there is none. */
export function weightsOf(section: Section): (name: string) => Weight {
  const all = weightsIn(section);
  return (name) => {
    const found = all.get(name);
    if (!found) throw new Error(`the weights have no "${section}: ${name}"`);
    return found;
  };
}

function weight(value: number, words: string): Weight {
  const [head = '', slot, tail = ''] = words.split(/\{(verb|word)\}/);
  const end = ` (${signed(value)})`;
  return slot === 'verb' || slot === 'word'
    ? { value, head, next: SEPARATOR + head, tail: tail + end, tells: slot }
    : { value, head: head + end, next: SEPARATOR + head + end, tail: '', tells: undefined };
}

const SEPARATOR = ', ';

const signed = (value: number) => (value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0');

/** The sums that were told, in words: they are few. */
const sums = new Map<number, string>();

function told(sum: number): string {
  const known = sums.get(sum);
  if (known !== undefined) return known;
  const text = `: ${signed(sum)}`;
  if (sums.size < MAX_SUMS) sums.set(sum, text);
  return text;
}

const MAX_SUMS = 256;

/** What speaks for and against, added up. */
export class Balance {
  private sum = 0;
  private because = '';

  /** @param verb as written */
  constructor(private readonly verb: string) {}

  /** @param word that was found, where the weight tells it */
  add({ value, head, next, tail, tells }: Weight, word = ''): void {
    this.sum += value;
    // Every piece that is put to a text is an object, which lives as long as the annotation: the fewer the better.
    this.because = this.because === '' ? head : this.because + next;
    if (tells !== undefined) this.because += (tells === 'verb' ? this.verb : word) + tail;
  }

  /** What comes out: a target where the sum is above 0. */
  decide(): Decision {
    const { sum, because } = this;
    return { kind: sum > 0 ? 'target' : 'figure', sum, because: because + told(sum) };
  }
}

export interface Decision {
  readonly kind: 'target' | 'figure';
  /** The sum of the weights. */
  readonly sum: number;
  /** Why, in words. */
  readonly because: string;
}
