import placesData from '../../../lexicon/data/places.txt';
import { rowsOf, wordSet } from '../../../lexicon/lookup';
import { WordClass } from '../../../text/wordClass';
import { PhraseTable } from '../phraseTable';

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

/** States, provinces and the like, lower-case. */
export const subdivisions: ReadonlySet<string> = wordSet(placesData, 'subdivisions');

/** Continents and regions of the world, lower-case. */
export const areas: ReadonlySet<string> = wordSet(placesData, 'areas');
