import type { Classes } from '../../text/wordClass';
import type { Span } from '../annotation';

const POSSESSIVE = 1;
const INITIAL = 2;
const BREAKS = 4;
const ACRONYM = 8;
const SPACED = 16;

/**
 * The unit of the name grammar: a word with what is glued to it (`State-owned`, `G7`, `R&D`, `15th`), or a mark. Offsets count
 * from the paragraph's start; a possessive ending is a property of its word, not part of its span. What is either so or not is one
 * number: texts have as many atoms as words, and the fewer lines of memory they take, the more of them are at hand.
 */
export class Atom implements Span {
  private readonly marks: number;

  /**
   * @param type `name` is a word whose capital may mean a name; a capital that the sentence start explains makes no name
   * @param classes the lists of words that it stands in, see {@link WordClass}
   * @param key the last part of a hyphenated word, lower-case: what it is by its head
   */
  constructor(
    readonly type: 'name' | 'lower' | 'number' | 'mark',
    readonly start: number,
    readonly end: number,
    readonly text: string,
    readonly lower: string,
    readonly classes: Classes,
    readonly key: string,
    possessive: boolean,
    initial: boolean,
    breaks: boolean,
    acronym: boolean,
    spaced: boolean,
  ) {
    this.marks =
      (possessive ? POSSESSIVE : 0) |
      (initial ? INITIAL : 0) |
      (breaks ? BREAKS : 0) |
      (acronym ? ACRONYM : 0) |
      (spaced ? SPACED : 0);
  }

  get possessive(): boolean {
    return (this.marks & POSSESSIVE) !== 0;
  }

  /** Stands where any word would be capitalised. */
  get initial(): boolean {
    return (this.marks & INITIAL) !== 0;
  }

  /** Begins a sentence, a cell of a table, or a line behind one that was ended on purpose: no name reaches across. */
  get breaks(): boolean {
    return (this.marks & BREAKS) !== 0;
  }

  get acronym(): boolean {
    return (this.marks & ACRONYM) !== 0;
  }

  /** Whether a blank stands before it. */
  get spaced(): boolean {
    return (this.marks & SPACED) !== 0;
  }
}
