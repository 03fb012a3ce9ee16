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

/** So many forms are kept. When there are more, all are let go, and those that come back are made again. */
const MOST = 1 << 14;
/** A power of two, so that a hash is cut to a place by its last bits. At least half of the places stay empty. */
const PLACES = 2 * MOST;
/** In how many places, one behind the other, a form may be. */
const WAYS = 8;
/** Longer words are rare, and are not kept. */
const MAX_KEPT = 29;
/** Room for the spellings of all forms, each with its length in front. */
const ROOM = 12 * MOST;
/** When no more forms than these were put in, they are taken out one by one. */
const FEW = 256;
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
 * Forms of words or numbers by their characters. A table of fixed size keeps them, found by their FNV-1a hash, so that it can neither
 * grow nor be made slow by a hostile text. A form has a number in the order of coming: what a text uses most came first, and its spellings,
 * numbers and forms stand close together in the processor's cache, which most look-ups wait for.
 */
export class FormTable {
  /** The number of the form that a hash leads to; 0 where there is none. */
  private readonly places = new Uint16Array(PLACES + WAYS);
  /** Where the spelling of each number begins. */
  private readonly begins = new Int32Array(MOST + 1);
  private readonly spellings = new Uint16Array(ROOM);
  private used = 0;
  /** By number. */
  private readonly forms: WordForm[] = [];
  /** Which places the first forms took: all of them, while there are few. */
  private readonly taken: number[] = [];

  /** @param isWord whether what it keeps has a shape */
  constructor(private readonly isWord: boolean) {
    this.clear();
    onNewClass(() => this.clear());
  }

  /**
   * The form of `[start, end)` of a text.
   * @param units the code units of the text
   * @param hash that of the stretch, see {@link hashOf}
   */
  at(text: string, units: Uint16Array, start: number, end: number, hash: number): WordForm {
    if (end - start > MAX_KEPT) return formOf(text.slice(start, end), this.isWord);
    const { places, begins, spellings } = this;
    const first = (hash ^ (hash >>> 15)) & (PLACES - 1);
    let place = first;
    for (; place < first + WAYS; place++) {
      const number = places[place]!;
      if (number === 0) break;
      if (isAt(spellings, begins[number]!, units, start, end)) return this.forms[number]!;
    }
    // Characters of its own: a slice would keep the whole text alive for as long as the form is kept.
    const form = formOf(String.fromCharCode(...units.subarray(start, end)), this.isWord);
    this.keep(form, Math.min(place, first + WAYS - 1), units.subarray(start, end));
    return form;
  }

  private keep(form: WordForm, place: number, spelling: Uint16Array): void {
    if (this.forms.length > MOST || this.used + spelling.length >= ROOM) this.clear();
    const number = this.forms.push(form) - 1;
    this.places[place] = number;
    this.begins[number] = this.used;
    this.spellings[this.used] = spelling.length;
    this.spellings.set(spelling, this.used + 1);
    this.used += spelling.length + 1;
    if (this.taken.length < FEW) this.taken.push(place);
  }

  /** Lists of words are declared one after the other, and few words are looked up between: it costs what there is. */
  private clear(): void {
    if (this.taken.length < FEW) for (const place of this.taken) this.places[place] = 0;
    else this.places.fill(0);
    this.taken.length = this.used = 0;
    // No form has the number 0
    this.forms.length = 0;
    this.forms.push(NO_FORM);
  }
}

const NO_FORM: WordForm = { text: '', lower: '', shape: 'none', classes: classesOf('') };

/** Whether a spelling is that of a stretch. */
function isAt(spellings: Uint16Array, at: number, units: Uint16Array, start: number, end: number): boolean {
  const length = end - start;
  if (spellings[at] !== length) return false;
  for (let i = 0; i < length; i++) if (spellings[at + 1 + i] !== units[start + i]) return false;
  return true;
}
