import type { Annotation, DateAnnotation, NameAnnotation, QuantityAnnotation } from '../recognize/annotation';
import { annotationCount } from './archive/closedDocument';
import { type CorpusDocument, type TextDocument, compareStrings } from './corpusDocument';
import { type ComparedMention, Comparisons, type Quantity } from './comparisons';
import type { CorpusIndex } from './corpusIndex';
import type { Entity } from './entities';
import { EntityLinker } from './entityLinker';
import { type DocumentChange, changedMembers } from './inheritance';
import { IssuersInText, type StatedIssuers } from './issuers';
import type { Lines } from '../text/lineIndex';
import type { Mention } from './mention';
import type { MentionGroup } from './mentionGroups';
import { MentionLists } from './mentionLists';
import { postingKey } from './postings';
import { Promotions } from './promotions';
import { annotationsTouching } from './sorted';
import { StatementLists } from './statementLists';
import { type Steps, finish } from './steps';
import type { Texts } from './texts';

/**
 * An immutable view of the corpus. Everything is computed when first asked for and kept; lists are in a fixed order. All documents
 * that it hands out, those of mentions included, have the names that only the corpus knows (`promotions.ts`).
 */
export class Snapshot {
  private readonly promotions: Promotions;
  private foundLinker: EntityLinker | undefined;
  private sorted: readonly CorpusDocument[] | undefined;
  /** Not to be asked before this snapshot is started: see {@link mentions}. */
  private readonly lists: MentionLists;
  private readonly statements: StatementLists;

  /** @param earlier a snapshot that this one may take over from what still holds, and all that has changed since */
  constructor(
    private readonly index: CorpusIndex,
    private readonly texts: Texts,
    private earlier?: { readonly snapshot: Snapshot; readonly changes: readonly DocumentChange[] },
  ) {
    this.promotions = new Promotions(index);
    this.lists = new MentionLists(index, this.promotions);
    this.statements = new StatementLists(index, this.promotions);
  }

  /** Whether anybody has asked for what has to be worked out over documents. */
  get isUsed(): boolean {
    return this.foundLinker !== undefined;
  }

  private get linker(): EntityLinker {
    return this.foundLinker ?? this.start();
  }

  private get mentions(): MentionLists {
    if (!this.foundLinker) this.start();
    return this.lists;
  }

  /** Takes over what an earlier snapshot knows, when it is first needed: most keystrokes are followed by the next one. */
  private start(): EntityLinker {
    const { earlier } = this;
    this.earlier = undefined;
    const linker = new EntityLinker(this.index, this.promotions);
    this.foundLinker = linker;
    if (earlier) this.inherit(linker, earlier.snapshot, earlier.changes);
    return linker;
  }

  private inherit(linker: EntityLinker, earlier: Snapshot, changes: readonly DocumentChange[]): void {
    const changed = changedMembers(this.index, changes);
    if (!changed) return;
    earlier.linker.handOver(linker, changes, changed);
    this.lists.inherit(earlier.lists, changes);
  }

  get size(): number {
    return this.index.size;
  }

  /** What this snapshot shows, to compare a later one with: see {@link changesSince}. It keeps the documents alive. */
  get state(): CorpusIndex {
    return this.index;
  }

  /**
   * The documents that differ from an earlier state, by themselves (without promotions); all of them where none is given. Of one
   * corpus, at the cost of the differences.
   */
  changesSince(state?: CorpusIndex): ReturnType<CorpusIndex['changesSince']> {
    return this.index.changesSince(state);
  }

  /** How many annotations each document has by itself, in any order. */
  *annotationCounts(): Generator<readonly [uri: string, count: number]> {
    for (const document of this.index.documents()) yield [document.uri, annotationCount(document)];
  }

  document(uri: string): CorpusDocument | undefined {
    const document = this.index.document(uri);
    return document && this.promotions.viewOf(document);
  }

  /** Where the lines of a document stand. */
  linesOf(uri: string): Lines | undefined {
    return this.index.document(uri)?.lines;
  }

  /** A document with its text; where that is not at hand, nothing, and it is noted that somebody wants it (`texts.ts`). */
  textOf(uri: string): TextDocument | undefined {
    const document = this.index.document(uri);
    const text = document && this.texts.of(document);
    return text && this.promotions.textViewOf(text);
  }

  /**
   * What a document says of who issued its initiatives; where that takes its text and that is not at hand, nothing, as for {@link textOf}.
   */
  issuersIn(uri: string): StatedIssuers | undefined {
    const document = this.index.document(uri);
    if (!document || this.promotions.viewOf(document) === document) return document?.facts.issuers;
    // Names that only the corpus knows may be among those who issued something
    const view = this.textOf(uri);
    return view && new IssuersInText(view.text, view.annotated);
  }

