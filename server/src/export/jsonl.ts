import type { ExportAnnotation, ExportDocument, ImportedDocument } from './document';
import { importAnnotation } from './importAnnotation';
import { ImportError } from './importError';
import { type JsonObject, asArray, asCount, asKind, asObject, asString, linesOf, parseObject } from './reading';

/**
 * JSON lines: one document a line, with its text, so that a line can be read without anything else. Our own format, the only one
 * that keeps everything.
 *
 * - Offsets are UTF-16 code units, half-open, and the line says so (`"offsetUnit": "utf-16"`).
 * - Annotations overlap and nest as they are. Line ends within the text are JSON escapes, so that a line is a line.
 */
export function toJsonLine({ id, text, annotations }: ExportDocument): string {
  const line = {
    id,
    offsetUnit: 'utf-16',
    text,
    annotations: annotations.map(({ kind, start, end, text: covered, rule, attributes }) => {
      return { kind, start, end, text: covered, ...attributes, rule };
    }),
  };
  return `${JSON.stringify(line)}\n`;
}

/**
 * Reads what {@link toJsonLine} wrote.
 * @throws ImportError with the line for what is no such document
 */
export function fromJsonLines(content: string): ImportedDocument[] {
  return [...linesOf(content)].map(({ line, place }) => {
    const document = parseObject(line, place);
    const id = asString(document['id'], place, 'id');
    const text = asString(document['text'], place, 'text');
    const unit = document['offsetUnit'];
    if (unit !== 'utf-16') throw new ImportError(place, `offsetUnit must be "utf-16", not ${JSON.stringify(unit)}`);
    const annotations = asArray(document['annotations'], place, 'annotations').map((value, i) => {
      const where = `${place}, annotation ${i + 1}`;
      return readAnnotation(text, asObject(value, where, 'an annotation'), where);
    });
    return { id, text, annotations };
  });
}

function readAnnotation(text: string, value: JsonObject, place: string): ExportAnnotation {
  const { kind, start, end, text: covered, rule, ...attributes } = value;
  const found = {
    kind: asKind(kind, place),
    start: asCount(start, place, 'start'),
    end: asCount(end, place, 'end'),
    covered: asString(covered, place, 'text'),
    rule,
    attributes,
  };
  return importAnnotation(text, found, place);
}
