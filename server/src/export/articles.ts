import type { Annotation } from '../recognize/annotation';

/**
 * Extents with the article. A name does not hold the article in front of it here (`the [Ministry of Health]`); in the conventions of
 * MUC and ACE it does (`[the Ministry of Health]`), and so in corpora and taggers that follow them.
 */

const ARTICLE = /(?<![\p{L}\p{N}])the\s{1,4}$/iu;
const LONGEST = 8;

/**
 * The annotation as those conventions mark it: the name of an organization or initiative from its article on, if it has one; others as
 * they are. What is in front of a name is in no other name, so names still do not overlap.
 * @param text of the document
 */
export function withArticle<T extends Pick<Annotation, 'kind' | 'start' | 'end' | 'text'>>(
  annotation: T,
  text: string,
): T {
  const { kind, start, end } = annotation;
  if (kind !== 'organization' && kind !== 'initiative') return annotation;
  const article = ARTICLE.exec(text.slice(Math.max(0, start - LONGEST), start));
  if (!article) return annotation;
  const from = start - article[0].length;
  return { ...annotation, start: from, text: text.slice(from, end) };
}

/** Order of annotations, which articles may change: by start, the longer first. */
export const byStart = (a: Pick<Annotation, 'start' | 'end'>, b: Pick<Annotation, 'start' | 'end'>): number =>
  a.start - b.start || b.end - a.end;
