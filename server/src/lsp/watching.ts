import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type FileSystemWatcher,
  WatchKind,
} from 'vscode-languageserver';
import { DEFAULT_SELECTION, IGNORE_FILE } from '../corpus/fileRules';
import type { ClientAbilities } from './capabilities';
import { SECTIONS } from './settings';

/**
 * What the client is asked to watch. Anything may be created or deleted, since a folder that is moved is told as one event for
 * the folder alone; of changes only those of texts matter. Which files count is decided by the same rules as in the scan.
 */
const WATCHERS: FileSystemWatcher[] = [
  { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
  ...[...DEFAULT_SELECTION.include, `**/${IGNORE_FILE}`].map((globPattern) => ({
    globPattern,
    kind: WatchKind.Change,
  })),
];

/** Asks the client to tell about files and settings that change, where it can. */
export async function registerWatchers(connection: Connection, client: ClientAbilities): Promise<void> {
  if (client.watchesFiles)
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: WATCHERS });
  if (client.watchesConfiguration)
    await connection.client.register(DidChangeConfigurationNotification.type, { section: [...SECTIONS] });
}
