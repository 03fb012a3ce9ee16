import type { Link } from './entities';
import type { Mention } from './mention';
import type { Named } from './settle';
import { Spellings } from './spellings';

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
  /** Whether each has to be looked at when the document is linked anew: something of it has changed, or it introduces an entity. */
  private stale: boolean[] = [];
  private all: readonly Mention[] = [];
  /** How each mention was linked last; nothing for those that came since. */
  private before: readonly (Link | undefined)[] = [];
  private readonly known = new Spellings();

  /** The mentions, one object for all that say the same. */
  get mentions(): readonly Mention[] {
    return this.all;
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
   * Tells who may be linked in another way than before.
   * @param links of all mentions
   * @param look at a passage whose mentions begin at an index among all @returns whether it introduces an entity
   */
  link(links: readonly Link[], look: (passage: Named, from: number) => boolean): void {
    const { lists, stale, before } = this;
    let from = 0;
    for (let i = 0; i < lists.length; i++) {
      const to = from + lists[i]!.length;
      let mayDiffer = stale[i]!;
      for (let at = from; at < to && !mayDiffer; at++)
        mayDiffer = links[at]!.entity.introduction === at || !areSame(before[at], links[at]!);
      if (mayDiffer) stale[i] = look(this.passages[i]!, from);
      from = to;
    }
    this.before = links;
    this.known.limit(this.all.length);
  }

  private rebuild(document: readonly Named[]): void {
    this.passages = document.filter(hasNames);
    this.lists = this.passages.map(({ names }) => names.mentions);
    this.stale = this.passages.map(() => true);
    this.all = this.lists.flatMap((mentions) => this.known.of(mentions));
    this.before = this.all.map(() => undefined);
  }

  /** @param at index among the passages @param removed how many, one at most @param added one at most */
  private replace(at: number, removed: number, added: readonly Named[]): void {
    const mentions = added.flatMap(({ names }) => this.known.of(names.mentions));
    let from = 0;
    for (let i = 0; i < at; i++) from += this.lists[i]!.length;
    const to = from + (removed > 0 ? this.lists[at]!.length : 0);
    this.all = joined(this.all, from, to, mentions);
    this.before = joined(
      this.before,
      from,
      to,
      mentions.map(() => undefined),
    );
    this.passages.splice(at, removed, ...added);
    this.lists.splice(at, removed, ...added.map(({ names }) => names.mentions));
    this.stale.splice(at, removed, ...added.map(() => true));
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

/** A list with others from one index up to another; there may be more of them than a call takes arguments. */
const joined = <T>(list: readonly T[], from: number, to: number, others: readonly T[]): readonly T[] =>
  list.slice(0, from).concat(others, list.slice(to));

/** Whether a passage has names, or had some when it was linked last. */
const hasNames = ({ names }: Named): boolean => names.mentions.length > 0 || names.linked.mentions.length > 0;

const areSame = (before: Link | undefined, now: Link): boolean =>
  before !== undefined && before.form === now.form && before.entity.facts.id === now.entity.facts.id;
