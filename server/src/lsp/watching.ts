import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type Disposable,
  type FileSystemWatcher,
  WatchKind,
} from 'vscode-languageserver';
import { IGNORE_FILE } from '../corpus/fileRules';
import { TERMS_FOLDER } from '../corpus/termFiles';
import type { ClientAbilities } from './capabilities';
import { SECTIONS } from './settings';

/** What the client is asked to tell of its own accord, where it can: files and settings that change. */
export class Watching {
  private registered: string | undefined;
  private registration: Promise<Disposable | void> = Promise.resolve();

  constructor(
    private readonly connection: Connection,
    private readonly client: ClientAbilities,
    private readonly log: (message: string) => void,
  ) {}

  watchSettings(): void {
    if (!this.client.watchesConfiguration) return;
    const sections = { section: [...SECTIONS] };
    this.connection.client.register(DidChangeConfigurationNotification.type, sections).catch(this.complain);
  }

  /** Has the files watched that these globs include, in place of those before. */
  watchFiles(include: readonly string[]): void {
    const watchers = watchersFor(include);
    const key = JSON.stringify(watchers);
    if (!this.client.watchesFiles || this.registered === key) return;
    this.registered = key;
    this.registration = this.registration
      .then((before) => before?.dispose())
      .then(() => this.connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }))
      .catch(this.complain);
  }

  private readonly complain = (error: unknown) => this.log(`the client does not watch: ${String(error)}`);
}

/**
 * Anything may be created or deleted, since a folder that is moved is told as one event for the folder alone; of changes only
 * those of texts matter. Which files count is decided by the same rules as in the scan, so a glob here may match too much.
 */
function watchersFor(include: readonly string[]): FileSystemWatcher[] {
  const anywhere = (glob: string) => (glob.startsWith('**/') ? glob : `**/${glob}`);
  const changing = new Set([...include, IGNORE_FILE, `${TERMS_FOLDER}/*.txt`].map(anywhere));
  return [
    { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
    ...[...changing].sort().map((globPattern) => ({ globPattern, kind: WatchKind.Change })),
  ];
}
