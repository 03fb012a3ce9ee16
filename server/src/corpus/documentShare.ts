import type { CorpusDocument } from './corpusDocument';
import {
  type Postings,
  introductionPostings,
  isIntroduction,
  isStem,
  isValueKey,
  namePostings,
  stemPostings,
  valuePostings,
} from './postings';

/** The share of one document in the index, worked out as far as somebody asks for it. */
export class DocumentShare {
  private foundIntroductions: Postings | undefined;
  private foundNames: Postings | undefined;
  private foundValues: Postings | undefined;
  private foundStems: Postings | undefined;

  /** @param before the share of an earlier state of the document */
  constructor(
    readonly document: CorpusDocument,
    before?: DocumentShare,
  ) {
    const { namesState } = document.annotated;
    if (before && namesState && namesState === before.document.annotated.namesState) {
      this.foundIntroductions = before.foundIntroductions;
      this.foundNames = before.foundNames;
      this.foundStems = before.foundStems;
    }
  }

  /** Where a key occurs in the document. */
  indicesOf(key: string): readonly number[] | undefined {
    if (isIntroduction(key)) return this.introductions.get(key);
    if (isStem(key)) return this.stems.get(key);
    return (isValueKey(key) ? this.values : this.names).get(key);
  }

  *all(): Generator<readonly [key: string, indices: readonly number[]]> {
    yield* this.introductions;
    yield* this.names;
    yield* this.stems;
    yield* this.values;
  }

  private get stems(): Postings {
    return (this.foundStems ??= stemPostings(this.document));
  }

  private get introductions(): Postings {
    return (this.foundIntroductions ??= introductionPostings(this.document));
  }

  private get names(): Postings {
    return (this.foundNames ??= namePostings(this.document));
  }

  private get values(): Postings {
    return (this.foundValues ??= valuePostings(this.document));
  }
}
