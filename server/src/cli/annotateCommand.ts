import { createInterface } from 'node:readline';
import { Corpus } from '../corpus/corpus';
import type { TextDocument } from '../corpus/corpusDocument';
import type { Snapshot } from '../corpus/snapshot';
import type { AnnotateOptions } from '../recognize/annotate';
import { ANNOTATION_KINDS, type NameAnnotation } from '../recognize/annotation';
import { EXIT, UsageError, isoDate, oneOf, readOptions } from './arguments';
import { type LineOptions, fromLine, toLine } from './jsonl';
import { write } from './output';
import { READING_OPTIONS, annotateOptionsOf, kindsOf, readCorpus } from './reading';
import { RunEntities } from '../export/runEntities';
import { toTable } from './table';
import { RunTerms, type TermValues } from './terms';

/** `policytext annotate`: annotates files, folders or JSON lines. Resolves with the exit status. */
export async function annotateCommand(args: string[]): Promise<number> {
  const { values, positionals } = readOptions({
    args,
    allowPositionals: true,
    strict: true,
    options: {
      format: { type: 'string' },
      input: { type: 'string' },
      explain: { type: 'boolean' },
      ...READING_OPTIONS,
    },
  });
  const lineOptions: LineOptions = {
    kinds: kindsOf(values) ?? new Set(ANNOTATION_KINDS),
    explain: values.explain ?? false,
    articles: values.articles ?? false,
  };
  const annotateOptions = annotateOptionsOf(values);
  if (values.input !== undefined) {
    oneOf('--input', values.input, ['jsonl']);
    if (positionals.length > 0)
      throw new UsageError('with --input jsonl the documents come from standard input: give no paths');
    if (values.format !== undefined) oneOf('--format with --input jsonl', values.format, ['jsonl']);
    return annotateLines(annotateOptions, values, lineOptions);
  }
  if (positionals.length === 0) throw new UsageError('annotate takes at least one file or folder');
  const format = oneOf('--format', values.format ?? 'table', ['table', 'jsonl']);
  return annotateFiles(positionals, format, annotateOptions, values, lineOptions);
}

async function annotateFiles(
  paths: readonly string[],
  format: 'table' | 'jsonl',
  annotateOptions: AnnotateOptions,
  terms: TermValues,
  options: LineOptions,
): Promise<number> {
  const { snapshot, files, status } = await readCorpus(paths, annotateOptions, terms);
  if (format === 'table') await write(toTable(snapshot, files, options));
  else {
    const entities = new RunEntities();
    for (const { path, uri } of files)
      await write(lineOf(path, snapshot, snapshot.textOf(uri)!, entities, options) + '\n');
  }
  return status;
}

/** Writes each document before it reads the next. A line that cannot be read is said and passed over. */
async function annotateLines(
  annotateOptions: AnnotateOptions,
  terms: TermValues,
  options: LineOptions,
): Promise<number> {
  const taught = await RunTerms.open(terms);
  const corpus = new Corpus();
  const entities = new RunEntities();
  let status: number = EXIT.ok;
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    try {
      const { id, text, referenceDate } = fromLine(line);
      const own = referenceDate !== undefined && { referenceDate: isoDate('"referenceDate"', referenceDate) };
      const uri = `stdin:${number}`; // an id may occur twice
      corpus.update(uri, text, { ...annotateOptions, ...own, ...(await taught.optionsFor(uri)) });
      const snapshot = corpus.snapshot();
      await write(lineOf(id, snapshot, snapshot.textOf(uri)!, entities, options) + '\n');
    } catch (error) {
      process.stderr.write(`policytext: standard input, line ${number}: ${(error as Error).message}\n`);
      status = EXIT.failed;
    }
  }
  return status;
}

function lineOf(
  id: string,
  snapshot: Snapshot,
  document: TextDocument,
  entities: RunEntities,
  options: LineOptions,
): string {
  const entity = (annotation: NameAnnotation) => entities.idOf(snapshot, document, annotation);
  return toLine(id, document, entity, options);
}
