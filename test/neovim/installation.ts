import fs from 'node:fs';
import path from 'node:path';
import { installPackages, mayInstallPackages } from '../host/debian';
import type { Say } from '../host/run';

/**
 * Neovim: `NEOVIM` if set, else the one on the PATH (not `NVIM`: Neovim's terminal sets that, to something else).
 * @throws if `NEOVIM` names no file
 */
export function findNeovim(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const set = env['NEOVIM'];
  if (set) {
    if (!fs.existsSync(set)) throw new Error(`NEOVIM=${set}: there is no such file`);
    return set;
  }
  const folders = (env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => path.join(folder, 'nvim')).find((file) => fs.existsSync(file));
}

/** Sees to it that there is a Neovim, where packages may be installed; elsewhere does nothing. */
export function installNeovim(say: Say): void {
  if (!findNeovim() && mayInstallPackages()) installPackages(['neovim'], say);
}
