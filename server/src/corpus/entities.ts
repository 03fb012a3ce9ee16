import type { LocalEntity, NameAnnotation } from '../recognize/annotation';
import { type CorpusDocument, compareByDate, compareStrings } from './corpusDocument';
import { countMentions, groupsOf, introductionOf, isInFull } from './memberMentions';
import { type Member, memberId } from './members';
import type { Location, Mention } from './mention';
import type { MentionGroup } from './mentionGroups';

/** What an entity is called. */
interface EntityNames {
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
}

/** An organization or initiative of the corpus: what all its mentions in all documents refer to. */
export interface Entity extends EntityNames {
  /** In order of `compareMentions`. */
  readonly mentions: readonly Mention<NameAnnotation>[];
  /** How many there are. */
  readonly mentionCount: number;
  /** The same document by document; {@link Entity.uris} are theirs. */
  readonly byDocument: readonly MentionGroup<NameAnnotation>[];
  /** The fullest mention in the earliest document that has a full one. */
  readonly introduction: Location;
}

/** Puts an entity together. @param unordered all its members, linked by the rules of `linking.ts` and `promotions.ts` */
export function buildEntity(unordered: readonly Member[]): LinkedEntity {
  const members = [...unordered].sort((a, b) => compareByDate(a.document, b.document) || compareHere(a, b));
  return new LinkedEntity(namesOf(members), members);
}

/** Members of one document in order. */
const compareHere = ({ local: a }: Member, { local: b }: Member): number =>
  a.introducedAt - b.introducedAt || compareStrings(a.id, b.id);

function namesOf(members: readonly Member[]): EntityNames {
  // What thousands of members say is mostly the same
  const names = [...new Set(members.flatMap(({ local }) => [local.canonical, ...local.aliases]))];
  const shortForms = [...new Set(members.flatMap(({ local }) => local.shortForms))];
  const canonical = fullestOf([...new Set(members.map(({ local }) => local.canonical))]);
  const isHeadlineOf = (name: string) => name !== canonical && name === canonical.toUpperCase();
  return {
    id: members.map(memberId).reduce((first, id) => (id < first ? id : first)),
    kind: members[0]!.local.kind,
    canonical,
    aliases: names.filter((name) => name !== canonical && !isHeadlineOf(name) && !shortForms.includes(name)),
    shortForms: shortForms.filter((form) => form !== canonical),
    uris: new Set(members.map(({ document }) => document.uri)),
  };
}

/**
 * An entity whose mentions are read off its documents when somebody asks for them: one that thousands of documents mention is shown
 * with the first of these and with the number of all.
 */
export class LinkedEntity implements Entity {
  private knownGroups: readonly MentionGroup<NameAnnotation>[] | undefined;
  private knownMentions: readonly Mention<NameAnnotation>[] | undefined;
  private knownCount: number | undefined;
  private knownIntroduction: Location | undefined;

  /** @param members in order of their documents, and within these of their introductions */
  constructor(
    private readonly names: EntityNames,
    private readonly members: readonly Member[],
  ) {}

  get id(): string {
    return this.names.id;
  }

  get kind(): LocalEntity['kind'] {
    return this.names.kind;
  }

  get canonical(): string {
    return this.names.canonical;
  }

  get aliases(): readonly string[] {
    return this.names.aliases;
  }

  get shortForms(): readonly string[] {
    return this.names.shortForms;
  }

  get uris(): ReadonlySet<string> {
    return this.names.uris;
  }

  get byDocument(): readonly MentionGroup<NameAnnotation>[] {
    return (this.knownGroups ??= groupsOf(this.members));
  }

  get mentions(): readonly Mention<NameAnnotation>[] {
    if (!this.knownMentions) {
      const all: Mention<NameAnnotation>[] = [];
      for (const { mentions } of this.byDocument) for (const mention of mentions) all.push(mention);
      this.knownMentions = all;
    }
    return this.knownMentions;
  }

  get mentionCount(): number {
    return (this.knownCount ??= countMentions(this.members));
  }

  get introduction(): Location {
    return (this.knownIntroduction ??= introductionOf(this.members.find(isInFull) ?? this.members[0]!));
  }

  /**
   * The same entity with the mentions that a document has of it now.
   * @param locals what the document has of the entity
   * @returns undefined where the document had none of it
   */
  withPlacesIn(document: CorpusDocument, locals: readonly LocalEntity[]): LinkedEntity | undefined {
    const { members, knownCount, knownIntroduction } = this;
    const isHere = (member: Member) => member.document.uri === document.uri;
    const first = members.findIndex(isHere); // those of one document stand together
    if (first < 0) return undefined;
    let last = first;
    while (last < members.length && isHere(members[last]!)) last++;
    const own = locals.map((local): Member => ({ document, local })).sort(compareHere);
    const moved = new LinkedEntity(this.names, [...members.slice(0, first), ...own, ...members.slice(last)]);
    if (knownCount !== undefined)
      moved.knownCount = knownCount - countMentions(members.slice(first, last)) + countMentions(own);
    if (knownIntroduction && knownIntroduction.uri !== document.uri) moved.knownIntroduction = knownIntroduction;
    return moved;
  }
}

/** The longest name; one in capitals only, as in a headline, gives way to any other. */
function fullestOf(names: readonly string[]): string {
  const isHeadline = (name: string) => name === name.toUpperCase() && name.includes(' ');
  return [...names].sort(
    (a, b) => Number(isHeadline(a)) - Number(isHeadline(b)) || b.length - a.length || compareStrings(a, b),
  )[0]!;
}
