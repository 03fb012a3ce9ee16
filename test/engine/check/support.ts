import assert from 'node:assert/strict';
import type { Finding } from '../../../server/src/corpus/finding';
import { CHECKS, type Diagnosis, type Severities, diagnose } from '../../../server/src/check/checks';
import type { CorpusDocument } from '../../../server/src/corpus/corpusDocument';
import { type CorpusFixture, recognizedCorpus, textsOf } from '../../support/corpus';

export interface CheckOptions {
  readonly today?: string;
  /** How the fixture becomes a corpus; by the recognisers where nothing else is said. */
  readonly read?: (source: string) => CorpusFixture;
}

/** What one check finds in the documents of a fixture, in order of uri and place. */
export function findingsOf(check: string, source: string, options: CheckOptions = {}): Diagnosis[] {
  const { snapshot } = (options.read ?? recognizedCorpus)(source);
  const context = { snapshot, ...(options.today !== undefined && { today: options.today }) };
  const severities = switchedOn(check);
  return textsOf(snapshot).flatMap((document) =>
    diagnose(document, context, severities).filter((diagnosis) => diagnosis.check.id === check),
  );
}

/**
 * Checks that a check finds exactly what is expected: each finding as `file: text`, in order of file and place. An empty list is
 * a negative test.
 */
export function checkFindings(
  check: string,
  source: string,
  expected: readonly string[],
  options: CheckOptions = {},
): void {
  const { snapshot } = (options.read ?? recognizedCorpus)(source);
  const context = { snapshot, ...(options.today !== undefined && { today: options.today }) };
  const found = textsOf(snapshot).flatMap((document) =>
    diagnose(document, context, switchedOn(check))
      .filter((diagnosis) => diagnosis.check.id === check)
      .map((finding) => `${nameOf(document)}: ${document.text.slice(finding.start, finding.end).replace(/\s+/g, ' ')}`),
  );
  assert.deepEqual(found, expected);
}

/** Settings by which a check that is off by default speaks, too. */
function switchedOn(check: string): Severities {
  return CHECKS.some(({ id, severity }) => id === check && severity === 'off') ? { [check]: 'hint' } : {};
}

const nameOf = ({ uri }: CorpusDocument) => uri.slice(uri.lastIndexOf('/') + 1);

/** A text with a finding's quick fix made. @throws if it has none */
export function fixed(text: string, { fix }: Finding): string {
  assert.ok(fix, 'it has a quick fix');
  return [...fix.edits]
    .sort((a, b) => b.start - a.start)
    .reduce((changed, edit) => changed.slice(0, edit.start) + edit.text + changed.slice(edit.end), text);
}
