import type { Annotation, NameAnnotation, NameCandidate } from './annotation';
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

/** What is settled of a passage by now; the same object as long as nothing changes. */
export function settledOf(passage: Passage): SettledParagraph {
  const { dates, names, quantities } = passage;
  const sources = [
    ...[dates?.kept, names?.linked, names?.candidates, quantities?.kept],
    ...[dates?.silenced, names?.silenced, quantities?.silenced],
  ];
  const known = passage.settled;
  if (known && sources.every((source, i) => source === known.sources[i])) return known.result;
  const lists = [dates?.kept ?? [], names?.linked.names ?? [], quantities?.kept ?? []];
  const silenced = [dates?.silenced ?? [], names?.silenced ?? [], quantities?.silenced ?? []].flat();
  const annotations: Annotation[] = lists.flat();
  const candidates = names?.candidates ?? [];
  const isEmpty = annotations.length + candidates.length + silenced.length === 0;
  const result = isEmpty
    ? NOTHING
    : {
        annotations: annotations.sort(inOrder),
        introduces: names?.linked.introduces ?? [],
        candidates,
        silenced,
      };
  passage.settled = { sources, result };
  return result;
}

/** In order of start, the longer first. */
export const inOrder = (a: { readonly start: number; readonly end: number }, b: typeof a): number =>
  a.start - b.start || b.end - a.end;
