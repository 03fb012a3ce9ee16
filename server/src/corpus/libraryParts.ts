import type { Agenda } from './agenda';
import type { Packer } from './archive/packer';
import type { Examine } from './finding';
import type { FolderSet } from './folderSet';
import type { FolderWatches } from './folderWatches';
import type { Holdings } from './holdings';
import type { OpenTexts } from './openTexts';
import type { TermShelf } from './termShelf';
import type { WorkspacePort } from './workspace';

/** What a library asks of the program that it runs in. */
export interface LibraryHost {
  readonly port: WorkspacePort;
  /** Whether to watch the folders here, since nobody else tells what happens in them. */
  readonly watches: boolean;
  /** Awaited between two files, so that requests are answered while the library reads. */
  pause(): Promise<void>;
  /** What reads files for the archive; without one it is done here. */
  readonly packer?: Packer;
  /** Finds what documents have by themselves. */
  readonly examine: Examine;
  log(message: string): void;
  /** Called when background work begins, after each file, and when it ends. */
  onProgress(): void;
}

/** What a library is put together from: what it holds, what it has to do, and what it goes by. */
export interface LibraryParts {
  readonly host: LibraryHost;
  readonly holdings: Holdings;
  readonly agenda: Agenda;
  readonly folders: FolderSet;
  readonly opened: OpenTexts;
  readonly terms: TermShelf;
  readonly watches: FolderWatches;
}
