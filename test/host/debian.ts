import fs from 'node:fs';
import { type Say, run } from './run';

/** Whether packages of the system may be installed: by root, on a Debian-like system. Nobody else is asked for a password. */
export const mayInstallPackages = (): boolean => process.getuid?.() === 0 && fs.existsSync('/usr/bin/apt-get');

/** Installs packages of a Debian-like system. @throws with what apt-get printed, if it fails */
export function installPackages(names: readonly string[], say: Say): void {
  say(`Installing ${names.join(' and ')} by apt-get ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '--quiet'], { env });
  run('apt-get', ['install', '--yes', '--quiet', '--no-install-recommends', ...names], { env });
}
