import type { AnnotationKind, Span } from '../recognize/annotation';
import { checkAttributes } from './attributes';
import type { ExportAnnotation } from './document';
import { type JsonObject, asString, checkSpan } from './reading';

/** What a file says of one annotation: its kind and place are known, the rest is still to be checked. */
interface Found extends Span {
  readonly kind: AnnotationKind;
  /** The text that the file says is there, where it says so. */
  readonly covered?: string | undefined;
  readonly rule: unknown;
  readonly attributes: JsonObject;
}

/**
 * The annotation that a reader found in a file.
 * @param text of the document; offsets are UTF-16 code units
 * @throws ImportError with the place for a span that is not in the text or covers something else, a missing rule, wrong attributes
 */
export function importAnnotation(text: string, found: Found, place: string): ExportAnnotation {
  const { kind, start, end, covered, rule, attributes } = found;
  return {
    kind,
    start,
    end,
    text: checkSpan(text, start, end, place, covered),
    rule: asString(rule, place, 'rule'),
    attributes: checkAttributes(kind, attributes, place),
  };
}
