import { SEVERITIES } from '../../check/check';
import { count } from '../../features/wording';
import { oneLine } from '../../text/oneLine';
import { type Report, regionOf } from './report';

/** Findings for people, in the form that editors and terminals make links of: `path:line:column  severity  message  [check]`. */
export function toText({ files, snapshot, pathOf }: Report): string {
  let out = '';
  for (const { path, document, diagnoses } of files) {
    for (const diagnosis of diagnoses) {
      const { startLine, startColumn } = regionOf(document, diagnosis);
      const { severity, message, check, related = [], fix } = diagnosis;
      out += `${oneLine(path)}:${startLine}:${startColumn}  ${severity}  ${oneLine(message)}  [${check.id}]\n`;
      for (const { location, message: remark } of related) {
        const other = snapshot.textOf(location.uri);
        if (!other) continue;
        const place = regionOf(other, location);
        out += `    ${oneLine(pathOf(location.uri))}:${place.startLine}:${place.startColumn}  ${oneLine(remark)}\n`;
      }
      if (fix) out += `    fix: ${oneLine(fix.title)}\n`;
    }
  }
  return `${out}${out && '\n'}${summary(files)}\n`;
}

function summary(files: Report['files']): string {
  const all = files.flatMap(({ diagnoses }) => diagnoses);
  const bySeverity = SEVERITIES.map(
    (severity) => [severity, all.filter((d) => d.severity === severity).length] as const,
  )
    .filter(([, n]) => n > 0)
    .map(([severity, n]) => (severity === 'information' ? `${n} ${severity}` : count(n, severity)));
  const details = bySeverity.length > 0 ? ` (${bySeverity.join(', ')})` : '';
  return `${count(all.length, 'finding')}${details} in ${count(files.length, 'document')}`;
}
