/**
 * Classes of words: lists that rules ask about, such as the prepositions of time. A rule asks of nearly every token whether it is in
 * this list or that, so the lists that a word stands in are found once for each distinct word, as bits; asking is one test of a bit.
 * This room knows no vocabulary: the rooms to its right declare their classes when their modules load.
 */

/** Where the bits of a word stand, one for each class that there is. Words that stand in no list share one place. */
export type Classes = number;

/** What knows its classes: a token, or the form of a word. */
interface Classified {
  readonly classes: Classes;
}

/**
 * A word in lower case that is no token of its own, such as one that is written in parts, or several that make one, with the lists that
 * it stands in. Of what classes are asked about there are few kinds: the engine finds a field at once only where it has met three or four.
 */
export class Word {
  readonly classes: Classes;

  constructor(readonly lower: string) {
    this.classes = classesOf(lower);
  }
}

const BITS = 32;
/** Numbers of 32 bits that every word has. */
const SLOTS = 40;

/**
 * The bits of all words, a row for each; the first is that of words that stand in no list, which most words of a text do. Rows side by
 * side take a fraction of the memory of lists, so that more of them are at hand.
 */
let bits = new Int32Array(SLOTS * 4096);
/** Those of a word that stands in no list. */
export const NO_CLASSES: Classes = 0;
let rowsTaken = 1;
const byWord = new Map<string, Classes>();
const listeners: (() => void)[] = [];
let slotsTaken = 0;
/** The slot whose bits go to single classes, and how many of them are taken. */
let shared = -1;
let bitsTaken = BITS;

/** The classes of a word in lower case. */
export const classesOf = (lower: string): Classes => byWord.get(lower) ?? NO_CLASSES;

/** Has a function called when a new class makes what is known of words out of date. */
export function onNewClass(listener: () => void): void {
  listeners.push(listener);
}

function takeSlot(): number {
  if (slotsTaken === SLOTS) throw new Error('there are more classes of words than bits for them');
  return slotsTaken++;
}

function takeRow(): Classes {
  const row = SLOTS * rowsTaken++;
  if (row === bits.length) {
    const larger = new Int32Array(2 * bits.length);
    larger.set(bits);
    bits = larger;
  }
  return row;
}

function mark(word: string, slot: number, own: number): void {
  let row = byWord.get(word);
  if (row === undefined) byWord.set(word, (row = takeRow()));
  bits[row + slot]! |= own;
}

/** Where the bit of a class is in the row of each word. */
interface Place {
  readonly slot: number;
  readonly bit: number;
}

function nextPlace(): Place {
  if (bitsTaken === BITS) {
    shared = takeSlot();
    bitsTaken = 0;
  }
  return { slot: shared, bit: 1 << bitsTaken++ };
}

/** A list of words in lower case. */
export class WordClass {
  private readonly slot: number;
  private readonly bit: number;
  private readonly words: ReadonlySet<string>;

  /** @param place where its bit is; by default beside those of other single classes */
  constructor(words: Iterable<string>, place: Place = nextPlace()) {
    this.slot = place.slot;
    this.bit = place.bit;
    this.words = new Set(words);
    for (const word of this.words) mark(word, this.slot, this.bit);
    for (const listener of listeners) listener();
  }

  /** Whether a token is one of the words; the token that is not there is none. */
  is(token: Classified | undefined): boolean {
    return token !== undefined && (bits[token.classes + this.slot]! & this.bit) !== 0;
  }

  /** Whether a text that is no token of its own, in lower case, is one of the words. */
  has(lower: string): boolean {
    return this.words.has(lower);
  }

  /** Whether one of its words stands in a stretch of a text; for a class of a group. @param held see {@link WordGroup.among} */
  isAmong(held: number): boolean {
    return (held & this.bit) !== 0;
  }

  [Symbol.iterator](): Iterator<string> {
    return this.words[Symbol.iterator]();
  }
}

/** A class written out where it is used: `wordsOf('in by since')`. @param list words in lower case, separated by blanks */
export const wordsOf = (list: string): WordClass => new WordClass(list.split(' '));

/** Up to 32 classes that are asked about together: the bits of a word are one number. */
export class WordBits {
  private readonly slot = takeSlot();

  /** @param bitsByWord words in lower case, each with its bits */
  constructor(bitsByWord: Iterable<readonly [string, number]>) {
    for (const [word, own] of bitsByWord) mark(word, this.slot, own);
    for (const listener of listeners) listener();
  }

  /** The bits of a token; 0 for one that is not there or that stands in no list. */
  of(token: Classified | undefined): number {
    return token === undefined ? 0 : bits[token.classes + this.slot]!;
  }

  /** The bits of a word that is no token, by its classes. */
  at(classes: Classes): number {
    return bits[classes + this.slot]!;
  }
}

/**
 * Up to 32 lists that a stretch of a text is asked about as a whole: one pass over its tokens tells of which of them a word stands there,
 * and rules that look for a word of a list that is not there need not look.
 */
export class WordGroup {
  private readonly slot = takeSlot();
  private taken = 0;

  list(words: Iterable<string>): WordClass {
    if (this.taken === BITS) throw new Error('there are more lists in a group than bits for them');
    return new WordClass(words, { slot: this.slot, bit: 1 << this.taken++ });
  }

  /** What {@link WordClass.isAmong} is asked with, of one token. */
  of(token: Classified): number {
    return this.at(token.classes);
  }

  /** The same of a word that is no token, by its classes. */
  at(classes: Classes): number {
    return bits[classes + this.slot]!;
  }

  /** The same of all tokens in `[first, last)`. */
  among(tokens: readonly Classified[], first: number, last: number): number {
    let held = 0;
    for (let i = first; i < last; i++) held |= bits[tokens[i]!.classes + this.slot]!;
    return held;
  }
}

/** A list of words in lower case with a value each. Looking for the value costs a look-up only where a token is one of the words. */
export class WordMap<Value> extends WordClass {
  constructor(private readonly values: ReadonlyMap<string, Value>) {
    super(values.keys());
  }

  /** The value of a token, if it is one of the words. */
  of(token: (Classified & { readonly lower: string }) | undefined): Value | undefined {
    return this.is(token) ? this.values.get(token!.lower) : undefined;
  }

  /** The value of a text that is no token of its own, in lower case. */
  get(lower: string): Value | undefined {
    return this.values.get(lower);
  }

  keys(): Iterable<string> {
    return this.values.keys();
  }
}
