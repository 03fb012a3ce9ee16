// What both commands need first: the npm packages, the programs that run VS Code in a browser. Plain Node: before `npm ci` there is
// nothing else. Everything here may be called again at any time and does only what is missing.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

const OLDEST_NODE = 20;

/** Stops with a word if this Node is too old for the project. */
export function checkNode(version = process.versions.node) {
  if (Number.parseInt(version, 10) >= OLDEST_NODE) return;
  console.error(`Node ${OLDEST_NODE} or later is needed; this is ${version}. See https://nodejs.org.`);
  process.exit(1);
}

/**
 * Runs a program of the project to its end, in sight of the user.
 * @returns its exit code; 1 if it could not be started or was ended by a signal
 */
export function show(program, args, env = {}) {
  // npm is a .cmd file on Windows, which only a shell starts.
  const shell = process.platform === 'win32' && program === 'npm';
  const options = { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env }, shell };
  const { status, error } = spawnSync(program, args, options);
  if (error) console.error(error.message);
  return status ?? 1;
}

/** Like {@link show}, for a script that this Node runs. */
export const showNode = (args, env) => show(process.execPath, args, env);

/** True if node_modules holds what package-lock.json asks for, as far as their dates tell. */
export function hasPackages(root = ROOT) {
  try {
    // npm writes this file when it has finished.
    const installed = fs.statSync(path.join(root, 'node_modules', '.package-lock.json'));
    return installed.mtimeMs >= fs.statSync(path.join(root, 'package-lock.json')).mtimeMs;
  } catch {
    return false;
  }
}

/** Installs the npm packages where they are missing or older than package-lock.json. @returns whether they are there */
export function ensurePackages() {
  if (hasPackages()) return true;
  console.log('Installing the npm packages (npm ci) ...');
  return show('npm', ['ci', '--no-audit', '--no-fund']) === 0;
}

/**
 * Installs VS Code and, unless only its server is wanted, Chromium for the tests.
 * @returns whether they are there; the installer has said why not
 */
export function ensureHost({ browser }) {
  if (showNode(['esbuild.js', '--host']) !== 0) return false;
  return showNode(['out/test/host/install.main.js', ...(browser ? [] : ['--no-browser'])]) === 0;
}
