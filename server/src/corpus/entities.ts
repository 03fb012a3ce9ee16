import type { LocalEntity, NameAnnotation } from '../recognize/annotation';
import { ClosedDocument, canonicalAt, entityAt } from './archive/closedDocument';
import { type CorpusDocument, compareByDate, compareStrings } from './corpusDocument';
import type { CorpusIndex, Hit } from './corpusIndex';
import type { DocumentChange } from './inheritance';
import { type Location, type Mention, compareMentions, locate, locationOf, mentionAt } from './mention';
import { LinkRules, type Member, memberId } from './linking';
import { isGenericWord, nameWords } from './names';
import { postingKey } from './postings';
import { areSimilar, stemOf } from './similarity';
import type { Promotions } from './promotions';
import { areAbroad } from './places';
import { haveSameSubject } from './subject';

/** An organization or initiative of the corpus: what all its mentions in all documents refer to. */
export interface Entity {
  /** Unique within a snapshot. */
  readonly id: string;
  readonly kind: LocalEntity['kind'];
  /** The fullest name in any document. */
  readonly canonical: string;
  /** Other full spellings, in order of first use; the canonical name in capitals is none. */
  readonly aliases: readonly string[];
  /** Acronyms and short forms, in order of first use. */
  readonly shortForms: readonly string[];
  /** The documents that mention it. */
  readonly uris: ReadonlySet<string>;
  /** In order of {@link compareMentions}. */
  readonly mentions: readonly Mention<NameAnnotation>[];
  /** The fullest mention in the earliest document that has a full one. */
  readonly introduction: Location;
}

/** How many local entities with one key are looked at. */
const MAX_LOOKED_AT = 300;

/** By how many words a near name is looked for. */
const RAREST = 2;

/** What is known of an entity, shared by its members. */
interface Slot {
  entity: Entity;
}

/** Builds entities out of linked members when they are asked for, and keeps them until {@link handOver}. */
export class EntityLinker {
  private readonly rules: LinkRules;
  /** By member. */
  private slots = new Map<string, Slot>();
  private everything: readonly Entity[] | undefined;

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
    const local = document.annotated.entities.find(({ id }) => id === localId);
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
    const found = new Set<Entity>();
    const verdicts = new Map<string, boolean>();
    const isSimilar = (name: string) => {
      const verdict = verdicts.get(name) ?? areSimilar(entity.canonical, name);
      verdicts.set(name, verdict);
      return verdict;
    };
    for (const { document, indices } of this.rarestOf(entity).flat()) {
      for (const index of indices) {
        if (!isSimilar(canonicalAt(document, index))) continue;
        found.add(this.entityOfMember({ document, local: entityAt(document, index) }));
      }
    }
    found.delete(entity);
    return [...found].sort((a, b) => compareStrings(a.canonical, b.canonical) || compareStrings(a.id, b.id));
  }

  /**
   * The documents with the rarest of the words that tell an entity, or with relatives of these: a similar name has all of them but one,
   * and the words that everybody uses lead to half of a corpus.
   */
  private rarestOf({ kind, canonical }: Entity): (readonly Hit[])[] {
    const stems = new Set(
      nameWords(canonical)
        .filter((word) => !isGenericWord(word))
        .map(stemOf),
    );
    return [...stems]
      .map((stem) => this.index.find(postingKey.stem(kind, stem)))
      .sort((a, b) => a.length - b.length)
      .slice(0, RAREST);
  }

  /** The entities with a key of the index; of a key that many have, some. */
  withKey(key: string): readonly Entity[] {
    const found = new Set<Entity>();
    let looked = 0;
    for (const { document, indices } of this.index.find(key)) {
      for (const index of indices) found.add(this.entityOfMember({ document, local: entityAt(document, index) }));
      if ((looked += indices.length) >= MAX_LOOKED_AT) break;
    }
    return [...found];
  }

  /**
   * Whether two documents have something to do with each other: they are one; or their names speak of the same subject
   * (`subject.ts`), or they name a common body or initiative, and are not about different countries.
   */
  related(a: CorpusDocument, b: CorpusDocument): boolean {
    if (a.uri === b.uri) return true;
    if (areAbroad(a, b)) return false;
    return (
      haveSameSubject(a, b) ||
      a.annotated.entities.some((local) => this.entityOfMember({ document: a, local }).uris.has(b.uri))
    );
  }

  private entityOfMember(member: Member): Entity {
    const known = this.slots.get(memberId(member));
    if (known) return known.entity;
    const introducer = this.promotions.introducerOf(member);
    const linked = this.rules.linkedWith(introducer ?? member).filter((each) => !this.promotions.isReplaced(each));
    const members = [
      ...linked.map(({ document, local }) => ({ document: this.promotions.viewOf(document), local })),
      ...this.promotions.promotedBy(linked),
    ];
    const slot = { entity: buildEntity(members) };
    for (const each of members) this.slots.set(memberId(each), slot);
    return slot.entity;
  }
}

