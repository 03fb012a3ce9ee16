import type { LocalEntity } from '../recognize/annotation';
import { entityAt } from './archive/closedDocument';
import { type CorpusDocument, compareStrings } from './corpusDocument';
import type { CorpusIndex } from './corpusIndex';
import { type Entity, type LinkedEntity, buildEntity } from './entities';
import type { DocumentChange } from './inheritance';
import { LinkRules } from './linking';
import { type Member, memberId, memberIn } from './members';
import { isGenericWord, nameWords } from './names';
import { areAbroad } from './places';
import { postingKey } from './postings';
import type { Promotions } from './promotions';
import { areSimilar, stemOf } from './similarity';
import type { Steps } from './steps';
import { haveSameSubject } from './subject';

/** How many local entities with one key are looked at. */
const MAX_LOOKED_AT = 300;

/** By how many words a near name is looked for. */
const RAREST = 2;
/** A word that more names have than these tells none of them: comparing each with each takes time that nobody has. */
const MAX_NEAR = 300;

/** What is known of an entity, shared by its members. */
interface Slot {
  entity: LinkedEntity;
}

/** Builds entities out of linked members when they are asked for, and keeps them until {@link handOver}. */
export class EntityLinker {
  private readonly rules: LinkRules;
  /** By member. */
  private slots = new Map<string, Slot>();
  private everything: readonly Entity[] | undefined;
  /** By kind and stem; see {@link tellingNames}. */
  private readonly names = new Map<string, readonly string[]>();

  constructor(
    private readonly index: CorpusIndex,
    private readonly promotions: Promotions,
  ) {
    this.rules = new LinkRules(index);
  }

  /**
   * Gives what it knows to the linker of a later corpus; asked again, it finds everything anew.
   * @param changes from this corpus to the later one
   * @param changed what the changes leave no link of: see {@link changedMembers}
   */
  handOver(to: EntityLinker, changes: readonly DocumentChange[], changed: ReadonlySet<string>): void {
    const { slots } = this;
    this.slots = new Map();
    for (const id of changed) slots.delete(id);
    for (const { after } of changes) if (!follow(slots, to.promotions.viewOf(after))) return;
    to.slots = slots;
  }

  /** The entity of a document's local entity. @throws if the document has none of this id */
  entityOf(document: CorpusDocument, localId: string): Entity {
    const local = localOf(document, localId);
    if (!local) throw new Error(`${document.uri} has no entity ${localId}`);
    return this.entityOfMember({ document, local });
  }

  /** All entities, by canonical name. */
  all(): readonly Entity[] {
    if (!this.everything) {
      const found = new Set<Entity>();
      for (const document of this.index.documents())
        for (const local of this.promotions.viewOf(document).annotated.entities)
          found.add(this.entityOfMember({ document, local }));
      this.everything = [...found].sort(
        (a, b) => compareStrings(a.canonical, b.canonical) || compareStrings(a.id, b.id),
      );
    }
    return this.everything;
  }

  /** Other entities whose names are near enough to be another spelling; see `similarity.ts`. By canonical name. */
  similarTo(entity: Entity): readonly Entity[] {
    const { kind, canonical } = entity;
    const names = this.namesNear(kind, canonical).filter((name) => areSimilar(canonical, name));
    const found = new Set(this.withKeys(names.map((name) => postingKey.canonical(kind, name))));
    found.delete(entity);
    return [...found].sort((a, b) => compareStrings(a.canonical, b.canonical) || compareStrings(a.id, b.id));
  }

  /**
   * The names with the rarest of the words that tell a name, or with relatives of these: a similar name has all of them but one, and a
   * word that many names have tells none of them.
   */
  private namesNear(kind: Entity['kind'], canonical: string): readonly string[] {
    const stems = new Set(
      nameWords(canonical)
        .filter((word) => !isGenericWord(word))
        .map(stemOf),
    );
    const rarest = [...stems]
      .map((stem) => ({ stem, most: this.index.mostNames(kind, stem, MAX_NEAR) }))
      .sort((a, b) => a.most - b.most)
      .slice(0, RAREST);
    return [...new Set(rarest.flatMap(({ stem }) => this.tellingNames(kind, stem)))];
  }

