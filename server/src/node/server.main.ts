/** dist/server.js: the language server, as the VS Code client starts it. */
import { runServer } from './program';

runServer().catch((error: unknown) => {
  process.stderr.write(`policytext server: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
