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
  /** A file's bytes. @throws if it cannot be read */
  read(uri: string): Promise<Uint8Array>;
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

/** Why a file is not read, or the text that it holds. */
export type Decoded = { readonly text: string } | { readonly problem: 'binary' | 'encoding' };

/**
 * Reads bytes as text: UTF-8, or UTF-16 where a byte order mark says so. The mark itself is taken off, as editors do, so that
 * offsets agree with theirs.
 * @returns `binary` for bytes with a NUL, `encoding` for bytes that are not valid in their encoding
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  const utf16 =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
  if (!utf16 && bytes.includes(0)) return { problem: 'binary' };
  try {
    const text = new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? { problem: 'binary' } : { text };
  } catch {
    return { problem: 'encoding' };
  }
}