  /** All documents, by uri. */
  documents(): readonly CorpusDocument[] {
    return (this.sorted ??= [...this.index.documents()]
      .map((document) => this.promotions.viewOf(document))
      .sort((a, b) => compareStrings(a.uri, b.uri)));
  }

  /**
   * The annotations around an offset, innermost first. One that ends at the offset counts, as a cursor behind a word is on it,
   * unless another begins or goes on there.
   */
  annotationsAt(uri: string, offset: number): readonly Annotation[] {
    const document = this.document(uri);
    const touching = document ? annotationsTouching(document, offset) : [];
    const around = touching.filter(({ end }) => offset < end);
    return (around.length > 0 ? around : touching)
      .toReversed()
      .sort((a, b) => a.end - a.start - (b.end - b.start) || b.start - a.start);
  }

  /** The entity that a name stands for. @throws if the annotation is not one of the document's */
  entityOf(mention: Mention<NameAnnotation>): Entity {
    return this.linker.entityOf(mention.document, mention.annotation.entity);
  }

  /** All entities, by canonical name. */
  entities(): readonly Entity[] {
    return this.linker.all();
  }

  /** Entities that are probably the same as this one under another spelling; they are never merged. */
  similarTo(entity: Entity): readonly Entity[] {
    return this.linker.similarTo(entity);
  }

  /** The entities with a key of the index (`postings.ts`), at most some hundreds: what more have, says nothing. */
  entitiesWith(key: string): readonly Entity[] {
    return this.linker.withKey(key);
  }

  /** The names of entities, as one document or another says them, with a word of a stem (`similarity.ts`); in no particular order. */
  namesWith(kind: Entity['kind'], stem: string): ReadonlySet<string> {
    return new Set(this.index.namesWith(kind, stem));
  }

  /** All dates with a value, by document date, uri and place (see `compareMentions`). */
  datesWithValue(value: string): readonly Mention<DateAnnotation>[] {
    return this.mentions.of(postingKey.date(value)) as readonly Mention<DateAnnotation>[];
  }

  /** The same document by document. */
  datesByDocument(value: string): readonly MentionGroup<DateAnnotation>[] {
    return this.mentions.byDocument(postingKey.date(value)) as readonly MentionGroup<DateAnnotation>[];
  }

  /** How many dates have a value. */
  countDates(value: string): number {
    return this.mentions.count(postingKey.date(value));
  }

  /**
   * Targets due at a date, or within it where it is a month, quarter or year: those of one document, and behind them those of the others
   * in the same order.
   * @param limit more than these, and than those of the document, are not looked for
   */
  targetsDue(value: string, uri: string, limit: number): readonly Mention<QuantityAnnotation>[] {
    const key = postingKey.due(value);
    const here = this.mentions.within(key, uri);
    const all = this.mentions.first(key, here.length + limit);
    const others = all.filter(({ document }) => document.uri !== uri).slice(0, limit);
    return [...here, ...others] as readonly Mention[] as readonly Mention<QuantityAnnotation>[];
  }

  /** How many targets are due then. */
  countTargetsDue(value: string): number {
    return this.mentions.count(postingKey.due(value));
  }

  /**
   * Every quantity of the same measure or counted thing outside the sentence, which a reader has before their eyes; in the same order.
   * @param limit how many quantities are looked at, of those that have a key of the index in common (`measureKeys`)
   */
  sameMeasure(mention: Quantity, limit = Infinity): readonly ComparedMention[] {
    return finish(this.comparisons.all(mention, { looked: limit }));
  }

  /** The same in steps. @param enough the search ends when so many are found; they are the first of some key, not of all */
  comparing(mention: Quantity, enough: number): Steps<readonly ComparedMention[]> {
    return this.comparisons.all(mention, { found: enough });
  }

  /** Those of {@link sameMeasure} that contradict the quantity. */
  differing(mention: Quantity): Steps<readonly ComparedMention[]> {
    return this.comparisons.differing(mention);
  }

  /** Those of {@link sameMeasure} that agree with the quantity. */
  agreeing(mention: Quantity): Steps<readonly ComparedMention[]> {
    return this.comparisons.agreeing(mention);
  }

  /** The same in the quantity's own document. */
  sameMeasureHere(mention: Quantity): readonly ComparedMention[] {
    return this.comparisons.here(mention);
  }

  /** The first of {@link sameMeasure}. */
  firstOfMeasure(mention: Quantity): Quantity | undefined {
    return this.comparisons.first(mention);
  }

  private get comparisons(): Comparisons {
    return new Comparisons(this.mentions, this.statements, this.linker);
  }
}
