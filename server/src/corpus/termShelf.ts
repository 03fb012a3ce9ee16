import type { AnnotateOptions } from '../recognize/annotate';
import { type Encoding, decodeText } from './decoding/decode';
import {
  MAX_TERM_FILE_SIZE,
  TERMS_FOLDER,
  type TermFile,
  type TermFileId,
  TermFiles,
  readTermFile,
  termFilesOf,
} from './termFiles';
import { TooLarge, type WorkspacePort, childUri, isWithin } from './workspace';

/** What the shelf asks of the library that it belongs to. */
export interface TermShelfHost {
  readonly port: WorkspacePort;
  log(message: string): void;
  /** The text of a file that is open in an editor. */
  openText(uri: string): string | undefined;
  openUris(): Iterable<string>;
  /** The innermost workspace folder around a URI. */
  folderAround(uri: string): string | undefined;
}

/** The scope of the user's own terms: all documents. Other scopes are folders. */
export const USER_SCOPE = '';

/** Knows which files are term files, and reads them: as they are open in the editor, else as they are on the disk. */
export class TermShelf {
  private readonly files = new TermFiles();
  private user: TermFileId | undefined;
  /** Whether terms of a user's file that is no more are still in use. */
  private outdated = false;

  constructor(private readonly host: TermShelfHost) {}

  /** Says which file is the user's own. @returns whether that is news */
  setUser(file: { readonly uri: string; readonly label: string } | undefined): boolean {
    if (this.user?.uri === file?.uri) return false;
    if (this.user) this.outdated = this.files.put(this.user, undefined) || this.outdated;
    this.user = file && { ...file, role: 'terms', folder: undefined };
    return true;
  }

  forget(folder: string): void {
    this.files.forget(folder);
  }

  /** The scope whose term files a URI touches; undefined where it has nothing to do with any. */
  scopeOf(uri: string): string | undefined {
    if (uri === this.user?.uri) return USER_SCOPE;
    const folder = this.host.folderAround(uri);
    return folder !== undefined && isWithin(uri, childUri(folder, TERMS_FOLDER)) ? folder : undefined;
  }

  /** Whether a folder is around the user's own file, be there such a folder or not. */
  isAboveUsers(folder: string): boolean {
    return this.user !== undefined && isWithin(this.user.uri, folder);
  }

  isTermFile(uri: string): boolean {
    return this.idOf(uri) !== undefined;
  }

  /** Which term file a URI is, be there such a file or not. */
  idOf(uri: string): TermFileId | undefined {
    const scope = this.scopeOf(uri);
    return scope === undefined ? undefined : this.idsOf(scope).find((id) => id.uri === uri);
  }

  /** The term file, be there one or not yet, that says something of a document: that of its folder, or the user's where it is in none. */
  fileFor(uri: string, role: TermFileId['role']): TermFileId | undefined {
    return this.idsOf(this.host.folderAround(uri) ?? USER_SCOPE).find((id) => id.role === role);
  }

  /** A term file as it is now, open or on the disk, what was typed a moment ago included; undefined for any other file. */
  fileAt(uri: string): TermFile | undefined {
    const id = this.idOf(uri);
    const known = id && this.files.get(uri);
    const text = id && this.host.openText(uri);
    if (text !== undefined && isTooLong(text)) return undefined;
    return id && text !== undefined && text !== known?.text ? readTermFile(id, text) : known;
  }

  /** All term files that there are. */
  all(): readonly TermFile[] {
    const uris = new Set([...[...this.files.all()].map(({ uri }) => uri), ...this.host.openUris()]);
    return [...uris].sort().flatMap((uri) => this.fileAt(uri) ?? []);
  }

  /** What a document is to be read with. */
  optionsFor(uri: string, folder: string | undefined): Pick<AnnotateOptions, 'terms' | 'ignores'> {
    return this.files.optionsFor(uri, folder);
  }

  /** Takes on what the files of a scope say now. @returns whether it is anything else than before */
  async read(scope: string): Promise<boolean> {
    let changed = scope === USER_SCOPE && this.outdated;
    if (changed) this.outdated = false;
    for (const id of this.idsOf(scope)) {
      const open = this.host.openText(id.uri);
      const text = open === undefined ? await this.readFile(id) : isTooLong(open) ? undefined : open;
      if (this.idsOf(scope).some(({ uri }) => uri === id.uri)) changed = this.files.put(id, text) || changed;
    }
    return changed;
  }

  /** The folder that holds the term files of a scope. */
  placeOf(scope: string): string | undefined {
    const [id] = this.idsOf(scope);
    return id?.uri.slice(0, id.uri.lastIndexOf('/'));
  }

  private idsOf(scope: string): readonly TermFileId[] {
    if (scope !== USER_SCOPE) return termFilesOf(scope);
    return this.user ? [this.user] : [];
  }

  /**
   * Whether a term file may be changed by somebody who knows it from {@link fileAt}: it must be at this moment as it was when it was read, or
   * be missing still. @returns what is in the way
   */
  async obstacle(uri: string): Promise<'changed' | 'encoding' | 'unreadable' | undefined> {
    const id = this.idOf(uri);
    const open = id && this.host.openText(uri);
    if (open !== undefined) return isTooLong(open) ? 'unreadable' : undefined;
    if (!id) return undefined;
    try {
      const found = await this.contents(id);
      if (found?.text !== this.files.get(uri)?.text) return 'changed';
      return !found || found.encoding.startsWith('utf-') ? undefined : 'encoding';
    } catch {
      return 'unreadable';
    }
  }

  private async readFile(id: TermFileId): Promise<string | undefined> {
    try {
      return (await this.contents(id))?.text;
    } catch (error) {
      this.host.log(`term file not read: ${id.uri}: ${String(error)}`);
      return undefined;
    }
  }

  /** A term file as it is on the disk; undefined where there is none. @throws if it cannot be read */
  private async contents({ uri, folder }: TermFileId): Promise<{ text: string; encoding: Encoding } | undefined> {
    const { port } = this.host;
    const stat = await port.stat(uri);
    if (!stat) return undefined;
    if (stat.kind !== 'file') throw new Error('it is a folder');
    if (folder !== undefined && (await port.leaves?.(uri, folder))) throw new Error('it leads out of its folder');
    if (stat.size > MAX_TERM_FILE_SIZE) throw new TooLarge(MAX_TERM_FILE_SIZE);
    const decoded = await decodeText(await port.read(uri, MAX_TERM_FILE_SIZE));
    if ('problem' in decoded) throw new Error(`it is not text: ${decoded.problem}`);
    return decoded;
  }
}

const isTooLong = (text: string): boolean => text.length > MAX_TERM_FILE_SIZE;
