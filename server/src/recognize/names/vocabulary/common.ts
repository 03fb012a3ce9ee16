import currenciesData from '../../../lexicon/data/currencies.txt';
import grammarData from '../../../lexicon/data/grammar.txt';
import titlesData from '../../../lexicon/data/titles.txt';
import wordsData from '../../../lexicon/data/words.txt';
import { rowsOf, wordMap, wordSet } from '../../../lexicon/lookup';
import { WordClass, WordMap } from '../../../text/wordClass';
import { explainedList } from '../explainedWords';
import { rareList } from '../rareWords';
import { openersOf } from './openers';
import { inflect } from './inflect';

const words = (section: string) => new WordClass(wordSet(wordsData, section));

/** Words of any text. */
export const commonWords = {
  functionWords: explainedList(wordSet(wordsData, 'function words')),
  verbs: explainedList(inflect(wordSet(wordsData, 'verbs'))),
  looseAdjectives: explainedList(wordSet(wordsData, 'loose adjectives')),
  genericModifiers: words('generic modifiers'),
  innerPossessors: words('inner possessors'),
  commonAcronyms: words('common acronyms'),
  otherHeads: words('other heads'),
  documentHeads: words('document heads'),
  calendar: explainedList(wordSet(wordsData, 'calendar')),
  terms: words('terms'),
  processNouns: words('process nouns'),
  commonCapitals: words('common capitals'),
  smallWords: words('small words'),
  aliasVerbs: rareList(wordSet(wordsData, 'alias verbs')),
  aliasWords: new WordClass([...wordSet(wordsData, 'alias verbs'), ...wordSet(wordsData, 'alias words')]),
  participles: explainedList(wordSet(grammarData, 'adjectival participles')),
  nameDeterminers: words('name determiners'),
};

/** ISO 4217, in capitals. */
export const currencyCodes: ReadonlySet<string> = new Set(rowsOf(currenciesData, 'codes').map(([code = '']) => code));

/** Title → whether what follows its "of" is the office itself. */
export const titles = new WordMap(wordMap(titlesData, 'titles'));
export const titleOpeners = rareList(openersOf(titles));
