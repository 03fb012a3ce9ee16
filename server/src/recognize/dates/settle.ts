import type { Passage } from '../passage';
import type { PassageRun } from '../passageRun';
import { type DateOptions, type Dated, type Frame, findFrame, isEqualTo } from './frame';
import { NOTHING_MENTIONED } from './mentions';
import { PassageDates } from './passageDates';
import { HEADER_DEPTH } from './reference';

/** What the dates of a document are settled by, and which paragraphs were settled anew. */
export interface SettledDates {
  readonly frame: Frame;
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
  before?: Frame,
): SettledDates {
  const isSame =
    before &&
    runs.every((run) => staysInPlace(run) && isEqualTo(run.removed.filter(isDated), run.added.filter(isDated), before));
  const dated = isSame ? [] : passages.filter(isDated);
  const frame = isSame ? before : findFrame(dated, options, before);
  const touched: Passage[] = [];
  const settle = (passage: Dated, mentioned: PassageDates['after']) => {
    if (passage.dates.settle(passage.paragraph, frame, mentioned, options.vagueDates === true)) touched.push(passage);
    return passage.dates.after;
  };
  if (frame !== before) {
    let mentioned = NOTHING_MENTIONED;
    for (const passage of dated) mentioned = settle(passage, mentioned);
    return { frame, touched };
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
  return { frame, touched };
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
