import { WordClass } from '../../../text/wordClass';

/** The first words of phrases: few words are one, and the others need no further look. */
export const openersOf = (phrases: Iterable<string>) =>
  new WordClass(Array.from(phrases, (phrase) => phrase.split(' ')[0]!));
