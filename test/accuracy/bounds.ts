import type { GoldDocument } from '../gold/annotation';
import type { ScoredKind } from './score';

/** What the convention on articles costs on gold of another convention. */
export interface ArticleBound {
  /** Gold names of the kind, and those of them that begin with an article. */
  readonly gold: number;
  readonly withArticle: number;
  /** Strict F1 of output that finds every gold name and nothing else, with its article left outside. */
  readonly strictF1: number;
}

/**
 * The guidelines leave the article in front of a name outside. On gold that has it inside, output that follows them misses the extent
 * of each such name however well it recognises: with n names, of which k begin with an article, perfect output has n − k hits among n
 * found and n sought.
 * @returns undefined where no gold name of the kind begins with an article
 */
export function articleBound(documents: readonly GoldDocument[], kind: ScoredKind): ArticleBound | undefined {
  const names = documents
    .flatMap(({ annotations }) => annotations)
    .filter((annotation) => annotation.kind === kind && !annotation.optional);
  const withArticle = names.filter(({ text }) => /^the\s/i.test(text)).length;
  if (withArticle === 0) return undefined;
  return { gold: names.length, withArticle, strictF1: (names.length - withArticle) / names.length };
}
