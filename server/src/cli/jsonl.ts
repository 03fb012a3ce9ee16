import type { TextDocument } from '../corpus/corpusDocument';
import { byStart, withArticle } from '../export/articles';
import { withFundsAsBoth } from '../export/funds';
import type { AnnotationKind, NameAnnotation } from '../recognize/annotation';

/** What the JSON lines of one document hold. */
export interface DocumentLine {
  id: string;
  annotations: Record<string, unknown>[];
}

export interface LineOptions {
  /** Kinds to write. */
  readonly kinds: ReadonlySet<AnnotationKind>;
  /** Whether to write the evidence too. */
  readonly explain: boolean;
  /** Whether a name begins with its article, as MUC and ACE have it. */
  readonly articles: boolean;
}

/**
 * One document as a JSON line, without the line end.
 * @param entity the identifier, over the whole run, of the entity that a name mentions
 */
export function toLine(
  id: string,
  { text, annotated }: Pick<TextDocument, 'text' | 'annotated'>,
  entity: (annotation: NameAnnotation) => string,
  { kinds, explain, articles }: LineOptions,
): string {
  const line: DocumentLine = {
    id,
    annotations: withFundsAsBoth(annotated)
      .filter((annotation) => kinds.has(annotation.kind))
      .map((annotation) => {
        const {
          kind,
          start,
          end,
          text: covered,
          rule,
          evidence,
          ...attributes
        } = articles ? withArticle(annotation, text) : annotation;
        const named = 'entity' in annotation ? { ...attributes, entity: entity(annotation) } : attributes;
        return { kind, start, end, text: covered, ...named, rule, ...(explain && { evidence }) };
      })
      .sort(byStart),
  };
  return JSON.stringify(line);
}

/** A document that came in as a JSON line. */
export interface InputDocument {
  readonly id: string;
  readonly text: string;
  readonly referenceDate?: string;
}

/**
 * Reads one input line.
 * @throws Error that says what is wrong with the line
 */
export function fromLine(line: string): InputDocument {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new Error(`not JSON: ${(error as Error).message}`, { cause: error });
  }
  if (typeof value !== 'object' || value === null) throw new Error('not a JSON object');
  const { id, text, referenceDate } = value as Record<string, unknown>;
  if (typeof id !== 'string') throw new Error('"id" must be a string');
  if (typeof text !== 'string') throw new Error('"text" must be a string');
  if (referenceDate === undefined || referenceDate === null) return { id, text };
  if (typeof referenceDate !== 'string') throw new Error('"referenceDate" must be a string such as "2025-01-31"');
  return { id, text, referenceDate };
}
