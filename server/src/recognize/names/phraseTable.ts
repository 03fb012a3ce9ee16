/** Where a phrase may go on, word by word; most phrases end where no other goes on. */
interface Node<Value> {
  next: Map<string, Node<Value>> | undefined;
  /** Of the phrase that ends here. */
  value: Value | undefined;
}

const emptyNode = <Value>(): Node<Value> => ({ next: undefined, value: undefined });

/** What phrases are looked for among: tokens, atoms. */
interface Word {
  readonly lower: string;
  readonly breaks?: boolean;
}

/**
 * Phrases of one or several words with a value each, found at a place of a word sequence by longest match. How the phrases that begin with
 * a word go on is laid out when the word is met: of thousands of phrases a text holds few, and many are added before it can be read.
 */
export class PhraseTable<Value> {
  private readonly values = new Map<string, Value>();
  private readonly byOpener = new Map<string, string[] | Node<Value>>();

  /** Adds a phrase; words are separated by blanks, the case does not matter. */
  add(phrase: string, value: Value): void {
    const lower = phrase.toLowerCase();
    const isNew = !this.values.has(lower);
    this.values.set(lower, value);
    const opener = lower.slice(0, wordEnd(lower));
    const known = this.byOpener.get(opener);
    if (known === undefined) this.byOpener.set(opener, [lower]);
    else if (!Array.isArray(known)) this.layOut(known, lower);
    else if (isNew) known.push(lower);
  }

  /** The first words of all phrases. */
  openers(): Iterable<string> {
    return this.byOpener.keys();
  }

  /** The phrases of one word. */
  singles(): string[] {
    return Array.from(this.values.keys()).filter((phrase) => !phrase.includes(' '));
  }

  /** The second words of all phrases. */
  seconds(): string[] {
    const seconds: string[] = [];
    for (const phrase of this.values.keys()) {
      const start = wordEnd(phrase) + 1;
      if (start < phrase.length) seconds.push(phrase.slice(start, wordEnd(phrase, start)));
    }
    return seconds;
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
    if (at >= end) return undefined;
    let node = this.openedBy(words[at]!.lower);
    let found: Node<Value> | undefined;
    let length = 0;
    for (let i = at; node;) {
      i++;
      if (node.value !== undefined) {
        found = node;
        length = i - at;
      }
      node = i < end && words[i]!.breaks !== true ? node.next?.get(words[i]!.lower) : undefined;
    }
    return found && { length, value: found.value! };
  }

  /** How the phrases that begin with a word go on. */
  private openedBy(opener: string): Node<Value> | undefined {
    const known = this.byOpener.get(opener);
    if (!Array.isArray(known)) return known;
    const node = emptyNode<Value>();
    for (const phrase of known) this.layOut(node, phrase);
    this.byOpener.set(opener, node);
    return node;
  }

  private layOut(opener: Node<Value>, phrase: string): void {
    let node = opener;
    for (const word of phrase.split(' ').slice(1)) {
      const children = (node.next ??= new Map<string, Node<Value>>());
      let next = children.get(word);
      if (!next) children.set(word, (next = emptyNode()));
      node = next;
    }
    node.value = this.values.get(phrase);
  }
}

/** Where the word ends that begins at `start`. */
function wordEnd(phrase: string, start = 0): number {
  const blank = phrase.indexOf(' ', start);
  return blank < 0 ? phrase.length : blank;
}
