import * as path from 'node:path';
import { BYTE_ORDER_MARK } from '../export/csv';
import { exportDocument } from '../export/document';
import { FORMATS, FORMAT_NAMES, type FolderFormat, type FormatName, type StreamFormat } from '../export/formats';
import { toUri } from '../node/workspace';
import type { AnnotationKind } from '../recognize/annotation';
import { EXIT, UsageError, oneOf, readOptions } from './arguments';
import { OutputFolder, openStream } from './exportOutput';
import { READING_OPTIONS, type ReadFile, annotateOptionsOf, kindsOf, readCorpus } from './reading';
import { RunEntities } from '../export/runEntities';

/** `policytext export`: writes annotations of files and folders in a format that others read. Resolves with the exit status. */
export async function exportCommand(args: string[]): Promise<number> {
  const { values, positionals } = readOptions({
    args,
    allowPositionals: true,
    strict: true,
    options: { format: { type: 'string' }, output: { type: 'string' }, bom: { type: 'boolean' }, ...READING_OPTIONS },
  });
  if (values.format === undefined) throw new UsageError(`export takes --format ${FORMAT_NAMES.join('|')}`);
  const name = oneOf('--format', values.format, FORMAT_NAMES);
  const format: StreamFormat | FolderFormat = FORMATS[name];
  const kinds = chosenKinds(name, format, kindsOf(values));
  if (values.bom && name !== 'csv') throw new UsageError('--bom is for csv, which spreadsheets read');
  if (positionals.length === 0) throw new UsageError('export takes at least one file or folder');
  const { output } = values;
  if (output === undefined && format.layout === 'folder')
    throw new UsageError(`${name} has files for each document: say with --output which folder they go to`);

  const isOurs = output !== undefined && format.layout === 'folder' ? writtenBefore(output, positionals) : undefined;
  const { snapshot, files, status } = await readCorpus(positionals, annotateOptionsOf(values), values, isOurs);
  const entities = new RunEntities();
  const read = ({ path: id, uri }: ReadFile) => {
    const document = snapshot.textOf(uri)!;
    const entity = (annotation: Parameters<RunEntities['idOf']>[2]) => entities.idOf(snapshot, document, annotation);
    return exportDocument(document, { id, kinds, entity, articles: values.articles ?? false, isFlat: format.isFlat });
  };
  if (format.layout === 'stream') {
    const stream = await openStream(output, files);
    await stream.write(values.bom ? BYTE_ORDER_MARK + format.head : format.head);
    for (const file of files) await stream.write(format.write(read(file)));
    await stream.close();
    return status;
  }
  const folder = await OutputFolder.open(output!, files);
  let problems = 0;
  if (format.hasTexts) await folder.mark();
  for (const [common, content] of Object.entries(format.common)) await folder.write(common, content);
  for (const file of files) {
    try {
      for (const [extension, content] of Object.entries(format.write(read(file))))
        await folder.write(folder.stemOf(file) + extension, content);
    } catch (error) {
      process.stderr.write(`policytext: ${file.path}: ${(error as Error).message}\n`);
      problems++;
    }
  }
  return problems > 0 ? EXIT.failed : status;
}

function chosenKinds(
  name: FormatName,
  format: StreamFormat | FolderFormat,
  asked: ReadonlySet<AnnotationKind> | undefined,
): ReadonlySet<AnnotationKind> {
  for (const kind of asked ?? [])
    if (!format.kinds.has(kind))
      throw new UsageError(`${name} has ${[...format.kinds].join(' and ')} only, not ${JSON.stringify(kind)}`);
  return asked ?? format.defaultKinds;
}

/**
 * Tells the files of an output folder that lies within a folder to be read: an earlier run wrote them, they are no documents. An
 * output folder that is read itself, so that annotations come to lie beside their texts, holds documents.
 */
function writtenBefore(output: string, paths: readonly string[]): (uri: string) => boolean {
  const folder = path.resolve(output);
  const isWithin = paths.some((given) => folder.startsWith(path.join(path.resolve(given), path.sep)));
  const prefix = `${toUri(folder)}/`;
  return (uri) => isWithin && uri.startsWith(prefix);
}
