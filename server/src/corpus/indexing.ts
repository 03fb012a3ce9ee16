import type { FileReader, FileToRead, FolderToScan } from './fileReader';
import type { LibraryParts } from './libraryParts';
import { Parallel } from './parallel';
import { scanFolder } from './scan';
import { USER_SCOPE } from './termShelf';

/** The work of a library in the background: goes through its agenda until nothing is left on it. */
export class Indexing {
  private readonly reads: Parallel;
  private working: Promise<void> | undefined;
  /** The folders that are being listed: one, and another where somebody waits for a text that has become a folder. */
  private readonly scanning = new Set<string>();
  private stops = 0;

  constructor(
    private readonly parts: LibraryParts,
    private readonly files: FileReader,
  ) {
    this.reads = new Parallel(parts.host.packer?.atOnce ?? 1);
  }

  /** Begins to work, if it does not already. */
  wake(): void {
    this.working ??= this.work().finally(() => {
      this.working = undefined;
      // Something may have come up between the last look at the agenda and now, when nobody was woken for it.
      if (this.parts.agenda.isEmpty) this.parts.host.onProgress();
      else this.wake();
    });
  }

  /** Stops after the files that are being read; see {@link Agenda.stop}. */
  stop(): void {
    this.parts.agenda.stop(this.scanning);
    this.stops++;
  }

  /** Resolves when nothing is left to read. */
  async settled(): Promise<void> {
    while (this.working) await this.working;
  }

  /** How many files are still to be read; undefined when there is no work at all. */
  get pending(): number | undefined {
    return this.working && this.parts.agenda.size + this.reads.size;
  }

  /** Brings one URI up to date with what is there now, ahead of all others. */
  async read(uri: string): Promise<void> {
    const file = await this.look(uri);
    if (file) await this.files.read(file);
  }

  private async work(): Promise<void> {
    const { host, agenda, folders } = this.parts;
    await host.pause(); // events come in bursts: let all of them arrive
    for (let task = agenda.take(); task; task = agenda.take()) {
      // What is learned or listed decides how files are read: none is under way meanwhile.
      if (task.kind !== 'read') await this.reads.end();
      if (task.kind === 'learn') {
        await this.learn(task.of);
        continue;
      }
      if (task.kind === 'scan') {
        const folder = folders.get(task.of);
        if (folder) await this.scan({ folder, path: '' });
        host.onProgress();
      } else await this.begin(task.of);
      await host.pause();
      if (agenda.isEmpty) await this.reads.end();
    }
  }

  /** Begins to read a URI, and goes on where there is room for another. */
  private async begin(uri: string): Promise<void> {
    const file = await this.look(uri);
    await this.reads.begin(async () => {
      if (file) await this.files.read(file);
      this.parts.host.onProgress();
    });
  }

  /** Looks at what a URI is by now; where it is a folder, that is listed. */
  private async look(uri: string): Promise<FileToRead | undefined> {
    const found = await this.files.look(uri);
    if (!found || 'turn' in found) return found;
    await this.scan(found);
    return undefined;
  }

  /** Reads the term files of a folder, and again the documents that they change. */
  private async learn(scope: string): Promise<void> {
    const { host, holdings, agenda, folders, opened, terms, watches } = this.parts;
    if (scope !== USER_SCOPE && !folders.get(scope)) return; // removed meanwhile
    const place = terms.placeOf(scope);
    // First, so that nothing happens unseen between reading and watching.
    if (place !== undefined && scope === USER_SCOPE) await watches.watchNearest(place);
    else if (place !== undefined && host.watches) watches.watch(place);
    if (!(await terms.read(scope))) return;
    for (const uri of [...holdings.uris()]) {
      if (scope !== USER_SCOPE && folders.around(uri)?.uri !== scope) continue;
      if (!opened.outdate(uri)) agenda.read(uri);
    }
    if (scope === USER_SCOPE) opened.outdateAll();
    else opened.outdateWithin(scope);
  }

  /** Lists a folder, or a part of it, and has every file read that it finds or found before. */
  private async scan({ folder, path }: FolderToScan): Promise<void> {
    const { host, agenda, folders, opened, watches } = this.parts;
    const { stops } = this;
    const isCancelled = () => folders.get(folder.uri) !== folder || this.stops !== stops;
    const isForeign = (uri: string) => folders.get(uri) !== undefined;
    const onError = (uri: string, error: unknown) => host.log(`cannot list ${uri}: ${String(error)}`);
    const onFolder = (uri: string) => host.watches && watches.watch(uri);
    const options = { isCancelled, isForeign, onFolder, onError };
    if (path === '') {
      for (const file of folder.files) agenda.read(file);
      folder.files.clear(); // counted anew, as the limit may be another one now
    }
    this.scanning.add(folder.uri);
    for await (const uri of scanFolder(host.port, folder.uri, folder.rules, options, path)) {
      if (isCancelled()) break;
      agenda.readLast(uri); // the order is that of the scan, whatever was known before
    }
    this.scanning.delete(folder.uri);
    opened.outdateWithin(folder.uri); // the ignore files are known only now
  }
}
