import { localPacker } from './archive/packer';
import { type Decoded, decodeText } from './decoding/decode';
import type { Folder } from './folderSet';
import type { LibraryParts } from './libraryParts';
import { stateFor } from './reading';
import { TooLarge, isWithin, relativePath } from './workspace';

/** A file that is there and that its folder admits. */
export interface FileToRead {
  readonly uri: string;
  readonly folder: Folder;
  /** Whether something has happened by which what is read now is out of date. */
  readonly isOvertaken: () => boolean;
  /** Stands for this one of all times that somebody reads it. */
  readonly turn: object;
}

/** A folder where a file was thought to be. */
export interface FolderToScan {
  readonly folder: Folder;
  /** Where below the workspace folder it is. */
  readonly path: string;
}

/** Brings files into the corpus as they are when their turn comes. Of two answers about one file none counts but the later. */
export class FileReader {
  /** By URI, what stands for the last time that somebody began to read it. */
  private readonly turns = new Map<string, object>();

  constructor(private readonly parts: LibraryParts) {}

  /** Looks at what a URI is by now, and takes out what is there no more. @returns what is to be done about it */
  async look(uri: string): Promise<FileToRead | FolderToScan | undefined> {
    const { agenda, folders, terms } = this.parts;
    const folder = folders.around(uri);
    const path = folder && relativePath(uri, folder.uri);
    if (!folder || path === undefined || terms.isTermFile(uri)) return void this.forget(uri, folder);
    const turn = {};
    this.turns.set(uri, turn);
    const isOvertaken = () => this.turns.get(uri) !== turn || agenda.hasFile(uri) || folders.around(uri) !== folder;
    const found = await this.lookAt({ uri, folder, isOvertaken, turn }, path);
    if (!(found && 'turn' in found)) this.endTurn(uri, turn);
    return found;
  }

  private endTurn(uri: string, turn: object): void {
    if (this.turns.get(uri) === turn) this.turns.delete(uri);
  }

  private async lookAt(file: FileToRead, path: string): Promise<FileToRead | FolderToScan | undefined> {
    const { host, holdings, agenda, watches } = this.parts;
    const { uri, folder, isOvertaken } = file;
    try {
      const stat = await host.port.stat(uri);
      if (isOvertaken()) return undefined;
      if (stat?.kind !== 'file') {
        // It is or was a folder: what lay in it may have gone without an event of its own.
        for (const other of [...folder.files, ...agenda.waiting()])
          if (other !== uri && isWithin(other, uri)) agenda.read(other);
        this.forget(uri, folder);
        if (!stat) watches.stop(uri);
        return stat && (path === '' || folder.rules.enters(path)) ? { folder, path } : undefined;
      }
      if (!folder.rules.admits(path)) return void this.forget(uri, folder);
      if (await host.port.leaves?.(uri, folder.uri)) return void holdings.skip(uri, 'outside');
      if (isOvertaken()) return undefined;
      const { maxFileSize, maxFiles } = folder.options.selection;
      if (!folder.files.has(uri) && folder.files.size >= maxFiles) return void holdings.skip(uri, 'count');
      folder.files.add(uri);
      if (stat.size > maxFileSize) return void holdings.skip(uri, 'size');
      return file;
    } catch (error) {
      if (!isOvertaken()) holdings.skip(uri, 'unreadable', error);
      return undefined;
    }
  }

  /** Reads a file into the archive, unless it has been opened meanwhile. Never rejects. */
  async read({ uri, folder, isOvertaken, turn }: FileToRead): Promise<void> {
    const { host, holdings, agenda, folders, opened, terms } = this.parts;
    try {
      const decoded = await decodeText(await host.port.read(uri, folder.options.selection.maxFileSize));
      if (isOvertaken() || opened.has(uri)) return;
      if ('problem' in decoded) return holdings.skip(uri, decoded.problem);
      const reading = { uri, text: decoded.text, state: stateFor(uri, folders, terms) };
      const { packer = localPacker(host.examine) } = host;
      await holdings.archive(
        reading,
        (job) => packer.pack(job, agenda.size),
        () => isOvertaken() || opened.has(uri),
      );
    } catch (error) {
      if (!isOvertaken()) holdings.skip(uri, error instanceof TooLarge ? 'size' : 'unreadable', error);
    } finally {
      this.endTurn(uri, turn);
    }
  }

  /** A file as it is at this moment; undefined where it cannot be read. */
  async contents(uri: string): Promise<Decoded | undefined> {
    const { host, folders } = this.parts;
    const folder = folders.around(uri);
    try {
      if (folder && (await host.port.leaves?.(uri, folder.uri))) return undefined;
      return await decodeText(await host.port.read(uri, folders.optionsFor(uri).selection.maxFileSize));
    } catch {
      return undefined;
    }
  }

  /** A file is gone or no longer ours; an open text of that name stays. */
  forget(uri: string, folder: Folder | undefined): void {
    if (folder?.files.delete(uri)) this.fillUp(folder);
    if (!this.parts.opened.outdate(uri)) this.parts.holdings.drop(uri);
  }

  /** Where a file has gone, one that was too many has room. */
  private fillUp(folder: Folder): void {
    const { holdings, folders, agenda } = this.parts;
    for (const [uri, reason] of holdings.skipped)
      if (reason === 'count' && folders.around(uri) === folder) return agenda.read(uri);
  }
}
