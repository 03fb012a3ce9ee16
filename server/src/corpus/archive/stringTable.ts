/**
 * Every string of the archive once. Documents of one country say the same names, dates and words again and again. Strings are never
 * taken out: what goes with one document mostly comes back with the next.
 */
export class StringTable {
  private readonly ids = new Map<string, number>();
  private readonly strings: string[] = [];

  /** The number of a string, which is put in where it is new. */
  intern(text: string): number {
    let id = this.ids.get(text);
    if (id === undefined) {
      const own = copyOf(text);
      this.ids.set(own, (id = this.strings.length));
      this.strings.push(own);
    }
    return id;
  }

  /** The number of a string; undefined where it was never put in. */
  find(text: string): number | undefined {
    return this.ids.get(text);
  }

  /** @param id a number that {@link intern} gave */
  at(id: number): string {
    return this.strings[id]!;
  }
}

/** Engines keep a stretch of a text as a window into the whole text, which would stay in memory with it. */
const copyOf = (text: string): string => JSON.parse(JSON.stringify(text)) as string;
