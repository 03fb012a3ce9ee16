/**
 * Classes of words: lists that rules ask about, such as the prepositions of time. A rule asks of nearly every token whether it is in
 * this list or that, so the lists that a word stands in are found once for each distinct word, as bits; asking is one test of a bit.
 * This room knows no vocabulary: the rooms to its right declare their classes when their modules load.
 */

/** The number of a word, by which its bits are found, one for each class that there is. Words that stand in no list share one. */
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
/** Numbers of 32 bits that every word has, each in a column of its own. */
const SLOTS = 40;
/** How many words may stand in lists. */
const MOST_WORDS = 1 << 15;
/** How far a column lies behind the one before: were it a power of two, the processor's cache could not hold the same word of many. */
const COLUMN = MOST_WORDS + 208;

/** The bits of all words that stand in lists, a row for each; the first is that of words that stand in none. */
let declared = new Int32Array(SLOTS * 4096);
const rows = new Map<string, number>();
/** By row, the number of its word once that is met; 0 before. */
const numbers = new Int32Array(MOST_WORDS);
/**
 * The bits of the words that have been met, column by column, in the order of coming; the first have none. A rule asks one word after the
 * other about the same lists, and most words of a text are among the first hundreds: few lines of the processor's cache hold all answers.
 */
const bits = new Int32Array(SLOTS * COLUMN);
/** That of a word that stands in no list. */
export const NO_CLASSES: Classes = 0;
let met = 0;
const listeners: (() => void)[] = [];
let slotsTaken = 0;
/** The column whose bits go to single classes, and how many of them are taken. */
let shared = -1;
let bitsTaken = BITS;

/** The classes of a word in lower case. */
export function classesOf(lower: string): Classes {
  const row = rows.get(lower);
  return row === undefined ? NO_CLASSES : numbers[row]! || meet(row);
}

/** Gives a word its place among those that are asked about. */
function meet(row: number): Classes {
  const number = ++met;
  for (let slot = 0; slot < SLOTS; slot++) bits[slot * COLUMN + number] = declared[row * SLOTS + slot]!;
  return (numbers[row] = number);
}

/** Has a function called when a new class makes what is known of words out of date. */
export function onNewClass(listener: () => void): void {
  listeners.push(listener);
}

function takeColumn(): number {
  if (slotsTaken === SLOTS) throw new Error('there are more classes of words than bits for them');
  return COLUMN * slotsTaken++;
}

function takeRow(): number {
  const row = rows.size + 1;
  if (row === MOST_WORDS) throw new Error('there are more words in lists than room for their bits');
  if (SLOTS * row === declared.length) {
    const larger = new Int32Array(2 * declared.length);
    larger.set(declared);
    declared = larger;
  }
  return row;
}

function mark(word: string, column: number, own: number): void {
  let row = rows.get(word);
  if (row === undefined) rows.set(word, (row = takeRow()));
  declared[row * SLOTS + column / COLUMN]! |= own;
  const number = numbers[row]!;
  if (number > 0) bits[column + number]! |= own;
}

/** Where the bit of a class is. */
interface Place {
  /** Where its column begins. */
  readonly column: number;
  readonly bit: number;
}

function nextPlace(): Place {
  if (bitsTaken === BITS) {
    shared = takeColumn();
    bitsTaken = 0;
  }
  return { column: shared, bit: 1 << bitsTaken++ };
}

/** A list of words in lower case. */
export class WordClass {
  private readonly column: number;
  private readonly bit: number;
  private readonly words: ReadonlySet<string>;

  /** @param place where its bit is; by default beside those of other single classes */
  constructor(words: Iterable<string>, place: Place = nextPlace()) {
    this.column = place.column;
    this.bit = place.bit;
    this.words = new Set(words);
    for (const word of this.words) mark(word, this.column, this.bit);
    for (const listener of listeners) listener();
  }

  /** Whether a token is one of the words; the token that is not there is none. */
  is(token: Classified | undefined): boolean {
    return token !== undefined && (bits[token.classes + this.column]! & this.bit) !== 0;
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
  private readonly column = takeColumn();

  /** @param bitsByWord words in lower case, each with its bits */
  constructor(bitsByWord: Iterable<readonly [string, number]>) {
    for (const [word, own] of bitsByWord) mark(word, this.column, own);
    for (const listener of listeners) listener();
  }

  /** The bits of a token; 0 for one that is not there or that stands in no list. */
  of(token: Classified | undefined): number {
    return token === undefined ? 0 : bits[token.classes + this.column]!;
  }

  /** The bits of a word that is no token, by its classes. */
  at(classes: Classes): number {
    return bits[classes + this.column]!;
  }
}

/**
 * Up to 32 lists that a stretch of a text is asked about as a whole: one pass over its tokens tells of which of them a word stands there,
 * and rules that look for a word of a list that is not there need not look.
 */
export class WordGroup {
  private readonly column = takeColumn();
  private taken = 0;

  list(words: Iterable<string>): WordClass {
    if (this.taken === BITS) throw new Error('there are more lists in a group than bits for them');
    return new WordClass(words, { column: this.column, bit: 1 << this.taken++ });
  }

  /** What {@link WordClass.isAmong} is asked with, of one token. */
  of(token: Classified): number {
    return this.at(token.classes);
  }

  /** The same of a word that is no token, by its classes. */
  at(classes: Classes): number {
    return bits[classes + this.column]!;
  }

  /** The same of all tokens in `[first, last)`. */
  among(tokens: readonly Classified[], first: number, last: number): number {
    let held = 0;
    for (let i = first; i < last; i++) held |= bits[tokens[i]!.classes + this.column]!;
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
