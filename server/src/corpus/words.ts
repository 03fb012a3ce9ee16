import { memoize } from '../recognize/names/memo';

/**
 * Words of names and phrases as keys: lower case, plural endings off, spelling variants of English made one. Keys are only ever
 * compared with keys; they are never shown.
 */
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;

/** The words of a phrase in order, as keys. A possessor counts without its `'s`. */
export function keyWords(phrase: string): string[] {
  return (phrase.toLowerCase().normalize('NFKC').match(WORD) ?? []).map((word) => toKey(word.replace(/['’]s$/, '')));
}

/** One lower-case word as a key: `cities` is `city`, `programmes` is `program`, `organisation` is `organization`. */
const toKey = memoize((word) => {
  if (/^\P{L}/u.test(word) || word.length < 4) return word;
  return singular(word)
    .replace(/is(?=(?:e|ed|ing|ation)$)/, 'iz')
    .replace(/our$/, 'or')
    .replace(/amme$/, 'am')
    .replace(/tre$/, 'ter');
});

function singular(word: string): string {
  if (word.endsWith('ies')) return word.slice(0, -3) + 'y';
  if (/(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2);
  if (/(?:ss|us|is)$/.test(word) || !word.endsWith('s')) return word;
  return word.slice(0, -1);
}
