import type { CorpusDocument } from '../corpus/corpusDocument';
import type { Entity } from '../corpus/entities';
import type { Snapshot } from '../corpus/snapshot';
import { paragraphIndexAt } from '../corpus/sorted';
import type { NameAnnotation, Span } from '../recognize/annotation';
import { namesText } from '../text/outline';

/** A document that names its initiative more often than this without a word on its issuer will not do so later. */
const MAX_MENTIONS = 20;

/**
 * The bodies that issue an initiative, as the sentence says that introduces it (`corpus/issuers.ts`). A title says nothing of the kind:
 * there it is a line beneath it, else the first sentence of the document that does.
 * Several where they act together.
 * @returns none where no such sentence says it, or one says it of different bodies
 */
export function issuersOf(snapshot: Snapshot, initiative: Entity): readonly Entity[] {
  if (initiative.kind !== 'initiative') return [];
  const { introduction, byDocument } = initiative;
  const document = snapshot.document(introduction.uri);
  const stated = document && snapshot.issuersIn(introduction.uri);
  if (!stated) return [];
  const entitiesOf = (bodies: readonly NameAnnotation[]): readonly Entity[] => [
    ...new Set(bodies.map((annotation) => snapshot.entityOf({ document, annotation }))),
  ];
  const said = stated.inSentence(introduction);
  if (said.length > 0 || !isInHeading(document, introduction)) return entitiesOf(said);
  const beneath = stated.beneath(introduction);
  if (beneath.length > 0) return entitiesOf(beneath);
  const { mentions = [] } = byDocument.find(({ uri }) => uri === document.uri) ?? {};
  for (const { annotation } of mentions.slice(0, MAX_MENTIONS)) {
    const issuers = stated.inSentence(annotation);
    if (issuers.length > 0) return entitiesOf(issuers);
  }
  return [];
}

function isInHeading({ annotated }: CorpusDocument, { start }: Span): boolean {
  const placed = annotated.source.paragraphs[paragraphIndexAt({ annotated }, start)];
  return placed !== undefined && namesText(placed.paragraph.kind);
}
