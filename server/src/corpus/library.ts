import { Agenda } from './agenda';
import { ClosedTexts } from './closedTexts';
import { EXPORT_MARKER } from './exportMarker';
import { FileReader } from './fileReader';
import { IGNORE_FILE } from './fileRules';
import { FolderSet, type ReadingOptions } from './folderSet';
import { FolderWatches } from './folderWatches';
import { Holdings, type SkipReason } from './holdings';
import { Indexing } from './indexing';
import { type LeftOut, listLeftOut } from './leftOut';
import type { LibraryHost, LibraryParts } from './libraryParts';
import { OpenTexts } from './openTexts';
import type { Snapshot } from './snapshot';
import { TermShelf, USER_SCOPE } from './termShelf';
import { isWithin, relativePath } from './workspace';

/**
 * Keeps the corpus in step with the world: with the files of all folders, and with the texts open in an editor, which win over
 * their files. Events only say what to look at again; what is true is read when its turn comes. So their order and number do not
 * matter, and after any events the corpus equals one built from nothing.
 */
export class Library {
  private readonly parts: LibraryParts;
  private readonly files: FileReader;
  private readonly indexing: Indexing;
  /** Scopes whose term files somebody types in; see {@link TermShelf}. */
  private readonly typed = new Set<string>();
  /** The texts of documents that are not open. */
  readonly closedTexts: ClosedTexts;

  /** @param outside how documents outside all folders are read */
  constructor(host: LibraryHost, outside: ReadingOptions) {
    const log = (message: string) => host.log(message);
    const holdings = new Holdings(log, host.examine);
    const folders = new FolderSet(outside);
    const terms: TermShelf = new TermShelf({
      port: host.port,
      log,
      openText: (uri) => opened.textOf(uri),
      openUris: () => opened.uris(),
      folderAround: (uri) => folders.around(uri)?.uri,
    });
    const opened: OpenTexts = new OpenTexts(holdings, folders, terms);
    const agenda = new Agenda(() => this.indexing.wake());
    const watches = new FolderWatches(host.port, (uri) => this.touched(uri));
    this.parts = { host, holdings, agenda, folders, opened, terms, watches };
    this.files = new FileReader(this.parts);
    this.indexing = new Indexing(this.parts, this.files);
    this.closedTexts = new ClosedTexts(this.parts, this.files, this.indexing);
  }

  /** Adds a folder, or gives it new options, and reads it in the background. */
  setFolder(uri: string, options: ReadingOptions): void {
    this.parts.folders.set(uri, options);
    this.parts.agenda.learn(uri);
    this.rescan(uri);
  }

  /** Says which file holds the user's own terms, and what to call it; undefined for none. */
  setUserTerms(file: { readonly uri: string; readonly label: string } | undefined): void {
    const { terms, opened, agenda } = this.parts;
    if (!terms.setUser(file)) return;
    opened.outdateAll(); // a text that was the term file may be a document now
    agenda.learn(USER_SCOPE);
  }

  /** Takes a folder out; open texts stay, and what lies in a folder around it is that folder's. */
  removeFolder(uri: string): void {
    const { folders, watches, terms, agenda, opened } = this.parts;
    const folder = folders.delete(uri);
    if (!folder) return;
    watches.stop(uri);
    terms.forget(uri);
    agenda.forgetFolder(uri);
    for (const file of [...folder.files, ...agenda.waiting(), ...this.skipped.keys()]) {
      if (!isWithin(file, uri)) continue;
      if (folders.around(file)) agenda.read(file);
      else {
        agenda.forgetFile(file);
        this.files.forget(file, undefined); // at once: reading may be stopped
      }
    }
    opened.outdateWithin(uri);
    const around = folders.around(uri);
    if (around) this.rescan(around.uri);
    this.indexing.wake();
  }

  /** Changes how documents outside all folders are read. */
  setOutside(options: ReadingOptions): void {
    this.parts.folders.outside = options;
    this.parts.opened.outdateAll();
    this.indexing.wake();
  }

  /** Reads everything again. */
  reindex(): void {
    const { holdings, opened, agenda, folders } = this.parts;
    holdings.forgetReadings();
    opened.outdateAll();
    for (const scope of [USER_SCOPE, ...folders.uris()]) agenda.learn(scope);
    for (const uri of folders.uris()) this.rescan(uri);
  }

