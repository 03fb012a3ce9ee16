import type { NameAnnotation } from '../recognize/annotation';
import { ClosedDocument } from './archive/closedDocument';
import type { Tally } from './archive/packedDocument';
import type { CorpusDocument } from './corpusDocument';
import { type Member, isNamed } from './members';
import { type Location, type Mention, compareMentions, locate, locationOf, mentionAt } from './mention';
import type { MentionGroup } from './mentionGroups';

type NameMention = Mention<NameAnnotation>;

const mentionsByDocument = new WeakMap<CorpusDocument, Map<string, NameMention[]>>();

/** The mentions of a member, read off its document once. */
function mentionsOf({ document, local, index }: Member): readonly NameMention[] {
  if (document instanceof ClosedDocument)
    return document.mentionsOf(local.id, index).map((each) => mentionAt(document, each) as NameMention);
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

/** How a member is mentioned, found without looking at its mentions where that is possible. */
function tallyOf(member: Member): Tally {
  const { document, index } = member;
  if (document instanceof ClosedDocument && index !== undefined) return document.tallyOf(index);
  const mentions = mentionsOf(member);
  return { count: mentions.length, isInFull: mentions.some(({ annotation }) => annotation.form === 'full') };
}

/** How many mentions members have. */
export const countMentions = (members: readonly Member[]): number =>
  members.reduce((sum, member) => sum + tallyOf(member).count, 0);

/** The mentions of members, by document. @param members those of one document side by side */
export function groupsOf(members: readonly Member[]): MentionGroup<NameAnnotation>[] {
  const groups: MentionGroup<NameAnnotation>[] = [];
  for (let i = 0; i < members.length;) {
    const [first, { uri }] = [i++, members[i - 1]!.document];
    while (members[i]?.document.uri === uri) i++;
    groups.push(new MemberGroup(members, first, i));
  }
  return groups;
}

/** The mentions of some members that stand side by side, all of one document; found when somebody asks, as thousands are listed and few of them are looked into. */
class MemberGroup implements MentionGroup<NameAnnotation> {
  private found: readonly NameMention[] | undefined;

  constructor(
    private readonly members: readonly Member[],
    private readonly first: number,
    private readonly end: number,
  ) {}

  get uri(): string {
    return this.members[this.first]!.document.uri;
  }

  get mentions(): readonly NameMention[] {
    return (this.found ??= this.find());
  }

  private find(): readonly NameMention[] {
    const own = this.members.slice(this.first, this.end);
    const mentions = own.flatMap(mentionsOf);
    return own.length > 1 ? mentions.sort(compareMentions) : mentions; // those of one member are in order
  }
}

/** Whether a member says its name in full anywhere. */
export const isInFull = (member: Member): boolean => isNamed(member) && tallyOf(member).isInFull;

/** Where a member introduces its entity. */
export function introductionOf(member: Member): Location {
  const { document, local } = member;
  const mention = mentionsOf(member).find(({ annotation }) => annotation.start === local.introducedAt);
  return mention ? locationOf(mention) : locate(document, { start: local.introducedAt, end: local.introducedAt });
}
