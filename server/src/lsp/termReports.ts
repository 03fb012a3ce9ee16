import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { problemsIn } from '../check/termProblems';
import type { TermFile } from '../corpus/termFiles';
import type { Converter } from './convert';
import type { DocumentReport } from './diagnoses';

/** More is not said of one file: it is something else than a term file. */
const MAX_PROBLEMS = 200;

/** What is wrong in term files, as diagnostics; known as long as the text is the same. */
export class TermReports {
  private readonly known = new Map<string, DocumentReport & { readonly text: string }>();
  private count = 0;

  constructor(private readonly convert: Converter) {}

  reportOf(file: TermFile): DocumentReport {
    const before = this.known.get(file.uri);
    if (before?.text === file.text) return before;
    const report = { text: file.text, resultId: `terms ${++this.count}`, items: this.diagnosticsOf(file) };
    this.known.set(file.uri, report);
    return report;
  }

  private diagnosticsOf(file: TermFile): Diagnostic[] {
    return problemsIn(file)
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
