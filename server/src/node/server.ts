import { ProposedFeatures, createConnection } from 'vscode-languageserver/node';
import { version } from '../../../package.json';
import { startServer } from '../lsp/server';
import { userTermsFile } from './userTerms';
import { diskWorkspace } from './workspace';

/**
 * Starts the language server in this process, on the transport that its arguments name: `--stdio`, `--node-ipc`, `--socket=PORT`
 * or `--pipe=NAME`. It ends the process when the client says `exit` or goes away.
 * @throws if the arguments name no transport
 */
export function runServer(): void {
  // A promise that nobody waits for must not end the server; what it was about has failed, and the client's log says so.
  process.on('unhandledRejection', (reason) => process.stderr.write(`policytext server: ${String(reason)}\n`));
  startServer(createConnection(ProposedFeatures.all), {
    port: diskWorkspace,
    version,
    userTerms: (setting) => userTermsFile(setting),
    pause: () => new Promise((resolve) => setImmediate(resolve)),
  });
}
