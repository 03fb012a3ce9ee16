import { nameAliases } from './aliases';
import type { Draft } from './draft';
import { DraftIndex } from './draftIndex';
import { keysOf } from './keys';
import type { Mention } from './mention';
import type { NameKey } from './nameKey';
import type { NameKind } from './reading';
import { type Wording, wordingOf } from './wording';

/** What a name has led to, and the keys by which it has made its draft the last with such an end. */
export interface Found {
  readonly draft: Draft;
  readonly ends: readonly string[];
}

/** The drafts that the full names of one kind in a document lead to: found, or made where a name is new. */
export class NamedDrafts {
  readonly index: DraftIndex;
  /** Official names by other name, normalised. */
  private readonly aliases: ReadonlyMap<string, string>;
  /** What {@link named} has found, by name. */
  private readonly found = new Map<Wording, Found>();
  /** The same where the name was taken literally. */
  private readonly foundLiterally = new Map<Wording, Found>();

  /**
   * @param mentions of the document, each once, in order
   * @param acronyms what they stand for
   */
  constructor(
    private readonly kind: NameKind,
    mentions: readonly Mention[],
    private readonly acronyms: ReadonlyMap<string, string>,
  ) {
    this.aliases = nameAliases(mentions, kind);
    this.index = new DraftIndex(kind, mentions);
  }

  /** Whether a name is another one for what has an official name. */
  isAlias({ wording }: Mention): boolean {
    return this.aliases.size > 0 && this.aliases.has(wording.key);
  }

  /**
   * The draft of a name.
   * @param literally take the name as it is: no acronym spelt out, no other name for a variant of it
   */
  named(name: Wording, literally = false): Draft {
    return this.find(name, literally).draft;
  }

  /** The draft of a name, which is again the last with its ends. @param literally as in {@link named} */
  find(name: Wording, literally = false): Found {
    const known = literally ? this.foundLiterally : this.found;
    let found = known.get(name);
    if (found) this.index.endAgain(found.draft, found.ends);
    else known.set(name, (found = this.name(name, literally)));
    return found;
  }

  private name(name: Wording, literally: boolean): Found {
    const official = literally || this.aliases.size === 0 ? undefined : this.aliases.get(name.key);
    const keys = this.keysOf(name, literally);
    const formal = official === undefined ? undefined : this.find(wordingOf(official), true);
    const known = formal ? formal.draft : this.index.find(name, keys, literally);
    const { kind } = this;
    const draft = known ?? { kind, key: keys[0]!.text, keys: new Set<string>(), stem: name.stem, mentions: [] };
    const ends = this.index.register(draft, name, keys, formal?.ends ?? [], literally);
    if (!known) this.index.registerShorts(draft);
    return { draft, ends };
  }

  private keysOf(name: Wording, literally: boolean): readonly NameKey[] {
    const { acronyms, kind } = this;
    const mayDiffer = !literally && acronyms.size > 0 && name.acronyms.some((acronym) => acronyms.has(acronym));
    return mayDiffer ? keysOf(kind, name.text, (acronym) => acronyms.get(acronym)) : name.keysAs(kind);
  }
}
