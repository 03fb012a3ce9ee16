import type { LocalEntity } from '../recognize/annotation';
import { memoize } from '../recognize/names/memo';
import { ClosedDocument } from './archive/closedDocument';
import type { CorpusDocument } from './corpusDocument';
import { isGenericWord, nameWords } from './names';

const known = new WeakMap<CorpusDocument, ReadonlySet<string>>();

/** What a document is about, as {@link findSubject} tells it. */
export function subjectOf(document: CorpusDocument): ReadonlySet<string> {
  let subject = known.get(document);
  if (!subject) {
    subject = new Set(document instanceof ClosedDocument ? document.subject : findSubject(document.annotated.entities));
    known.set(document, subject);
  }
  return subject;
}

/**
 * What a document is about, as far as its names tell: the words that most of its bodies and initiatives have in their names,
 * often those of a place (`Shanghai Finance Bureau`, `One Window Shanghai`). Generic words do not count.
 */
export function findSubject(entities: readonly LocalEntity[]): string[] {
  const counts = new Map<string, number>();
  let most = 0;
  for (const { canonical } of entities) {
    for (const word of tellingWords(canonical)) {
      const count = (counts.get(word) ?? 0) + 1;
      counts.set(word, count);
      most = Math.max(most, count);
    }
  }
  return [...counts].filter(([, count]) => count === most).map(([word]) => word);
}

/** The words of a name that may tell a subject, each once. */
const tellingWords = memoize(
  (name): readonly string[] => [...new Set(nameWords(name).filter((word) => !isGenericWord(word) && !/\d/.test(word)))],
  2000,
);

/** Whether two documents are about a common subject. */
export function haveSameSubject(a: CorpusDocument, b: CorpusDocument): boolean {
  const [subject, other] = [subjectOf(a), subjectOf(b)];
  for (const word of subject) if (other.has(word)) return true;
  return false;
}
