import type { Mention } from './mention';
import type { Wording } from './wording';

/** How many more spellings are kept than a document has mentions. */
const SPARE = 1000;

/**
 * One mention for all that say the same as far as linking looks: a document has many mentions and few spellings, and what was worked
 * out of a spelling need not be worked out of the next mention.
 */
export class Spellings {
  private byWording = new Map<Wording, Mention[]>();
  private lists = new WeakMap<readonly Mention[], readonly Mention[]>();
  private count = 0;

  /** The spellings of a list of mentions, which never changes. */
  of(mentions: readonly Mention[]): readonly Mention[] {
    let list = this.lists.get(mentions);
    if (!list) this.lists.set(mentions, (list = mentions.map((mention) => this.spellingOf(mention))));
    return list;
  }

  /** Forgets all where there are many that no mention has any longer. @param used how many mentions there are */
  limit(used: number): void {
    if (this.count <= used + SPARE) return;
    this.byWording = new Map();
    this.lists = new WeakMap();
    this.count = 0;
  }

  private spellingOf(mention: Mention): Mention {
    const alike = this.byWording.get(mention.wording);
    if (alike) for (const spelling of alike) if (namesTheSame(spelling, mention)) return spelling;
    this.count++;
    if (alike) alike.push(mention);
    else this.byWording.set(mention.wording, [mention]);
    return mention;
  }
}

/** Whether linking sees no difference between two mentions; see `entities.ts` and `namedDrafts.ts`. */
export const namesTheSame = (a: Mention, b: Mention): boolean =>
  a === b ||
  (a.kind === b.kind &&
    a.wording === b.wording &&
    a.form === b.form &&
    a.head === b.head &&
    a.known === b.known &&
    a.standsFor === b.standsFor &&
    a.aliasOf === b.aliasOf &&
    a.topical === b.topical &&
    a.own === b.own &&
    a.term === b.term &&
    a.abbreviates?.text === b.abbreviates?.text);
