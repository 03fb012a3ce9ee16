import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  type FileContent,
  type FileParams,
  type FileStat,
  type FolderEntry,
  LIST_FOLDER_REQUEST,
  READ_FILE_REQUEST,
  STAT_REQUEST,
} from '../../server/src/lsp/protocol';

/**
 * Answers the server's questions for the files of virtual workspaces, which only the editor can read (`vscode-vfs:` and whatever other
 * scheme an extension provides).
 */
export const registerFiles = (server: LanguageClient): vscode.Disposable[] => [
  server.onRequest(LIST_FOLDER_REQUEST, async ({ uri }: FileParams): Promise<FolderEntry[]> => {
    const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.parse(uri, true));
    return entries.flatMap(([name, type]): FolderEntry[] => {
      if (type & vscode.FileType.File) return [{ name, kind: 'file' }];
      // A link to a folder might lead back to a folder around it.
      return type === vscode.FileType.Directory ? [{ name, kind: 'folder' }] : [];
    });
  }),
  server.onRequest(STAT_REQUEST, async ({ uri }: FileParams): Promise<FileStat | null> => {
    try {
      const { type, size } = await vscode.workspace.fs.stat(vscode.Uri.parse(uri, true));
      if (type & vscode.FileType.File) return { kind: 'file', size };
      return type & vscode.FileType.Directory ? { kind: 'folder', size: 0 } : null;
    } catch (error) {
      if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return null;
      throw error;
    }
  }),
  server.onRequest(READ_FILE_REQUEST, async ({ uri }: FileParams): Promise<FileContent> => {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.parse(uri, true));
    return { base64: Buffer.from(bytes).toString('base64') };
  }),
];
