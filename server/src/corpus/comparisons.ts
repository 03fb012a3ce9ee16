import type { QuantityAnnotation } from '../recognize/annotation';
import type { CorpusDocument } from './corpusDocument';
import { type Comparison, type Statement, compareStatements, keysToCompare, relateValues } from './measures';
import { type Mention, compareMentions } from './mention';
import type { MentionLists } from './mentionLists';
import { postingKey } from './postings';
import { sentenceAt, timeOf } from './times';

export type Quantity = Mention<QuantityAnnotation>;

/** Another quantity of the same measure, and how it compares. */
export interface ComparedMention extends Quantity {
  /** The time that it speaks of, see {@link timeOf}. */
  readonly when: string | undefined;
  readonly comparison: Comparison;
}

/** Compares quantities with those of the same measure outside their sentence, in order of `compareMentions`; the rule is in `measures.ts`. */
export class Comparisons {
  /** @param relatedTo tells for a document whether others have something to do with it */
  constructor(
    private readonly mentions: MentionLists,
    private readonly relatedTo: (document: CorpusDocument) => (other: CorpusDocument) => boolean,
  ) {}

  /** @param limit how many are looked at, of those that have a key in common */
  all(mention: Quantity, limit = Infinity): readonly ComparedMention[] {
    let rest = limit;
    return this.compare(mention, (key) => {
      const list = this.mentions.first(key, rest);
      rest -= list.length;
      return list;
    });
  }

  /** Those of the quantity's own document. */
  here(mention: Quantity): readonly ComparedMention[] {
    return this.compare(mention, (key) => this.mentions.within(key, mention.document.uri));
  }

  /** The first of all; of each list no more is looked at. */
  first(mention: Quantity): Quantity | undefined {
    const compare = this.comparer(mention);
    return keysOf(mention)
      .flatMap((key) => (this.mentions.of(key) as readonly Quantity[]).find(compare) ?? [])
      .sort(compareMentions)[0];
  }

  private compare(mention: Quantity, listOf: (key: string) => readonly Mention[]): readonly ComparedMention[] {
    const compare = this.comparer(mention);
    const keys = keysOf(mention);
    const compared: ComparedMention[] = [];
    const seen = new Set<QuantityAnnotation>();
    for (const key of keys) {
      for (const other of listOf(key) as readonly Quantity[]) {
        const found = compare(other);
        if (!found || seen.has(found.annotation)) continue;
        if (keys.length > 1) seen.add(found.annotation); // in one list each stands once
        compared.push(found);
      }
    }
    return keys.length > 1 ? compared.sort(compareMentions) : compared; // each list is in order
  }

  /** What compares others with a quantity; it says nothing of those that are not of its measure, or stand in its sentence. */
  private comparer({ document, annotation }: Quantity): (other: Quantity) => ComparedMention | undefined {
    const statement: Statement = { quantity: annotation, when: timeOf(document, annotation) };
    const sentence = sentenceAt(document, annotation.start);
    const isHere = (start: number) =>
      sentence ? sentence.start <= start && start < sentence.end : start === annotation.start;
    const isRelated = this.relatedTo(document);
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

const keysOf = ({ annotation }: Quantity): string[] => keysToCompare(annotation).map((key) => postingKey.measure(key));
