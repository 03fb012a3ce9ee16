import { Agenda } from './agenda';
import { type Packer, localPacker } from './archive/packer';
import { hasText } from './corpusDocument';
import { type Decoded, decodeText } from './decoding/decode';
import { EXPORT_MARKER } from './exportMarker';
import { FileRules, IGNORE_FILE } from './fileRules';
import { type Folder, FolderSet, type ReadingOptions } from './folderSet';
import { FolderWatches } from './folderWatches';
import { Holdings, type SkipReason } from './holdings';
import { type LeftOut, listLeftOut } from './leftOut';
import { looksLikeProse } from './prose';
import { Parallel } from './parallel';
import type { ReadingState } from './reading';
import { scanFolder } from './scan';
import type { Snapshot } from './snapshot';
import type { TermFile, TermFileId } from './termFiles';
import { TermShelf, USER_SCOPE } from './termShelf';
import { TooLarge, type WorkspacePort, isWithin, relativePath } from './workspace';

export interface LibraryHost {
  readonly port: WorkspacePort;
  /** Whether to watch the folders here, since nobody else tells what happens in them. */
  readonly watches: boolean;
  /** Awaited between two files, so that requests are answered while the library reads. */
  pause(): Promise<void>;
  /** What reads files for the archive; without one it is done here. */
  readonly packer?: Packer;
  log(message: string): void;
  /** Called when background work begins, after each file, and when it ends. */
  onProgress(): void;
}

/** A file that is there and that its folder admits. */
interface FileToRead {
  readonly uri: string;
  readonly folder: Folder;
  /** Whether something has happened by which what is read now is out of date. */
  readonly isOvertaken: () => boolean;
}

interface OpenText {
  text: string;
  /** Read whatever its name and look. */
  readonly always: boolean;
  /** Changed since it was last annotated. */
  stale: boolean;
}

/**
 * Keeps the corpus in step with the world: with the files of all folders, and with the texts open in an editor, which win over
 * their files. Events only say what to look at again; what is true is read when its turn comes. So their order and number do not
 * matter, and after any events the corpus equals one built from nothing.
 */
export class Library {
  private readonly holdings: Holdings;
  private readonly agenda = new Agenda();
  private readonly folders = new FolderSet();
  private readonly opened = new Map<string, OpenText>();
  private readonly terms: TermShelf;
  /** Scopes whose term files somebody types in; see {@link TermShelf}. */
  private readonly typed = new Set<string>();
  private scanning: string | undefined;
  private readonly reads: Parallel;
  /** By URI, what stands for the last time that somebody began to read it. */
  private readonly turns = new Map<string, object>();
  private stops = 0;
  private working: Promise<void> | undefined;
  private readonly watches: FolderWatches;

  /** @param outside how documents outside all folders are read */
  constructor(
    private readonly host: LibraryHost,
    private outside: ReadingOptions,
  ) {
    this.holdings = new Holdings((message) => host.log(message));
    this.terms = new TermShelf({
      port: host.port,
      log: (message) => host.log(message),
      openText: (uri) => this.opened.get(uri)?.text,
      folderAround: (uri) => this.folders.around(uri)?.uri,
    });
    this.reads = new Parallel(host.packer?.atOnce ?? 1);
    this.watches = new FolderWatches(host.port, (uri) => this.touched(uri));
  }

  /** Adds a folder, or gives it new options, and reads it in the background. */
  setFolder(uri: string, options: ReadingOptions): void {
    this.folders.set(uri, options);
    this.agenda.learn(uri);
    this.rescan(uri);
  }

  /** Says which file holds the user's own terms, and what to call it; undefined for none. */
  setUserTerms(file: { readonly uri: string; readonly label: string } | undefined): void {
    if (!this.terms.setUser(file)) return;
    for (const text of this.opened.values()) text.stale = true; // a text that was the term file may be a document now
    this.teach(USER_SCOPE);
  }

  /** Takes a folder out; open texts stay, and what lies in a folder around it is that folder's. */
  removeFolder(uri: string): void {
    const folder = this.folders.delete(uri);
    if (!folder) return;
    this.watches.stop(uri);
    this.terms.forget(uri);
    this.agenda.forgetFolder(uri);
    for (const file of [...folder.files, ...this.agenda.waiting, ...this.skipped.keys()]) {
      if (!isWithin(file, uri)) continue;
      if (this.folders.around(file)) this.refresh(file);
      else {
        this.agenda.release(file);
        this.forget(file, undefined); // at once: reading may be stopped
      }
    }
    for (const [opened, text] of this.opened) text.stale ||= isWithin(opened, uri);
    const around = this.folders.around(uri);
    if (around) this.rescan(around.uri);
    this.wake();
  }

