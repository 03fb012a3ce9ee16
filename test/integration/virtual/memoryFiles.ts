import * as vscode from 'vscode';

const { Created, Changed, Deleted } = vscode.FileChangeType;

/** A file system in memory, as an extension provides one for files that are on no disk. It tells of every change. */
export class MemoryFiles implements vscode.FileSystemProvider {
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changed.event;
  /** By path; a folder holds nothing itself. */
  private readonly entries = new Map<string, Uint8Array | undefined>([['/', undefined]]);

  /** @param files path to content */
  constructor(files: Readonly<Record<string, string>>) {
    for (const [path, text] of Object.entries(files)) this.put(path, new TextEncoder().encode(text));
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const content = this.find(uri);
    const type = content ? vscode.FileType.File : vscode.FileType.Directory;
    return { type, size: content?.length ?? 0, ctime: 0, mtime: Date.now() };
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    this.find(uri);
    const folder = uri.path.replace(/\/?$/, '/');
    return [...this.entries].flatMap(([path, content]): [string, vscode.FileType][] => {
      const name = path.startsWith(folder) ? path.slice(folder.length) : '';
      return name === '' || name.includes('/')
        ? []
        : [[name, content ? vscode.FileType.File : vscode.FileType.Directory]];
    });
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const content = this.find(uri);
    if (!content) throw vscode.FileSystemError.FileIsADirectory(uri);
    return content;
  }

  createDirectory(uri: vscode.Uri): void {
    this.put(uri.path, undefined);
    this.changed.fire([{ type: Created, uri }]);
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    const type = this.entries.has(uri.path) ? Changed : Created;
    this.put(uri.path, content);
    this.changed.fire([{ type, uri }]);
  }

  delete(uri: vscode.Uri): void {
    this.find(uri);
    for (const path of this.within(uri)) this.entries.delete(path);
    this.changed.fire([{ type: Deleted, uri }]);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.find(from);
    for (const path of this.within(from)) {
      this.put(to.path + path.slice(from.path.length), this.entries.get(path));
      this.entries.delete(path);
    }
    this.changed.fire([
      { type: Deleted, uri: from },
      { type: Created, uri: to },
    ]);
  }

  /** Puts an entry in its place, with the folders around it. */
  private put(path: string, content: Uint8Array | undefined): void {
    for (let end = path.indexOf('/', 1); end > 0; end = path.indexOf('/', end + 1))
      this.entries.set(path.slice(0, end), undefined);
    this.entries.set(path, content);
  }

  private find(uri: vscode.Uri): Uint8Array | undefined {
    if (!this.entries.has(uri.path)) throw vscode.FileSystemError.FileNotFound(uri);
    return this.entries.get(uri.path);
  }

  private within({ path }: vscode.Uri): string[] {
    return [...this.entries.keys()].filter((other) => other === path || other.startsWith(`${path}/`));
  }
}
