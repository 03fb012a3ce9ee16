import type { Connection, InitializeParams } from 'vscode-languageserver';
import { type ClientAbilities, readAbilities, serverCapabilities } from './capabilities';
import type { Doorkeeper } from './doorkeeper';
import { Lifecycle } from './lifecycle';

/**
 * Begins what is between `initialize` and `shutdown`.
 * @param demandRunning throws when the session is over
 * @returns a function that ends what is done in the background
 */
export type BeginSession = (
  connection: Connection,
  client: ClientAbilities,
  folders: readonly string[],
  demandRunning: () => void,
) => Promise<() => void>;

/** What the server needs to answer `initialize`. The rest comes with its session, whose code is not even read before. */
export interface Door {
  readonly version: string;
  /** Gives way to what waits in the event loop: messages above all. */
  pause(): Promise<void>;
  /** Told when the client has said `shutdown`. */
  onShutdown?(): void;
  /** Whom the connection asks about each message. */
  readonly doorkeeper: Doorkeeper;
  session(): Promise<BeginSession>;
}

/** Turns of the event loop in which the library writes an answer. */
const TURNS = 6;

/**
 * Starts to listen. The session, and with it the engine and its lexicon, is set up when `initialize` has been answered: a client waits for that.
 * @param connection a connection on which nobody listens yet
 */
export function startServer(connection: Connection, door: Door): void {
  let stop = () => {};
  const lifecycle = new Lifecycle(connection, {
    start(params) {
      const client = readAbilities(params);
      const folders = workspaceFolders(params);
      const begin = async () => {
        for (let turn = 0; turn < TURNS; turn++) await door.pause();
        const beginSession = await door.session();
        stop = await beginSession(connection, client, folders, () => lifecycle.demandRunning());
      };
      door.doorkeeper.close();
      void begin().finally(() => door.doorkeeper.open());
      return {
        capabilities: serverCapabilities(client),
        serverInfo: { name: 'PolicyText', version: door.version },
      };
    },
    end() {
      stop();
      door.onShutdown?.();
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
