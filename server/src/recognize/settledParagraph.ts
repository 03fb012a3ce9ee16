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
  const lists = {
    dates: dates?.kept,
    names: names?.linked,
    candidates: names?.candidates,
    quantities: quantities?.kept,
  };
  const result = settle(lists, [dates?.silenced ?? [], names?.silenced ?? [], quantities?.silenced ?? []].flat());
  passage.settled = { ...lists, result };
  return result;
}

function settle(
  { dates = [], names, candidates = [], quantities = [] }: Omit<SettledLists, 'result'>,
  silenced: readonly Silenced[],
): SettledParagraph {
  const annotations: Annotation[] = [...dates, ...(names?.names ?? []), ...quantities];
  if (annotations.length + candidates.length + silenced.length === 0) return NOTHING;
  return { annotations: annotations.sort(inOrder), introduces: names?.introduces ?? [], candidates, silenced };
}

/** In order of start, the longer first. */
export const inOrder = (a: { readonly start: number; readonly end: number }, b: typeof a): number =>
  a.start - b.start || b.end - a.end;
