import numbers from '../../../lexicon/data/numbers.txt';
import { wordMap } from '../../../lexicon/lookup';
import { WordMap } from '../../../text/wordClass';
import type { Comparator } from '../../annotation';
import { PhraseTable } from '../phrases';
import { pairs, withPlurals } from './lists';

const numeric = (section: string) =>
  new Map([...wordMap(numbers, section)].map(([word, value]) => [word, Number(value)] as const));

export const CARDINALS = new WordMap(numeric('cardinals'));
export const SCALES = new WordMap(numeric('scales'));
export const GLUED_SCALES = new WordMap(numeric('glued scales'));
export const FRACTION_SIGNS = new WordMap(numeric('signs'));
/** Denominators, singular and plural: `third`, `thirds`. */
export const FRACTIONS = new WordMap(new Map(withPlurals([...numeric('fractions')])));
export const COMPARATORS = new PhraseTable(pairs<Comparator>(numbers, 'comparators'));
export const TRAILING_COMPARATORS = new PhraseTable(pairs<Comparator>(numbers, 'trailing comparators'));