function buildEntity(unordered: readonly Member[]): Entity {
  const members = [...unordered].sort(
    (a, b) =>
      compareByDate(a.document, b.document) ||
      a.local.introducedAt - b.local.introducedAt ||
      compareStrings(a.local.id, b.local.id),
  );
  const names = members.flatMap(({ local }) => [local.canonical, ...local.aliases]);
  const shortForms = [...new Set(members.flatMap(({ local }) => local.shortForms))];
  const canonical = fullestOf(members.map(({ local }) => local.canonical));
  let mentions: readonly Mention<NameAnnotation>[] | undefined;
  let introduction: Location | undefined;
  const isHeadlineOf = (name: string) => name !== canonical && name === canonical.toUpperCase();
  return {
    id: members.map(memberId).sort(compareStrings)[0]!,
    kind: members[0]!.local.kind,
    canonical,
    aliases: [...new Set(names)].filter(
      (name) => name !== canonical && !isHeadlineOf(name) && !shortForms.includes(name),
    ),
    shortForms: shortForms.filter((form) => form !== canonical),
    uris: new Set(members.map(({ document }) => document.uri)),
    get mentions() {
      return (mentions ??= mentionsOfAll(members));
    },
    get introduction() {
      return (introduction ??= introductionOf(members.find(isInFull) ?? members[0]!));
    },
  };
}

/** The mentions of members, in order. @param members by document */
function mentionsOfAll(members: readonly Member[]): readonly Mention<NameAnnotation>[] {
  const all: Mention<NameAnnotation>[] = [];
  for (let i = 0; i < members.length;) {
    const first = i++;
    while (members[i]?.document.uri === members[first]!.document.uri) i++;
    const own = members.slice(first, i).flatMap(mentionsOf);
    all.push(...(i - first > 1 ? own.sort(compareMentions) : own)); // those of one member are in order
  }
  return all;
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
    const entity = withPlacesIn(slot.entity, view, own);
    if (!entity) return false;
    slot.entity = entity;
  }
  return true;
}

/** An entity with the mentions that a document has of it now. @param own what the document has of the entity */
function withPlacesIn(entity: Entity, document: CorpusDocument, own: readonly LocalEntity[]): Entity | undefined {
  const isHere = (mention: Mention) => mention.document.uri === document.uri;
  const members = own
    .map((local) => ({ document, local }))
    .sort((a, b) => a.local.introducedAt - b.local.introducedAt || compareStrings(a.local.id, b.local.id));
  const mentions = members.flatMap(mentionsOf).sort(compareMentions);
  const first = entity.mentions.findIndex(isHere); // those of one document stand together
  if (first < 0 || mentions.length === 0) return undefined;
  let last = first;
  while (last < entity.mentions.length && isHere(entity.mentions[last]!)) last++;
  return {
    ...entity,
    mentions: [...entity.mentions.slice(0, first), ...mentions, ...entity.mentions.slice(last)],
    ...(entity.introduction.uri === document.uri && {
      introduction: introductionOf(members.find(isInFull) ?? members[0]!),
    }),
  };
}

const isInFull = (member: Member): boolean => mentionsOf(member).some(({ annotation }) => annotation.form === 'full');

function introductionOf(member: Member): Location {
  const { document, local } = member;
  const mention = mentionsOf(member).find(({ annotation }) => annotation.start === local.introducedAt);
  return mention ? locationOf(mention) : locate(document, { start: local.introducedAt, end: local.introducedAt });
}

/** The longest name; one in capitals only, as in a headline, gives way to any other. */
function fullestOf(names: readonly string[]): string {
  const isHeadline = (name: string) => name === name.toUpperCase() && name.includes(' ');
  return [...names].sort(
    (a, b) => Number(isHeadline(a)) - Number(isHeadline(b)) || b.length - a.length || compareStrings(a, b),
  )[0]!;
}

const mentionsByDocument = new WeakMap<CorpusDocument, Map<string, Mention<NameAnnotation>[]>>();

/** The mentions of a local entity, read off its document once. */
function mentionsOf({ document, local }: Member): readonly Mention<NameAnnotation>[] {
  if (document instanceof ClosedDocument)
    return document.mentionsOf(local.id).map((index) => mentionAt(document, index) as Mention<NameAnnotation>);
  let byEntity = mentionsByDocument.get(document);
  if (!byEntity) {
    byEntity = new Map();
    for (const annotation of document.annotated.annotations) {
      if (annotation.kind !== 'organization' && annotation.kind !== 'initiative') continue;
      const list = byEntity.get(annotation.entity);
      if (list) list.push({ document, annotation });
      else byEntity.set(annotation.entity, [{ document, annotation }]);
    }
    mentionsByDocument.set(document, byEntity);
  }
  return byEntity.get(local.id) ?? [];
}
