import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { downloadAndUnzipVSCode, resolveCliPathFromVSCodeExecutablePath, runTests } from '@vscode/test-electron';
import { canDownloadDesktop, chooseHost, webLauncher } from '../host/choose';
import { hostLayout, projectRoot } from '../host/layout';
import { run } from '../host/run';
import { writeSettings } from '../host/settings';
import { SUITE } from './suite.main';

/*
 * Runs the integration tests in a real VS Code, on a copy of the corpus, so that they may change it:
 *   run.main.js features           the extension from its sources
 *   run.main.js virtual            the same, in a window whose folder is on no disk
 *   run.main.js packaged FILE.vsix the packaged extension, installed into an empty VS Code
 */
const ROOT = projectRoot();

/** What differs between a VS Code on the desktop and one in the browser: where it is, and how it installs an extension. */
interface Editor {
  readonly executable: string;
  readonly commandLine: string;
}

async function findEditor(): Promise<Editor> {
  const choice = await chooseHost({ env: process.env, platform: process.platform, canDownload: canDownloadDesktop });
  console.log(`VS Code: ${choice.kind === 'executable' ? choice.path : choice.kind}, since ${choice.why}`);
  if (choice.kind === 'web') {
    const launcher = webLauncher(hostLayout(), path.join(ROOT, 'out', 'test', 'host', 'code.main.js'));
    return { executable: launcher, commandLine: launcher };
  }
  const executable = choice.kind === 'executable' ? choice.path : await downloadAndUnzipVSCode();
  const commandLine = resolveCliPathFromVSCodeExecutablePath(executable);
  return { executable, commandLine: fs.existsSync(commandLine) ? commandLine : executable };
}

function copyOfCorpus(scratch: string): string {
  const copy = path.join(scratch, 'corpus');
  fs.cpSync(path.join(ROOT, 'test', 'integration', 'corpus'), copy, { recursive: true });
  return copy;
}

/** A workspace file, so that folders can be added without a restart; whoever provides the files is not known to it. */
function virtualWorkspace(scratch: string): string {
  const file = path.join(scratch, 'virtual.code-workspace');
  fs.writeFileSync(file, JSON.stringify({ folders: [{ uri: 'policy-memory:/corpus' }] }));
  return file;
}

async function main(suite: string | undefined, vsix: string | undefined): Promise<void> {
  const isFromSources = suite === 'features' || suite === 'virtual';
  if (!isFromSources && !(suite === 'packaged' && vsix))
    throw new Error('give features, virtual, or packaged FILE.vsix');
  const { executable, commandLine } = await findEditor();
  const scratch = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'policytext-integration-')));
  try {
    const workspace = suite === 'virtual' ? virtualWorkspace(scratch) : copyOfCorpus(scratch);
    const userData = path.join(scratch, 'user');
    writeSettings(userData, { 'files.autoSave': 'off' }); // what a test changes is gone when it ends
    const own = [`--user-data-dir=${userData}`, `--extensions-dir=${path.join(scratch, 'extensions')}`];
    if (vsix) console.log(run(commandLine, ['--install-extension', path.resolve(vsix), ...own]).trim());
    await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: isFromSources ? ROOT : path.join(ROOT, 'test', 'integration', 'packaged', 'probe'),
      extensionTestsPath: path.join(__dirname, 'suite.main.js'),
      extensionTestsEnv: { [SUITE]: suite },
      launchArgs: [workspace, ...own, '--disable-workspace-trust', '--skip-welcome', '--skip-release-notes'],
    });
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}

const [suite, vsix] = process.argv.slice(2);
main(suite, vsix).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