  /** The names with a word of a stem; none where they are too many. */
  private tellingNames(kind: Entity['kind'], stem: string): readonly string[] {
    const key = `${kind}\n${stem}`;
    let names = this.names.get(key);
    if (!names) this.names.set(key, (names = this.findTellingNames(kind, stem)));
    return names;
  }

  private findTellingNames(kind: Entity['kind'], stem: string): readonly string[] {
    if (this.index.hasMoreNames(kind, stem, MAX_NEAR)) return []; // counted before any of them is read
    const found = new Set<string>();
    for (const name of this.index.namesWith(kind, stem)) if (found.add(name).size > MAX_NEAR) return [];
    return [...found];
  }

  /** The entities with a key of the index; of a key that many have, some. */
  withKey(key: string): readonly Entity[] {
    return this.withKeys([key]);
  }

  private withKeys(keys: readonly string[]): readonly Entity[] {
    const found = new Set<Entity>();
    for (const key of keys) {
      let looked = 0;
      for (const { document, indices } of this.index.find(key)) {
        for (const index of indices) found.add(this.entityOfMember({ document, local: entityAt(document, index) }));
        if ((looked += indices.length) >= MAX_LOOKED_AT) break;
      }
    }
    return [...found];
  }

  /**
   * Tells whether other documents have something to do with a document: they are one; or their names speak of the same subject
   * (`subject.ts`), or they name a common body or initiative, and are not about different countries.
   */
  relatedTo(document: CorpusDocument): (other: CorpusDocument) => boolean {
    const known: Entity[] = [];
    const { entities } = document.annotated;
    const sharesName = (uri: string) =>
      entities.some((local, i) => (known[i] ??= this.entityOfMember({ document, local })).uris.has(uri));
    return (other) =>
      document.uri === other.uri ||
      (!areAbroad(document, other) && (haveSameSubject(document, other) || sharesName(other.uri)));
  }

  /**
   * Tells the same of some documents in steps, one for each name that has to be looked up: an entity may have thousands of members.
   * @returns the URIs of those that have something to do with the document
   */
  *relating(document: CorpusDocument, others: Iterable<CorpusDocument>): Steps<ReadonlySet<string>> {
    const related = new Set<string>();
    const open = new Set<string>();
    for (const other of others) {
      if (other.uri === document.uri || (!areAbroad(document, other) && haveSameSubject(document, other)))
        related.add(other.uri);
      else if (!areAbroad(document, other)) open.add(other.uri);
    }
    for (const local of document.annotated.entities) {
      if (open.size === 0) break;
      const { uris } = this.entityOfMember({ document, local });
      for (const uri of open) if (uris.has(uri) && open.delete(uri)) related.add(uri);
      yield;
    }
    return related;
  }

  private entityOfMember(member: Member): Entity {
    const known = this.slots.get(memberId(member));
    if (known) return known.entity;
    const introducer = this.promotions.introducerOf(member);
    const linked = this.rules.linkedWith(introducer ?? member).filter((each) => !this.promotions.isReplaced(each));
    const members = [
      ...linked.map((each) => memberIn(this.promotions.viewOf(each.document), each)),
      ...this.promotions.promotedBy(linked),
    ];
    const slot = { entity: buildEntity(members) };
    for (const each of members) this.slots.set(memberId(each), slot);
    return slot.entity;
  }
}

/** Has entities follow a document whose names are the same in other places. @returns whether that could be done */
function follow(slots: ReadonlyMap<string, Slot>, view: CorpusDocument): boolean {
  const locals = new Map<Slot, LocalEntity[]>();
  for (const local of view.annotated.entities) {
    const slot = slots.get(memberId({ document: view, local }));
    const list = slot && locals.get(slot);
    if (list) list.push(local);
    else if (slot) locals.set(slot, [local]);
  }
  for (const [slot, own] of locals) {
    const entity = slot.entity.withPlacesIn(view, own);
    if (!entity) return false;
    slot.entity = entity;
  }
  return true;
}

const localsOf = new WeakMap<CorpusDocument['annotated'], ReadonlyMap<string, LocalEntity>>();

function localOf({ annotated }: CorpusDocument, id: string): LocalEntity | undefined {
  let locals = localsOf.get(annotated);
  if (!locals) localsOf.set(annotated, (locals = new Map(annotated.entities.map((local) => [local.id, local]))));
  return locals.get(id);
}
