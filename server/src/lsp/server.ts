import type { Connection, InitializeParams } from 'vscode-languageserver';
import type { Packer } from '../corpus/archive/packer';
import type { WorkspacePort } from '../corpus/workspace';
import { readAbilities, serverCapabilities } from './capabilities';
import type { Doorkeeper } from './doorkeeper';
import { ENGINE_PARTS } from './engineParts';
import { Lifecycle } from './lifecycle';

/** What the server needs of the machine that it runs on. */
export interface Platform {
  /** Its disk. */
  readonly port: WorkspacePort;
  readonly version: string;
  /** The file with the user's own terms: the one that they have set, or the usual one. @returns undefined for a setting that is no file */
  userTerms(setting?: string): { readonly uri: string; readonly label: string } | undefined;
  /** URI of the page about a check that comes with this server; undefined where none does. */
  pageOf(check: string): string | undefined;
  /** Gives way to what waits in the event loop: messages above all. */
  pause(): Promise<void>;
  /** Told when the client has said `shutdown`. */
  onShutdown?(): void;
  /** Whom the connection asks about each message. */
  readonly doorkeeper: Doorkeeper;
  /** What reads files for the index. */
  readonly packer: Packer;
}

/** Turns of the event loop in which the library writes an answer. */
const TURNS = 6;

/**
 * Starts to listen. The session, and with it the engine and its lexicon, is set up when `initialize` has been answered: a client waits for that.
 * @param connection a connection on which nobody listens yet
 */
export function startServer(connection: Connection, platform: Platform): void {
  let stop = () => {};
  const lifecycle = new Lifecycle(connection, {
    start(params) {
      const client = readAbilities(params);
      const folders = workspaceFolders(params);
      const begin = async () => {
        for (let turn = 0; turn < TURNS; turn++) await platform.pause();
        for (const part of ENGINE_PARTS) {
          await part();
          await platform.pause();
        }
        const { startSession } = await import('./session');
        stop = startSession(connection, platform, client, folders, () => lifecycle.demandRunning());
      };
      platform.doorkeeper.close();
      void begin().finally(() => platform.doorkeeper.open());
      return {
        capabilities: serverCapabilities(client),
        serverInfo: { name: 'PolicyText', version: platform.version },
      };
    },
    end() {
      stop();
      platform.onShutdown?.();
    },
  });
  connection.listen();
}

/** The folders that a client begins with; older clients know only one. */
function workspaceFolders({ workspaceFolders, rootUri }: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.filter(hasUri).map((folder) => folder.uri);
  return rootUri ? [rootUri] : [];
}

/** Whether something that a client sent names a URI. */
export const hasUri = (value: unknown): value is { readonly uri: string } =>
  typeof value === 'object' && value !== null && 'uri' in value && typeof value.uri === 'string';
