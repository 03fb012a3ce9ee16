/**
 * The port of the outside world: all that the engine knows of files. `node/workspace.ts` is the adapter for a disk.
 *
 * Files and folders are named by URI strings in one canonical spelling (see {@link childUri}), without a trailing slash, so that
 * equal strings mean the same file.
 */
export interface WorkspacePort {
  /** What a folder holds, in any order. Links to folders are left out, so that no walk runs in circles. @throws if it cannot be read */
  list(folder: string): Promise<readonly FolderEntry[]>;
  /** What a URI names; undefined where there is nothing. */
  stat(uri: string): Promise<FileStat | undefined>;
  /**
   * A file's bytes: of what is a file at the moment it is opened, and of nothing else, so that no pipe is waited for.
   * @throws if it cannot be read; {@link TooLarge} where it holds more than `limit` bytes, of which no more are read
   */
  read(uri: string, limit: number): Promise<Uint8Array>;
  /**
   * Whether a URI below a folder leads out of it, all links followed. Left out where there are no links. @throws if there is nothing
   */
  leaves?(uri: string, folder: string): Promise<boolean>;
  /**
   * Tells about what is created, changed or deleted in a folder, not in the folders below it. It may tell too much or twice, and
   * is left out where nothing can be watched.
   * @returns a function that ends it; undefined where this folder cannot be watched
   */
  watch?(folder: string, onTouched: (uri: string) => void): (() => void) | undefined;
}

export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}

export interface FileStat {
  readonly kind: 'file' | 'folder';
  /** In bytes. */
  readonly size: number;
}

/** A file holds more than anybody wants to read of it. */
export class TooLarge extends Error {
  constructor(limit: number) {
    super(`it is larger than ${limit} bytes`);
  }
}

/** The URI of an entry of a folder, escaped as RFC 3986 has it and as VS Code writes it: only unreserved characters stand as they are. */
export function childUri(folder: string, name: string): string {
  const escaped = encodeURIComponent(name).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${folder}/${escaped}`;
}

/** Whether a URI is a folder's own or lies anywhere under it. */
export function isWithin(uri: string, folder: string): boolean {
  return uri === folder || uri.startsWith(`${folder}/`);
}

/**
 * The path of a URI below a folder, unescaped, with slashes: `plans/2030.txt`; empty for the folder itself.
 * @returns undefined where the URI is not below the folder or cannot be unescaped
 */
export function relativePath(uri: string, folder: string): string | undefined {
  if (!isWithin(uri, folder)) return undefined;
  try {
    return decodeURIComponent(uri.slice(folder.length + 1));
  } catch {
    return undefined;
  }
}
