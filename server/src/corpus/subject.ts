import type { CorpusDocument } from './corpusDocument';
import { isGenericWord, nameWords } from './names';

const known = new WeakMap<CorpusDocument, ReadonlySet<string>>();

/**
 * What a document is about, as far as its names tell: the words that most of its bodies and initiatives have in their names,
 * often those of a place (`Shanghai Finance Bureau`, `One Window Shanghai`). Generic words do not count.
 */
export function subjectOf(document: CorpusDocument): ReadonlySet<string> {
  const kept = known.get(document);
  if (kept) return kept;
  const counts = new Map<string, number>();
  for (const { canonical } of document.annotated.entities)
    for (const word of new Set(nameWords(canonical)))
      if (!isGenericWord(word) && !/\d/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const subject = new Set([...counts].filter(([, count]) => count === most).map(([word]) => word));
  known.set(document, subject);
  return subject;
}

/** Whether two documents are about a common subject. */
export function haveSameSubject(a: CorpusDocument, b: CorpusDocument): boolean {
  const subject = subjectOf(b);
  return [...subjectOf(a)].some((word) => subject.has(word));
}