  /** Changes how documents outside all folders are read. */
  setOutside(options: ReadingOptions): void {
    this.outside = options;
    for (const text of this.opened.values()) text.stale = true;
    this.wake();
  }

  /** Reads everything again. */
  reindex(): void {
    this.holdings.forgetReadings();
    for (const text of this.opened.values()) text.stale = true;
    for (const scope of [USER_SCOPE, ...this.folders.uris()]) this.agenda.learn(scope);
    for (const uri of this.folders.uris()) this.rescan(uri);
    this.wake();
  }

  /**
   * Stops reading after the file that is being read. What has been read stays and is kept up to date; the rest waits until it is
   * touched, or for {@link reindex}.
   */
  stop(): void {
    this.agenda.stop(this.scanning);
    this.stops++;
  }

  /** An editor opens a text or changes it. @param always read it whatever its name and look */
  setOpen(uri: string, text: string, always: boolean): void {
    this.agenda.release(uri); // it is read now, and its file again when it is closed
    this.opened.set(uri, { text, always, stale: true });
    const scope = this.terms.scopeOf(uri);
    if (scope !== undefined) this.typed.add(scope);
  }

  /** Nobody has typed for a moment: what was typed in term files holds from now on. */
  takeTypedTerms(): void {
    for (const scope of this.typed) this.teach(scope);
    this.typed.clear();
  }

  /** An editor closes a text: its file counts again, where there is one. */
  close(uri: string): void {
    if (!this.opened.delete(uri)) return;
    this.holdings.forgetReading(uri);
    const scope = this.terms.scopeOf(uri);
    if (scope !== undefined) this.teach(scope);
    if (this.folders.around(uri)) this.refresh(uri);
    else this.holdings.drop(uri);
  }

  /** Something happened to a file or a folder outside the editor. */
  touched(uri: string): void {
    const scope = this.terms.scopeOf(uri);
    if (scope !== undefined) {
      this.watches.stop(uri); // a folder that comes back is to be watched anew
      return this.teach(scope);
    }
    for (const inner of this.folders.uris()) if (isWithin(inner, uri)) this.teach(inner);
    if (this.terms.isAboveUsers(uri)) this.teach(USER_SCOPE);
    const folder = this.folders.around(uri);
    const path = folder && relativePath(uri, folder.uri);
    if (!folder || path === undefined) return;
    if (path === IGNORE_FILE || path.endsWith(`/${IGNORE_FILE}`)) {
      if (folder.options.selection.useIgnoreFiles) this.rescan(folder.uri);
      return;
    }
    if (path.endsWith(`/${EXPORT_MARKER}`)) return this.rescan(folder.uri);
    if (path === '' || folder.rules.admits(path) || folder.rules.enters(path)) this.refresh(uri);
  }

  /** A term file as it is now, open or on the disk; undefined for any other file. */
  termFile(uri: string): TermFile | undefined {
    return this.terms.fileAt(uri);
  }

  /** The term file, be there one or not yet, that says something of a document. */
  termFileFor(uri: string, role: TermFileId['role']): TermFileId | undefined {
    return this.terms.fileFor(uri, role);
  }

  /** All term files that there are. */
  termFiles(): readonly TermFile[] {
    return this.terms.all(this.opened.keys());
  }

  /**
   * Whether a document may be changed by somebody who knows its text from the corpus. One that is open in the editor may. Its file must hold
   * that text at this moment, else it is read again; and in an encoding that every editor opens it in by itself, else one that does not would
   * save something else.
   * @returns what is in the way
   */
  async obstacle(uri: string): Promise<'changed' | 'encoding' | undefined> {
    if (this.opened.has(uri)) return undefined;
    const decoded = await this.readNow(uri);
    if (!decoded || !('text' in decoded) || !this.holdings.lend(uri, decoded.text)) {
      this.touched(uri);
      return 'changed';
    }
    return decoded.encoding.startsWith('utf-') ? undefined : 'encoding';
  }

  /** The corpus as it is now, the latest text of every open document included. */
  snapshot(): Snapshot {
    for (const [uri, open] of this.opened) if (open.stale) this.readOpen(uri, open);
    return this.holdings.snapshot();
  }

  /** The URIs of the texts that answers asked for in vain since this was called before; see `texts.ts`. */
  takeWanted(): readonly string[] {
    return this.holdings.takeWanted();
  }

  /** Reads the texts of documents that are not open, for those who ask a moment later. One that has changed is indexed anew first. */
  async recall(uris: readonly string[]): Promise<void> {
    for (const uri of uris) if (!(await this.lend(uri))) await this.read(uri).then(() => this.lend(uri));
  }

  /** @returns whether nothing more can be done */
  private async lend(uri: string): Promise<boolean> {
    const document = this.holdings.document(uri);
    if (!document || hasText(document)) return true;
    const decoded = await this.readNow(uri);
    return decoded !== undefined && 'text' in decoded && this.holdings.lend(uri, decoded.text);
  }

