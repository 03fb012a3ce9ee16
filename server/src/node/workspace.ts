import { constants, watch } from 'node:fs';
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { URI } from 'vscode-uri';
import { type FileStat, type FolderEntry, TooLarge, type WorkspacePort, childUri } from '../corpus/workspace';

/** The disk as the engine sees it. Every URI that comes out is in the one spelling of {@link toUri}. */
export const diskWorkspace: WorkspacePort = {
  async list(folder) {
    const directory = toPath(folder);
    const entries = await fs.readdir(directory, { withFileTypes: true });
    const listed = await Promise.all(
      entries.map(async (entry): Promise<FolderEntry | undefined> => {
        if (entry.isDirectory()) return { name: entry.name, kind: 'folder' };
        if (entry.isFile()) return { name: entry.name, kind: 'file' };
        // A link to a file is read, one to a folder is not entered; sockets, pipes and devices are nothing to read.
        if (!entry.isSymbolicLink()) return undefined;
        const target = await fs.stat(path.join(directory, entry.name)).catch(() => undefined);
        return target?.isFile() ? { name: entry.name, kind: 'file' } : undefined;
      }),
    );
    return listed.filter((entry) => entry !== undefined);
  },

  async stat(uri): Promise<FileStat | undefined> {
    try {
      const stat = await fs.stat(toPath(uri));
      if (stat.isDirectory()) return { kind: 'folder', size: 0 };
      return stat.isFile() ? { kind: 'file', size: stat.size } : undefined;
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  },

  async read(uri, limit) {
    // Not blocking: what was a file when it was listed may be a pipe by now, which nobody may ever write to.
    const handle = await fs.open(toPath(uri), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stat = await handle.stat();
      if (!stat.isFile()) throw new Error('it is no regular file');
      if (stat.size > limit) throw new TooLarge(limit);
      return await readUpTo(handle, stat.size, limit);
    } finally {
      await handle.close();
    }
  },

  async leaves(uri, folder) {
    const [file, root] = await Promise.all([uri, folder].map((each) => fs.realpath(toPath(each))));
    const inside = path.relative(root!, file!);
    return inside === '..' || inside.startsWith(`..${path.sep}`) || path.isAbsolute(inside);
  },

  watch(folder, onTouched) {
    try {
      const watcher = watch(toPath(folder), { persistent: false }, (_event, name) =>
        onTouched(name === null ? folder : childUri(folder, name)),
      );
      watcher.on('error', () => watcher.close()); // the folder is gone; the one around it tells so
      return () => watcher.close();
    } catch {
      return undefined; // gone since it was found, or no handle is left
    }
  },
};

/** Reads to the end, whatever size the file said that it has: it may grow meanwhile, and those of the system say 0. */
async function readUpTo(handle: fs.FileHandle, size: number, limit: number): Promise<Uint8Array> {
  let bytes = Buffer.allocUnsafe(size + 1); // one more, so that the end is seen without another buffer
  let length = 0;
  for (;;) {
    const { bytesRead } = await handle.read(bytes, length, bytes.length - length, null);
    if (bytesRead === 0) return bytes.subarray(0, length);
    length += bytesRead;
    if (length > limit) throw new TooLarge(limit);
    if (length === bytes.length) bytes = Buffer.concat([bytes, Buffer.allocUnsafe(bytes.length)]);
  }
}

/** The URI of a file or folder, absolute and in canonical spelling. @param file a path, absolute or from the working directory */
export function toUri(file: string): string {
  return URI.file(path.resolve(file)).toString().replace(/\/$/, '');
}

/** The path that a file URI names. @throws for URIs of other schemes */
export function toPath(uri: string): string {
  const parsed = URI.parse(uri, true);
  if (parsed.scheme !== 'file') throw new Error(`not a file on this machine: ${uri}`);
  return parsed.fsPath;
}

function isMissing(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG'; // no file can have such a name
}
