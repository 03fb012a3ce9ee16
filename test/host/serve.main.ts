import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { installExtension } from './extensions';
import { hostLayout, projectRoot } from './layout';
import { startServer } from './server';
import { writeSettings } from './settings';
import { workbenchUrl } from './workbenchUrl';

/*
 * Serves a folder in VS Code with one extension installed, for a person with a browser on this machine, until Ctrl-C:
 *   serve.main.js FOLDER FILE.vsix [PORT]
 * Settings and layout are kept from one time to the next (.vscode-test/start).
 */
async function main(folder: string, vsix: string, port: number): Promise<void> {
  const layout = hostLayout();
  const kept = path.join(projectRoot(), '.vscode-test', 'start');
  const userData = path.join(kept, 'user');
  const extensions = path.join(kept, 'extensions');
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'policytext-serve-'));
  try {
    fs.rmSync(extensions, { recursive: true, force: true }); // this time's build, even under the same version
    installExtension(vsix, { userData, extensions, scratch, layout });
    writeSettings(userData);
    const server = await startServer({ scratch, userData, extensions, port, layout });
    const interrupted = new Promise<undefined>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve(undefined));
    });
    console.log(
      `\nVS Code with ${path.basename(folder)}/ is at\n\n  ${workbenchUrl(server.authority, server.token, { open: [folder] })}\n`,
    );
    console.log('Open this address in a browser on this machine. Ctrl-C ends it.');
    const died = await Promise.race([interrupted, server.ended]);
    await server.stop();
    if (died !== undefined) throw new Error(died);
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}

const [folder, vsix, port = '0'] = process.argv.slice(2);
if (!folder || !vsix || !/^\d+$/.test(port)) {
  console.error('Usage: serve.main.js FOLDER FILE.vsix [PORT]');
  process.exitCode = 2;
} else {
  main(path.resolve(folder), path.resolve(vsix), Number(port)).catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
