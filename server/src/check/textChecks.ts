import type { Examine } from '../corpus/finding';
import type { TextCheck } from './check';
import { withoutIgnored } from './ignored';
import { ambiguousDate } from './rules/ambiguousDate';
import { deadlineTooEarly } from './rules/deadlineTooEarly';
import { impossibleDate } from './rules/impossibleDate';
import { noReferenceDate } from './rules/noReferenceDate';
import { sharesAboveWhole } from './rules/sharesAboveWhole';
import { swappedRange } from './rules/swappedRange';
import { wrongWeekday } from './rules/wrongWeekday';

/** The checks that need nothing but a document. */
export const TEXT_CHECKS: readonly TextCheck[] = [
  noReferenceDate,
  ambiguousDate,
  impossibleDate,
  wrongWeekday,
  deadlineTooEarly,
  sharesAboveWhole,
  swappedRange,
];

/** What they find, all of them, be they switched on or not: settings may change when the text is no longer there. */
export const examine: Examine = (document, onFault) =>
  TEXT_CHECKS.flatMap((check) => {
    const { id } = check;
    try {
      return withoutIgnored(id, document, check.find(document)).map((finding) => ({ ...finding, check: id }));
    } catch (error) {
      onFault(id, error);
      return [];
    }
  });
