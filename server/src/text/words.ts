/**
 * The forms of words, each made once: a text repeats its words, so a token takes over the strings (and the hashes that the engine
 * keeps with them) of the same word before it instead of being cut out, lower-cased and looked at again.
 */

/** How a word is written; `none` for everything but words. */
export type TokenShape = 'lower' | 'capitalized' | 'upper' | 'mixed' | 'none';

/** One spelling of a word. */
export interface WordForm {
  readonly text: string;
  /** Lower case, with typographic apostrophes and hyphens made plain: the key for look-ups. */
  readonly lower: string;
  readonly shape: TokenShape;
}

function shapeOf(word: string): TokenShape {
  if (/^[a-z]+$/.test(word)) return 'lower';
  if (/^[A-Z][a-z]*$/.test(word)) return 'capitalized';
  const letters = word.replace(/[^\p{L}]/gu, '');
  const lower = letters.toLowerCase();
  if (letters === lower) return letters === letters.toUpperCase() ? 'none' : 'lower';
  if (letters === letters.toUpperCase()) return letters.length === 1 ? 'capitalized' : 'upper';
  const [first = ''] = letters;
  return first !== first.toLowerCase() && letters.slice(first.length) === lower.slice(first.length)
    ? 'capitalized'
    : 'mixed';
}

function plain(text: string): string {
  const lower = text.toLowerCase();
  return /[’‐‑]/.test(lower) ? lower.replaceAll('’', "'").replaceAll('‐', '-').replaceAll('‑', '-') : lower;
}

/** The form of a piece of text that is looked at for the first time. @param isWord whether it has a shape */
export const formOf = (text: string, isWord: boolean): WordForm => ({
  text,
  lower: plain(text),
  shape: isWord ? shapeOf(text) : 'none',
});

/** A power of two, so that a hash is cut to a slot by its last bits. */
const SLOTS = 1 << 14;
/** Longer words are rare, and are not kept. */
const MAX_KEPT = 40;
const FNV_PRIME = 0x01000193;
const FNV_BASIS = 0x811c9dc5;

const kept = new Array<WordForm | undefined>(SLOTS).fill(undefined);

/**
 * The form of the word at `[start, end)`. A table of fixed size keeps one word a slot, found by its FNV-1a hash: what falls into a
 * taken slot takes its place, so that the table can neither grow nor be made slow by a hostile text.
 */
export function wordAt(text: string, start: number, end: number): WordForm {
  if (end - start > MAX_KEPT) return formOf(text.slice(start, end), true);
  let hash = FNV_BASIS;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  const known = kept[slot];
  if (known !== undefined && isAt(known.text, text, start, end)) return known;
  // A copy: a slice would keep the whole text alive for as long as the word is kept.
  const copy = copyOf(text, start, end);
  return (kept[slot] = formOf(copy, true));
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** `text.slice(start, end)` as characters of its own. */
function copyOf(text: string, start: number, end: number): string {
  const codes = new Array<number>(end - start);
  for (let i = start; i < end; i++) codes[i - start] = text.charCodeAt(i);
  return String.fromCharCode(...codes);
}
