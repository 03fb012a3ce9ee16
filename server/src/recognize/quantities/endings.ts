/** A list of endings of words. Few words of a text end in the last letter of one, and only those are looked at further. */
export class Endings {
  private readonly byLastLetter = new Map<number, string[]>();

  /** @param list endings in lower case, separated by blanks */
  constructor(list: string) {
    for (const ending of list.split(' ')) {
      const letter = ending.charCodeAt(ending.length - 1);
      const others = this.byLastLetter.get(letter);
      if (others) others.push(ending);
      else this.byLastLetter.set(letter, [ending]);
    }
  }

  /** Whether one of them ends a word. @param word in lower case */
  end(word: string): boolean {
    const endings = this.byLastLetter.get(word.charCodeAt(word.length - 1));
    if (endings) for (const ending of endings) if (word.endsWith(ending)) return true;
    return false;
  }
}
