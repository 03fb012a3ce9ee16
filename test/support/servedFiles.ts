import {
  type FileContent,
  type FileParams,
  LIST_FOLDER_REQUEST,
  READ_FILE_REQUEST,
  STAT_REQUEST,
} from '../../server/src/lsp/protocol';
import type { MemoryWorkspace } from './memoryWorkspace';

const METHODS: readonly string[] = [LIST_FOLDER_REQUEST, STAT_REQUEST, READ_FILE_REQUEST];

/** Answers a server's requests for files as a client does that has them in memory; `null` for any other request. */
export const serving =
  (...workspaces: readonly MemoryWorkspace[]) =>
  async (method: string, params: unknown): Promise<unknown> => {
    if (!METHODS.includes(method)) return null;
    const uri = (params as FileParams).uri.replace(/\/$/, ''); // the root of a file system, which is its path
    const workspace = workspaces.find(({ root }) => `${uri}/`.startsWith(`${root}/`));
    if (method === LIST_FOLDER_REQUEST) return workspace!.list(uri);
    if (method === STAT_REQUEST) return (await workspace?.stat(uri)) ?? null;
    const bytes = await workspace!.read(uri);
    return { base64: Buffer.from(bytes).toString('base64') } satisfies FileContent;
  };
