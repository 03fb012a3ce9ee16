/** Phrases of one or several words with a value each, found at a place of a word sequence by longest match. */
export class PhraseTable<Value> {
  private readonly values = new Map<string, Value>();
  private readonly longest = new Map<string, number>();

  /** Adds a phrase; words are separated by blanks, the case does not matter. */
  add(phrase: string, value: Value): void {
    const words = phrase.toLowerCase().split(' ');
    this.values.set(words.join(' '), value);
    const first = words[0]!;
    this.longest.set(first, Math.max(this.longest.get(first) ?? 0, words.length));
  }

  /** The first words of all phrases. */
  openers(): Iterable<string> {
    return this.longest.keys();
  }

  /** The value of a whole phrase, its words lower-case and separated by single blanks. */
  get(phrase: string): Value | undefined {
    return this.values.get(phrase);
  }

  /** The longest phrase that begins at `at`: how many words it has, and its value. @param word the lower-case word at an index */
  match(word: (index: number) => string | undefined, at: number): { length: number; value: Value } | undefined {
    const first = word(at);
    const longest = first === undefined ? undefined : this.longest.get(first);
    if (longest === undefined) return undefined;
    let found: { length: number; value: Value } | undefined;
    let phrase = '';
    for (let length = 1; length <= longest; length++) {
      const next = word(at + length - 1);
      if (next === undefined) break;
      phrase = length === 1 ? next : `${phrase} ${next}`;
      const value = this.values.get(phrase);
      if (value !== undefined) found = { length, value };
    }
    return found;
  }
}
