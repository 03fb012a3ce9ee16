import { sayDate } from '../../features/dateWords';
import { sayStatement } from '../../features/wording';
import { isOver, periodOf } from '../../corpus/periods';
import type { Finding } from '../../corpus/finding';
import type { CorpusCheck } from '../check';
import { oneLine } from '../../text/oneLine';

/**
 * A target whose deadline is over. Asks for a date of the calendar (`within five years` has none) whose last day is before
 * today: a target for 2025 is open on 31 December 2025. A deadline that was over when its document was written is history.
 *
 * A hint, which editors draw faintly and list nowhere: nothing is wrong with the text, and all targets of an older document have
 * passed.
 */
export const deadlinePassed: CorpusCheck = {
  about: 'corpus',
  id: 'deadline-passed',
  title: 'A target whose deadline has passed',
  description:
    'A target whose deadline is over today. The whole of a year, quarter or month counts: it is over with its last day.',
  severity: 'hint',
  *find({ annotated, date }, { today }) {
    const findings: Finding[] = [];
    if (today === undefined) return findings;
    const written = date === undefined ? undefined : periodOf(date);
    for (const annotation of annotated.annotations) {
      if (annotation.kind !== 'target' || !annotation.deadline) continue;
      yield;
      const { start, end, deadline } = annotation;
      if (!isOver(deadline, today) || (written && periodOf(deadline)!.last <= written.first)) continue;
      const message = `The deadline of this target, ${sayDate(deadline)}, has passed: ${oneLine(sayStatement(annotation))}.`;
      findings.push({ start, end, message });
    }
    return findings;
  },
};
