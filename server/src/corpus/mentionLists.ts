import { type CorpusDocument, compareByDate } from './corpusDocument';
import type { CorpusIndex } from './corpusIndex';
import type { DocumentChange } from './inheritance';
import { type Mention, mentionAt } from './mention';
import { LazyGroup, type MentionGroup } from './mentionGroups';
import type { Promotions } from './promotions';

/** Lists of mentions that one snapshot takes over from another: bringing more up to date costs more than it saves. */
const MAX_INHERITED = 300;

/**
 * The mentions with a key of the index, in the documents as they are to be seen. Lists are made when first asked for and kept; each is
 * in order of `compareMentions`: the indices of one document ascend, and so do its annotations.
 */
export class MentionLists {
  private readonly lists = new Map<string, readonly Mention[]>();

  constructor(
    private readonly index: CorpusIndex,
    private readonly promotions: Promotions,
  ) {}

  /** All mentions with a key. */
  of(key: string): readonly Mention[] {
    let found = this.lists.get(key);
    if (!found) {
      found = this.find(key);
      this.lists.set(key, found);
    }
    return found;
  }

  /** The same one by one, for those who may not go through all of them. */
  *each(key: string): Generator<Mention> {
    for (const { document, indices } of this.index.findInOrder(key)) yield* this.mentionsAt(document, indices);
  }

  /** How many mentions have a key. */
  count(key: string): number {
    return this.lists.get(key)?.length ?? this.index.count(key);
  }

  /** The same document by document. */
  byDocument(key: string): readonly MentionGroup[] {
    return this.index
      .findInOrder(key)
      .map((hit) => new LazyGroup(hit.document.uri, () => this.mentionsAt(hit.document, hit.indices)));
  }

  /** Those of one document. */
  within(key: string, uri: string): readonly Mention[] {
    const document = this.index.document(uri);
    return document ? this.mentionsAt(document, this.index.indicesOf(key, uri)) : [];
  }

  /** The first of all mentions with a key: where there are many more, only the documents of these are looked at. */
  first(key: string, limit: number): readonly Mention[] {
    const known = this.lists.get(key);
    if (known) return known.length > limit ? known.slice(0, limit) : known;
    const hits = this.index.findInOrder(key);
    if (hits.length <= limit) return this.of(key).slice(0, limit);
    const first: Mention[] = [];
    for (const { document, indices } of hits) {
      if (first.length >= limit) break;
      for (const mention of this.mentionsAt(document, indices)) first.push(mention);
    }
    return first.slice(0, limit);
  }

  /** Takes over the lists of an earlier state. @param changes all since then */
  inherit(earlier: MentionLists, changes: readonly DocumentChange[]): void {
    if (earlier.lists.size > MAX_INHERITED) return;
    for (const [key, mentions] of earlier.lists) {
      const fresh = changes.filter(({ after: { uri } }) => earlier.index.has(key, uri) || this.index.has(key, uri));
      this.lists.set(
        key,
        fresh.reduce((list, { after }) => this.replace(list, key, after), mentions),
      );
    }
  }

  private find(key: string): readonly Mention[] {
    return this.index.findInOrder(key).flatMap(({ document, indices }) => this.mentionsAt(document, indices));
  }

  /** A list of {@link find} with those that one document has now. */
  private replace(mentions: readonly Mention[], key: string, document: CorpusDocument): readonly Mention[] {
    const others = mentions.filter(({ document: { uri } }) => uri !== document.uri);
    const at = others.findIndex((other) => compareByDate(document, other.document) < 0);
    const own = this.mentionsAt(document, this.index.indicesOf(key, document.uri));
    return at < 0 ? [...others, ...own] : [...others.slice(0, at), ...own, ...others.slice(at)];
  }

  private mentionsAt(document: CorpusDocument, indices: readonly number[]): Mention[] {
    const view = this.promotions.viewOf(document);
    return indices.map((index) => mentionAt(document, index, view));
  }
}
