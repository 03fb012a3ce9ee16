import { readIgnores } from '../../server/src/lexicon/ignores';
import { readTerms } from '../../server/src/lexicon/terms';
import { type IgnoreSet, TermSet, ignoresByFile, ignoresFor } from '../../server/src/recognize/terms';

/** Rows as people read them in a test: fields are separated by two blanks or more, lines lose their indent. */
const toFile = (rows: string): string =>
  rows
    .split('\n')
    .map((row) => row.trim().replace(/ {2,}/g, '\t'))
    .join('\n');

/** Terms out of files, the highest first; their names are `.policytext/terms.txt`, then `user/terms.txt`. */
export function termSet(...files: readonly string[]): TermSet {
  const labels = ['.policytext/terms.txt', 'user/terms.txt'];
  return new TermSet(files.map((rows, i) => ({ label: labels[i]!, list: readTerms(toFile(rows)) })));
}

/** What an ignore file says of one document. */
export function ignoreSet(rows: string, path = 'main.txt'): IgnoreSet | undefined {
  return ignoresFor('.policytext/ignore.txt', ignoresByFile(readIgnores(toFile(rows))), path);
}
