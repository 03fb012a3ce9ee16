/** A list of endings of words. Few words of a text end in the last letter of one, and only those are looked at further. */
export class Endings {
  /** By the code of their last letter. */
  private readonly byLastLetter: (string[] | undefined)[] = new Array<undefined>(128).fill(undefined);

  /** @param list endings in lower case, separated by blanks */
  constructor(list: string) {
    for (const ending of list.split(' ')) {
      const letter = ending.charCodeAt(ending.length - 1);
      (this.byLastLetter[letter] ??= []).push(ending);
    }
  }

  /** Whether one of them ends a word. @param word in lower case */
  end(word: string): boolean {
    const { length } = word;
    const last = length === 0 ? 0 : word.charCodeAt(length - 1);
    const endings = last < 128 ? this.byLastLetter[last] : undefined;
    if (!endings) return false;
    for (const ending of endings) {
      // The letter before the last tells most of them apart
      const isAlike = ending.length < 2 || ending.charCodeAt(ending.length - 2) === word.charCodeAt(length - 2);
      if (isAlike && word.endsWith(ending)) return true;
    }
    return false;
  }
}
