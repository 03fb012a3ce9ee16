import type { CorpusDocument } from './corpusDocument';
import { type Postings, isValueKey, namePostings, valuePostings } from './postings';

/** The share of one document in the index, worked out as far as somebody asks for it. */
export class DocumentShare {
  private foundNames: Postings | undefined;
  private foundValues: Postings | undefined;

  /** @param before the share of an earlier state of the document */
  constructor(
    readonly document: CorpusDocument,
    before?: DocumentShare,
  ) {
    const { namesState } = document.annotated;
    if (before && namesState && namesState === before.document.annotated.namesState)
      this.foundNames = before.foundNames;
  }

  /** Where a key occurs in the document. */
  indicesOf(key: string): readonly number[] | undefined {
    return (isValueKey(key) ? this.values : this.names).get(key);
  }

  *all(): Generator<readonly [key: string, indices: readonly number[]]> {
    yield* this.names;
    yield* this.values;
  }

  private get names(): Postings {
    return (this.foundNames ??= namePostings(this.document));
  }

  private get values(): Postings {
    return (this.foundValues ??= valuePostings(this.document));
  }
}
