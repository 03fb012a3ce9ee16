import type { QuantityAnnotation } from '../recognize/annotation';
import type { CorpusDocument } from './corpusDocument';
import {
  type Comparison,
  type Statement,
  bandOf,
  compareStatements,
  keyToContradict,
  keysToCompare,
  relateValues,
} from './measures';
import { type Mention, compareMentions } from './mention';
import type { MentionLists } from './mentionLists';
import { postingKey } from './postings';
import type { StatementLists } from './statementLists';
import { STEP, type Steps } from './steps';
import { compareTimes, endOf, sentenceAt, timeOf } from './times';

export type Quantity = Mention<QuantityAnnotation>;

/** Another quantity of the same measure, and how it compares. */
export interface ComparedMention extends Quantity {
  /** The time that it speaks of, see {@link timeOf}. */
  readonly when: string | undefined;
  readonly comparison: Comparison;
}

/** Tells for a document whether others have something to do with it. */
export interface Relations {
  relatedTo(document: CorpusDocument): (other: CorpusDocument) => boolean;
  /** The same of some documents, by their URIs. */
  relating(document: CorpusDocument, others: Iterable<CorpusDocument>): Steps<ReadonlySet<string>>;
}

const NO_LIMIT = { looked: Infinity, found: Infinity };

/** Compares quantities with those of the same measure outside their sentence, in order of `compareMentions`; the rule is in `measures.ts`. */
export class Comparisons {
  constructor(
    private readonly mentions: MentionLists,
    private readonly statements: StatementLists,
    private readonly relations: Relations,
  ) {}

  /**
   * All of them.
   * @param limit after how many that have a key in common the search ends, and after how many that are of the same measure
   */
  *all(mention: Quantity, limit: Partial<typeof NO_LIMIT> = NO_LIMIT): Steps<readonly ComparedMention[]> {
    const { looked: most, found: enough } = { ...NO_LIMIT, ...limit };
    const compare = this.comparer(mention);
    const keys = keysOf(mention);
    const seen = new Set<QuantityAnnotation>();
    const found: ComparedMention[] = [];
    let looked = 0;
    for (const key of keys) {
      for (const other of this.mentions.each(key) as Iterable<Quantity>) {
        if (looked++ === most || found.length === enough) return inOrder(found);
        if (looked % STEP === 0) yield;
        const compared = compare(other);
        if (!compared || seen.has(compared.annotation)) continue;
        if (keys.length > 1) seen.add(compared.annotation); // in one list each stands once
        found.push(compared);
      }
    }
    return keys.length > 1 ? inOrder(found) : found; // each list is in order
  }

  /** Those of the quantity's own document. */
  here(mention: Quantity): readonly ComparedMention[] {
    const compare = this.comparer(mention);
    const found = new Map<QuantityAnnotation, ComparedMention>();
    for (const key of keysOf(mention)) {
      for (const other of this.mentions.within(key, mention.document.uri) as readonly Quantity[]) {
        const compared = compare(other);
        if (compared) found.set(compared.annotation, compared);
      }
    }
    return inOrder([...found.values()]);
  }

  /** The first of all; of each list no more is looked at. */
  first(mention: Quantity): Quantity | undefined {
    const compare = this.comparer(mention);
    return keysOf(mention)
      .flatMap((key) => (this.mentions.of(key) as readonly Quantity[]).find(compare) ?? [])
      .sort(compareMentions)[0];
  }

  /** Those that contradict the quantity. What speaks of no time, or of another, is not looked at. */
  *differing(mention: Quantity): Steps<readonly ComparedMention[]> {
    const { document, annotation } = mention;
    const key = keyToContradict(annotation);
    const when = timeOf(document, annotation);
    if (key === undefined || when === undefined) return [];
    const end = endOf(when);
    const query = { isTime: (other: string | undefined) => other === end };
    return yield* this.select(mention, [key], query, 'differs');
  }

  /** Those that agree with the quantity. What speaks of another time, or says another number, is not looked at. */
  *agreeing(mention: Quantity): Steps<readonly ComparedMention[]> {
    const { document, annotation } = mention;
    const when = timeOf(document, annotation);
    const isTime = (other: string | undefined) => compareTimes(when, other) !== 'other';
    const query = { isTime, band: bandOf(annotation) };
    return yield* this.select(mention, keysToCompare(annotation), query, 'agrees');
  }

  /** The quantities with any of some keys that compare in one way. @param query excludes none of these */
  private *select(
    mention: Quantity,
    keys: readonly string[],
    query: Parameters<StatementLists['find']>[1],
    wanted: Comparison,
  ): Steps<readonly ComparedMention[]> {
    // Whether documents have something to do with each other takes long to tell: it is asked of the few that are left
    const [ifRelated, ifNot] = [this.comparer(mention, () => true), this.comparer(mention, () => false)];
    const found = new Map<QuantityAnnotation, ComparedMention>();
    const depending = new Set<CorpusDocument>();
    let looked = 0;
    for (const key of keys) {
      for (const other of yield* this.statements.find(postingKey.measure(key), query)) {
        if (++looked % STEP === 0) yield;
        const compared = ifRelated(other);
        if (compared?.comparison !== wanted || found.has(compared.annotation)) continue;
        found.set(compared.annotation, compared);
        if (ifNot(other)?.comparison !== wanted) depending.add(other.document);
      }
    }
    const related = yield* this.relations.relating(mention.document, depending);
    const isSure = ({ document }: ComparedMention) => !depending.has(document) || related.has(document.uri);
    return inOrder([...found.values()].filter((each) => isSure(each) || ifNot(each)?.comparison === wanted));
  }

  /** What compares others with a quantity; it says nothing of those that are not of its measure, or stand in its sentence. */
  private comparer(
    { document, annotation }: Quantity,
    isRelated = this.relations.relatedTo(document),
  ): (other: Quantity) => ComparedMention | undefined {
    const statement: Statement = { quantity: annotation, when: timeOf(document, annotation) };
    const sentence = sentenceAt(document, annotation.start);
    const isHere = (start: number) =>
      sentence ? sentence.start <= start && start < sentence.end : start === annotation.start;
    return (mention) => {
      const { document: other, annotation: quantity } = mention; // each look at a mention in a closed document unpacks it
      if (other.uri === document.uri && isHere(quantity.start)) return undefined;
      const related = () => isRelated(other);
      const values = relateValues(annotation, quantity, related);
      if (!values) return undefined;
      const when = timeOf(other, quantity);
      const comparison = compareStatements(statement, { quantity, when }, values, related);
      return { document: other, annotation: quantity, when, comparison };
    };
  }
}

const inOrder = (mentions: ComparedMention[]): readonly ComparedMention[] => mentions.sort(compareMentions);

const keysOf = ({ annotation }: Quantity): string[] => keysToCompare(annotation).map((key) => postingKey.measure(key));
