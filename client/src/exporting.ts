import * as vscode from 'vscode';
import {
  EXPORT_MARKER,
  EXPORT_MARKER_TEXT,
  type ExportAnswer,
  type ExportParams,
  type FormatName,
} from '../../server/src/lsp/protocol';
import { withLateProgress } from './lateProgress';
import { count } from './words';

/** What may be given to the command, by a key binding or another extension; it asks for what is not. */
export interface ExportArguments {
  readonly format?: FormatName;
  readonly scope?: 'workspace' | 'document';
  /** The file to write, or the folder for formats of several files; a URI as an object or a string. */
  readonly to?: vscode.Uri | string;
}

interface Format {
  readonly label: string;
  readonly detail: string;
  /** What the file is called where nobody says otherwise; nothing for a format that fills a folder. */
  readonly file?: string;
}

/** By this Excel knows a table for UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** In the order in which they are offered. */
const FORMATS: Readonly<Record<FormatName, Format>> = {
  csv: { label: 'CSV', detail: 'Targets, one a row, with all attributes: for spreadsheets', file: 'targets.csv' },
  jsonl: {
    label: 'JSON Lines',
    detail: 'All mentions with their texts, one document a line',
    file: 'annotations.jsonl',
  },
  webannotation: { label: 'Web Annotation', detail: 'W3C JSON-LD, one annotation a line', file: 'annotations.jsonld' },
  conll: { label: 'CoNLL-2003', detail: 'One token a line, with BIO tags', file: 'annotations.conll' },
  brat: { label: 'brat standoff', detail: 'A folder with an .ann and a .txt for each document' },
  cas: { label: 'UIMA CAS JSON', detail: 'A folder with a .json for each document' },
};

/** How the command reaches the server. */
export type RequestExport = (params: ExportParams, token: vscode.CancellationToken) => Promise<ExportAnswer>;

/**
 * The command that exports: asks for format, documents and place as far as they are not given, has the server write it and puts it
 * there, by the editor's own file system, so that it works where the files are elsewhere. No document is ever overwritten.
 * @returns what was written; nothing if the user changed their mind
 * @throws with words for the user, if something could not be written
 */
export async function exportTargets(
  request: RequestExport,
  selector: vscode.DocumentSelector,
  given: ExportArguments = {},
): Promise<vscode.Uri[] | undefined> {
  const name = given.format ?? (await askFormat());
  if (!name) return undefined;
  const document = documentInView(selector);
  const scope = given.scope ?? (document ? await askScope(document) : 'workspace');
  if (!scope) return undefined;
  if (scope === 'document' && !document) throw new Error('No policy text is in view that could be exported.');
  const to = asUri(given.to) ?? (await askPlace(FORMATS[name]));
  if (!to) return undefined;
  const params = { format: name, ...(scope === 'document' && document && { uris: [document.uri.toString()] }) };
  const { answer, written } = await withLateProgress('PolicyText: exporting', async (token) => {
    const answer = await request(params, token);
    return { answer, written: answer.documents.length === 0 ? [] : await write(answer, to, name === 'csv') };
  });
  report(answer, to, FORMATS[name].file === undefined);
  return written;
}

async function askFormat(): Promise<FormatName | undefined> {
  const items = (Object.keys(FORMATS) as FormatName[]).map((name) => ({ name, ...FORMATS[name] }));
  const title = 'PolicyText: Export (1/3)';
  return (await vscode.window.showQuickPick(items, { title, placeHolder: 'Format', matchOnDetail: true }))?.name;
}

async function askScope(document: vscode.TextDocument): Promise<ExportArguments['scope']> {
  const items = [
    { scope: 'workspace', label: 'All documents', detail: 'All that are indexed' },
    { scope: 'document', label: 'This document', detail: vscode.workspace.asRelativePath(document.uri) },
  ] as const;
  return (await vscode.window.showQuickPick(items, { title: 'PolicyText: Export (2/3)', placeHolder: 'Documents' }))
    ?.scope;
}

async function askPlace({ label, file }: Format): Promise<vscode.Uri | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const title = `PolicyText: Export ${label} (3/3)`;
  if (file === undefined) {
    const options = { title, canSelectFiles: false, canSelectFolders: true, openLabel: 'Export Here' };
    return (await vscode.window.showOpenDialog({ ...options, ...(folder && { defaultUri: folder }) }))?.[0];
  }
  const filters = { [label]: [file.slice(file.lastIndexOf('.') + 1)] };
  const defaultUri = folder && vscode.Uri.joinPath(folder, file);
  return vscode.window.showSaveDialog({ title, filters, saveLabel: 'Export', ...(defaultUri && { defaultUri }) });
}

const documentInView = (selector: vscode.DocumentSelector): vscode.TextDocument | undefined => {
  const document = vscode.window.activeTextEditor?.document;
  return document && vscode.languages.match(selector, document) > 0 ? document : undefined;
};

const asUri = (to: vscode.Uri | string | undefined): vscode.Uri | undefined =>
  typeof to === 'string' ? vscode.Uri.parse(to, true) : to;

/**
 * Writes what the server answered. @param isTable whether it is for spreadsheets, which want to be told that it is UTF-8
 * @throws for a file that is one of the documents, unless it holds just that already
 */
async function write({ files, documents }: ExportAnswer, to: vscode.Uri, isTable: boolean): Promise<vscode.Uri[]> {
  const sources = new Set(documents);
  const written: vscode.Uri[] = [];
  const holdsDocuments = documents.some((document) => document.startsWith(`${to.toString()}/`));
  if (files.some(({ name }) => name.endsWith('.txt')) && !holdsDocuments)
    await vscode.workspace.fs.writeFile(
      vscode.Uri.joinPath(to, EXPORT_MARKER),
      new TextEncoder().encode(EXPORT_MARKER_TEXT),
    );
  for (const { name, content } of files) {
    const uri = name === '' ? to : vscode.Uri.joinPath(to, ...safeSegments(name));
    const bytes = new TextEncoder().encode(isTable ? BYTE_ORDER_MARK + content : content);
    if (sources.has(uri.toString())) {
      if (sameBytes(bytes, await vscode.workspace.fs.readFile(uri))) continue; // a brat text beside its annotations
      throw new Error(`${vscode.workspace.asRelativePath(uri)} is one of the documents and is not overwritten`);
    }
    await vscode.workspace.fs.writeFile(uri, bytes); // makes the folders around it
    written.push(uri);
  }
  return written;
}

/** The folders and the name of a path, none of which leads out of the folder that is written to. */
const safeSegments = (name: string) => name.split('/').filter((segment) => segment !== '' && !/^\.\.?$/.test(segment));

const sameBytes = (a: Uint8Array, b: Uint8Array) => a.length === b.length && a.every((byte, i) => byte === b[i]);

function report({ documents, problems }: ExportAnswer, to: vscode.Uri, isFolder: boolean): void {
  if (documents.length === 0) {
    void vscode.window.showWarningMessage('There is nothing to export: no such document is indexed.');
    return;
  }
  if (problems.length > 0) void vscode.window.showWarningMessage(`Not exported: ${problems.join('; ')}`);
  const message = `Exported ${count(documents.length, 'document')} to ${vscode.workspace.asRelativePath(to)}.`;
  void vscode.window.showInformationMessage(message, 'Open').then((answer) => {
    if (answer) void vscode.commands.executeCommand(isFolder ? 'revealInExplorer' : 'vscode.open', to);
  });
}
