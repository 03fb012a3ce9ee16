import type { Passage } from '../passage';
import type { PassageRun } from '../passageRun';
import { type DateOptions, type Dated, type Frame, findFrame, staysFrame } from './frame';
import { NOTHING_MENTIONED } from './mentions';
import { PassageDates } from './passageDates';
import { HEADER_DEPTH } from './reference';
import { type DateSums, type DateTally, sumsWith } from './tally';

/** What holds for the dates of a document. */
export interface DateState {
  readonly frame: Frame;
  readonly sums: DateSums;
}

/** What the dates of a document are settled by, and which paragraphs were settled anew. */
export interface SettledDates extends DateState {
  readonly touched: readonly Passage[];
}

/**
 * Finds the document's reference date and gives every date its value. Of a document that was settled before, only those paragraphs
 * are settled again whose dates depend on what has changed.
 * @param runs all that has changed; the first time, all passages are added
 * @param before what held for the document when its passages were settled last
 */
export function settleDates(
  passages: readonly Passage[],
  runs: readonly PassageRun[],
  options: DateOptions,
  before?: DateState,
): SettledDates {
  const gone = runs.flatMap(({ removed }) => removed).filter(isDated);
  const come = runs.flatMap(({ added }) => added).filter(isDated);
  const sums = sumsWith(before?.sums, gone.map(tallyIn), come.map(tallyIn));
  const all = () => (before ? passages.filter(isDated) : come);
  const isSame = before && runs.every(staysInPlace) && staysFrame(before.frame, { gone, come, sums }, options, all);
  const dated = isSame ? [] : all();
  const frame = isSame ? before.frame : findFrame(dated, sums, options, before?.frame);
  const touched: Passage[] = [];
  const settle = (passage: Dated, mentioned: PassageDates['after']) => {
    if (passage.dates.settle(passage.paragraph, frame, mentioned, options.vagueDates === true)) touched.push(passage);
    return passage.dates.after;
  };
  if (frame !== before?.frame) {
    let mentioned = NOTHING_MENTIONED;
    for (const passage of dated) mentioned = settle(passage, mentioned);
    return { frame, sums, touched };
  }
  let settled = 0;
  for (const { index, added } of runs) {
    if (index + added.length <= settled && settled > 0) continue;
    let mentioned = mentionedBefore(passages, index);
    for (let i = index; i < passages.length; i++) {
      const passage = passages[i]!;
      settled = i + 1;
      if (!isDated(passage)) continue;
      const { after } = passage.dates;
      mentioned = settle(passage, mentioned);
      // Behind what has changed, all is as it was as soon as one paragraph is
      if (i >= index + added.length && mentioned === after) break;
    }
  }
  return { frame, sums, touched };
}

/** Whether no passage comes to the top of the document, or leaves it. */
const staysInPlace = ({ index, removed, added }: PassageRun) => removed.length === added.length || index > HEADER_DEPTH;

/** What the text has mentioned before a passage, all before it being settled. */
function mentionedBefore(passages: readonly Passage[], index: number): PassageDates['after'] {
  for (let i = index - 1; i >= 0; i--) {
    const { dates } = passages[i]!;
    if (dates) return dates.after;
  }
  return NOTHING_MENTIONED;
}

function isDated(passage: Passage): passage is Dated {
  if (passage.reading.dates.length === 0) return false;
  passage.dates ??= new PassageDates(passage.reading.dates, passage.paragraph);
  return true;
}

const tallyIn = ({ dates }: Dated): DateTally => dates.tally;
