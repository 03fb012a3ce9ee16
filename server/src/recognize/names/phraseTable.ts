/** Where a phrase may go on, word by word. */
interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  /** Of the phrase that ends here. */
  value: Value | undefined;
}

const emptyNode = <Value>(): Node<Value> => ({ next: new Map(), value: undefined });

/** What phrases are looked for among: tokens, atoms. */
interface Word {
  readonly lower: string;
  readonly breaks?: boolean;
}

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

  /** The phrases of one word. */
  singles(): string[] {
    return Array.from(this.root.next)
      .filter(([, { value }]) => value !== undefined)
      .map(([word]) => word);
  }

  /** The second words of all phrases. */
  seconds(): string[] {
    return Array.from(this.root.next.values()).flatMap(({ next }) => [...next.keys()]);
  }

  /** The value of a whole phrase, its words lower-case and separated by single blanks. */
  get(phrase: string): Value | undefined {
    return this.values.get(phrase);
  }

  /**
   * The longest phrase that begins at `at`: how many words it has, and its value.
   * @param words lower-case words, in order
   * @param end index behind the last word that may be a part of it; it also ends where a word breaks off from what is before it
   */
  match(words: readonly Word[], at: number, end = words.length): { length: number; value: Value } | undefined {
    let found: Node<Value> | undefined;
    let length = 0;
    let node = this.root;
    for (let i = at; i < end && node.next.size > 0; i++) {
      if (i > at && words[i]!.breaks === true) break;
      const child = node.next.get(words[i]!.lower);
      if (!child) break;
      if (child.value !== undefined) {
        found = child;
        length = i - at + 1;
      }
      node = child;
    }
    return found && { length, value: found.value! };
  }
}
