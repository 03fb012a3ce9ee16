/**
 * The forms of words, each made once: a text repeats its words, so a token takes over the strings and classes (and the hashes that
 * the engine keeps with them) of the same word before it instead of being cut out, lower-cased and looked up again.
 */
import { type Classes, classesOf, onNewClass } from './wordClass';

/** How a word is written; `none` for everything but words. */
export type TokenShape = 'lower' | 'capitalized' | 'upper' | 'mixed' | 'none';

/** One spelling of a word. */
export interface WordForm {
  readonly text: string;
  /** Lower case, with typographic apostrophes and hyphens made plain: the key for look-ups. */
  readonly lower: string;
  readonly shape: TokenShape;
  /** The lists that it stands in, see {@link WordClass}. */
  readonly classes: Classes;
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
export function formOf(text: string, isWord: boolean): WordForm {
  const lower = plain(text);
  return { text, lower, shape: isWord ? shapeOf(text) : 'none', classes: classesOf(lower) };
}

/** A power of two, so that a hash is cut to a place by its last bits. */
const PLACES = 1 << 15;
/** In how many places, one behind the other, a form may be. */
const WAYS = 4;
/** When no more forms than these were put in, they are taken out one by one. */
const FEW = 256;
/** Numbers that a form has in {@link FormTable.rows}: its hash in two, its length, its code units. One line of the processor's cache. */
const ROW = 32;
const LENGTH = 2;
const UNITS = 3;
/** Longer words are rare, and are not kept. */
const MAX_KEPT = ROW - UNITS;
const FNV_PRIME = 0x01000193;

export const EMPTY_HASH = 0x811c9dc5;
export const addToHash = (hash: number, unit: number): number => Math.imul(hash ^ unit, FNV_PRIME);

/** The hash of a stretch of a text. */
export function hashOf(units: Uint16Array, start: number, end: number): number {
  let hash = EMPTY_HASH;
  for (let i = start; i < end; i++) hash = addToHash(hash, units[i]!);
  return hash;
}

/**
 * Forms of words or numbers by their characters. A table of fixed size keeps them, found by their FNV-1a hash; each has a few places
 * where it may be, and what is met drives out what was met longest ago, so that the table can neither grow nor be made slow by a
 * hostile text.
 */
export class FormTable {
  private readonly kept = new Array<WordForm | undefined>(PLACES).fill(undefined);
  /** The hash and characters of each form, so that they are compared while the form is still on its way from memory. */
  private readonly rows = new Uint16Array(PLACES * ROW);
  /** Where the first forms are that it keeps: all of them, while there are few. */
  private readonly places: number[] = [];

  /** @param isWord whether what it keeps has a shape */
  constructor(private readonly isWord: boolean) {
    onNewClass(() => this.clear());
  }

  /**
   * The form of `[start, end)` of a text.
   * @param units the code units of the text
   * @param hash that of the stretch, see {@link hashOf}
   */
  at(text: string, units: Uint16Array, start: number, end: number, hash: number): WordForm {
    if (end - start > MAX_KEPT) return formOf(text.slice(start, end), this.isWord);
    const first = (hash ^ (hash >>> 15)) & (PLACES - WAYS);
    const { kept, rows } = this;
    for (let place = first; place < first + WAYS; place++) {
      const known = kept[place];
      if (known === undefined) break;
      if (isAt(rows, place * ROW, units, start, end, hash)) return known;
    }
    kept.copyWithin(first + 1, first, first + WAYS - 1);
    rows.copyWithin((first + 1) * ROW, first * ROW, (first + WAYS - 1) * ROW);
    rows[first * ROW] = hash;
    rows[first * ROW + 1] = hash >>> 16;
    rows[first * ROW + LENGTH] = end - start;
    rows.set(units.subarray(start, end), first * ROW + UNITS);
    if (this.places.length < FEW) this.places.push(first);
    // Characters of its own: a slice would keep the whole text alive for as long as the form is kept.
    return (kept[first] = formOf(String.fromCharCode(...units.subarray(start, end)), this.isWord));
  }

  /** Lists of words are declared one after the other, and few words are looked up between: it costs what there is. */
  private clear(): void {
    if (this.places.length < FEW) for (const first of this.places) this.kept.fill(undefined, first, first + WAYS);
    else this.kept.fill(undefined);
    this.places.length = 0;
  }
}

/** Whether a row holds the characters of a stretch. */
function isAt(rows: Uint16Array, row: number, units: Uint16Array, start: number, end: number, hash: number): boolean {
  const length = end - start;
  if (rows[row] !== (hash & 0xffff) || rows[row + 1] !== hash >>> 16 || rows[row + LENGTH] !== length) return false;
  for (let i = 0; i < length; i++) if (rows[row + UNITS + i] !== units[start + i]) return false;
  return true;
}
