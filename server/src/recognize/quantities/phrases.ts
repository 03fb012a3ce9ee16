import { itemAt } from '../../text/itemAt';
import { type Token, tokenize } from '../../text/tokenizer';
import { WordClass } from '../../text/wordClass';

/** A lexicon entry of one or more words, found in a run of tokens. */
export interface PhraseMatch<T> {
  readonly value: T;
  /** Index of its first token. */
  readonly first: number;
  /** Index behind its last token. */
  readonly last: number;
}

interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Words that are tokens as they stand: most phrases are nothing else, and thousands are read before the first text is. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/i;
const wordToken = (text: string) => ({ text, lower: text.toLowerCase() });

/** A table of phrases that is asked which of them stands at a place; the longest wins. */
export class PhraseTable<T> {
  private readonly byFirst = new Map<string, Phrase<T>[]>();
  private readonly byLast = new Map<string, Phrase<T>[]>();
  /** Words that a phrase may begin or end with, whatever their case: nearly all tokens are none of them. */
  readonly firsts: WordClass;
  private readonly lasts: WordClass;

  /**
   * @param entries phrases as a person writes them, blanks between words
   * @param exact whether upper and lower case matter (symbols: MW is no mw)
   */
  constructor(
    entries: Iterable<readonly [string, T]>,
    private readonly exact = false,
  ) {
    const [firsts, lasts] = [new Set<string>(), new Set<string>()];
    for (const [text, value] of entries) {
      const tokens = PLAIN.test(text) ? text.split(' ').map(wordToken) : tokenize(text);
      const [first, last] = [tokens[0], tokens.at(-1)];
      if (!first || !last) continue;
      const phrase = { words: tokens.map((token) => this.keyOf(token)), value };
      insert(this.byFirst, this.keyOf(first), phrase);
      insert(this.byLast, this.keyOf(last), phrase);
      firsts.add(first.lower);
      lasts.add(last.lower);
    }
    this.firsts = new WordClass(firsts);
    this.lasts = new WordClass(lasts);
  }

  /** The longest phrase that begins at a token. */
  startingAt(tokens: readonly Token[], first: number): PhraseMatch<T> | undefined {
    const token = tokens[first];
    if (!token || !this.firsts.is(token)) return undefined;
    const phrases = this.byFirst.get(this.keyOf(token));
    if (phrases)
      for (const { words, value } of phrases)
        if (this.standsAt(tokens, first, words)) return { value, first, last: first + words.length };
    return undefined;
  }

  /** The longest phrase whose last token is before `end`. */
  endingAt(tokens: readonly Token[], end: number): PhraseMatch<T> | undefined {
    const token = itemAt(tokens, end - 1);
    if (!token || !this.lasts.is(token)) return undefined;
    const phrases = this.byLast.get(this.keyOf(token));
    if (phrases)
      for (const { words, value } of phrases)
        if (this.standsAt(tokens, end - words.length, words)) return { value, first: end - words.length, last: end };
    return undefined;
  }

  private standsAt(tokens: readonly Token[], first: number, words: readonly string[]): boolean {
    if (first < 0 || first + words.length > tokens.length) return false;
    for (let k = 0; k < words.length; k++) if (this.keyOf(tokens[first + k]!) !== words[k]) return false;
    return true;
  }

  private keyOf(token: Pick<Token, 'text' | 'lower'>): string {
    return this.exact ? token.text : token.lower;
  }
}

function insert<T>(index: Map<string, Phrase<T>[]>, key: string, phrase: Phrase<T>): void {
  const phrases = index.get(key) ?? [];
  phrases.push(phrase);
  phrases.sort((a, b) => b.words.length - a.words.length);
  index.set(key, phrases);
}
