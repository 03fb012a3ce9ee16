import fs from 'node:fs';
import path from 'node:path';

/** What the browser host is made of, pinned: a test that passes today passes tomorrow. */
export const VERSIONS = {
  /** The npm package that carries VS Code's server and web workbench (VS Code 1.139.1). */
  codeServer: '4.139.1',
  /** That VS Code needs Node 22.15 or later, the project itself only 20: the host brings its own. */
  node: '24.21.0',
  /** Raised when the installer changes what it leaves on disk. */
  recipe: 1,
} as const;

/** Where the parts of the browser host lie. */
export interface HostLayout {
  /** The folder that holds everything below; removing it undoes the installation. */
  readonly home: string;
  /** The Node that runs VS Code. */
  readonly node: string;
  /** VS Code itself. */
  readonly code: string;
  /** The entry point of VS Code's server. */
  readonly server: string;
  /** Written last: its content says what is installed. */
  readonly stamp: string;
}

/** The folder of the project's package.json, seen from any folder beneath it. @throws where there is none */
export function projectRoot(from: string = __dirname): string {
  for (let dir = from; ; dir = path.dirname(dir)) {
    if (fs.existsSync(path.join(dir, 'package.json'))) return dir;
    if (path.dirname(dir) === dir) throw new Error(`no package.json above ${from}`);
  }
}

/** The host's parts in `home`; by default `.vscode-test/web`, or `POLICYTEXT_WEB_HOST` to share one between checkouts. */
export function hostLayout(
  home: string = process.env['POLICYTEXT_WEB_HOST'] || path.join(projectRoot(), '.vscode-test', 'web'),
): HostLayout {
  const absolute = path.resolve(home);
  return {
    home: absolute,
    node: path.join(absolute, 'node', 'bin', 'node'),
    code: path.join(absolute, 'code'),
    server: path.join(absolute, 'code', 'out', 'server-main.js'),
    stamp: path.join(absolute, 'installed.json'),
  };
}

/** True if exactly the pinned versions are installed, completely. */
export function isInstalled(layout: HostLayout): boolean {
  try {
    return fs.readFileSync(layout.stamp, 'utf8') === stampContent();
  } catch {
    return false;
  }
}

/**
 * True if the installer may replace what lies at `home`: nothing, an empty folder, or an installation of its own, whole or not.
 * Anything else is somebody's files.
 */
export function mayReplace({ home, code, node, stamp }: HostLayout): boolean {
  if (!fs.existsSync(home)) return true;
  const own = new Set([code, path.dirname(path.dirname(node)), stamp].map((part) => path.basename(part)));
  return fs.statSync(home).isDirectory() && fs.readdirSync(home).every((name) => own.has(name));
}

/** What the stamp file says of an installation by this version of the installer. */
export function stampContent(): string {
  return JSON.stringify(VERSIONS) + '\n';
}