  /** A file as it is at this moment; undefined where it cannot be read. */
  private async readNow(uri: string): Promise<Decoded | undefined> {
    const folder = this.folders.around(uri);
    const { maxFileSize } = (folder?.options ?? this.outside).selection;
    try {
      if (folder && (await this.host.port.leaves?.(uri, folder.uri))) return undefined;
      return await decodeText(await this.host.port.read(uri, maxFileSize));
    } catch {
      return undefined;
    }
  }

  /** Resolves when nothing is left to read. */
  async settled(): Promise<void> {
    while (this.working) await this.working;
  }

  /** How many files are still to be read; undefined when there is no work at all. */
  get pending(): number | undefined {
    return this.working && this.agenda.size + this.reads.size;
  }

  /** How many files, as far as they are known, wait since reading was stopped; undefined if it was not, or if all were read since. */
  get stoppedBefore(): number | undefined {
    return this.agenda.stoppedBefore;
  }

  /** The innermost folder around a document. */
  folderOf(uri: string): string | undefined {
    return this.folders.around(uri)?.uri;
  }

  folderUris(): Iterable<string> {
    return this.folders.uris();
  }

  /** Everything that is not in the corpus, with the reason. */
  leftOut(isCancelled: () => boolean): Promise<LeftOut[]> {
    const { folders, skipped } = this;
    const { port } = this.host;
    return listLeftOut({ port, folders, skipped, opened: this.opened.keys(), snapshot: this.snapshot() }, isCancelled);
  }

  /** The files that are selected but not read, with the reason. */
  get skipped(): ReadonlyMap<string, SkipReason> {
    return this.holdings.skipped;
  }

  private rescan(folder: string): void {
    this.agenda.scan(folder, (file) => this.folders.around(file)?.uri === folder);
    this.wake();
  }

  private refresh(uri: string): void {
    this.agenda.read(uri);
    this.wake();
  }

  private teach(scope: string): void {
    this.agenda.learn(scope);
    this.wake();
  }

  private wake(): void {
    this.working ??= this.work().finally(() => {
      this.working = undefined;
      this.host.onProgress();
    });
  }

  private async work(): Promise<void> {
    await this.host.pause(); // events come in bursts: let all of them arrive
    for (let task = this.agenda.take(); task; task = this.agenda.take()) {
      // What is learned or listed decides how files are read: none is under way meanwhile.
      if (task.kind !== 'read') await this.reads.end();
      if (task.kind === 'learn') {
        await this.learn(task.of);
        continue;
      }
      if (task.kind === 'scan') {
        await this.scan(this.folders.get(task.of));
        this.host.onProgress();
      } else await this.begin(task.of);
      await this.host.pause();
      if (this.agenda.isEmpty) await this.reads.end();
    }
  }

  /** Begins to read a URI, and goes on where there is room for another. */
  private async begin(uri: string): Promise<void> {
    const file = await this.look(uri);
    await this.reads.begin(async () => {
      if (file) await this.readFile(file);
      this.host.onProgress();
    });
  }

  /** Reads the term files of a folder, and again the documents that they change. */
  private async learn(scope: string): Promise<void> {
    const place = this.terms.placeOf(scope);
    // First, so that nothing happens unseen between reading and watching.
    if (place !== undefined && scope === USER_SCOPE) await this.watches.watchNearest(place);
    else if (place !== undefined && this.host.watches) this.watches.watch(place);
    if (!(await this.terms.read(scope))) return;
    for (const uri of [...this.holdings.uris()]) {
      if (scope !== USER_SCOPE && this.folders.around(uri)?.uri !== scope) continue;
      const open = this.opened.get(uri);
      if (open) open.stale = true;
      else this.agenda.read(uri);
    }
    for (const [uri, open] of this.opened) open.stale ||= scope === USER_SCOPE || isWithin(uri, scope);
  }

  /** Lists a folder, or a part of it, and has every file read that it finds or found before. */
  private async scan(folder: Folder | undefined, path = ''): Promise<void> {
    if (!folder) return;
    const { stops } = this;
    const isCancelled = () => this.folders.get(folder.uri) !== folder || this.stops !== stops;
    const isForeign = (uri: string) => this.folders.get(uri) !== undefined;
    const onError = (uri: string, error: unknown) => this.host.log(`cannot list ${uri}: ${String(error)}`);
    if (path === '') {
      for (const file of folder.files) this.agenda.read(file);
      folder.files.clear(); // counted anew, as the limit may be another one now
    }
    const onFolder = (uri: string) => this.host.watches && this.watches.watch(uri);
    const options = { isCancelled, isForeign, onFolder, onError };
    this.scanning = folder.uri;
    for await (const uri of scanFolder(this.host.port, folder.uri, folder.rules, options, path)) {
      if (isCancelled()) break;
      this.agenda.readLast(uri); // the order is that of the scan, whatever was known before
    }
    this.scanning = undefined;
    // The ignore files are known only now.
    for (const [uri, open] of this.opened) open.stale ||= isWithin(uri, folder.uri);
  }

