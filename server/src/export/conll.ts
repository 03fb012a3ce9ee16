import { ANNOTATION_KINDS, type AnnotationKind, type Span } from '../recognize/annotation';
import type { ExportAnnotation, ExportDocument } from './document';
import { ImportError } from './importError';
import { linesOf } from './reading';

/**
 * CoNLL-2003 (Tjong Kim Sang and De Meulder 2003): a line for each token with four columns between single blanks: token, part of
 * speech, chunk, name tag. A blank line ends a sentence; `-DOCSTART- -X- -X- O` and a blank line begin a document.
 *
 * - There are no offsets: spans are runs of tokens. {@link alignConll} finds them again in the text.
 * - We tag no parts of speech and no chunks: both columns are `-`.
 * - Tags are BIO (IOB2): `B-` on every first token, `I-` on the others, `O` elsewhere. Types are TARGET, FIGURE, DATE, ORG, INITIATIVE.
 * - A token has one tag, so overlaps are resolved: the longer annotation wins; of equally long ones the kind that comes first in the
 *   list above, then the earlier. What shares a token with a winner is left out whole.
 * - A token that an annotation covers in part belongs to it. A sentence does not end inside an annotation. Line ends are blanks, and
 *   so are control characters: a token with one inside is two.
 */

const TAGS: Readonly<Record<AnnotationKind, string>> = {
  target: 'TARGET',
  figure: 'FIGURE',
  date: 'DATE',
  organization: 'ORG',
  initiative: 'INITIATIVE',
};

const DOCUMENT = '-DOCSTART- -X- -X- O';

/** What a form is made of: a control character within a token would end the line for some programs. */
const FORM = /[^\p{Cc}\p{Z}]+/gu;
/** What may stand between two forms. */
const GAP = /[\s\p{Cc}\p{Z}\u00ad\u200b\ufeff]*/uy;

/** A document in CoNLL-2003, its -DOCSTART- included. */
export function toConll(document: ExportDocument): string {
  const sentences = sentencesOf(document);
  const annotations = flatten(document.annotations, sentences.flat());
  const lines = [DOCUMENT, ''];
  let next = 0;
  let before: ExportAnnotation | undefined;
  for (const sentence of sentences) {
    for (const [i, { form, start, end }] of sentence.entries()) {
      while (next < annotations.length && annotations[next]!.end <= start) next++;
      const candidate = annotations[next];
      const here = candidate && candidate.start < end ? candidate : undefined;
      const goesOn = here !== undefined && here === before;
      if (i === 0 && !goesOn && lines.at(-1) !== '') lines.push('');
      lines.push(`${form} - - ${here ? `${goesOn ? 'I' : 'B'}-${TAGS[here.kind]}` : 'O'}`);
      before = here;
    }
  }
  if (lines.at(-1) !== '') lines.push('');
  return lines.map((line) => `${line}\n`).join('');
}

/** A token of the file. */
interface Form extends Span {
  readonly form: string;
}

function sentencesOf({ source }: ExportDocument): Form[][] {
  return source.paragraphs.flatMap(({ start: offset, paragraph }) =>
    paragraph.sentences.map(({ first, last }) =>
      paragraph.tokens.slice(first, last).flatMap(({ text, start }) =>
        [...text.matchAll(FORM)].map(({ index, 0: form }) => {
          const at = offset + start + index;
          return { form, start: at, end: at + form.length };
        }),
      ),
    ),
  );
}

/** Annotations that share no token, in order. */
function flatten(annotations: readonly ExportAnnotation[], tokens: readonly Span[]): ExportAnnotation[] {
  const taken = new Uint8Array(tokens.length);
  return [...annotations]
    .sort(byPrecedence)
    .filter((annotation) => {
      const { first, last } = runOf(tokens, annotation);
      if (first >= last || taken.subarray(first, last).includes(1)) return false;
      taken.fill(1, first, last);
      return true;
    })
    .sort((a, b) => a.start - b.start);
}

