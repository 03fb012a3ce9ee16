import type { Diagnosis } from '../../check/checks';
import { SEVERITIES, type Severity } from '../../check/check';
import type { CorpusDocument, TextDocument } from '../../corpus/corpusDocument';
import type { Snapshot } from '../../corpus/snapshot';

/** A document of a run, by the path to show. */
export interface CheckedFile {
  /** As it was given, or below the folder that was given. */
  readonly path: string;
  readonly document: TextDocument;
  readonly diagnoses: readonly Diagnosis[];
}

/** What a run of `policytext check` has found. */
export interface Report {
  readonly files: readonly CheckedFile[];
  readonly snapshot: Snapshot;
  /** The path to show for a document's URI. */
  readonly pathOf: (uri: string) => string;
  readonly version: string;
}

/** Line and column of both ends of a stretch, from 1; columns are UTF-16 code units, the end column is behind the last. */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** @param span offsets of the document */
export function regionOf({ lines }: CorpusDocument, span: { readonly start: number; readonly end: number }): Region {
  const [start, end] = [lines.positionAt(span.start), lines.positionAt(span.end)];
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

/** Whether a severity matters at least as much as another. */
export const isAtLeast = (severity: Severity, bar: Severity): boolean =>
  SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(bar);
