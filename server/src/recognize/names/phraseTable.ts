/** Where a phrase may go on, word by word. */
interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  /** Of the phrase that ends here. */
  value: Value | undefined;
}

const emptyNode = <Value>(): Node<Value> => ({ next: new Map(), value: undefined });

/** Phrases of one or several words with a value each, found at a place of a word sequence by longest match. */
export class PhraseTable<Value> {
  private readonly values = new Map<string, Value>();
  private readonly root = emptyNode<Value>();

  /** Adds a phrase; words are separated by blanks, the case does not matter. */
  add(phrase: string, value: Value): void {
    const words = phrase.toLowerCase().split(' ');
    this.values.set(words.join(' '), value);
    let node = this.root;
    for (const word of words) {
      let next = node.next.get(word);
      if (!next) node.next.set(word, (next = emptyNode()));
      node = next;
    }
    node.value = value;
  }

  /** The first words of all phrases. */
  openers(): Iterable<string> {
    return this.root.next.keys();
  }

  /** The value of a whole phrase, its words lower-case and separated by single blanks. */
  get(phrase: string): Value | undefined {
    return this.values.get(phrase);
  }

  /** The longest phrase that begins at `at`: how many words it has, and its value. @param word the lower-case word at an index */
  match(word: (index: number) => string | undefined, at: number): { length: number; value: Value } | undefined {
    let found: { length: number; value: Value } | undefined;
    let node = this.root;
    for (let length = 1; ; length++) {
      const next = word(at + length - 1);
      const child = next === undefined ? undefined : node.next.get(next);
      if (!child) return found;
      if (child.value !== undefined) found = { length, value: child.value };
      node = child;
    }
  }
}
