/** dist/server.js: the language server, as the VS Code client starts it. */
import { runServer } from './server';

try {
  runServer();
} catch (error) {
  process.stderr.write(`policytext server: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
