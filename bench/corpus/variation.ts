import type { Random } from './random';
import {
  ACRONYMS,
  INVENTED_NAMES,
  MONTHS,
  OTHER_SUBJECTS,
  OTHER_THINGS,
  PROPER_NAMES,
  SUBJECTS,
  THINGS,
  inventedName,
} from './vocabulary';

/**
 * A year (of a date such as 2023-06-15 too, whose month and day are left alone), a time of day, another number (ordinals are left
 * alone: `23rd` takes no other digit), or a word.
 */
const PIECE =
  /\b(?:19|20)\d\d(?:-\d\d-\d\d)?\b|\b\d\d?:\d\d\b|\b\d+(?:,\d{3}(?!\d))*(?:\.\d+)?(?![\dA-Za-z])|[A-Za-z]+(?:-[A-Za-z]+)*/g;
const MONTH_BEFORE = new RegExp(`(?:${MONTHS.join('|')})\\.? $`);
const MONTH_AFTER = new RegExp(`^ (?:${MONTHS.join('|')})`);

/**
 * One document's way of saying the paragraphs of the sample corpus: other places and people, another subject, other things that are
 * counted, other years, and other figures each time. A word is exchanged for the same word throughout the document.
 */
export class Variation {
  private readonly words = new Map<string, string>();
  private readonly years: number;
  private readonly months: number;

  /** @param names how many invented names all documents of the corpus share; the first of them are the most frequent */
  constructor(
    private readonly random: Random,
    names: number,
  ) {
    this.years = random.between(-9, 9);
    this.months = random.below(MONTHS.length);
    const pool = Math.min(names, INVENTED_NAMES);
    for (const name of PROPER_NAMES) {
      const rank = Math.floor(pool * (random.below(1 << 20) / (1 << 20)) ** 2);
      this.words.set(name, inventedName(rank));
    }
    for (const subject of SUBJECTS) this.words.set(subject, random.pick(OTHER_SUBJECTS));
    for (const [plural, singular] of THINGS) {
      const [otherPlural, otherSingular] = random.pick(OTHER_THINGS);
      this.words.set(plural, otherPlural);
      this.words.set(singular, otherSingular);
    }
    MONTHS.forEach((month, i) => this.words.set(month, MONTHS[(i + this.months) % MONTHS.length]!));
    for (const [acronym, words] of Object.entries(ACRONYMS))
      this.words.set(acronym, words.map((word) => this.word(word)[0]).join(''));
  }

  /** Says a text of the sample corpus anew. */
  of(text: string): string {
    return text.replace(PIECE, (piece: string, at: number) => {
      if (!/^\d/.test(piece)) return this.word(piece);
      if (/^(?:19|20)\d\d(?:-|$)/.test(piece)) return String(Number(piece.slice(0, 4)) + this.years) + piece.slice(4);
      if (piece.includes(':')) return piece;
      // Numbers of articles and list items stay, and days of a month stay within it.
      if (/(?:^|\n)[ (]*$/.test(text.slice(Math.max(0, at - 3), at))) return piece;
      const isDay =
        MONTH_BEFORE.test(text.slice(Math.max(0, at - 12), at)) ||
        MONTH_AFTER.test(text.slice(at + piece.length, at + piece.length + 11));
      return isDay ? String(this.random.between(1, 28)) : this.figure(piece);
    });
  }

  /** What this document says instead of a word: mostly the word itself. */
  private word(word: string): string {
    return this.words.get(word) ?? word;
  }

  private figure(figure: string): string {
    return figure.replace(/\d/g, (_digit, at: number) =>
      String(at === 0 ? this.random.between(1, 9) : this.random.below(10)),
    );
  }
}
