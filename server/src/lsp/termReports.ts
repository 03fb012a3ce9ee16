import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { problemsIn } from '../check/termProblems';
import type { Library } from '../corpus/library';
import type { TermFile } from '../corpus/termFiles';
import type { IgnoreRow } from '../lexicon/ignores';
import type { TermProblem } from '../lexicon/terms';
import type { Converter } from './convert';
import type { DocumentReport } from './diagnoses';
import { pathOf, strayRows } from './strayRows';

/** More is not said of one file: it is something else than a term file. */
const MAX_PROBLEMS = 200;

/** What is wrong in term files, as diagnostics. A report keeps its name as long as it says the same. */
export class TermReports {
  private readonly known = new Map<string, DocumentReport & { readonly wire: string }>();
  private count = 0;

  constructor(
    private readonly convert: Converter,
    private readonly library: Library,
  ) {}

  reportOf(file: TermFile): DocumentReport {
    const before = this.known.get(file.uri);
    const items = this.diagnosticsOf(file);
    const wire = JSON.stringify(items);
    if (before?.wire === wire) return before;
    const report = { wire, resultId: `terms ${++this.count}`, items };
    this.known.set(file.uri, report);
    return report;
  }

  private diagnosticsOf(file: TermFile): Diagnostic[] {
    return [...problemsIn(file), ...strayRows(this.library, file).map(strayProblem)]
      .slice(0, MAX_PROBLEMS)
      .map(({ start, end, message, severity }) => ({
        range: this.convert.range(file, { start, end }),
        severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
        code: file.role === 'terms' ? 'terms-file' : 'ignore-file',
        source: 'policytext',
        message: message.charAt(0).toUpperCase() + message.slice(1),
      }));
  }
}

const strayProblem = (row: IgnoreRow): TermProblem => {
  const { start, end } = pathOf(row);
  const message = `no document "${row.file}" is read in this folder: if it was renamed, write its new path here`;
  return { line: row.line, start, end, message, severity: 'warning' };
};
