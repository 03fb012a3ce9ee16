import type { CorpusDocument } from '../corpus/corpusDocument';
import type { TermFile } from '../corpus/termFiles';
import { EVERY_FILE } from '../lexicon/ignores';
import { readLexiconLines } from '../lexicon/format';
import { SILENCED_KINDS, TERM_SECTIONS, tidy } from '../lexicon/terms';
import type { Annotation, Span } from '../recognize/annotation';
import { namesIn } from './nameList';

/** Something to write in a term file. */
export interface TermCompletion {
  readonly text: string;
  readonly what: 'section' | 'name' | 'kind' | 'file';
  /** What it takes the place of. */
  readonly replace: Span;
}

/** What completion in a term file can offer. */
export interface TermSuggestions {
  /** The documents that the file is about, each with its path below the folder. */
  readonly documents: readonly { readonly document: CorpusDocument; readonly path: string }[];
  /** Identifiers of all checks. */
  readonly checks: readonly string[];
}

const LIMIT = 100;

/**
 * What can stand in a term file at an offset: headings on a line that is empty or begins with a bracket; under a heading the names
 * that the documents use, metrics, kinds; in an ignore file the paths of documents and the texts of their mentions.
 */
export function completeTerms(file: TermFile, offset: number, suggestions: TermSuggestions): TermCompletion[] {
  const { lines, text } = file;
  const line = lines.lineOf(offset);
  const [start, end] = [lines.lineStart(line), lines.lineEnd(line)];
  const typed = text.slice(start, offset);
  if (typed.startsWith('#')) return [];
  const headings = sections(file, suggestions).map((name) => ({ text: `[${name}]`, what: 'section' as const }));
  if (typed.trimStart().startsWith('[')) return fitting(headings, typed.trimStart(), { start, end });
  const fields = typed.split('\t');
  const prefix = fields.at(-1)!.trimStart();
  const rest = text.slice(offset, end);
  const until = rest.includes('\t') ? offset + rest.indexOf('\t') : end;
  const section = sectionAround(file, line);
  const rows = section === undefined ? [] : valuesFor(file, section, fields, suggestions);
  const found = fitting(rows, prefix, { start: offset - prefix.length, end: until });
  return typed === '' ? [...fitting(headings, '', { start, end }), ...found] : found;
}

type Value = Pick<TermCompletion, 'text' | 'what'>;

function fitting(values: readonly Value[], prefix: string, replace: Span): TermCompletion[] {
  const key = prefix.toLowerCase();
  const all = new Map(values.map((value) => [value.text, value]));
  return [...all.values()]
    .filter(({ text }) => text.toLowerCase().startsWith(key))
    .slice(0, LIMIT)
    .map((value) => ({ ...value, replace }));
}

const sections = ({ role }: TermFile, { checks }: TermSuggestions): readonly string[] =>
  role === 'terms' ? TERM_SECTIONS : [...SILENCED_KINDS, ...checks];

function sectionAround({ text }: TermFile, line: number): string | undefined {
  return readLexiconLines(text).findLast((each) => each.heading && each.line < line)?.heading?.text;
}

function valuesFor(
  { role }: TermFile,
  section: string,
  fields: readonly string[],
  { documents }: TermSuggestions,
): readonly Value[] {
  const field = fields.length - 1;
  if (role === 'ignore') {
    if (field === 0) return [EVERY_FILE, ...documents.map(({ path }) => path)].map((text) => ({ text, what: 'file' }));
    const inside = documents.filter(({ path }) => fields[0]!.trim() === path || fields[0]!.trim() === EVERY_FILE);
    return field === 1 ? textsOf(inside, ({ kind }) => kind === section) : [];
  }
  switch (section) {
    case 'organization':
    case 'initiative':
      return documents
        .flatMap(({ document }) => namesIn(document))
        .filter(({ kind }) => kind === section)
        .map(({ name }) => ({ text: name, what: 'name' }));
    case 'metric':
      return documents.flatMap(({ document }) =>
        document.annotated.annotations.flatMap((each): Value[] =>
          'metric' in each && each.metric !== undefined ? [{ text: tidy(each.metric), what: 'name' }] : [],
        ),
      );
    case 'not':
      if (field > 0) return SILENCED_KINDS.map((text) => ({ text, what: 'kind' }));
      return textsOf(documents, () => true);
    default:
      return [];
  }
}

const textsOf = (documents: TermSuggestions['documents'], isWanted: (annotation: Annotation) => boolean): Value[] =>
  documents.flatMap(({ document }) =>
    document.annotated.annotations.filter(isWanted).map(({ text }): Value => ({ text: tidy(text), what: 'name' })),
  );
