import type { LocalEntity, NameAnnotation } from '../recognize/annotation';
import { ClosedDocument } from './archive/closedDocument';
import { type CorpusDocument, compareByDate, compareStrings } from './corpusDocument';
import { type Location, type Mention, compareMentions, locate, locationOf, mentionAt } from './mention';
import { type Member, isNamed, memberId } from './members';

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

/** Puts an entity together. @param unordered all its members, linked by the rules of `linking.ts` and `promotions.ts` */
export function buildEntity(unordered: readonly Member[]): Entity {
  const members = [...unordered].sort(
    (a, b) =>
      compareByDate(a.document, b.document) ||
      a.local.introducedAt - b.local.introducedAt ||
      compareStrings(a.local.id, b.local.id),
  );
  // What thousands of members say is mostly the same
  const names = [...new Set(members.flatMap(({ local }) => [local.canonical, ...local.aliases]))];
  const shortForms = [...new Set(members.flatMap(({ local }) => local.shortForms))];
  const canonical = fullestOf([...new Set(members.map(({ local }) => local.canonical))]);
  let mentions: readonly Mention<NameAnnotation>[] | undefined;
  let introduction: Location | undefined;
  const isHeadlineOf = (name: string) => name !== canonical && name === canonical.toUpperCase();
  return {
    id: members.map(memberId).reduce((first, id) => (id < first ? id : first)),
    kind: members[0]!.local.kind,
    canonical,
    aliases: names.filter((name) => name !== canonical && !isHeadlineOf(name) && !shortForms.includes(name)),
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
    if (i - first > 1) own.sort(compareMentions); // those of one member are in order
    for (const mention of own) all.push(mention);
  }
  return all;
}

/**
 * An entity with the mentions that a document has of it now.
 * @param own what the document has of the entity
 * @returns undefined where the document had none of it, or has none any more
 */
export function withPlacesIn(
  entity: Entity,
  document: CorpusDocument,
  own: readonly LocalEntity[],
): Entity | undefined {
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

const isInFull = (member: Member): boolean =>
  isNamed(member) && mentionsOf(member).some(({ annotation }) => annotation.form === 'full');

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
