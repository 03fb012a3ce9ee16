import type { CorpusDocument } from '../corpus/corpusDocument';
import type { Snapshot } from '../corpus/snapshot';
import type { LocalEntity } from '../recognize/annotation';
import { oneLine } from '../text/oneLine';

/** A spelling of a name that some document of the corpus uses: full, alias, acronym or short form. */
export interface ListedName {
  readonly name: string;
  /** Lower case, for look-ups. */
  readonly key: string;
  readonly kind: LocalEntity['kind'];
  /** The documents that use it by themselves, with the id of the entity there; see `LocalEntity.id`. Never empty. */
  readonly uses: ReadonlyMap<string, string>;
}

interface OwnName extends Pick<ListedName, 'name' | 'key' | 'kind'> {
  readonly entity: string;
}

type Listed = ListedName & { readonly uses: Map<string, string> };

/** Longer ones are misreadings, and nobody completes a single letter. */
const MAX_LENGTH = 200;

const ofDocument = new WeakMap<CorpusDocument, readonly OwnName[]>();

/** The names of a corpus by their first character; brought up to date by the documents that have changed. */
class NameList {
  private state: Snapshot['state'] | undefined;
  private readonly byFirst = new Map<string, Map<string, Listed>>();

  at(snapshot: Snapshot): ReadonlyMap<string, ReadonlyMap<string, ListedName>> {
    for (const { before, after } of snapshot.changesSince(this.state)) {
      if (before) for (const own of namesIn(before)) this.remove(own, before.uri);
      if (after) for (const own of namesIn(after)) this.add(own, after.uri);
    }
    this.state = snapshot.state;
    return this.byFirst;
  }

  private add({ name, key, kind, entity }: OwnName, uri: string): void {
    const first = firstOf(key);
    const names = this.byFirst.get(first) ?? new Map<string, Listed>();
    this.byFirst.set(first, names);
    const listed = names.get(nameId({ kind, name }));
    if (listed) listed.uses.set(uri, entity);
    else names.set(nameId({ kind, name }), { name, key, kind, uses: new Map([[uri, entity]]) });
  }

  private remove(own: OwnName, uri: string): void {
    const names = this.byFirst.get(firstOf(own.key));
    const listed = names?.get(nameId(own));
    listed?.uses.delete(uri);
    if (listed?.uses.size === 0) names?.delete(nameId(own));
  }
}

/** One for all corpora: a process has one, and another is but a great change. */
const list = new NameList();

/**
 * All names of the corpus that begin with a character, in no particular order. To be used up before another snapshot is asked.
 * @param first one character, lower case
 */
export const namesBeginningWith = (snapshot: Snapshot, first: string): Iterable<ListedName> =>
  list.at(snapshot).get(first)?.values() ?? [];

/** The names that one document uses. */
export function namesIn(document: CorpusDocument): readonly OwnName[] {
  let names = ofDocument.get(document);
  if (!names) ofDocument.set(document, (names = readNames(document)));
  return names;
}

/** Tells listed names apart: the same words may name a body and a plan. */
export const nameId = ({ kind, name }: Pick<ListedName, 'kind' | 'name'>): string => `${kind}\n${name}`;

function readNames({ annotated }: CorpusDocument): OwnName[] {
  const names = new Map<string, OwnName>();
  for (const { id, kind, canonical, aliases, shortForms } of annotated.entities) {
    for (const spelling of [canonical, ...aliases, ...shortForms]) {
      const name = oneLine(spelling);
      if (name.length < 2 || name.length > MAX_LENGTH) continue;
      names.set(nameId({ kind, name }), { name, key: name.toLowerCase(), kind, entity: id });
    }
  }
  return [...names.values()];
}

/** The first character, whole where it takes two code units. */
export const firstOf = (text: string): string => String.fromCodePoint(text.codePointAt(0) ?? 0);
