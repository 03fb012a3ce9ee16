import data from '../lexicon/data/countries.txt';
import { rowsOf } from '../lexicon/lookup';
import type { SourceText } from '../text/document';
import { WordClass } from '../text/wordClass';
import type { CorpusDocument } from './corpusDocument';

/** First word of a country's name or adjective, lower case, to the longest forms that begin with it. */
const FORMS = new Map<string, { words: readonly string[]; country: string }[]>();
for (const row of rowsOf(data, 'countries')) {
  for (const form of row) {
    const words = form.toLowerCase().split(/[ -]/);
    const forms = FORMS.get(words[0]!) ?? [];
    forms.push({ words, country: row[0]! });
    FORMS.set(
      words[0]!,
      forms.sort((a, b) => b.words.length - a.words.length),
    );
  }
}

const FIRST_WORDS = new WordClass(FORMS.keys());

/** The country whose name or adjective stands at a place in a list of words, and how many words it takes. */
function countryAt(words: readonly string[], at: number): { words: readonly string[]; country: string } | undefined {
  return FORMS.get(words[at]!)?.find((form) => form.words.every((word, i) => words[at + i] === word));
}

/** The countries that words name, in order, with repeats. @param words lower case */
export function countriesIn(words: readonly string[]): string[] {
  const found: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const form = countryAt(words, at);
    if (!form) continue;
    found.push(form.country);
    at += form.words.length - 1;
  }
  return found;
}

/** The country that a text is about: the one it names more often than all others together, and at least twice. */
export function findCountry({ paragraphs }: SourceText): string | undefined {
  const counts = new Map<string, number>();
  let total = 0;
  for (const { paragraph } of paragraphs) {
    if (!paragraph.tokens.some((token) => FIRST_WORDS.is(token))) continue;
    const words = paragraph.tokens.filter(({ shape }) => shape !== 'lower').map(({ lower }) => lower);
    for (const country of countriesIn(words)) {
      counts.set(country, (counts.get(country) ?? 0) + 1);
      total++;
    }
  }
  const [country] = [...counts].find(([, count]) => count >= 2 && count * 2 > total) ?? [];
  return country;
}

/** The country that a document is about, as {@link findCountry} tells it. */
export const countryOf = ({ facts }: CorpusDocument): string | undefined => facts.country;

/** Whether two documents are known to be about different countries. */
export function areAbroad(a: CorpusDocument, b: CorpusDocument): boolean {
  const [countryA, countryB] = [countryOf(a), countryOf(b)];
  return countryA !== undefined && countryB !== undefined && countryA !== countryB;
}