  /**
   * Stops reading after the file that is being read. What has been read stays and is kept up to date; the rest waits until it is
   * touched, or for {@link reindex}.
   */
  stop(): void {
    this.indexing.stop();
  }

  /** An editor opens a text or changes it. @param always read it whatever its name and look */
  setOpen(uri: string, text: string, always: boolean): void {
    const { agenda, opened, terms } = this.parts;
    agenda.release(uri); // it is read now, and its file again when it is closed
    opened.set(uri, text, always);
    const scope = terms.scopeOf(uri);
    if (scope !== undefined) this.typed.add(scope);
  }

  /** Nobody has typed for a moment: what was typed in term files holds from now on. */
  takeTypedTerms(): void {
    for (const scope of this.typed) this.parts.agenda.learn(scope);
    this.typed.clear();
  }

  /** An editor closes a text: its file counts again, where there is one. */
  close(uri: string): void {
    const { opened, holdings, terms, agenda, folders } = this.parts;
    if (!opened.delete(uri)) return;
    holdings.forgetReading(uri);
    const scope = terms.scopeOf(uri);
    if (scope !== undefined) agenda.learn(scope);
    if (folders.around(uri)) agenda.read(uri);
    else holdings.drop(uri);
  }

  /** Something happened to a file or a folder outside the editor. */
  touched(uri: string): void {
    const { folders, terms, watches, agenda } = this.parts;
    const scope = terms.scopeOf(uri);
    if (scope !== undefined) {
      watches.stop(uri); // a folder that comes back is to be watched anew
      return agenda.learn(scope);
    }
    for (const inner of folders.uris()) if (isWithin(inner, uri)) agenda.learn(inner);
    if (terms.isAboveUsers(uri)) agenda.learn(USER_SCOPE);
    const folder = folders.around(uri);
    const path = folder && relativePath(uri, folder.uri);
    if (!folder || path === undefined) return;
    if (path === IGNORE_FILE || path.endsWith(`/${IGNORE_FILE}`)) {
      if (folder.options.selection.useIgnoreFiles) this.rescan(folder.uri);
      return;
    }
    if (path.endsWith(`/${EXPORT_MARKER}`)) return this.rescan(folder.uri);
    if (path === '' || folder.rules.admits(path) || folder.rules.enters(path)) agenda.read(uri);
  }

  /** The corpus as it is now, the latest text of every open document included. */
  snapshot(): Snapshot {
    this.parts.opened.annotateOutdated();
    return this.parts.holdings.snapshot();
  }

  /** The term files, as they are by now. */
  get terms(): Pick<TermShelf, 'fileAt' | 'fileFor' | 'all'> {
    return this.parts.terms;
  }

  /** Resolves when nothing is left to read. */
  settled(): Promise<void> {
    return this.indexing.settled();
  }

  /** How many files are still to be read; undefined when there is no work at all. */
  get pending(): number | undefined {
    return this.indexing.pending;
  }

  /** How many files, as far as they are known, wait since reading was stopped; undefined if it was not, or if all were read since. */
  get stoppedBefore(): number | undefined {
    return this.parts.agenda.stoppedBefore;
  }

  /** The innermost folder around a document. */
  folderOf(uri: string): string | undefined {
    return this.parts.folders.around(uri)?.uri;
  }

  folderUris(): Iterable<string> {
    return this.parts.folders.uris();
  }

  /** Everything that is not in the corpus, with the reason. */
  leftOut(isCancelled: () => boolean): Promise<LeftOut[]> {
    const { host, folders, opened } = this.parts;
    const { skipped } = this;
    const surroundings = { port: host.port, folders, skipped, opened: opened.uris(), snapshot: this.snapshot() };
    return listLeftOut(surroundings, isCancelled);
  }

  /** The files that are selected but not read, with the reason. */
  get skipped(): ReadonlyMap<string, SkipReason> {
    return this.parts.holdings.skipped;
  }

  private rescan(folder: string): void {
    const { agenda, folders } = this.parts;
    agenda.scan(folder, (file) => folders.around(file)?.uri === folder);
  }
}
