import contextsData from '../../../lexicon/data/nameContexts.txt';
import { wordSet } from '../../../lexicon/lookup';
import { WordClass } from '../../../text/wordClass';

const contexts = (section: string) => new WordClass(wordSet(contextsData, section));

/** Words around names that tell what they name. */
export const contextWords = {
  instrumentVerbs: contexts('instrument verbs'),
  instrumentNouns: contexts('instrument nouns'),
  bodyNouns: contexts('body nouns'),
  memberNouns: contexts('member nouns'),
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
