import { ANNOTATION_KINDS, type AnnotationKind, type Span } from '../recognize/annotation';
import { CLOSED_ATTRIBUTES } from './attributes';
import { BRAT_TYPES, BREAKS, COMPARATOR_LABELS, RELATION } from './brat';
import type { ExportAnnotation } from './document';
import { importAnnotation } from './importAnnotation';
import { ImportError } from './importError';
import { codePointLength, fromCodePointSpans } from './offsets';
import { type JsonObject, linesOf, parseObject } from './reading';

/** A `T` line, and what other lines say about it. */
interface Marked {
  readonly place: string;
  readonly kind: AnnotationKind;
  /** In code points. */
  readonly fragments: readonly Span[];
  readonly covered: string;
  readonly labels: Record<string, string>;
  notes?: JsonObject;
}

const COMPARATORS = new Map(Object.entries(COMPARATOR_LABELS).map(([sign, label]) => [label, sign]));

/**
 * Reads an `.ann` file and its `.txt` as `brat.ts` writes them.
 * @returns the annotations in the order of their `T` lines, offsets in UTF-16 code units
 * @throws ImportError with the line for what is not in the format, for lines of kinds that we do not write (events, equivalences,
 *   normalizations), and for a span that has more than blanks between its fragments: our annotations are of one piece
 */
export function fromBrat(ann: string, text: string): ExportAnnotation[] {
  const lines = [...linesOf(ann)].map(({ line, place }) => ({ place, fields: line.split('\t') }));
  const marked = new Map<string, Marked>();
  const seen = new Set<string>();
  const length = codePointLength(text);
  for (const { place, fields } of lines) {
    const [id = ''] = fields;
    if (seen.has(id)) throw new ImportError(place, `${id} stands on two lines`);
    seen.add(id);
    if (/^T\d+$/.test(id)) marked.set(id, readMarked(fields, length, place));
  }
  const target = (id: string | undefined, place: string): Marked => {
    const found = marked.get(id ?? '');
    if (!found) throw new ImportError(place, `there is no annotation ${id ?? ''}`);
    return found;
  };
  for (const { place, fields } of lines) {
    const [id = '', data = '', tail] = fields;
    if (/^A\d+$/.test(id)) {
      const [name = '', on, value, ...more] = data.split(' ');
      if (!value || more.length > 0) throw new ImportError(place, 'an attribute is written NAME ID VALUE');
      target(on, place).labels[name.slice(0, 1).toLowerCase() + name.slice(1)] = value;
    } else if (/^R\d+$/.test(id)) {
      const match = /^(\S+) Arg1:(T\d+) Arg2:(T\d+)$/.exec(data);
      if (match?.[1] !== RELATION) throw new ImportError(place, `a relation is written ${RELATION} Arg1:ID Arg2:ID`);
      target(match[2], place);
      target(match[3], place);
    } else if (/^#\d+$/.test(id)) {
      const match = /^AnnotatorNotes (\S+)$/.exec(data);
      if (!match || tail === undefined) throw new ImportError(place, 'a note is written AnnotatorNotes ID, tab, text');
      target(match[1], place).notes = parseObject(tail, place);
    } else if (!marked.has(id)) {
      throw new ImportError(place, `not a line of ours: it begins with ${JSON.stringify(id)}`);
    }
  }
  const all = [...marked.values()];
  const converted = fromCodePointSpans(
    text,
    all.flatMap(({ fragments }) => fragments),
  );
  let next = 0;
  return all.map((each) => toAnnotation(text, each, converted.slice(next, (next += each.fragments.length))));
}

function readMarked(fields: readonly string[], length: number, place: string): Marked {
  const [, data = '', covered] = fields;
  const match = /^(\S+) (\d{1,15} \d{1,15}(?:;\d{1,15} \d{1,15})*)$/.exec(data);
  if (!match || covered === undefined || fields.length !== 3)
    throw new ImportError(place, 'an annotation is written ID, tab, TYPE START END[;START END…], tab, text');
  const kind = ANNOTATION_KINDS.find((candidate) => BRAT_TYPES[candidate] === match[1]);
  if (!kind) throw new ImportError(place, `${JSON.stringify(match[1])} is none of our types`);
  const fragments = match[2]!.split(';').map((pair) => {
    const [start = 0, end = 0] = pair.split(' ').map(Number);
    return { start, end };
  });
  let behind = 0;
  for (const { start, end } of fragments) {
    if (start >= end || end > length) throw new ImportError(place, `the span ${start} ${end} is not in the text`);
    if (start < behind) throw new ImportError(place, 'fragments must follow each other');
    behind = end;
  }
  return { place, kind, fragments, covered, labels: {} };
}

function toAnnotation(text: string, marked: Marked, fragments: readonly Span[]): ExportAnnotation {
  const { place, kind, covered, labels, notes } = marked;
  const found = fragments.map(({ start, end }) => text.slice(start, end)).join(' ');
  if (found !== covered)
    throw new ImportError(place, `the text there is ${JSON.stringify(found)}, not ${JSON.stringify(covered)}`);
  for (const [i, { start }] of fragments.slice(1).entries())
    if (text.slice(fragments[i]!.end, start).replace(BREAKS, '').trim() !== '')
      throw new ImportError(place, 'there is text between the fragments');
  if (!notes) throw new ImportError(place, 'the annotation has no note with its rule');
  const { rule, ...open } = notes;
  const closed = Object.entries(labels).map(([name, label]): [string, string] => {
    if (!CLOSED_ATTRIBUTES.has(name)) throw new ImportError(place, `${name} is no attribute of few values`);
    return [name, name === 'comparator' ? (COMPARATORS.get(label) ?? label) : label];
  });
  const span = { start: fragments[0]!.start, end: fragments.at(-1)!.end };
  return importAnnotation(text, { kind, ...span, rule, attributes: { ...open, ...Object.fromEntries(closed) } }, place);
}
