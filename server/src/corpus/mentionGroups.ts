import type { Annotation } from '../recognize/annotation';
import type { Mention } from './mention';

/** What one document has of something that many mention. A list of groups is long, and few of them are looked into. */
export interface MentionGroup<A extends Annotation = Annotation> {
  readonly uri: string;
  /** In order; never empty. Read off the document when somebody asks. */
  readonly mentions: readonly Mention<A>[];
}

/** A group whose mentions are found when somebody asks. */
export class LazyGroup<A extends Annotation> implements MentionGroup<A> {
  private found: readonly Mention<A>[] | undefined;

  constructor(
    readonly uri: string,
    private readonly find: () => readonly Mention<A>[],
  ) {}

  get mentions(): readonly Mention<A>[] {
    return (this.found ??= this.find());
  }
}
