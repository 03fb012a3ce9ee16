import { createInterface } from 'node:readline';
import { Corpus } from '../corpus/corpus';
import type { CorpusDocument } from '../corpus/corpusDocument';
import type { Snapshot } from '../corpus/snapshot';
import { readPolicyFiles } from '../node/policyFiles';
import type { AnnotateOptions } from '../recognize/annotate';
import { ANNOTATION_KINDS, type AnnotationKind, type NameAnnotation } from '../recognize/annotation';
import { EXIT, UsageError, isoDate, oneOf, readOptions } from './arguments';
import { type LineOptions, fromLine, toLine } from './jsonl';
import { write } from './output';
import { RunEntities } from './runEntities';
import { toTable } from './table';

/** `policytext annotate`: annotates files, folders or JSON lines. Resolves with the exit status. */
export async function annotateCommand(args: string[]): Promise<number> {
  const { values, positionals } = readOptions({
    args,
    allowPositionals: true,
    strict: true,
    options: {
      format: { type: 'string' },
      input: { type: 'string' },
      kind: { type: 'string', multiple: true },
      explain: { type: 'boolean' },
      'reference-date': { type: 'string' },
      'date-order': { type: 'string' },
      'vague-dates': { type: 'boolean' },
    },
  });
  const lineOptions: LineOptions = { kinds: kindsOf(values.kind), explain: values.explain ?? false };
  const { 'reference-date': date, 'date-order': order } = values;
  const annotateOptions: AnnotateOptions = {
    ...(date !== undefined && { referenceDate: isoDate('--reference-date', date) }),
    ...(order !== undefined && { dateOrder: oneOf('--date-order', order, ['dmy', 'mdy'] as const) }),
    ...(values['vague-dates'] && { vagueDates: true }),
  };
  if (values.input !== undefined) {
    oneOf('--input', values.input, ['jsonl']);
    if (positionals.length > 0)
      throw new UsageError('with --input jsonl the documents come from standard input: give no paths');
    if (values.format !== undefined) oneOf('--format with --input jsonl', values.format, ['jsonl']);
    return annotateLines(annotateOptions, lineOptions);
  }
  if (positionals.length === 0) throw new UsageError('annotate takes at least one file or folder');
  const format = oneOf('--format', values.format ?? 'table', ['table', 'jsonl']);
  return annotateFiles(positionals, format, annotateOptions, lineOptions);
}

function kindsOf(names: string[] | undefined): ReadonlySet<AnnotationKind> {
  return new Set(names?.map((name) => oneOf('--kind', name, ANNOTATION_KINDS)) ?? ANNOTATION_KINDS);
}

/** Reads all files first, so that each can be written with what the others say about it. */
async function annotateFiles(
  paths: readonly string[],
  format: 'table' | 'jsonl',
  annotateOptions: AnnotateOptions,
  options: LineOptions,
): Promise<number> {
  const corpus = new Corpus();
  const read: { path: string; uri: string }[] = [];
  let status: number = EXIT.ok;
  for await (const file of readPolicyFiles(paths)) {
    if ('problem' in file) {
      process.stderr.write(`policytext: ${file.path}: ${file.problem}\n`);
      status = EXIT.failed;
      continue;
    }
    corpus.update(file.uri, file.text, annotateOptions);
    read.push(file);
  }
  const snapshot = corpus.snapshot();
  if (format === 'table') await write(toTable(snapshot, read, options));
  else {
    const entities = new RunEntities();
    for (const { path, uri } of read)
      await write(lineOf(path, snapshot, snapshot.document(uri)!, entities, options) + '\n');
  }
  return status;
}

/** Writes each document before it reads the next. A line that cannot be read is said and passed over. */
async function annotateLines(annotateOptions: AnnotateOptions, options: LineOptions): Promise<number> {
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
      corpus.update(uri, text, { ...annotateOptions, ...own });
      const snapshot = corpus.snapshot();
      await write(lineOf(id, snapshot, snapshot.document(uri)!, entities, options) + '\n');
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
  document: CorpusDocument,
  entities: RunEntities,
  options: LineOptions,
): string {
  const entity = (annotation: NameAnnotation) => entities.idOf(snapshot, document, annotation);
  return toLine(id, document.annotated.annotations, entity, options);
}
