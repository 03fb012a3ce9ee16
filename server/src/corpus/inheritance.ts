import type { LocalEntity } from '../recognize/annotation';
import { entityAt } from './archive/closedDocument';
import { type CorpusDocument, compareStrings } from './corpusDocument';
import type { CorpusIndex } from './corpusIndex';
import { memberId } from './members';
import { initialsOf, isDescriptive, withoutDots } from './names';
import { countryOf } from './places';
import { isCandidate, nameKeysOf, postingKey } from './postings';
import { SHORT } from './promotions';
import { subjectOf } from './subject';

/** A document that was replaced by another of the same uri. */
export interface DocumentChange {
  readonly before: CorpusDocument;
  readonly after: CorpusDocument;
}

const KINDS = ['organization', 'initiative'] as const;

/**
 * Whether changes leave all links between the documents' names as they are, so that what an earlier snapshot knows of its entities
 * holds but for the places of mentions. Typing mostly does: names stay, or one is typed that no other document has. Anything that a
 * rule of linking looks at (`linking.ts`, `promotions.ts`) has to be looked at here; in doubt, the answer is no.
 *
 * @param index with the changes
 * @returns the members (see `memberId`) that are new, changed or gone; nothing where links may have changed
 */
export function changedMembers(
  index: CorpusIndex,
  changes: readonly DocumentChange[],
): ReadonlySet<string> | undefined {
  const members = new Set<string>();
  for (const { before, after } of changes) {
    if (before.date !== after.date || countryOf(before) !== countryOf(after)) return undefined;
    const [old, now] = [describe(before), describe(after)];
    const changed = [...differing(old.entities, now.entities), ...differing(now.entities, old.entities)];
    const acronyms = [...differing(old.candidates, now.candidates), ...differing(now.candidates, old.candidates)];
    if (changed.length === 0 && acronyms.length === 0) {
      if (old.order !== now.order) return undefined;
      continue;
    }
    if (isDescribed(before) || isDescribed(after)) return undefined;
    if ((hasShortAcronym(before) || hasShortAcronym(after)) && !sameSet(subjectOf(before), subjectOf(after)))
      return undefined;
    const ids = new Set(changed.map(({ id }) => id));
    const keys = new Set([...changed.flatMap(keysAround), ...acronyms.flatMap(keysOfAcronym)]);
    if ([...keys].some((key) => isSharedBeyond(index, key, after, ids))) return undefined;
    for (const id of ids) members.add(memberId({ document: after, local: { id } }));
  }
  return members;
}

interface Description {
  /** What linking sees of each entity, to the entity. */
  readonly entities: ReadonlyMap<string, LocalEntity>;
  readonly candidates: ReadonlyMap<string, string>;
  /** The entities in the order in which they are introduced. */
  readonly order: string;
}

const known = new WeakMap<CorpusDocument, Description>();

/** All that linking sees of a document's names; not where they stand. */
function describe(document: CorpusDocument): Description {
  const kept = known.get(document);
  if (kept) return kept;
  const { annotations, entities, candidates } = document.annotated;
  const inFull = new Set(
    annotations.flatMap((annotation) =>
      'form' in annotation && annotation.form === 'full' ? [annotation.entity] : [],
    ),
  );
  const description: Description = {
    entities: new Map(
      entities.map((entity) => [JSON.stringify({ ...entity, introducedAt: inFull.has(entity.id) }), entity]),
    ),
    candidates: new Map(candidates.map(({ text }) => [text, text])),
    order: [...entities]
      .sort((a, b) => a.introducedAt - b.introducedAt || compareStrings(a.id, b.id))
      .map(({ id }) => id)
      .join('\n'),
  };
  known.set(document, description);
  return description;
}

const differing = <T>(some: ReadonlyMap<string, T>, others: ReadonlyMap<string, T>): T[] =>
  [...some].flatMap(([key, value]) => (others.has(key) ? [] : [value]));

const sameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>) => a.size === b.size && [...a].every((x) => b.has(x));

/** Whether a document names an initiative by a generic short form only: then all else that it names matters (rule 4 of linking). */
const isDescribed = ({ annotated }: CorpusDocument): boolean =>
  annotated.entities.some(
    ({ kind, keys, shortForms }) => kind === 'initiative' && keys.length === 0 && shortForms.some(isDescriptive),
  );

/** Whether a document has an acronym that stands for a name only where documents have one subject. */
const hasShortAcronym = ({ annotated: { entities, candidates } }: CorpusDocument): boolean =>
  [...candidates.map(({ text }) => text), ...entities.flatMap(({ shortForms }) => shortForms)].some(
    (form) => withoutDots(form).length <= SHORT,
  );

/** The keys of all that an entity may be linked with. */
const keysAround = (entity: LocalEntity): string[] => [
  ...nameKeysOf(entity),
  ...[...entity.shortForms, ...entity.introduces, initialsOf(entity.canonical)].filter(Boolean).flatMap(keysOfAcronym),
];

const keysOfAcronym = (form: string): string[] => [
  postingKey.introduction(form),
  postingKey.candidate(form),
  ...KINDS.flatMap((kind) => [postingKey.shortForm(kind, form), postingKey.initials(kind, form)]),
];

/** Whether anything has a key but the changed names of a document. */
function isSharedBeyond(index: CorpusIndex, key: string, { uri }: CorpusDocument, ids: ReadonlySet<string>): boolean {
  for (const { document, indices } of index.find(key)) {
    if (document.uri !== uri) return true;
    if (isCandidate(key)) continue;
    if (indices.some((i) => !ids.has(entityAt(document, i).id))) return true;
  }
  return false;
}