function byPrecedence(a: ExportAnnotation, b: ExportAnnotation): number {
  return (
    b.end - b.start - (a.end - a.start) ||
    ANNOTATION_KINDS.indexOf(a.kind) - ANNOTATION_KINDS.indexOf(b.kind) ||
    a.start - b.start
  );
}

/** The tokens that a span touches: from `first` to before `last`. */
function runOf(tokens: readonly Span[], { start, end }: Span): { first: number; last: number } {
  return { first: countUntil(tokens, (token) => token.end <= start), last: countUntil(tokens, (t) => t.start < end) };
}

/** How many tokens at the beginning meet a condition that, once unmet, stays so. */
function countUntil(tokens: readonly Span[], meets: (token: Span) => boolean): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (meets(tokens[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A line of a CoNLL file. */
export interface ConllToken {
  readonly form: string;
  /** The kind of annotation that it is in, and whether it begins one. */
  readonly tag?: { readonly kind: AnnotationKind; readonly begins: boolean };
}

/** Sentences of tokens. */
export type ConllDocument = readonly (readonly ConllToken[])[];

/**
 * Reads a file of CoNLL documents.
 * @throws ImportError with the line for what has not four columns, a tag that is none, and an `I-` behind something else
 */
export function fromConll(content: string): ConllDocument[] {
  const documents: ConllToken[][][] = [];
  let behind = 0;
  for (const { line, place } of linesOf(content)) {
    const number = Number(place.slice('line '.length));
    const newSentence = number > behind + 1;
    behind = number;
    if (line === DOCUMENT) {
      documents.push([]);
      continue;
    }
    const sentences = documents.at(-1);
    if (!sentences) throw new ImportError(place, `a file begins with ${DOCUMENT}`);
    if (newSentence || sentences.length === 0) sentences.push([]);
    const sentence = sentences.at(-1)!;
    sentence.push(readToken(line, sentence.at(-1), place));
  }
  return documents;
}

function readToken(line: string, before: ConllToken | undefined, place: string): ConllToken {
  const [form = '', , , tag = '', ...more] = line.split(' ');
  if (form === '' || tag === '' || more.length > 0) throw new ImportError(place, 'a token has four columns');
  if (tag === 'O') return { form };
  const kind = ANNOTATION_KINDS.find((candidate) => TAGS[candidate] === tag.slice(2));
  if (!kind || !/^[BI]-/.test(tag)) throw new ImportError(place, `${JSON.stringify(tag)} is none of our tags`);
  const begins = tag.startsWith('B-');
  if (!begins && before?.tag?.kind !== kind)
    throw new ImportError(place, `${tag} goes on with what did not begin: ${tag.replace('I-', 'B-')} is missing`);
  return { form, tag: { kind, begins } };
}

/** Where a kind of annotation stands in a text. */
export interface TaggedSpan extends Span {
  readonly kind: AnnotationKind;
}

/**
 * Finds the annotations of a CoNLL document in its text.
 * @returns spans in UTF-16 code units, each from the start of its first token to the end of its last
 * @throws ImportError if a token is not the next thing in the text that is neither blank nor control character
 */
export function alignConll(document: ConllDocument, text: string): TaggedSpan[] {
  const spans: { kind: AnnotationKind; start: number; end: number }[] = [];
  let at = 0;
  for (const [i, sentence] of document.entries()) {
    for (const [j, { form, tag }] of sentence.entries()) {
      GAP.lastIndex = at;
      GAP.test(text);
      const start = GAP.lastIndex;
      if (!text.startsWith(form, start))
        throw new ImportError(
          `sentence ${i + 1}, token ${j + 1}`,
          `the text does not go on with ${JSON.stringify(form)}`,
        );
      at = start + form.length;
      if (tag?.begins) spans.push({ kind: tag.kind, start, end: at });
      else if (tag) spans.at(-1)!.end = at;
    }
  }
  return spans;
}