  /** Brings one URI up to date with what is there now. */
  private async read(uri: string): Promise<void> {
    const file = await this.look(uri);
    if (file) await this.readFile(file);
  }

  /** Looks at what a URI is by now, and takes out what is there no more. @returns a file that is to be read */
  private async look(uri: string): Promise<FileToRead | undefined> {
    const folder = this.folders.around(uri);
    const path = folder && relativePath(uri, folder.uri);
    if (!folder || path === undefined || this.terms.isTermFile(uri)) return void this.forget(uri, folder);
    const turn = {};
    this.turns.set(uri, turn);
    const isOvertaken = () =>
      this.turns.get(uri) !== turn || this.agenda.hasFile(uri) || this.folders.around(uri) !== folder;
    try {
      const stat = await this.host.port.stat(uri);
      if (isOvertaken()) return undefined;
      if (stat?.kind !== 'file') {
        // It is or was a folder: what lay in it may have gone without an event of its own.
        for (const file of [...folder.files, ...this.agenda.waiting])
          if (file !== uri && isWithin(file, uri)) this.refresh(file);
        this.forget(uri, folder);
        if (!stat) this.watches.stop(uri);
        if (stat && (path === '' || folder.rules.enters(path))) await this.scan(folder, path);
        return undefined;
      }
      if (!folder.rules.admits(path)) return void this.forget(uri, folder);
      if (await this.host.port.leaves?.(uri, folder.uri)) return void this.holdings.skip(uri, 'outside');
      if (isOvertaken()) return undefined;
      const { maxFileSize, maxFiles } = folder.options.selection;
      if (!folder.files.has(uri) && folder.files.size >= maxFiles) return void this.holdings.skip(uri, 'count');
      folder.files.add(uri);
      if (stat.size > maxFileSize) return void this.holdings.skip(uri, 'size');
      return { uri, folder, isOvertaken };
    } catch (error) {
      if (!isOvertaken()) this.holdings.skip(uri, 'unreadable', error);
      return undefined;
    }
  }

  private async readFile({ uri, folder, isOvertaken }: FileToRead): Promise<void> {
    try {
      const decoded = await decodeText(await this.host.port.read(uri, folder.options.selection.maxFileSize));
      if (isOvertaken() || this.opened.has(uri)) return;
      if ('problem' in decoded) return this.holdings.skip(uri, decoded.problem);
      const reading = { uri, text: decoded.text, state: this.stateFor(uri, folder) };
      const { packer = localPacker } = this.host;
      await this.holdings.archive(
        reading,
        (job) => packer.pack(job, this.agenda.size),
        () => isOvertaken() || this.opened.has(uri),
      );
    } catch (error) {
      if (!isOvertaken()) this.holdings.skip(uri, error instanceof TooLarge ? 'size' : 'unreadable', error);
    } finally {
      if (!isOvertaken()) this.turns.delete(uri);
    }
  }

  private readOpen(uri: string, open: OpenText): void {
    open.stale = false;
    if (this.terms.isTermFile(uri)) return this.holdings.drop(uri);
    const folder = this.folders.around(uri);
    const { selection } = folder?.options ?? this.outside;
    if (!open.always) {
      const rules = folder?.rules ?? new FileRules(selection);
      const path = folder ? relativePath(uri, folder.uri) : uri.slice(uri.lastIndexOf('/') + 1);
      if (path === undefined || !rules.admits(path)) return this.holdings.drop(uri);
      if (!looksLikeProse(open.text)) return this.holdings.skip(uri, 'not prose');
    }
    if (open.text.length > selection.maxFileSize) return this.holdings.skip(uri, 'size');
    this.holdings.update(uri, open.text, this.stateFor(uri, folder));
  }

  /** How a document is to be read. */
  private stateFor(uri: string, folder: Folder | undefined): ReadingState {
    const { annotate: base } = folder?.options ?? this.outside;
    return { base, own: this.terms.optionsFor(uri, folder?.uri) };
  }

  /** A file is gone or no longer ours; an open text of that name stays. */
  private forget(uri: string, folder: Folder | undefined): void {
    if (folder?.files.delete(uri)) this.fillUp(folder);
    const open = this.opened.get(uri);
    if (open) open.stale = true;
    else this.holdings.drop(uri);
  }

  /** Where a file has gone, one that was too many has room. */
  private fillUp(folder: Folder): void {
    for (const [uri, reason] of this.skipped)
      if (reason === 'count' && this.folders.around(uri) === folder) return this.refresh(uri);
  }
}
