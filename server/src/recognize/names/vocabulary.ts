import currenciesData from '../../lexicon/data/currencies.txt';
import grammarData from '../../lexicon/data/grammar.txt';
import initiativesData from '../../lexicon/data/initiatives.txt';
import contextsData from '../../lexicon/data/nameContexts.txt';
import organizationsData from '../../lexicon/data/organizations.txt';
import placesData from '../../lexicon/data/places.txt';
import titlesData from '../../lexicon/data/titles.txt';
import wordsData from '../../lexicon/data/words.txt';
import { rowsOf, wordMap, wordSet } from '../../lexicon/lookup';
import { WordClass, WordMap } from '../../text/wordClass';
import { PhraseTable } from './phraseTable';

/** The word lists of the name recognisers, each read once. All keys are lower-case. */
const organizations = (section: string) => new WordClass(wordSet(organizationsData, section));
const initiatives = (section: string) => new WordClass(wordSet(initiativesData, section));
const words = (section: string) => new WordClass(wordSet(wordsData, section));
const contexts = (section: string) => new WordClass(wordSet(contextsData, section));

export const organizationWords = {
  heads: organizations('heads'),
  serviceHeads: organizations('service heads'),
  serviceWords: organizations('service words'),
  companyForms: organizations('company forms'),
  standalone: organizations('standalone'),
  shortHeads: organizations('short heads'),
  lowerHeads: organizations('lower heads'),
  lowerLevels: organizations('lower levels'),
  connectors: organizations('connectors'),
  /** Head in another language → the English one that repeats it; empty where none is usual. */
  foreignHeads: new WordMap(wordMap(organizationsData, 'foreign heads')),
  foreignConnectors: organizations('foreign connectors'),
  foreignAdjectives: organizations('foreign adjectives'),
  foreignEnds: [...wordSet(organizationsData, 'foreign ends')],
  introducers: organizations('introducers'),
  followers: organizations('followers'),
  courtWords: organizations('court words'),
  certainHeads: organizations('certain heads'),
  leadWords: organizations('lead words'),
  laidNetworks: organizations('laid networks'),
  officeHeads: organizations('office heads'),
  topicHeads: organizations('topic heads'),
  companyOpeners: organizations('company openers'),
  utilityFields: organizations('utility fields'),
  agencyFields: organizations('agency fields'),
  actorVerbs: organizations('actor verbs'),
  relativeVerbs: organizations('relative verbs'),
  agentParticiples: organizations('agent participles'),
};

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
  numberedHeads: initiatives('numbered heads'),
  /** Head in another language → the English one that repeats it. */
  foreignHeads: new WordMap(wordMap(initiativesData, 'foreign heads')),
};

export const contextWords = {
  instrumentVerbs: contexts('instrument verbs'),
  instrumentNouns: contexts('instrument nouns'),
  bodyNouns: contexts('body nouns'),
  dealings: contexts('dealings'),
  naturalOpeners: contexts('natural openers'),
  naturalEnds: contexts('natural ends'),
  tradeTails: contexts('trade tails'),
  placing: contexts('placing'),
  taking: contexts('taking part'),
  placeTails: contexts('place tails'),
  bodyVerbs: contexts('body verbs'),
  bodyParts: contexts('body parts'),
  instrumentParts: contexts('instrument parts'),
  instrumentPassives: contexts('instrument passives'),
  instrumentFunds: contexts('instrument funds'),
  instrumentUses: contexts('instrument uses'),
  namedBeings: contexts('named beings'),
};

export const commonWords = {
  functionWords: words('function words'),
  verbs: new WordClass(inflect(wordSet(wordsData, 'verbs'))),
  looseAdjectives: words('loose adjectives'),
  genericModifiers: words('generic modifiers'),
  innerPossessors: words('inner possessors'),
  commonAcronyms: words('common acronyms'),
  otherHeads: words('other heads'),
  documentHeads: words('document heads'),
  calendar: words('calendar'),
  terms: words('terms'),
  processNouns: words('process nouns'),
  commonCapitals: words('common capitals'),
  smallWords: words('small words'),
  aliasVerbs: words('alias verbs'),
  aliasWords: new WordClass([...wordSet(wordsData, 'alias verbs'), ...wordSet(wordsData, 'alias words')]),
  participles: new WordClass(wordSet(grammarData, 'adjectival participles')),
  nameDeterminers: words('name determiners'),
};

/** ISO 4217, in capitals. */
export const currencyCodes: ReadonlySet<string> = new Set(rowsOf(currenciesData, 'codes').map(([code = '']) => code));

/** Title → whether what follows its "of" is the office itself. */
export const titles = new WordMap(wordMap(titlesData, 'titles'));
/** The first words of phrases: few words are one, and the others need no further look. */
const openersOf = (phrases: Iterable<string>) => new WordClass(Array.from(phrases, (phrase) => phrase.split(' ')[0]!));

export const titleOpeners = openersOf(titles);
export const followerOpeners = openersOf(organizationWords.followers);
export const innerTailOpeners = openersOf(initiativeWords.innerTails);

/** Places, their other names and adjectives, each mapped to the place: `kenyan` → `kenya`, `uk` → `united kingdom`. */
export const placeNames = new PhraseTable<string>();
/** Those of them that are nouns, not adjectives; lower-case. */
export const placeNouns = new Set<string>();
for (const section of ['countries', 'areas', 'subdivisions', 'cities']) {
  for (const [name = '', adjectives = '', others = ''] of rowsOf(placesData, section)) {
    const nouns = [name, ...others.split(',')].filter((noun) => noun !== '');
    for (const noun of nouns) placeNouns.add(noun.toLowerCase());
    // `U.S.` is two words in a key.
    const spelt = nouns.filter((noun) => noun.includes('.')).map((noun) => noun.replaceAll('.', ' ').trim());
    const all = [...nouns, ...spelt, ...adjectives.split(',').filter((adjective) => adjective !== '')];
    for (const form of all) placeNames.add(form, name.toLowerCase());
  }
}
/** The first words of places. */
export const placeOpeners = new WordClass(placeNames.openers());

/** Continents and regions of the world, lower-case. */
export const areas: ReadonlySet<string> = wordSet(placesData, 'areas');

/** Adds the regular forms in -s, -ed and -ing, with their spelling changes. */
function inflect(bases: ReadonlySet<string>): ReadonlySet<string> {
  const forms = new Set(bases);
  for (const base of bases) {
    const stem = base.replace(/e$/, '');
    const doubled = /[^aeiou][aeiou][bdglmnprt]$/.test(base) ? base + base.at(-1) : stem;
    if (/[^aeiou]y$/.test(base)) {
      forms.add(base.slice(0, -1) + 'ies').add(base.slice(0, -1) + 'ied');
    } else {
      forms.add(base + (/(?:[sxz]|ch|sh)$/.test(base) ? 'es' : 's'));
    }
    for (const root of [stem, doubled]) forms.add(root + 'ed').add(root + 'ing');
  }
  return forms;
}
