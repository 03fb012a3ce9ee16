import initiativesData from '../../../lexicon/data/initiatives.txt';
import { wordMap, wordSet } from '../../../lexicon/lookup';
import { WordClass, WordMap } from '../../../text/wordClass';
import { openersOf } from './openers';

const initiatives = (section: string) => new WordClass(wordSet(initiativesData, section));

/** What names of initiatives are made of and stand beside. */
export const initiativeWords = {
  heads: initiatives('heads'),
  frontHeads: initiatives('front heads'),
  treatyHeads: initiatives('treaty heads'),
  openingHeads: initiatives('opening heads'),
  lawHeads: initiatives('law heads'),
  citedHeads: initiatives('cited heads'),
  yearlyHeads: initiatives('yearly heads'),
  madeHeads: initiatives('made heads'),
  pairedHeads: initiatives('paired heads'),
  secondHeads: initiatives('second heads'),
  shortHeads: initiatives('short heads'),
  certainHeads: initiatives('certain heads'),
  connectors: initiatives('connectors'),
  innerConnectors: initiatives('inner connectors'),
  nominals: initiatives('nominals'),
  genericHeads: initiatives('generic heads'),
  innerTails: initiatives('inner tails'),
  designationNouns: initiatives('designation nouns'),
  namingWords: initiatives('naming words'),
  numbered: new WordMap(wordMap(initiativesData, 'numbered')),
  /** The letters that acts of a kind are cited by → how many digits their number has at least where no `No.` stands before it. */
  letteredActs: new WordMap(wordMap(initiativesData, 'lettered acts')),
  numberedHeads: initiatives('numbered heads'),
  /** Head in another language → the English one that repeats it. */
  foreignHeads: new WordMap(wordMap(initiativesData, 'foreign heads')),
};

export const innerTailOpeners = openersOf(initiativeWords.innerTails);
