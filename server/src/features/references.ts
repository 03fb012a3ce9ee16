import { type Location, type Mention, compareMentions, locationOf } from '../corpus/mention';
import type { Snapshot } from '../corpus/snapshot';

export interface ReferenceOptions {
  /** Whether the introducing mention is among the answers. */
  readonly includeDeclaration: boolean;
}

/**
 * All mentions, in all documents, of what stands at an offset: of a name's entity, of a date's value, of a quantity's measure.
 * The innermost annotation answers. For dates no mention introduces the others, so all are listed either way; for quantities
 * the earliest one does.
 * @param offset UTF-16 code units
 */
export function references(snapshot: Snapshot, uri: string, offset: number, options: ReferenceOptions): Location[] {
  const document = snapshot.document(uri);
  const [annotation] = snapshot.annotationsAt(uri, offset);
  return document && annotation ? mentionsOf(snapshot, { document, annotation }, options) : [];
}

function mentionsOf(snapshot: Snapshot, { document, annotation }: Mention, options: ReferenceOptions): Location[] {
  switch (annotation.kind) {
    case 'organization':
    case 'initiative': {
      const { mentions, introduction } = snapshot.entityOf({ document, annotation });
      const isDeclaration = ({ uri, start }: Location) => uri === introduction.uri && start === introduction.start;
      return mentions.map(locationOf).filter((location) => options.includeDeclaration || !isDeclaration(location));
    }
    case 'date':
      return snapshot.datesWithValue(annotation.value).map(locationOf);
    case 'target':
    case 'figure': {
      const self = { document, annotation };
      const all = [self, ...snapshot.sameMeasure(self)].sort(compareMentions).map(locationOf);
      return options.includeDeclaration ? all : all.slice(1);
    }
  }
}
