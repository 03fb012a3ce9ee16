import type { LocalEntity } from '../recognize/annotation';
import { entityAt } from './archive/closedDocument';
import type { CorpusDocument } from './corpusDocument';
import type { CorpusIndex } from './corpusIndex';

/** A document's share of an entity. */
export interface Member {
  readonly document: CorpusDocument;
  readonly local: LocalEntity;
}

/** Whether a document gives a full name, not just a short form of one. */
export const isNamed = ({ local }: Member): boolean => local.keys.length > 0;

export const memberId = ({ document, local }: { document: CorpusDocument; local: Pick<LocalEntity, 'id'> }): string =>
  `${document.uri}\n${local.id}`;

/** The local entities with a key, in no particular order. */
export const membersOf = (index: CorpusIndex, key: string): Member[] =>
  [...index.find(key)].flatMap(({ document, indices }) =>
    indices.map((i) => ({ document, local: entityAt(document, i) })),
  );
