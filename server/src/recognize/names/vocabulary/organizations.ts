import organizationsData from '../../../lexicon/data/organizations.txt';
import { wordMap, wordSet } from '../../../lexicon/lookup';
import { WordClass, WordMap } from '../../../text/wordClass';
import { inflect } from './inflect';
import { openersOf } from './openers';

const organizations = (section: string) => new WordClass(wordSet(organizationsData, section));

/** What names of organizations are made of and stand beside. */
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
  classAcronyms: organizations('class acronyms'),
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
  actingVerbs: organizations('acting verbs'),
  /** In all their forms. */
  agentVerbs: new WordClass(inflect(wordSet(organizationsData, 'agent verbs'))),
  relativeVerbs: organizations('relative verbs'),
  agentParticiples: organizations('agent participles'),
  /** Role → `body` where nobody else has it. */
  roleLabels: new WordMap(wordMap(organizationsData, 'role labels')),
};

export const followerOpeners = openersOf(organizationWords.followers);
