import type { Severity } from '../../check/check';
import { oneLine } from '../../text/oneLine';
import { type Report, regionOf } from './report';

/** GitHub knows three commands; what is no warning is a notice. */
const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/**
 * Findings as workflow commands, which GitHub shows as annotations of a pull request ("Workflow commands for GitHub Actions").
 * A column is only given where a finding begins and ends on one line: GitHub takes no others.
 */
export function toGithub({ files }: Report): string {
  let out = '';
  for (const { path, document, diagnoses } of files) {
    for (const diagnosis of diagnoses) {
      const { startLine, startColumn, endLine, endColumn } = regionOf(document, diagnosis);
      const properties = {
        file: oneLine(path).replaceAll('\\', '/'),
        line: startLine,
        endLine,
        ...(startLine === endLine && { col: startColumn, endColumn }),
        title: `${diagnosis.check.title} (${diagnosis.check.id})`,
      };
      const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
      out += `::${COMMANDS[diagnosis.severity]} ${list.join(',')}::${escapeData(oneLine(diagnosis.message))}\n`;
    }
  }
  return out;
}

/** The percent sign first, since the other escapes begin with it. */
const escapeData = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
