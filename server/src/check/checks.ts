import { type CorpusDocument, hasText } from '../corpus/corpusDocument';
import type { Finding } from '../corpus/finding';
import { type Steps, finish } from '../corpus/steps';
import type { Check, CheckContext, CorpusCheck, Severity } from './check';
import { withoutIgnored } from './ignored';
import { deadlinePassed } from './rules/deadlinePassed';
import { figuresDiffer } from './rules/figuresDiffer';
import { nameSpelling } from './rules/nameSpelling';
import { unknownAcronym } from './rules/unknownAcronym';
import { TEXT_CHECKS } from './textChecks';

/** The checks that need no text, but other documents, or the day. */
const CORPUS_CHECKS: readonly CorpusCheck[] = [figuresDiffer, nameSpelling, unknownAcronym, deadlinePassed];

/** All checks; a new rule is a file in `rules/`, a line in one of the two lists, a page in `docs/checks/` and a setting in the manifest. */
export const CHECKS: readonly Check[] = [...CORPUS_CHECKS, ...TEXT_CHECKS];

/** Severities that differ from a check's own, by its id; `off` switches it off. */
export type Severities = Readonly<Record<string, Severity | 'off'>>;

/** A finding with the check that made it and how much it matters here. */
export interface Diagnosis extends Finding {
  readonly check: Check;
  readonly severity: Severity;
}

/**
 * What all checks that are switched on find in a document and people have not set aside (its ignore file), in order of place. Nothing is
 * lost where the text of the document is not at hand.
 */
export const diagnose = (
  document: CorpusDocument,
  context: CheckContext,
  severities: Severities = {},
): readonly Diagnosis[] => finish(diagnosing(document, context, severities));

/** The same in steps: the checks look at other documents, of which there may be thousands. */
export function* diagnosing(
  document: CorpusDocument,
  context: CheckContext,
  severities: Severities,
): Steps<readonly Diagnosis[]> {
  const found: Diagnosis[] = [];
  for (const check of CHECKS) {
    const severity = severities[check.id] ?? check.severity;
    if (severity === 'off') continue;
    for (const finding of yield* findingsOf(check, document, context)) found.push({ ...finding, check, severity });
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

function* findingsOf(check: Check, document: CorpusDocument, context: CheckContext): Steps<readonly Finding[]> {
  if (check.about === 'corpus') return withoutIgnored(check.id, document, yield* check.find(document, context));
  const { findings } = document.facts;
  if (findings) return findings.filter((finding) => finding.check === check.id);
  return hasText(document) ? withoutIgnored(check.id, document, check.find(document)) : [];
}
