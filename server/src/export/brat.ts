import { type AnnotationKind, ANNOTATION_KINDS, type Span } from '../recognize/annotation';
import { CLOSED_ATTRIBUTES } from './attributes';
import type { ExportAnnotation, ExportDocument } from './document';
import { toCodePointSpans } from './offsets';

/**
 * brat standoff (https://brat.nlplab.org/standoff.html): an `.ann` file beside each `.txt`, which holds the text unchanged.
 *
 * - Offsets are Unicode code points, half-open: brat is written in Python and counts what Python counts.
 * - Annotations overlap and nest as they are; standoff has no trouble with that.
 * - A `T` line is one line, so a span over line ends is written in fragments, `Target 10 24;25 31`: cut at line ends and tabs, less
 *   the blanks around each, their texts joined with one blank. brat does the same with what a person marks. Line ends are all that
 *   Python's `splitlines` takes for one, because brat reads lines with it. A span of nothing but blanks has no fragment and is left out.
 * - An `A` line is an attribute of few values, one word each. An `AnnotatorNotes` line holds the others and the rule, as a JSON
 *   object: brat's attribute values are labels, not text. An `R` line `SameEntity` leads from a name to the first mention of its
 *   entity in the document.
 */

/** Types and labels, as brat names them. */
export const BRAT_TYPES: Readonly<Record<AnnotationKind, string>> = {
  target: 'Target',
  figure: 'Figure',
  date: 'Date',
  organization: 'Organization',
  initiative: 'Initiative',
};

/** What signs are called: brat's own configuration files give `<`, `>` and `=` other meanings. */
export const COMPARATOR_LABELS: Readonly<Record<string, string>> = {
  '>': 'more-than',
  '>=': 'at-least',
  '<': 'less-than',
  '<=': 'at-most',
  '=': 'equal',
  '~': 'about',
};

export const RELATION = 'SameEntity';

/** Where brat needs a new fragment: at every line end of Python's `str.splitlines`, and at tabs, which separate fields. */
// eslint-disable-next-line no-control-regex
export const BREAKS = /[\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]/g;

/** The parts of a span that brat can write, blanks at their ends taken off. */
function fragmentsOf(text: string, { start, end }: Span): Span[] {
  const fragments: Span[] = [];
  const add = (from: number, to: number) => {
    const piece = text.slice(from, to);
    const begin = from + piece.length - piece.trimStart().length;
    const stop = to - (piece.length - piece.trimEnd().length);
    if (begin < stop) fragments.push({ start: begin, end: stop });
  };
  let from = start;
  for (const { index, 0: separator } of text.slice(start, end).matchAll(BREAKS)) {
    add(from, start + index);
    from = start + index + separator.length;
  }
  add(from, end);
  return fragments;
}

/** The `.ann` file of a document. */
export function toBrat({ text, annotations }: ExportDocument): string {
  const written = annotations
    .map((annotation) => ({ annotation, fragments: fragmentsOf(text, annotation) }))
    .filter(({ fragments }) => fragments.length > 0);
  const converted = toCodePointSpans(
    text,
    written.flatMap(({ fragments }) => fragments),
  );
  const lines: string[] = [];
  const firstMentions = new Map<string, string>();
  let [next, attributeCount, relationCount] = [0, 0, 0];
  for (const [i, { annotation, fragments }] of written.entries()) {
    const id = `T${i + 1}`;
    const spans = converted.slice(next, (next += fragments.length)).map(({ start, end }) => `${start} ${end}`);
    const covered = fragments.map(({ start, end }) => text.slice(start, end)).join(' ');
    lines.push(`${id}\t${BRAT_TYPES[annotation.kind]} ${spans.join(';')}\t${covered}`);
    for (const [name, value] of Object.entries(annotation.attributes))
      if (CLOSED_ATTRIBUTES.has(name)) lines.push(`A${++attributeCount}\t${capitalize(name)} ${id} ${labelOf(value)}`);
    lines.push(`#${i + 1}\tAnnotatorNotes ${id}\t${notesOf(annotation)}`);
    const { entity } = annotation.attributes;
    if (entity === undefined) continue;
    const key = `${annotation.kind} ${entity}`;
    const first = firstMentions.get(key);
    if (first === undefined) firstMentions.set(key, id);
    else lines.push(`R${++relationCount}\t${RELATION} Arg1:${id} Arg2:${first}`);
  }
  return lines.map((line) => `${line}\n`).join('');
}

const capitalize = (name: string) => name.slice(0, 1).toUpperCase() + name.slice(1);

const labelOf = (value: string | number) => COMPARATOR_LABELS[value] ?? String(value);

/** JSON keeps tabs and most line ends out; the others that Python knows are escaped too. */
function notesOf({ rule, attributes }: ExportAnnotation): string {
  const open = Object.entries(attributes).filter(([name]) => !CLOSED_ATTRIBUTES.has(name));
  const json = JSON.stringify({ ...Object.fromEntries(open), rule });
  return json.replace(/[\x85\u2028\u2029]/g, (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The `annotation.conf` that tells brat our types; one lies at the root of an exported collection. */
export const BRAT_CONFIGURATION = `[entities]
${ANNOTATION_KINDS.map((kind) => BRAT_TYPES[kind]).join('\n')}

[relations]
${RELATION} Arg1:Organization, Arg2:Organization
${RELATION} Arg1:Initiative, Arg2:Initiative

[events]

[attributes]
Comparator Arg:Target|Figure, Value:${Object.values(COMPARATOR_LABELS).join('|')}
DeadlineSource Arg:Target|Figure, Value:phrase|sentence|section|document
Type Arg:Date, Value:DATE|TIME|DURATION|SET
Mod Arg:Date, Value:START|MID|END|APPROX|BEFORE|AFTER|EQUAL_OR_LESS|EQUAL_OR_MORE|LESS_THAN|MORE_THAN|ON_OR_BEFORE|ON_OR_AFTER
Form Arg:Organization|Initiative, Value:full|acronym|short|variant
`;
