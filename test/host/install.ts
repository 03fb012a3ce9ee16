import fs from 'node:fs';
import path from 'node:path';
import { type HostLayout, VERSIONS, hostLayout, isInstalled, mayReplace, projectRoot, stampContent } from './layout';
import { type Say, run } from './run';

// Of VS Code's own extensions these three are large and of no use to a reader of plain text.
const UNUSED_EXTENSIONS = ['copilot', 'mermaid-markdown-features', 'typescript-language-features'];

// Assistants, sandboxes and other platforms' binaries: half of what npm brings.
const UNUSED_MODULES = [
  '@github',
  '@microsoft/mxc-sdk',
  '@devcontainers',
  '@vscode/windows-process-tree',
  '@vscode/windows-registry',
  '@parcel/watcher-linux-x64-musl',
];

// Folders that hold one binary for each platform.
const PLATFORM_FOLDERS = ['node-pty/prebuilds', '@vscode/ripgrep-universal/bin'];

// Native modules that would have to be compiled, and what replaces them (see stand-ins/).
const STAND_INS: Readonly<Record<string, string>> = {
  '@vscode/spdlog/index.js': 'spdlog.cjs',
  '@vscode/native-watchdog/index.js': 'native-watchdog.cjs',
  '@vscode/deviceid/dist/index.js': 'deviceid.cjs',
};

/**
 * Installs VS Code (its server and web workbench) and a Node to run it, out of the npm registry, without a compiler. Does nothing
 * where they are installed already. An interrupted try leaves nothing behind that a later one would take for whole: all is put
 * together in a folder of its own, which gets its final name in one step.
 * @throws with what to do about it, where this machine cannot run them or the registry does not answer
 */
export function installVsCode(say: Say, layout: HostLayout = hostLayout()): void {
  if (isInstalled(layout)) return;
  const platform = `linux-${process.arch}`;
  if (process.platform !== 'linux' || !['x64', 'arm64'].includes(process.arch)) {
    throw new Error(
      `VS Code in the browser is prepared for Linux on x64 and arm64, not for ${process.platform} on ${process.arch}. ` +
        'Use a desktop VS Code: POLICYTEXT_TEST_HOST=desktop, or VSCODE_EXECUTABLE=/path/to/it.',
    );
  }
  if (!mayReplace(layout)) {
    throw new Error(
      `${layout.home} holds other files than an installation of VS Code: nothing was touched. ` +
        'Set POLICYTEXT_WEB_HOST to a folder of its own, or unset it.',
    );
  }
  say(
    `Installing VS Code (code-server ${VERSIONS.codeServer}) and Node ${VERSIONS.node} from npm into ${layout.home} ...`,
  );
  fs.mkdirSync(path.dirname(layout.home), { recursive: true });
  removeAbandoned(layout.home);
  const partial = hostLayout(`${layout.home}.partial-${process.pid}`);
  try {
    unpack(partial, platform);
    run('npm', ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: partial.code,
    });
    prune(partial, platform);
    for (const [module, standIn] of Object.entries(STAND_INS)) {
      const source = path.join(projectRoot(), 'test', 'host', 'stand-ins', standIn);
      fs.copyFileSync(source, path.join(partial.code, 'node_modules', module));
    }
    fs.writeFileSync(partial.stamp, stampContent());
    putInPlace(partial, layout);
  } finally {
    fs.rmSync(partial.home, { recursive: true, force: true });
  }
}

/** Fetches both packages and unpacks what is needed of them. */
function unpack({ home, code }: HostLayout, platform: string): void {
  const nodePackage = `node-${platform}`;
  fs.mkdirSync(path.join(home, 'node'), { recursive: true });
  fs.mkdirSync(code);
  run('npm', ['pack', '--silent', `code-server@${VERSIONS.codeServer}`, `${nodePackage}@${VERSIONS.node}`], {
    cwd: home,
  });
  const nodeArchive = path.join(home, `${nodePackage}-${VERSIONS.node}.tgz`);
  run('tar', [
    '-xzf',
    nodeArchive,
    '-C',
    path.join(home, 'node'),
    '--strip-components=1',
    'package/bin/node',
    'package/LICENSE',
  ]);
  const codeArchive = path.join(home, `code-server-${VERSIONS.codeServer}.tgz`);
  const excluded = UNUSED_EXTENSIONS.map((name) => `--exclude=package/lib/vscode/extensions/${name}`);
  run('tar', ['-xzf', codeArchive, '-C', code, '--strip-components=3', ...excluded, 'package/lib/vscode']);
  fs.rmSync(nodeArchive);
  fs.rmSync(codeArchive);
}

/** Removes what no extension under test needs: about 250 MB. */
function prune({ code }: HostLayout, platform: string): void {
  const modules = path.join(code, 'node_modules');
  for (const name of UNUSED_MODULES) fs.rmSync(path.join(modules, name), { recursive: true, force: true });
  for (const folder of PLATFORM_FOLDERS) {
    for (const name of fs.readdirSync(path.join(modules, folder))) {
      if (name !== platform) fs.rmSync(path.join(modules, folder, name), { recursive: true, force: true });
    }
  }
}

/** Gives the finished folder its final name; if another process was quicker, that one's installation is as good. */
function putInPlace(partial: HostLayout, layout: HostLayout): void {
  if (isInstalled(layout)) return;
  fs.rmSync(layout.home, { recursive: true, force: true });
  try {
    fs.renameSync(partial.home, layout.home);
  } catch (error) {
    if (!isInstalled(layout)) throw error;
  }
}

/** Removes the folders of installations whose process is gone. */
function removeAbandoned(home: string): void {
  const prefix = `${path.basename(home)}.partial-`;
  for (const name of fs.readdirSync(path.dirname(home))) {
    if (name.startsWith(prefix) && !isAlive(Number(name.slice(prefix.length)))) {
      fs.rmSync(path.join(path.dirname(home), name), { recursive: true, force: true });
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // alive, and somebody else's
  }
}
