import { existsSync } from 'node:fs';
import path from 'node:path';
import { type HostLayout, isInstalled } from './layout';

/** Which VS Code runs the integration tests. */
export type HostChoice =
  | { readonly kind: 'executable'; readonly path: string; readonly why: string }
  | { readonly kind: 'desktop'; readonly why: string }
  | { readonly kind: 'web'; readonly why: string };

/** Microsoft's download host of the desktop build, which @vscode/test-electron asks first. */
const DOWNLOAD_HOST = 'https://update.code.visualstudio.com/api/releases/stable';

/** What the choice depends on. */
export interface Surroundings {
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  /** True if the desktop build can be downloaded here; asked only where it matters. */
  readonly canDownload: () => Promise<boolean>;
}

/**
 * Chooses the VS Code for the tests: the one that `VSCODE_EXECUTABLE` names; else as `POLICYTEXT_TEST_HOST` says (`desktop` or
 * `web`); else the desktop build where there is a display and it can be downloaded; else VS Code in the browser.
 * @throws for any other value of `POLICYTEXT_TEST_HOST`
 */
export async function chooseHost({ env, platform, canDownload }: Surroundings): Promise<HostChoice> {
  const executable = env['VSCODE_EXECUTABLE'];
  if (executable) return { kind: 'executable', path: path.resolve(executable), why: 'VSCODE_EXECUTABLE is set' };
  const wanted = env['POLICYTEXT_TEST_HOST'];
  if (wanted === 'desktop' || wanted === 'web') return { kind: wanted, why: `POLICYTEXT_TEST_HOST is ${wanted}` };
  if (wanted) throw new Error(`POLICYTEXT_TEST_HOST=${wanted}: it is desktop or web`);
  if (!hasDisplay(env, platform)) return { kind: 'web', why: 'there is no display' };
  if (await canDownload())
    return { kind: 'desktop', why: 'there is a display, and the desktop build can be downloaded' };
  return { kind: 'web', why: 'the desktop build cannot be downloaded here' };
}

/** True if a desktop program can open a window. */
function hasDisplay(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  return platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}

/** Asks Microsoft's download host whether it answers. */
export async function canDownloadDesktop(): Promise<boolean> {
  try {
    return (await fetch(DOWNLOAD_HOST, { method: 'HEAD', signal: AbortSignal.timeout(5000) })).ok;
  } catch {
    return false;
  }
}

/** The launcher that stands in for the `code` executable. @throws if it or VS Code is not there yet */
export function webLauncher(layout: HostLayout, launcher: string): string {
  if (!isInstalled(layout)) throw new Error(`VS Code is not installed in ${layout.home}: run \`npm run install-host\``);
  if (!existsSync(launcher)) throw new Error(`${launcher} is not built: run \`node esbuild.js --host\``);
  return launcher;
}
