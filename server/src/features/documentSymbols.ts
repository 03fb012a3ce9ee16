import type { TextDocument } from '../corpus/corpusDocument';
import type { Annotation, AnnotationKind, Span } from '../recognize/annotation';
import { oneLine } from '../text/oneLine';
import { phraseTarget } from './wording';

/** An entry of the outline. Its span holds the spans of its children. */
export interface DocumentSymbol extends Span {
  readonly name: string;
  readonly detail?: string;
  readonly kind: 'heading' | AnnotationKind;
  /** What to select when the entry is chosen; within the span. */
  readonly selection: Span;
  readonly children: readonly DocumentSymbol[];
}

type Draft = Omit<DocumentSymbol, 'end' | 'detail' | 'children'> & { end: number; detail?: string; children: Draft[] };

/**
 * The outline of a document: its headings, and beneath each its targets and the names that are introduced there. A heading that is
 * nothing but such a name stands for it.
 */
export function documentSymbols({ annotated, text }: TextDocument): readonly DocumentSymbol[] {
  const { paragraphs, sections } = annotated.source;
  const top: Draft[] = [];
  const drafts = sections.map((section): Draft | undefined => {
    const heading = paragraphs[section.heading];
    if (!heading) return undefined;
    const start = heading.start;
    const name = oneLine(text.slice(start, heading.end).replace(/^#+\s*/, ''));
    return { kind: 'heading', name, start, end: heading.end, selection: { start, end: heading.end }, children: [] };
  });
  const siblingsIn = (section: number): Draft[] => drafts[section]?.children ?? top;
  // A section ends with the last paragraph in it or in a section below it.
  const endAt = (section: number, end: number) => {
    for (let at = section; at >= 0; at = sections[at]!.parent) {
      const draft = drafts[at];
      if (draft) draft.end = Math.max(draft.end, end);
    }
  };
  const shown = annotated.annotations.filter(isOutlined(annotated.entities));
  let next = 0;
  for (const paragraph of paragraphs) {
    endAt(paragraph.section, paragraph.end);
    const { heading, parent } = sections[paragraph.section]!;
    const draft = heading === paragraph.index ? drafts[paragraph.section] : undefined;
    if (draft) siblingsIn(parent).push(draft);
    for (; next < shown.length && shown[next]!.start < paragraph.end; next++) {
      const symbol = toSymbol(shown[next]!);
      if (draft && symbol.name === draft.name && symbol.detail !== undefined) draft.detail = symbol.detail;
      else siblingsIn(paragraph.section).push(symbol);
    }
  }
  return top;
}

/** Targets, and the mentions that introduce a name. */
function isOutlined(entities: TextDocument['annotated']['entities']): (annotation: Annotation) => boolean {
  const introductions = new Map(entities.map((entity) => [entity.id, entity.introducedAt]));
  return (annotation) => {
    switch (annotation.kind) {
      case 'target':
        return true;
      case 'organization':
      case 'initiative':
        return introductions.get(annotation.entity) === annotation.start;
      case 'date':
      case 'figure':
        return false;
    }
  };
}

function toSymbol(annotation: Annotation): Draft {
  const { kind, start, end } = annotation;
  const detail = annotation.kind === 'target' ? oneLine(phraseTarget(annotation)) : annotation.kind;
  return { name: oneLine(annotation.text), detail, kind, start, end, selection: { start, end }, children: [] };
}
