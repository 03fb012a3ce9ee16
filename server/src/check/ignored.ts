import type { CorpusDocument } from '../corpus/corpusDocument';
import type { Finding } from '../corpus/finding';

/** The findings of a check less those that the document's ignore file sets aside. @param findings all of the document, in order */
export function withoutIgnored(
  check: string,
  { annotated, facts }: CorpusDocument,
  findings: readonly Finding[],
): readonly Finding[] {
  const ignored = annotated.ignores?.select(check, facts, findings);
  return ignored ? findings.filter((finding) => !ignored.has(finding)) : findings;
}
