import type { Mention } from './mention';
import type { Wording } from './wording';

/** How many more spellings are kept than a document has mentions. */
const SPARE = 1000;

/** The mentions of a document as linking sees them: many mentions, and few spellings. */
export class SpeltMentions {
  /**
   * @param spellings by number; some may be of no mention
   * @param numbers of the spelling of each mention, in order
   */
  constructor(
    readonly spellings: readonly Mention[],
    readonly numbers: Int32Array,
  ) {}

  /** What a mention says, be it another with the same spelling. */
  at(index: number): Mention {
    return this.spellings[this.numbers[index]!]!;
  }

  /** The numbers of those spellings that mentions have, in order of the first of these. */
  distinct(): readonly number[] {
    const { numbers } = this;
    const isKnown = new Uint8Array(this.spellings.length);
    const found: number[] = [];
    for (let i = 0; i < numbers.length; i++) {
      const number = numbers[i]!;
      if (isKnown[number] === 1) continue;
      isKnown[number] = 1;
      found.push(number);
    }
    return found;
  }
}

/**
 * One mention for all that say the same as far as linking looks, and its number: what was worked out of a spelling need not be worked out
 * of the next mention.
 */
export class Spellings {
  /** By number. */
  readonly all: Mention[] = [];
  private readonly byWording = new Map<Wording, number[]>();
  private readonly lists = new WeakMap<readonly Mention[], readonly number[]>();

  /** The numbers of the spellings of a list of mentions, which never changes. */
  of(mentions: readonly Mention[]): readonly number[] {
    let list = this.lists.get(mentions);
    if (!list) this.lists.set(mentions, (list = mentions.map((mention) => this.numberOf(mention))));
    return list;
  }

  /** Whether there are many that no mention has any longer. @param used how many mentions there are */
  areMany(used: number): boolean {
    return this.all.length > used + SPARE;
  }

  private numberOf(mention: Mention): number {
    const alike = this.byWording.get(mention.wording);
    if (alike) for (const number of alike) if (namesTheSame(this.all[number]!, mention)) return number;
    const number = this.all.push(mention) - 1;
    if (alike) alike.push(number);
    else this.byWording.set(mention.wording, [number]);
    return number;
  }
}

/** Whether linking sees no difference between two mentions; see `linker.ts` and `namedDrafts.ts`. */
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
