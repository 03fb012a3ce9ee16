import type { TextDocument } from '../corpus/corpusDocument';
import type { Annotation, AnnotationKind, NameAnnotation, Span } from '../recognize/annotation';
import type { SourceText } from '../text/document';
import type { Lines } from '../text/lineIndex';
import { byStart, withArticle } from './articles';
import { ATTRIBUTES, type Attributes } from './attributes';
import { withFundsAsBoth } from './funds';

/**
 * An annotation as every format writes it and every importer gives it back: what all kinds have, and the attributes of its kind
 * in one flat record (`attributes.ts`). Offsets are UTF-16 code units, half-open; each format converts them to its own unit.
 */
export interface ExportAnnotation extends Span {
  readonly kind: AnnotationKind;
  /** `text.slice(start, end)` of its document. */
  readonly text: string;
  readonly rule: string;
  readonly attributes: Attributes;
}

/** What an importer reads: a document of which the format keeps the text. */
export interface ImportedDocument {
  readonly id: string;
  readonly text: string;
  readonly annotations: readonly ExportAnnotation[];
}

/** What a format writes. */
export interface ExportDocument extends ImportedDocument {
  /** Absolute IRI of the document. */
  readonly uri: string;
  readonly lines: Lines;
  /** Tokens and sentences. */
  readonly source: SourceText;
}

/** What to export of a document. */
export interface ExportOptions {
  /** What the document is called, usually the path that was given. */
  readonly id: string;
  readonly kinds: ReadonlySet<AnnotationKind>;
  /** The identifier, over the whole export, of the entity that a name mentions. */
  readonly entity: (annotation: NameAnnotation) => string;
  /** Whether a name begins with its article, as MUC and ACE have it; see `articles.ts`. */
  readonly articles?: boolean;
  /** Whether the format has one kind for a text at most, so that a fund has only the one that the recognisers say. */
  readonly isFlat?: boolean;
}

/**
 * A document of the corpus as the formats take it. Annotations keep their order: by start, the longer first. A number of more than
 * 308 digits is infinite in double precision, which no format can write: a quantity with such a value is left out.
 */
export function exportDocument(
  document: TextDocument,
  { id, kinds, entity, articles = false, isFlat = false }: ExportOptions,
): ExportDocument {
  const { uri, text, lines, annotated } = document;
  return {
    id,
    uri,
    text,
    lines,
    source: annotated.source,
    annotations: (isFlat ? annotated.annotations : withFundsAsBoth(annotated))
      .filter((annotation) => kinds.has(annotation.kind) && hasValue(annotation))
      .map((annotation) => {
        const { kind, start, end, text: covered, rule } = articles ? withArticle(annotation, text) : annotation;
        return { kind, start, end, text: covered, rule, attributes: attributesOf(annotation, entity) };
      })
      .sort(byStart),
  };
}

/** Dates have their value in words. */
const hasValue = (annotation: Annotation) => !('value' in annotation) || canBeWritten(annotation.value);

const canBeWritten = (value: unknown) => typeof value !== 'number' || Number.isFinite(value);

function attributesOf(annotation: Annotation, entity: ExportOptions['entity']): Attributes {
  const { kind } = annotation;
  switch (kind) {
    case 'date': {
      const { type, value, mod, anchor } = annotation;
      return inOrder(kind, { type, value, mod, anchor: anchor?.value, anchorSource: anchor?.source });
    }
    case 'organization':
    case 'initiative':
      return inOrder(kind, { entity: entity(annotation), form: annotation.form });
    case 'target':
    case 'figure':
      return inOrder(kind, { ...annotation });
  }
}

/** The attributes of a kind that are there, in the order of its table. */
function inOrder(kind: AnnotationKind, found: Readonly<Record<string, unknown>>): Attributes {
  const entries = Object.keys(ATTRIBUTES[kind]).map((name) => [name, found[name]] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && canBeWritten(value))) as Attributes;
}
