import fc from 'fast-check';
import { Corpus } from '../../server/src/corpus/corpus';
import type { TextDocument } from '../../server/src/corpus/corpusDocument';
import { ATTRIBUTES, type Attributes } from '../../server/src/export/attributes';
import type { ExportAnnotation, ExportDocument } from '../../server/src/export/document';
import { exportDocument } from '../../server/src/export/document';
import { ANNOTATION_KINDS, type AnnotationKind } from '../../server/src/recognize/annotation';
import { annotate } from '../../server/src/recognize/annotate';
import { LineIndex } from '../../server/src/text/lineIndex';
import { markedCorpus, textsOf } from './corpus';

/** The first document of a fixture, whose marks are its annotations, as the formats take it. */
export function exported(source: string): ExportDocument {
  const { snapshot, files } = markedCorpus(source);
  return inExport(textsOf(snapshot)[0]!, files[0]!.name);
}

/** A document that the recognisers read. */
export function recognized(text: string): ExportDocument {
  const corpus = new Corpus();
  corpus.update('file:///policy/a.txt', text);
  return inExport(textsOf(corpus.snapshot())[0]!, 'a.txt');
}

/** Entities are called by their local identifiers. */
const inExport = (document: TextDocument, id: string) =>
  exportDocument(document, { id, kinds: new Set(ANNOTATION_KINDS), entity: ({ entity }) => entity });

/** A document with any annotations, which no recogniser made. */
export function documentOf(text: string, annotations: readonly ExportAnnotation[], id = 'a.txt'): ExportDocument {
  let source: ExportDocument['source'] | undefined;
  return {
    id,
    uri: `file:///policy/${encodeURI(id)}`,
    text,
    lines: new LineIndex(text),
    // Only one format wants it, and reading takes longer than writing.
    get source() {
      return (source ??= annotate(text).source);
    },
    annotations,
  };
}

// Words, signs and blanks that formats stumble over: astral characters, combining marks, all line ends, tabs, quotation marks,
// separators of the formats themselves.
const pieces = fc.constantFrom(
  ...'plan|Ministry|of|40|%|😀|👩‍🌾|é|e\u0301|漢|"|\'|,|;|=1+1|-DOCSTART-|O|B-ORG|\\|{|}|<|&|\ufeff|\u00ad|\u200b|\u0001|\0|\u202e|٣|４０'.split(
    '|',
  ),
);
const blanks = fc.constantFrom(
  '',
  ' ',
  ' ',
  '  ',
  '\t',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '\u00a0',
  '\u0085',
  '\u2028',
  '\u2029',
  '\f',
);
const texts = fc
  .array(fc.tuple(pieces, blanks), { minLength: 1, maxLength: 30 })
  .map((parts) => parts.map(([piece, blank]) => piece + blank).join(''));

const strings = fc.oneof(
  fc.constantFrom(
    '=SUM(A1)',
    "'=1",
    "''",
    '-',
    '@x',
    '+1',
    'a "b", c',
    'two\nlines',
    'two\r\nlines',
    'tab\there',
    '😀 \u2028 \u0085',
    '%ID',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
);
const numbers = fc.oneof(
  fc.integer(),
  fc.constantFrom(0, -5, 0.1, 1.3e12, 1e21, 1e300, 5e-7, -2.5e-9),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0 || 0), // JSON knows no negative zero
);
/** Values of the attributes that have few. */
const words: Readonly<Record<string, readonly string[]>> = {
  comparator: ['>', '>=', '<', '<=', '=', '~'],
  deadlineSource: ['phrase', 'sentence', 'section', 'document'],
  type: ['DATE', 'TIME', 'DURATION', 'SET'],
  mod: ['START', 'MID', 'END', 'APPROX', 'BEFORE', 'ON_OR_AFTER'],
  form: ['full', 'acronym', 'short', 'variant'],
};
const always = ['value', 'comparator', 'type', 'entity', 'form'];

function attributesOf(kind: AnnotationKind) {
  const model = Object.entries(ATTRIBUTES[kind]).map(([name, type]) => {
    const own = words[name];
    const value: fc.Arbitrary<string | number> = own ? fc.constantFrom(...own) : type === 'number' ? numbers : strings;
    return [name, value] as const;
  });
  const required = model.map(([name]) => name).filter((name) => always.includes(name));
  return fc.record(Object.fromEntries(model), { requiredKeys: required }).map((attributes) => ({ ...attributes }));
}

/** Blanks of Unicode and of Python: no annotation begins or ends with one. */
// eslint-disable-next-line no-control-regex
const EDGE = /^[\s\x00-\x1f\x7f-\x9f\u00ad\u200b\ufeff]+|[\s\x00-\x1f\x7f-\x9f\u00ad\u200b\ufeff]+$/g;

/** Documents with annotations of all kinds that nest, overlap and reach over line ends; none begins or ends inside a character. */
export const documents: fc.Arbitrary<ExportDocument> = texts.chain((text) => {
  const edges = [0];
  for (const character of text) edges.push(edges.at(-1)! + character.length);
  const edge = fc.nat({ max: edges.length - 1 });
  const annotation = fc
    .tuple(edge, edge, fc.constantFrom(...ANNOTATION_KINDS))
    .chain(([a, b, kind]) =>
      fc.record({
        a: fc.constant(a),
        b: fc.constant(b),
        kind: fc.constant(kind),
        rule: strings,
        attributes: attributesOf(kind),
      }),
    )
    .map(({ a, b, kind, rule, attributes }): ExportAnnotation => {
      const [from, to] = [edges[Math.min(a, b)]!, edges[Math.max(a, b)]!];
      const whole = text.slice(from, to);
      const covered = whole.replace(EDGE, '');
      const start = from + whole.indexOf(covered);
      return { kind, start, end: start + covered.length, text: covered, rule, attributes };
    });
  return fc.array(annotation, { maxLength: 8 }).map((list) =>
    documentOf(
      text,
      list.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start || b.end - a.end),
    ),
  );
});

const DEFAULTS: Readonly<Record<AnnotationKind, Attributes>> = {
  target: { value: 1, comparator: '=' },
  figure: { value: 1, comparator: '=' },
  date: { type: 'DATE', value: '2030' },
  organization: { entity: 'organization:A', form: 'full' },
  initiative: { entity: 'initiative:A', form: 'full' },
};

/** An annotation of the first place where a text holds what it covers. */
export function annotationOf(
  text: string,
  kind: AnnotationKind,
  covered: string,
  attributes: Attributes = {},
): ExportAnnotation {
  const start = text.indexOf(covered);
  if (start < 0) throw new Error(`${JSON.stringify(covered)} is not in the text`);
  const all = { ...DEFAULTS[kind], ...attributes };
  return { kind, start, end: start + covered.length, text: covered, rule: `test.${kind}`, attributes: all };
}
