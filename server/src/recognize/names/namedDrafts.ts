import { nameAliases } from './aliases';
import type { Draft } from './draft';
import { DraftIndex } from './draftIndex';
import { keysOf, normalizeName, stemOf } from './keys';
import type { Mention } from './mention';
import type { NameKind } from './reading';

/** What a name has led to, and the keys by which it has made its draft the last with such an end. */
interface Found {
  readonly draft: Draft;
  readonly ends: readonly string[];
}

/** The drafts that the full names of a document lead to: found, or made where a name is new. */
export class NamedDrafts {
  readonly index: DraftIndex;
  /** What acronyms stand for. */
  private readonly acronyms = new Map<string, string>();
  /** Official names by kind and other name. */
  private readonly aliases: ReadonlyMap<string, string>;
  /** What {@link named} has found, by kind and name and by mention. */
  private readonly found = new Map<string | Mention, Found>();

  /** @param mentions of the document, in order */
  constructor(mentions: readonly Mention[]) {
    const distinct = [...new Set(mentions)];
    this.aliases = nameAliases(distinct);
    this.index = new DraftIndex(distinct);
    for (const { form, text, standsFor } of mentions) {
      if (form === 'acronym' && standsFor !== undefined) this.acronyms.set(text, standsFor);
    }
  }

  /** Whether a name is another one for what has an official name. */
  isAlias({ kind, text }: Mention): boolean {
    return this.aliases.has(`${kind} ${normalizeName(text)}`);
  }

  /**
   * The draft of a name.
   * @param literally take the name as it is: no acronym spelt out, no other name for a variant of it
   */
  named(kind: NameKind, name: string, literally = false): Draft {
    const id = `${kind}${literally ? '!' : ' '}${name}`;
    const draft = this.again(id);
    if (draft) return draft;
    const found = this.name(kind, name, literally);
    this.found.set(id, found);
    return found.draft;
  }

  /** The draft of the name that a mention stands for, which {@link again} then finds by the mention itself. */
  namedBy(mention: Mention, name: string): Draft {
    const draft = this.named(mention.kind, name);
    this.found.set(mention, this.found.get(`${mention.kind} ${name}`)!);
    return draft;
  }

  /** A name that comes again finds what it found, and is again the last with its ends. @param id kind and name, or a mention */
  again(id: string | Mention): Draft | undefined {
    const found = this.found.get(id);
    if (found) this.index.endAgain(found.draft, found.ends);
    return found?.draft;
  }

  private name(kind: NameKind, name: string, literally: boolean): Found {
    const official = literally ? undefined : this.aliases.get(`${kind} ${normalizeName(name)}`);
    const keys = keysOf(kind, name, (acronym) => (literally ? undefined : this.acronyms.get(acronym)));
    let known: Draft | undefined;
    let officialEnds: readonly string[] = [];
    if (official === undefined) known = this.index.find(kind, name, keys, literally);
    else {
      known = this.named(kind, official, true);
      officialEnds = this.found.get(`${kind}!${official}`)!.ends;
    }
    const draft = known ?? { kind, key: keys[0]!, keys: new Set<string>(), stem: stemOf(name), mentions: [] };
    const ends = this.index.register(draft, name, keys, officialEnds, literally);
    if (!known) this.index.registerShorts(draft);
    return { draft, ends };
  }
}
