import { putInOrder } from '../text/spanOrder';
import type { Annotation, NameAnnotation, NameCandidate } from './annotation';
import type { LinkedNames } from './names';
import type { Passage } from './passage';
import type { Silenced } from './terms';

/** Everything that is settled of one paragraph; offsets count from its start. Never changed, only replaced. */
export interface SettledParagraph {
  /** In order of start, the longer first. */
  readonly annotations: readonly Annotation[];
  /** Those of the annotations that introduce their entity. */
  readonly introduces: readonly NameAnnotation[];
  readonly candidates: readonly NameCandidate[];
  readonly silenced: readonly Silenced[];
}

const NOTHING: SettledParagraph = { annotations: [], introduces: [], candidates: [], silenced: [] };

/** What a settled paragraph is made of. */
export interface SettledLists {
  readonly dates: readonly Annotation[] | undefined;
  readonly names: LinkedNames | undefined;
  readonly candidates: readonly NameCandidate[] | undefined;
  readonly quantities: readonly Annotation[] | undefined;
  readonly result: SettledParagraph;
}

/** What is settled of a passage by now; the same object as long as nothing changes. */
export function settledOf(passage: Passage): SettledParagraph {
  const { dates, names, quantities, settled: known } = passage;
  if (
    known &&
    known.dates === dates?.kept &&
    known.names === names?.linked &&
    known.candidates === names?.candidates &&
    known.quantities === quantities?.kept
  )
    return known.result;
  const [ownDates, ownNames, ownQuantities] = [dates?.kept, names?.linked, quantities?.kept];
  const candidates = names?.candidates;
  const result = settle(
    ownDates ?? NONE,
    ownNames,
    candidates ?? NONE,
    ownQuantities ?? NONE,
    joined(dates?.silenced ?? NONE, names?.silenced ?? NONE, quantities?.silenced ?? NONE),
  );
  passage.settled = { dates: ownDates, names: ownNames, candidates, quantities: ownQuantities, result };
  return result;
}

function settle(
  dates: readonly Annotation[],
  names: LinkedNames | undefined,
  candidates: readonly NameCandidate[],
  quantities: readonly Annotation[],
  silenced: readonly Silenced[],
): SettledParagraph {
  const annotations = joined(dates, names?.names ?? NONE, quantities);
  if (annotations.length + candidates.length + silenced.length === 0) return NOTHING;
  return { annotations: putInOrder(annotations), introduces: names?.introduces ?? NONE, candidates, silenced };
}

const NONE: readonly never[] = [];

/** Three lists as one, which is a new one. */
function joined<T>(first: readonly T[], second: readonly T[], third: readonly T[]): T[] {
  const all = first.slice();
  for (const each of second) all.push(each);
  for (const each of third) all.push(each);
  return all;
}
