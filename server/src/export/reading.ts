import { ANNOTATION_KINDS, type AnnotationKind } from '../recognize/annotation';
import { ImportError } from './importError';

/** What the importers have in common: values out of untrusted JSON and spans of a text, checked, or an error with its place. */

export type JsonObject = Readonly<Record<string, unknown>>;

/** @throws ImportError if the text is not one JSON object */
export function parseObject(json: string, place: string): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new ImportError(place, `not JSON: ${(error as Error).message}`);
  }
  return asObject(value, place, 'the value');
}

/** @throws ImportError if the value is not a JSON object */
export function asObject(value: unknown, place: string, name: string): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ImportError(place, `${name} must be an object`);
  return value as JsonObject;
}

/** @throws ImportError if the value is not a list */
export function asArray(value: unknown, place: string, name: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new ImportError(place, `${name} must be a list`);
  return value;
}

/** @throws ImportError if the value is not a string */
export function asString(value: unknown, place: string, name: string): string {
  if (typeof value !== 'string') throw new ImportError(place, `${name} must be a string`);
  return value;
}

/** @throws ImportError if the value is not a whole number from 0 */
export function asCount(value: unknown, place: string, name: string): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
    throw new ImportError(place, `${name} must be a whole number from 0, not ${JSON.stringify(value)}`);
  return value;
}

/** @throws ImportError if the value is none of our kinds */
export function asKind(value: unknown, place: string): AnnotationKind {
  const kind = ANNOTATION_KINDS.find((candidate) => candidate === value);
  if (kind === undefined)
    throw new ImportError(place, `kind must be one of ${ANNOTATION_KINDS.join(', ')}, not ${JSON.stringify(value)}`);
  return kind;
}

/**
 * The text of a span.
 * @param covered what the format says the span covers, if it does
 * @throws ImportError if the span is empty, outside the text, or covers something else
 */
export function checkSpan(text: string, start: number, end: number, place: string, covered?: string): string {
  if (start >= end) throw new ImportError(place, `the span ${start}–${end} is empty`);
  if (end > text.length) throw new ImportError(place, `the span ${start}–${end} reaches beyond the end of the text`);
  const found = text.slice(start, end);
  if (covered !== undefined && covered !== found)
    throw new ImportError(place, `the text there is ${JSON.stringify(found)}, not ${JSON.stringify(covered)}`);
  return found;
}

/** The lines of a file that are not empty, with their place; LF or CRLF ends one. */
export function* linesOf(content: string): Generator<{ line: string; place: string }> {
  let number = 0;
  for (const line of content.split('\n')) {
    number++;
    const bare = line.endsWith('\r') ? line.slice(0, -1) : line;
    if (bare !== '') yield { line: bare, place: `line ${number}` };
  }
}
