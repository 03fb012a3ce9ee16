import { createInterface } from 'node:readline';
import { Corpus } from '../corpus/corpus';
import type { CorpusDocument } from '../corpus/corpusDocument';
import type { Snapshot } from '../corpus/snapshot';
import { readPolicyFiles } from '../node/policyFiles';
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
    },
  });
  const lineOptions: LineOptions = { kinds: kindsOf(values.kind), explain: values.explain ?? false };
  const referenceDate = values['reference-date'] && isoDate('--reference-date', values['reference-date']);
  if (values.input !== undefined) {
    oneOf('--input', values.input, ['jsonl']);
    if (positionals.length > 0)
      throw new UsageError('with --input jsonl the documents come from standard input: give no paths');
    if (values.format !== undefined) oneOf('--format with --input jsonl', values.format, ['jsonl']);
    return annotateLines(referenceDate, lineOptions);
  }
  if (positionals.length === 0) throw new UsageError('annotate takes at least one file or folder');
  const format = oneOf('--format', values.format ?? 'table', ['table', 'jsonl']);
  return annotateFiles(positionals, referenceDate, format, lineOptions);
}

function kindsOf(names: string[] | undefined): ReadonlySet<AnnotationKind> {
  return new Set(names?.map((name) => oneOf('--kind', name, ANNOTATION_KINDS)) ?? ANNOTATION_KINDS);
}

/** Reads all files first, so that each can be written with what the others say about it. */
async function annotateFiles(
  paths: readonly string[],
  referenceDate: string | undefined,
  format: 'table' | 'jsonl',
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
    corpus.update(file.uri, file.text, { ...(referenceDate && { referenceDate }) });
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
async function annotateLines(referenceDate: string | undefined, options: LineOptions): Promise<number> {
  const corpus = new Corpus();
  const entities = new RunEntities();
  let status: number = EXIT.ok;
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    try {
      const document = fromLine(line);
      const date =
        document.referenceDate === undefined ? referenceDate : isoDate('"referenceDate"', document.referenceDate);
      const uri = `stdin:${number}`; // an id may occur twice
      corpus.update(uri, document.text, { ...(date && { referenceDate: date }) });
      const snapshot = corpus.snapshot();
      await write(lineOf(document.id, snapshot, snapshot.document(uri)!, entities, options) + '\n');
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
