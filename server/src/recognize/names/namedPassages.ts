import type { Link } from './links';
import type { Mention } from './mention';
import type { Named } from './settle';
import { Spellings, SpeltMentions } from './spellings';

/** More passages at once than these are not put at their places one by one. */
const FEW = 16;

/**
 * The passages of a document that have names, in order, and their mentions as linking sees them, side by side in lists that belong to the
 * whole document: going through all mentions of a long document looks at none of its passages.
 */
export class NamedPassages {
  private passages: Named[] = [];
  /** The mentions of each of them. */
  private lists: (readonly Mention[])[] = [];
  /** Where those begin among all, and how many there are. */
  private starts = new Int32Array(1);
  /** The numbers of the spellings of all mentions. */
  private numbers = new Int32Array(0);
  /** How each mention was linked last; nothing for those that came since. */
  private before: readonly (Link | undefined)[] = [];
  /** Passages that had names when the document was linked last. */
  private readonly emptied = new Set<Named>();
  private known = new Spellings();

  /** The mentions, one object for all that say the same. */
  get mentions(): SpeltMentions {
    return new SpeltMentions(this.known.all, this.numbers);
  }

  /**
   * Brings the lists up to date.
   * @param removed that are no longer in the document @param settled whose mentions may be others @param document all of its passages
   */
  update(removed: readonly Named[], settled: readonly Named[], document: readonly Named[]): void {
    if (removed.length > FEW) return this.rebuild(document);
    for (const passage of removed) {
      const at = this.passages.indexOf(passage);
      if (at >= 0) this.replace(at, 1, []);
      this.emptied.delete(passage);
    }
    const changed = settled.filter((passage) => !this.isKnown(passage));
    if (changed.length > FEW) return this.rebuild(document);
    for (const passage of changed) {
      const at = this.placeOf(passage);
      this.replace(at, this.passages[at] === passage ? 1 : 0, [passage]);
    }
  }

  /** Whether a passage is there with the mentions that it has, or has none and had none. */
  private isKnown(passage: Named): boolean {
    const at = this.placeOf(passage);
    return this.passages[at] === passage ? this.lists[at] === passage.names.mentions : !hasNames(passage);
  }

  /**
   * Tells who is linked in another way than before.
   * @param links of all mentions; spellings that no mention has any longer are forgotten once they are many
   * @param relink a passage whose mentions begin at an index among all
   */
  link(links: readonly Link[], relink: (passage: Named, from: number) => void): void {
    const { passages, starts, before } = this;
    for (const passage of this.emptied) relink(passage, 0);
    this.emptied.clear();
    for (let at = 0; at < links.length; at++) {
      if (links[at] === before[at]) continue;
      const i = lastUpTo(starts, at);
      relink(passages[i]!, starts[i]!);
      at = starts[i + 1]! - 1;
    }
    this.before = links;
    if (!this.known.areMany(links.length)) return;
    this.known = new Spellings();
    this.number();
  }

  private rebuild(document: readonly Named[]): void {
    this.passages = document.filter(hasNames);
    this.lists = this.passages.map(({ names }) => names.mentions);
    this.starts = new Int32Array(this.lists.length + 1);
    this.emptied.clear();
    let end = 0;
    for (let i = 0; i < this.lists.length; i++) {
      this.starts[i + 1] = end += this.lists[i]!.length;
      this.noteEmptied(this.passages[i]!);
    }
    this.before = new Array<undefined>(end).fill(undefined);
    this.number();
  }

  private number(): void {
    this.numbers = Int32Array.from(this.lists.flatMap((mentions) => this.known.of(mentions)));
  }

  /** @param at index among the passages @param removed how many, one at most @param added one at most */
  private replace(at: number, removed: number, added: readonly Named[]): void {
    const lists = added.map(({ names }) => names.mentions);
    const numbers = lists.flatMap((mentions) => this.known.of(mentions));
    const [from, to] = [this.starts[at]!, this.starts[at + removed]!];
    this.numbers = joined(this.numbers, from, to, numbers);
    const unlinked = numbers.map(() => undefined);
    this.before = this.before.slice(0, from).concat(unlinked, this.before.slice(to));
    this.starts = joined(
      this.starts,
      at,
      at + removed,
      added.map(() => from),
    );
    const shift = numbers.length - (to - from);
    for (let i = at + added.length; i < this.starts.length; i++) this.starts[i]! += shift;
    this.passages.splice(at, removed, ...added);
    this.lists.splice(at, removed, ...lists);
    for (const passage of added) this.noteEmptied(passage);
  }

  private noteEmptied(passage: Named): void {
    if (passage.names.mentions.length === 0) this.emptied.add(passage);
    else this.emptied.delete(passage);
  }

  /** Where a passage stands among those with names, or would stand. */
  private placeOf({ index }: Named): number {
    let [low, high] = [0, this.passages.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.passages[middle]!.index < index) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** A list with others from one index up to another. */
function joined(list: Int32Array, from: number, to: number, others: readonly number[]): Int32Array<ArrayBuffer> {
  const all = new Int32Array(list.length - (to - from) + others.length);
  all.set(list.subarray(0, from));
  all.set(others, from);
  all.set(list.subarray(to), from + others.length);
  return all;
}

/** The last index whose number is a given one or less; the numbers rise. */
function lastUpTo(numbers: Int32Array, most: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (numbers[middle]! <= most) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether a passage has names, or had some when it was linked last. */
const hasNames = ({ names }: Named): boolean => names.mentions.length > 0 || names.linked.mentions.length > 0;
