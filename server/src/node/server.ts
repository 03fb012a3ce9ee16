import { existsSync } from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { type Connection, ProposedFeatures, createConnection } from 'vscode-languageserver/node';
import { version } from '../../../package.json';
import { Doorkeeper } from '../lsp/doorkeeper';
import { startServer } from '../lsp/server';
import { PackingThreads } from './packing/threads';
import { connectStdio } from './stdio';
import { userTermsFile } from './userTerms';
import { diskWorkspace, toUri } from './workspace';

/** The folder with a page about each check: beside dist/, in a clone and in the packaged extension alike. @returns its URI, where it is there */
function checkPages(): string | undefined {
  const folder = path.join(__dirname, '..', 'docs', 'checks');
  return existsSync(folder) ? toUri(folder) : undefined;
}

const MOST_THREADS = 4;

/** One thread for requests, the others to read files; more than a few would only wait for the first to take what they have read. */
const threadCount = () => Math.max(1, Math.min(MOST_THREADS, os.availableParallelism() - 1));

/**
 * Starts the language server in this process, on the transport that its arguments name: `--stdio`, `--node-ipc`, `--socket=PORT`
 * or `--pipe=NAME`. It ends the process when the client says `exit` or goes away.
 * @throws if the arguments name no transport
 */
export function runServer(): void {
  // A promise that nobody waits for must not end the server; what it was about has failed, and the client's log says so.
  process.on('unhandledRejection', (reason) => process.stderr.write(`policytext server: ${String(reason)}\n`));
  let hasShutDown = false;
  const pages = checkPages();
  const doorkeeper = new Doorkeeper();
  startServer(
    connect(doorkeeper, () => hasShutDown),
    {
      port: diskWorkspace,
      version,
      pageOf: (check) => pages && `${pages}/${check}.md`,
      userTerms: (setting) => userTermsFile(setting),
      pause: () => new Promise((resolve) => setImmediate(resolve)),
      doorkeeper,
      packer: new PackingThreads(path.join(__dirname, 'reader.js'), threadCount()),
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
