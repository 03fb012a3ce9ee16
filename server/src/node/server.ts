import { type Connection, ProposedFeatures, createConnection } from 'vscode-languageserver/node';
import { version } from '../../../package.json';
import { Doorkeeper } from '../lsp/doorkeeper';
import { startServer } from '../lsp/server';
import { pause } from './pause';
import { connectStdio } from './stdio';

/**
 * Starts the language server in this process, on the transport that its arguments name: `--stdio`, `--node-ipc`, `--socket=PORT`
 * or `--pipe=NAME`. It ends the process when the client says `exit` or goes away.
 * @throws if the arguments name no transport
 */
export function runServer(): void {
  // A promise that nobody waits for must not end the server; what it was about has failed, and the client's log says so.
  process.on('unhandledRejection', (reason) => process.stderr.write(`policytext server: ${String(reason)}\n`));
  let hasShutDown = false;
  const doorkeeper = new Doorkeeper();
  startServer(
    connect(doorkeeper, () => hasShutDown),
    {
      version,
      pause,
      doorkeeper,
      async session() {
        const program = await import('./program');
        await pause(); // to read what a session needs takes a turn of its own
        return program.beginSession();
      },
      onShutdown() {
        hasShutDown = true;
      },
    },
  );
}

function connect(doorkeeper: Doorkeeper, hasShutDown: () => boolean): Connection {
  if (process.argv.includes('--stdio')) return connectStdio(doorkeeper, hasShutDown);
  // The other end of the channel is gone. (Of its process the library knows only by looking every few seconds.)
  process.on('disconnect', () => process.exit(hasShutDown() ? 0 : 1));
  return createConnection(ProposedFeatures.all, { messageStrategy: doorkeeper });
}
