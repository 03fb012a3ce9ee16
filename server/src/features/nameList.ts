import type { CorpusDocument } from '../corpus/corpusDocument';
import type { Snapshot } from '../corpus/snapshot';
import type { LocalEntity } from '../recognize/annotation';
import { oneLine } from './markdown';

/** A spelling of a name that some document of the corpus uses: full, alias, acronym or short form. */
export interface ListedName {
  readonly name: string;
  /** Lower case, for look-ups. */
  readonly key: string;
  readonly kind: LocalEntity['kind'];
  /** How many documents use it. */
  readonly documents: number;
  /** One of them and its entity; see `LocalEntity.id`. */
  readonly uri: string;
  readonly entity: string;
}

type OwnName = Pick<ListedName, 'name' | 'key' | 'kind' | 'entity'>;

/** Longer ones are misreadings, and nobody completes a single letter. */
const MAX_LENGTH = 200;

const ofDocument = new WeakMap<CorpusDocument, readonly OwnName[]>();
const ofSnapshot = new WeakMap<Snapshot, ReadonlyMap<string, readonly ListedName[]>>();

/**
 * All names of the corpus that begin with a character, in no particular order. The list is made once a snapshot out of the names of each
 * document, which are kept for as long as the document does not change.
 * @param first one character, lower case
 */
export function namesBeginningWith(snapshot: Snapshot, first: string): readonly ListedName[] {
  let names = ofSnapshot.get(snapshot);
  if (!names) ofSnapshot.set(snapshot, (names = listNames(snapshot)));
  return names.get(first) ?? [];
}

/** The names that one document uses. */
export function namesIn(document: CorpusDocument): readonly OwnName[] {
  let names = ofDocument.get(document);
  if (!names) ofDocument.set(document, (names = readNames(document)));
  return names;
}

function listNames(snapshot: Snapshot): ReadonlyMap<string, ListedName[]> {
  const merged = new Map<string, ListedName & { documents: number }>();
  for (const document of snapshot.documents()) {
    for (const own of namesIn(document)) {
      const id = `${own.kind}\n${own.name}`;
      const known = merged.get(id);
      if (known) known.documents++;
      else merged.set(id, { ...own, uri: document.uri, documents: 1 });
    }
  }
  const byFirst = new Map<string, ListedName[]>();
  for (const name of merged.values()) {
    const first = firstOf(name.key);
    const list = byFirst.get(first);
    if (list) list.push(name);
    else byFirst.set(first, [name]);
  }
  return byFirst;
}

function readNames({ annotated }: CorpusDocument): OwnName[] {
  const names = new Map<string, OwnName>();
  for (const { id, kind, canonical, aliases, shortForms } of annotated.entities) {
    for (const spelling of [canonical, ...aliases, ...shortForms]) {
      const name = oneLine(spelling);
      if (name.length < 2 || name.length > MAX_LENGTH) continue;
      names.set(`${kind}\n${name}`, { name, key: name.toLowerCase(), kind, entity: id });
    }
  }
  return [...names.values()];
}

/** The first character, whole where it takes two code units. */
export const firstOf = (text: string): string => String.fromCodePoint(text.codePointAt(0) ?? 0);
