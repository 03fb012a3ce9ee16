import { isAbsolute, sep } from 'node:path';
import { type Check, type Severity } from '../../check/check';
import { CHECKS, type Diagnosis } from '../../check/checks';
import type { TextDocument } from '../../corpus/corpusDocument';
import type { Span } from '../../recognize/annotation';
import { toUri } from '../../node/workspace';
import { oneLine } from '../../text/oneLine';
import { type Report, regionOf } from './report';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** SARIF knows no hint; the finding's own properties tell it from information. */
const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/**
 * Findings as a SARIF 2.1.0 log (OASIS standard): one run, all checks as its rules, columns in UTF-16 code units, quick fixes as
 * `fixes`. Paths are relative URI references where they were given so, else absolute `file:` URIs.
 */
export function toSarif(report: Report): string {
  const results = report.files.flatMap((file) =>
    file.diagnoses.map((diagnosis) => resultOf(report, file.path, file.document, diagnosis)),
  );
  const driver = { name: 'PolicyText', version: report.version, rules: CHECKS.map(ruleOf) };
  const run = {
    tool: { driver },
    columnKind: 'utf16CodeUnits',
    artifacts: report.files.map(({ path }) => ({ location: { uri: uriOf(path) }, sourceLanguage: 'plaintext' })),
    results,
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, undefined, 2)}\n`;
}

function ruleOf({ id, title, description, severity }: Check) {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: description },
    help: { text: `${description} See docs/checks/${id}.md.` },
    defaultConfiguration: severity === 'off' ? { enabled: false } : { level: LEVELS[severity] },
  };
}

function resultOf({ snapshot, pathOf }: Report, path: string, document: TextDocument, diagnosis: Diagnosis) {
  const { check, severity, message, related = [], fix } = diagnosis;
  const relatedLocations = related.flatMap(({ location, message: remark }) => {
    const other = snapshot.textOf(location.uri);
    return other
      ? [{ ...locationOf(pathOf(location.uri), other, location), message: { text: plainMessage(remark) } }]
      : [];
  });
  const replacements = fix?.edits.map(({ start, end, text }) => ({
    deletedRegion: regionOf(document, { start, end }),
    insertedContent: { text },
  }));
  return {
    ruleId: check.id,
    ruleIndex: CHECKS.indexOf(check),
    level: LEVELS[severity],
    message: { text: plainMessage(message) },
    locations: [locationOf(path, document, diagnosis)],
    ...(relatedLocations.length > 0 && { relatedLocations }),
    ...(fix && {
      fixes: [
        {
          description: { text: fix.title },
          artifactChanges: [{ artifactLocation: { uri: uriOf(path) }, replacements }],
        },
      ],
    }),
    properties: { severity },
  };
}

function locationOf(path: string, document: TextDocument, span: Span) {
  const region = { ...regionOf(document, span), snippet: { text: document.text.slice(span.start, span.end) } };
  return { physicalLocation: { artifactLocation: { uri: uriOf(path) }, region } };
}

/**
 * A message in which nothing is a link or a placeholder: `[…](…)` and `{0}` would be (SARIF 2.1.0, 3.11.5 and 3.11.6). Most messages stay as
 * they are, since not every reader undoes the escapes.
 */
function plainMessage(message: string): string {
  const text = oneLine(message);
  const withoutLinks = text.includes('](') ? text.replace(/[\\[\]]/g, '\\$&') : text;
  return withoutLinks.replace(/\{(?=\d{1,9}\})|(?<=\{\d{1,9})\}/g, '$&$&');
}

/** A path as a URI reference: each part escaped, a first part with a colon kept from looking like a scheme. */
function uriOf(path: string): string {
  if (isAbsolute(path)) return toUri(path);
  return path.split(sep).map(encodeURIComponent).join('/');
}
