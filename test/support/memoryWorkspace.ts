import { type FolderEntry, type WorkspacePort, childUri } from '../../server/src/corpus/workspace';

/** A disk in memory, for tests of what stands behind the workspace port. Folders exist as far as files lie in them. */
export class MemoryWorkspace implements WorkspacePort {
  private readonly files = new Map<string, Uint8Array>();

  /** @param root URI under which the files lie @param files relative path to content */
  constructor(
    readonly root: string,
    files: Readonly<Record<string, string | Uint8Array>> = {},
  ) {
    for (const [path, content] of Object.entries(files)) this.write(path, content);
  }

  uriOf(path: string): string {
    return path.split('/').filter(Boolean).reduce(childUri, this.root);
  }

  write(path: string, content: string | Uint8Array): void {
    this.files.set(this.uriOf(path), typeof content === 'string' ? new TextEncoder().encode(content) : content);
  }

  /** Deletes a file, or a folder with all that lies in it. */
  delete(path: string): void {
    for (const uri of this.under(path)) this.files.delete(uri);
  }

  /** Moves a file, or a folder with all that lies in it. */
  rename(from: string, to: string): void {
    const [before, after] = [this.uriOf(from), this.uriOf(to)];
    for (const uri of this.under(from)) {
      this.files.set(after + uri.slice(before.length), this.files.get(uri)!);
      this.files.delete(uri);
    }
  }

  list(folder: string): Promise<readonly FolderEntry[]> {
    const entries = new Map<string, FolderEntry>();
    for (const uri of this.files.keys()) {
      if (!uri.startsWith(`${folder}/`)) continue;
      const [name = '', ...rest] = uri
        .slice(folder.length + 1)
        .split('/')
        .map(decodeURIComponent);
      entries.set(name, { name, kind: rest.length > 0 ? 'folder' : 'file' });
    }
    return Promise.resolve([...entries.values()]);
  }

  stat(uri: string) {
    const file = this.files.get(uri);
    if (file) return Promise.resolve({ kind: 'file' as const, size: file.length });
    const isFolder = [...this.files.keys()].some((other) => other.startsWith(`${uri}/`));
    return Promise.resolve(isFolder ? { kind: 'folder' as const, size: 0 } : undefined);
  }

  read(uri: string): Promise<Uint8Array> {
    const file = this.files.get(uri);
    return file ? Promise.resolve(file) : Promise.reject(new Error(`no such file: ${uri}`));
  }

  private under(path: string): string[] {
    const uri = this.uriOf(path);
    return [...this.files.keys()].filter((other) => other === uri || other.startsWith(`${uri}/`));
  }
}
