import units from '../../../lexicon/data/units.txt';
import { WordClass } from '../../../text/wordClass';
import { PhraseTable } from '../phrases';
import { pairs, withHeadPlurals, withPlurals, wordsIn } from './lists';

export const UNIT_WORDS = new PhraseTable<string>(withHeadPlurals(pairs(units, 'words')));
export const UNIT_SYMBOLS = new PhraseTable<string>(pairs(units, 'symbols'), true);
export const SUBSTANCES = new PhraseTable<string>(pairs(units, 'substances'), true);
export const TIME_UNITS = new WordClass(withPlurals(pairs(units, 'time')).map(([word]) => word));
export const WHOSE_DAYS = wordsIn(units, 'whose days');
export const COUNTED_IN_TIME = wordsIn(units, 'counted in time');
export const HAS_A_LENGTH = wordsIn(units, 'has a length');
