import type { ExportAnnotation, ExportDocument } from './document';
import { importAnnotation } from './importAnnotation';
import { ImportError } from './importError';
import { codePointLength, fromCodePointSpans, toCodePointSpans } from './offsets';
import { type JsonObject, asArray, asCount, asKind, asObject, asString, linesOf, parseObject } from './reading';

/**
 * W3C Web Annotation Data Model (Recommendation, 23 February 2017): one annotation a line, each a complete JSON-LD document.
 *
 * - Offsets of the TextPositionSelector are Unicode code points, half-open: the Recommendation asks for code points and forbids code
 *   units (section 4.2.4, to which 4.2.5 refers). They count from the start of the text, a byte order mark not counted.
 * - A TextQuoteSelector says the same place by its text with up to 32 characters on either side, for a text that has changed since.
 * - Annotations overlap and nest as they are. Line ends are characters like others, as they are in the text, and JSON escapes here.
 * - The first body is the kind as a tag; the second describes it: the attributes and the rule, a JSON object as text.
 */

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
/** Code points of prefix and suffix. */
const AROUND = 32;

/** The annotations of a document, each a line with its line end. */
export function toWebAnnotations({ uri, text, annotations }: ExportDocument): string {
  const positions = toCodePointSpans(text, annotations);
  return annotations
    .map((annotation, i) => `${JSON.stringify(toWebAnnotation(uri, text, annotation, positions[i]!))}\n`)
    .join('');
}

function toWebAnnotation(
  uri: string,
  text: string,
  { kind, start, end, text: exact, rule, attributes }: ExportAnnotation,
  position: { start: number; end: number },
): JsonObject {
  const { prefix, suffix } = around(text, start, end);
  return {
    '@context': CONTEXT,
    id: `${uri}#${kind}-${position.start}-${position.end}`,
    type: 'Annotation',
    motivation: 'tagging',
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: kind },
      {
        type: 'TextualBody',
        purpose: 'describing',
        format: 'application/json',
        value: JSON.stringify({ ...attributes, rule }),
      },
    ],
    target: {
      source: uri,
      selector: [
        { type: 'TextPositionSelector', start: position.start, end: position.end },
        { type: 'TextQuoteSelector', exact, prefix, suffix },
      ],
    },
  };
}

/** The text before and behind a span, cut between code points. */
function around(text: string, start: number, end: number): { prefix: string; suffix: string } {
  // A code point is one or two code units, so twice as many are enough and nothing grows with the document.
  const before = [...text.slice(Math.max(0, start - 2 * AROUND), start)].slice(-AROUND);
  const behind = [...text.slice(end, end + 2 * AROUND)].slice(0, AROUND);
  if (before[0] !== undefined && /^[\udc00-\udfff]$/.test(before[0])) before.shift(); // half a pair
  if (/^[\ud800-\udbff]$/.test(behind.at(-1) ?? '')) behind.pop();
  return { prefix: before.join(''), suffix: behind.join('') };
}

/** The annotations that were read of one document. */
export interface AnnotatedSource {
  readonly source: string;
  readonly annotations: readonly ExportAnnotation[];
}

interface Read {
  readonly place: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly kind: ExportAnnotation['kind'];
  readonly described: JsonObject;
}

/**
 * Reads what {@link toWebAnnotations} wrote.
 * @param textOf the text of a document by its IRI
 * @throws ImportError with the line for what is no such annotation, and for one whose text is not where it says
 */
export function fromWebAnnotations(content: string, textOf: (source: string) => string | undefined): AnnotatedSource[] {
  const sources = new Map<string, Read[]>();
  for (const { line, place } of linesOf(content)) {
    const { source, read } = readLine(parseObject(line, place), place);
    const list = sources.get(source);
    if (list) list.push(read);
    else sources.set(source, [read]);
  }
  return [...sources].map(([source, reads]) => {
    const text = textOf(source);
    if (text === undefined) throw new ImportError(reads[0]!.place, `there is no text ${source}`);
    return { source, annotations: place(text, reads) };
  });
}

function readLine(value: JsonObject, place: string): { source: string; read: Read } {
  if (value['@context'] !== CONTEXT) throw new ImportError(place, `@context must be ${CONTEXT}`);
  if (value['type'] !== 'Annotation') throw new ImportError(place, 'type must be Annotation');
  const target = asObject(value['target'], place, 'target');
  const selectors = objectsOf(target['selector'], place, 'selector');
  const position = theOne(selectors, 'type', 'TextPositionSelector', place);
  const quote = theOne(selectors, 'type', 'TextQuoteSelector', place);
  const bodies = objectsOf(value['body'], place, 'body');
  const [tag, description] = ['tagging', 'describing'].map((purpose) => theOne(bodies, 'purpose', purpose, place));
  return {
    source: asString(target['source'], place, 'source'),
    read: {
      place,
      start: asCount(position['start'], place, 'start'),
      end: asCount(position['end'], place, 'end'),
      exact: asString(quote['exact'], place, 'exact'),
      kind: asKind(tag!['value'], place),
      described: parseObject(asString(description!['value'], place, 'the description'), place),
    },
  };
}

const objectsOf = (value: unknown, place: string, name: string) =>
  asArray(value, place, name).map((each) => asObject(each, place, name));

function theOne(objects: readonly JsonObject[], key: string, value: string, place: string): JsonObject {
  const found = objects.find((object) => object[key] === value);
  if (!found) throw new ImportError(place, `there is nothing whose ${key} is ${value}`);
  return found;
}

function place(text: string, reads: readonly Read[]): ExportAnnotation[] {
  const spans = fromCodePointSpans(text, reads);
  const length = codePointLength(text);
  return reads.map(({ place, end: last, kind, exact, described: { rule, ...attributes } }, i) => {
    if (last > length) throw new ImportError(place, 'the span reaches beyond the end of the text');
    return importAnnotation(text, { kind, ...spans[i]!, covered: exact, rule, attributes }, place);
  });
}
