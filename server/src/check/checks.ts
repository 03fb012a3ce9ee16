import type { TextDocument } from '../corpus/corpusDocument';
import type { Check, CheckContext, Finding, Severity } from './check';
import { deadlinePassed } from './rules/deadlinePassed';
import { deadlineTooEarly } from './rules/deadlineTooEarly';
import { figuresDiffer } from './rules/figuresDiffer';
import { impossibleDate } from './rules/impossibleDate';
import { nameSpelling } from './rules/nameSpelling';
import { noReferenceDate } from './rules/noReferenceDate';
import { sharesAboveWhole } from './rules/sharesAboveWhole';
import { swappedRange } from './rules/swappedRange';
import { unknownAcronym } from './rules/unknownAcronym';
import { wrongWeekday } from './rules/wrongWeekday';

/** All checks; a new rule is a file in `rules/`, a line here, a page in `docs/checks/` and a setting in the manifest. */
export const CHECKS: readonly Check[] = [
  figuresDiffer,
  nameSpelling,
  unknownAcronym,
  noReferenceDate,
  impossibleDate,
  wrongWeekday,
  deadlineTooEarly,
  deadlinePassed,
  sharesAboveWhole,
  swappedRange,
];

/** Severities that differ from a check's own, by its id; `off` switches it off. */
export type Severities = Readonly<Record<string, Severity | 'off'>>;

/** A finding with the check that made it and how much it matters here. */
export interface Diagnosis extends Finding {
  readonly check: Check;
  readonly severity: Severity;
}

/** What all checks that are switched on find in a document and people have not set aside (its ignore file), in order of place. */
export function diagnose(document: TextDocument, context: CheckContext, severities: Severities = {}): Diagnosis[] {
  return CHECKS.flatMap((check) => {
    const severity = severities[check.id] ?? check.severity;
    if (severity === 'off') return [];
    const findings = check.find(document, context);
    const ignored = document.annotated.ignores?.select(check.id, document.text, findings);
    return findings.filter((finding) => !ignored?.has(finding)).map((finding) => ({ ...finding, check, severity }));
  }).sort((a, b) => a.start - b.start || a.end - b.end);
}
