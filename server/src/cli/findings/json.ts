import type { Span } from '../../recognize/annotation';
import type { TextDocument } from '../../corpus/corpusDocument';
import { type Report, regionOf } from './report';

/**
 * Findings as one JSON object: `{"version", "findings": [{"path", "check", "severity", "message", "start", "end", "startLine", …,
 * "related": […], "fix"?}]}`. Offsets and columns are UTF-16 code units; offsets count from 0, lines and columns from 1.
 */
export function toJson({ files, snapshot, pathOf, version }: Report): string {
  const findings = files.flatMap(({ path, document, diagnoses }) =>
    diagnoses.map((diagnosis) => {
      const { check, severity, message, related = [], fix } = diagnosis;
      return {
        path,
        check: check.id,
        severity,
        message,
        ...placeOf(document, diagnosis),
        related: related.flatMap(({ location, message: remark }) => {
          const other = snapshot.textOf(location.uri);
          return other ? [{ path: pathOf(location.uri), message: remark, ...placeOf(other, location) }] : [];
        }),
        ...(fix && {
          fix: { title: fix.title, edits: fix.edits.map(({ start, end, text }) => ({ start, end, text })) },
        }),
      };
    }),
  );
  return `${JSON.stringify({ version, findings }, undefined, 2)}\n`;
}

function placeOf(document: TextDocument, { start, end }: Span) {
  return { start, end, text: document.text.slice(start, end), ...regionOf(document, { start, end }) };
}
