// npm start [-- --no-open] [-- --port N]: from a fresh clone to reading the sample corpus. Installs what is missing, builds, prints
// the targets of seeds/ with their cross-references, and opens the folder in VS Code: on the desktop where there is one, else in
// the browser.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT, checkNode, ensureHost, ensurePackages, show, showNode } from './setup.mjs';

const SEEDS = path.join(ROOT, 'seeds');

function readOptions() {
  try {
    return parseArgs({ options: { 'no-open': { type: 'boolean' }, port: { type: 'string', default: '0' } } }).values;
  } catch (error) {
    console.error(`${error.message}\nUsage: npm start [-- --no-open] [-- --port N]`);
    process.exit(2);
  }
}

/** The `code` command, where there is one and a display to open its window on. */
function desktopCode() {
  const { PATH = '', DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) return undefined;
  const name = process.platform === 'win32' ? 'code.cmd' : 'code';
  return PATH.split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find((file) => fs.existsSync(file));
}

/** Opens seeds/ with the extension from its sources. */
function openOnDesktop(code) {
  console.log(`\nOpening seeds/ in ${code} ...`);
  return show(code, ['--new-window', `--extensionDevelopmentPath=${ROOT}`, SEEDS]);
}

/** Serves seeds/ with the packaged extension until Ctrl-C. */
function serveInBrowser(port) {
  const vsix = path.join(ROOT, 'out', 'policytext.vsix');
  console.log('\nPackaging the extension for VS Code in the browser ...');
  if (!ensureHost({ browser: false }) || showNode(['scripts/package.mjs', vsix]) !== 0) return 1;
  process.on('SIGINT', () => {}); // Ctrl-C is for the server, which ends in order; then this goes on, and ends
  return showNode(['out/test/host/serve.main.js', SEEDS, vsix, port]);
}

function main() {
  const options = readOptions();
  checkNode();
  if (!ensurePackages()) return 1;
  console.log('Building ...');
  if (showNode(['esbuild.js']) !== 0) return 1;
  console.log('Targets of seeds/ and where else they are spoken of:\n');
  if (showNode(['dist/cli.js', 'annotate', 'seeds', '--format', 'table', '--kind', 'target']) !== 0) return 1;
  if (options['no-open']) return 0;
  const code = desktopCode();
  return code ? openOnDesktop(code) : serveInBrowser(options.port);
}

process.exitCode = main();
