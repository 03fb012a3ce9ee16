import type { Passage } from '../passage';
import { type DateOptions, type Dated, type Frame, findFrame } from './frame';
import { NOTHING_MENTIONED } from './mentions';
import { PassageDates } from './passageDates';

/**
 * Finds the document's reference date and gives every date its value. Of a document that was settled before, only those paragraphs
 * are settled again whose dates depend on what has changed.
 * @param before what held for the document when its passages were settled last
 */
export function settleDates(passages: readonly Passage[], options: DateOptions, before?: Frame): Frame {
  const dated = passages.filter(isDated);
  const frame = findFrame(dated, options, before);
  let mentioned = NOTHING_MENTIONED;
  for (const { placed, dates } of dated)
    mentioned = dates.settle(placed, frame, mentioned, options.vagueDates === true);
  return frame;
}

function isDated(passage: Passage): passage is Dated {
  if (passage.reading.dates.length === 0) return false;
  passage.dates ??= new PassageDates(passage.reading.dates);
  return true;
}
