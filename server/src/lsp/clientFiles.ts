import { type Connection, CancellationTokenSource } from 'vscode-languageserver';
import { type FileStat, type FolderEntry, TooLarge, type WorkspacePort } from '../corpus/workspace';
import { withPath } from './convert';
import { type FileContent, type FileParams, LIST_FOLDER_REQUEST, READ_FILE_REQUEST, STAT_REQUEST } from './protocol';

/** A client that has not answered by then is not waited for: one file that hangs must not keep all others unread; in milliseconds. */
const PATIENCE = 30_000;

/**
 * The files of a virtual workspace, as the client has them. It watches them, too, and tells what happens as for any other file, so that
 * there is no watching here.
 */
export function clientWorkspace(connection: Connection, patience = PATIENCE): WorkspacePort {
  const ask = async (method: string, uri: string): Promise<unknown> => {
    const params: FileParams = { uri: withPath(uri) };
    const cancellation = new CancellationTokenSource();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        cancellation.cancel();
        reject(new Error(`the client did not answer ${method} within ${patience / 1000} s`));
      }, patience);
    });
    try {
      return await Promise.race([connection.sendRequest<unknown>(method, params, cancellation.token), late]);
    } finally {
      clearTimeout(timer);
      cancellation.dispose();
    }
  };
  return {
    async list(folder) {
      const answer = await ask(LIST_FOLDER_REQUEST, folder);
      if (!Array.isArray(answer)) throw new Error('the client answered no list');
      return answer.filter(isEntry);
    },
    async stat(uri) {
      const answer = await ask(STAT_REQUEST, uri);
      if (answer === null || answer === undefined) return undefined;
      if (!isStat(answer)) throw new Error('the client answered no stat');
      return answer;
    },
    async read(uri, limit) {
      const answer = await ask(READ_FILE_REQUEST, uri);
      if (!isContent(answer)) throw new Error('the client answered no content');
      if (answer.base64.length > (4 / 3) * limit + 4) throw new TooLarge(limit);
      return Uint8Array.from(atob(answer.base64), (character) => character.charCodeAt(0));
    },
  };
}

/** The files on the disk by the one port, all others by the other. */
export function diskAnd(disk: WorkspacePort, others: WorkspacePort): WorkspacePort {
  const portOf = (uri: string) => (isOnDisk(uri) ? disk : others);
  return {
    list: (folder) => portOf(folder).list(folder),
    stat: (uri) => portOf(uri).stat(uri),
    read: (uri, limit) => portOf(uri).read(uri, limit),
    leaves: async (uri, folder) => (await portOf(uri).leaves?.(uri, folder)) ?? false,
    watch: (folder, onTouched) => portOf(folder).watch?.(folder, onTouched),
  };
}

export const isOnDisk = (uri: string): boolean => uri.startsWith('file:');

type Fields = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isKind = (kind: unknown) => kind === 'file' || kind === 'folder';
const isEntry = (value: unknown): value is FolderEntry =>
  isObject(value) && typeof value['name'] === 'string' && value['name'] !== '' && isKind(value['kind']);
const isStat = (value: unknown): value is FileStat =>
  isObject(value) && typeof value['size'] === 'number' && isKind(value['kind']);
const isContent = (value: unknown): value is FileContent => isObject(value) && typeof value['base64'] === 'string';
