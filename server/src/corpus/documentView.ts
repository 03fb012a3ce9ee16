import type { SourceOutline } from '../text/document';
import type { AnnotatedDocument } from '../recognize/annotatedDocument';
import type { LocalEntity, NameAnnotation, NameCandidate } from '../recognize/annotation';
import { besideLists } from '../recognize/besideLists';
import { type CorpusDocument, type TextDocument, hasText } from './corpusDocument';
import type { Member } from './members';

/** A document's share of an entity by promotion: as if the document had been sure of it. */
export interface Promotion {
  readonly local: LocalEntity;
  readonly introducer: Member;
  /** The local entity that it takes the place of, where the document guessed the kind. */
  readonly replaces?: LocalEntity;
}

interface Kept {
  /** What is promoted, and as what. */
  readonly signature: string;
  readonly document: CorpusDocument;
}

/** Views outlive their snapshot, so that equal views are one object and what is known of them need not be found again. */
const keptViews = new WeakMap<CorpusDocument['annotated'], Kept>();

/** A document with promoted names among its own; the same object where there are none. */
export function withPromotions(document: TextDocument, promotions: ReadonlyMap<string, Promotion>): TextDocument;
export function withPromotions(document: CorpusDocument, promotions: ReadonlyMap<string, Promotion>): CorpusDocument;
export function withPromotions(document: CorpusDocument, promotions: ReadonlyMap<string, Promotion>): CorpusDocument {
  if (promotions.size === 0) return document;
  const signature = [...promotions].map(([id, { introducer }]) => `${id}\n${introducer.local.canonical}`).join('\n');
  const kept = keptViews.get(document.annotated);
  if (kept?.signature === signature) return kept.document;
  const { uri, lines, facts, date } = document;
  const view = {
    ...{ uri, lines, facts },
    ...(date && { date }),
    ...(hasText(document) && { text: document.text }),
    annotated: promoteAnnotations(document.annotated, [...promotions.values()]),
  };
  keptViews.set(document.annotated, { signature, document: view });
  return view;
}

function promoteAnnotations<S extends SourceOutline>(
  annotated: AnnotatedDocument<S>,
  promotions: readonly Promotion[],
): AnnotatedDocument<S> {
  const byText = new Map(promotions.map((promotion) => [promotion.local.canonical, promotion]));
  const replaced = new Map(
    promotions.flatMap((promotion) => (promotion.replaces ? [[promotion.replaces.id, promotion] as const] : [])),
  );
  const added = annotated.candidates.flatMap((candidate) => {
    const promotion = byText.get(candidate.text);
    return promotion ? [toName(candidate, promotion)] : [];
  });
  const kept = annotated.annotations.map((annotation) => {
    const promotion = 'entity' in annotation ? replaced.get(annotation.entity) : undefined;
    return promotion && 'entity' in annotation ? toName(annotation, promotion) : annotation;
  });
  const { source, entities, candidates } = annotated;
  return {
    source,
    annotations: [...kept, ...added].sort((a, b) => a.start - b.start || b.end - a.end),
    entities: [...entities.filter(({ id }) => !replaced.has(id)), ...promotions.map(({ local }) => local)],
    candidates: candidates.filter(({ text }) => !byText.has(text)),
    ...besideLists(annotated),
  };
}

function toName(acronym: NameCandidate | NameAnnotation, { local, introducer }: Promotion): NameAnnotation {
  const why = `stands for "${introducer.local.canonical}" in another document`;
  return {
    ...acronym,
    kind: local.kind,
    entity: local.id,
    rule: acronym.rule.replace(/^[^.]*/, local.kind),
    evidence: [...acronym.evidence, why],
  };
}
