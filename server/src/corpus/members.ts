import type { LocalEntity } from '../recognize/annotation';
import { entityAt } from './archive/closedDocument';
import type { CorpusDocument } from './corpusDocument';
import type { CorpusIndex } from './corpusIndex';

/** A document's share of an entity. */
export interface Member {
  readonly document: CorpusDocument;
  readonly local: LocalEntity;
  /** Which of the document's entities it is, where somebody has counted. */
  readonly index?: number;
}

/** A member that the index has led to. An entity may have thousands, each of which is told from the others more than once. */
class FoundMember implements Member {
  private knownId: string | undefined;

  constructor(
    readonly document: CorpusDocument,
    readonly local: LocalEntity,
    readonly index: number,
  ) {}

  get id(): string {
    return (this.knownId ??= idOf(this));
  }
}

/** Whether a document gives a full name, not just a short form of one. */
export const isNamed = ({ local }: Member): boolean => local.keys.length > 0;

/** What of a member tells it from all others. */
type Identified = { readonly document: CorpusDocument; readonly local: Pick<LocalEntity, 'id'> };

const idOf = ({ document, local }: Identified): string => `${document.uri}\n${local.id}`;

export const memberId = (member: Identified): string => (member instanceof FoundMember ? member.id : idOf(member));

/** The same member in its document as it is to be seen. */
export const memberIn = (view: CorpusDocument, member: Member): Member =>
  view === member.document ? member : { document: view, local: member.local };

/** The local entities with a key, in no particular order. */
export function membersOf(index: CorpusIndex, key: string): Member[] {
  const members: Member[] = [];
  for (const { document, indices } of index.find(key))
    for (const i of indices) members.push(new FoundMember(document, entityAt(document, i), i));
  return members;
}
