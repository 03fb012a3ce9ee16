import { type Token, tokenize } from '../../text/tokenizer';

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

/** A table of phrases that is asked which of them stands at a place; the longest wins. */
export class PhraseTable<T> {
  private readonly byFirst = new Map<string, Phrase<T>[]>();
  private readonly byLast = new Map<string, Phrase<T>[]>();

  /**
   * @param entries phrases as a person writes them, blanks between words
   * @param exact whether upper and lower case matter (symbols: MW is no mw)
   */
  constructor(
    entries: Iterable<readonly [string, T]>,
    private readonly exact = false,
  ) {
    for (const [text, value] of entries) {
      const words = tokenize(text).map((token) => this.keyOf(token));
      if (words.length === 0) continue;
      insert(this.byFirst, words[0]!, { words, value });
      insert(this.byLast, words.at(-1)!, { words, value });
    }
  }

  /** The longest phrase that begins at a token. */
  startingAt(tokens: readonly Token[], first: number): PhraseMatch<T> | undefined {
    const token = tokens[first];
    if (!token) return undefined;
    for (const { words, value } of this.byFirst.get(this.keyOf(token)) ?? [])
      if (this.standsAt(tokens, first, words)) return { value, first, last: first + words.length };
    return undefined;
  }

  /** The longest phrase whose last token is before `end`. */
  endingAt(tokens: readonly Token[], end: number): PhraseMatch<T> | undefined {
    const token = tokens[end - 1];
    if (!token) return undefined;
    for (const { words, value } of this.byLast.get(this.keyOf(token)) ?? [])
      if (this.standsAt(tokens, end - words.length, words)) return { value, first: end - words.length, last: end };
    return undefined;
  }

  private standsAt(tokens: readonly Token[], first: number, words: readonly string[]): boolean {
    return first >= 0 && words.every((word, k) => tokens[first + k] && this.keyOf(tokens[first + k]!) === word);
  }

  private keyOf(token: Token): string {
    return this.exact ? token.text : token.lower;
  }
}

function insert<T>(index: Map<string, Phrase<T>[]>, key: string, phrase: Phrase<T>): void {
  const phrases = index.get(key) ?? [];
  phrases.push(phrase);
  phrases.sort((a, b) => b.words.length - a.words.length);
  index.set(key, phrases);
}
