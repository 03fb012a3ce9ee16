import type { LexiconSections } from '../../../lexicon/format';
import { rowsOf, wordSet } from '../../../lexicon/lookup';
import { WordClass } from '../../../text/wordClass';
import { rareList } from '../rareWords';
import { verbList } from '../verbLists';

/** How sections of the lexicon become what the recogniser asks. */

/** The words of a section. */
export const wordsIn = (sections: LexiconSections, section: string) => new WordClass(wordSet(sections, section));

/** The same for lists of which most sentences hold no word. */
export const rareIn = (sections: LexiconSections, section: string) => rareList(wordSet(sections, section));

/** The same for lists of verbs that many rules ask about. */
export const verbsIn = (sections: LexiconSections, section: string) => verbList(wordSet(sections, section));

/** The rows of a section with the second field, or the only one. */
export const pairs = <T extends string = string>(sections: LexiconSections, section: string): [string, T][] =>
  rowsOf(sections, section).map((row) => [row[0]!, (row[1] ?? row[0]!) as T]);

/** Adds the regular plural of each phrase's last word. */
export function withPlurals<T>(entries: readonly (readonly [string, T])[]): (readonly [string, T])[] {
  return entries.flatMap(
    ([text, value]) =>
      (/\p{L}$/u.test(text)
        ? [
            [text, value],
            [`${text}s`, value],
          ]
        : [[text, value]]) as [string, T][],
  );
}

/** `million tonnes of oil equivalent` is headed by its first word: that takes the plural. */
export function withHeadPlurals<T>(entries: readonly (readonly [string, T])[]): (readonly [string, T])[] {
  return entries.flatMap(([text, value]) => {
    const [, head, tail] = /^(.+?)( (?:of|per) .+)$/s.exec(text) ?? [];
    return head
      ? ([
          [text, value],
          [`${head}s${tail}`, value],
        ] as [string, T][])
      : withPlurals([[text, value]]);
  });
}
