import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { CorpusDocument, TextDocument } from '../corpus/corpusDocument';
import type { Snapshot } from '../corpus/snapshot';
import { relativePath } from '../corpus/workspace';
import { type ExportDocument, exportDocument } from '../export/document';
import { FORMATS, FORMAT_NAMES, type FolderFormat, type FormatName, type StreamFormat } from '../export/formats';
import { RunEntities } from '../export/runEntities';
import { safePath, uniqueStems } from '../export/stems';
import { canonicalUri, lastPart } from './convert';
import { EXPORT_REQUEST, type ExportAnswer, type ExportedFile, type ExportParams } from './protocol';
import type { IndexContext } from './indexRequests';

/** Answers documents of the corpus in a format that other programs read. Where it is written is the client's affair. */
export function registerExport(connection: Connection, context: IndexContext): void {
  const nothing: ExportAnswer = { files: [], documents: [], problems: [] };
  connection.onRequest(
    EXPORT_REQUEST,
    context.guard<ExportParams, ExportAnswer | ResponseError>('export', nothing, async ({ format, uris }, token) => {
      if (!isFormat(format)) {
        const message = `There is no export format ${JSON.stringify(format)}; there are ${FORMAT_NAMES.join(', ')}.`;
        return new ResponseError(LSPErrorCodes.RequestFailed, message);
      }
      await context.ready(); // entities are linked over all documents
      return exportAll(context, FORMATS[format], uris?.map(canonicalUri), token);
    }),
  );
}

async function exportAll(
  context: IndexContext,
  format: StreamFormat | FolderFormat,
  uris: readonly string[] | undefined,
  token: CancellationToken,
): Promise<ExportAnswer | ResponseError> {
  const snapshot = context.library.snapshot();
  const documents = snapshot.documents().filter(({ uri }) => uris?.includes(uri) ?? true);
  const names = documentNames(context, documents);
  const stems = uniqueStems([...names].map(([uri, name]) => [uri, safePath(name)]));
  const entities = new RunEntities();
  const problems: string[] = [];
  const files: ExportedFile[] = [];
  const parts = format.layout === 'stream' ? [format.head] : [];
  if (format.layout === 'folder')
    for (const [name, content] of Object.entries(format.common)) files.push({ name, content });
  for (const document of documents) {
    await context.pause();
    if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'export: cancelled');
    const name = names.get(document.uri)!;
    try {
      await context.library.closedTexts.recall([document.uri]);
      const text = snapshot.textOf(document.uri);
      if (!text) throw new Error('it has changed since the export began');
      const view = readForExport(snapshot, text, name, format, entities);
      if (format.layout === 'stream') parts.push(format.write(view));
      else
        for (const [extension, content] of Object.entries(format.write(view)))
          files.push({ name: stems.get(document.uri)! + extension, content });
    } catch (error) {
      problems.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (format.layout === 'stream') files.push({ name: '', content: parts.join('') });
  return { files, documents: documents.map(({ uri }) => context.clientUri(uri)), problems };
}

function readForExport(
  snapshot: Snapshot,
  document: TextDocument,
  id: string,
  { defaultKinds: kinds, isFlat }: StreamFormat | FolderFormat,
  entities: RunEntities,
): ExportDocument {
  return exportDocument(document, {
    id,
    kinds,
    isFlat,
    entity: (annotation) => entities.idOf(snapshot, document, annotation),
  });
}

/** What documents are called: their path in their workspace folder, behind the folder's name where there are several; else their last part. */
function documentNames({ library }: IndexContext, documents: readonly CorpusDocument[]): Map<string, string> {
  const isOne = [...library.folderUris()].length < 2;
  return new Map(
    documents.map(({ uri }) => {
      const folder = library.folderOf(uri);
      const path = folder === undefined ? undefined : relativePath(uri, isOne ? folder : parentOf(folder));
      return [uri, path ?? lastPart(uri)];
    }),
  );
}

const parentOf = (uri: string) => uri.slice(0, uri.lastIndexOf('/'));

const isFormat = (name: unknown): name is FormatName => FORMAT_NAMES.some((format) => format === name);
