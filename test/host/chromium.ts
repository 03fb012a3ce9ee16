import fs from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { installPackages, mayInstallPackages } from './debian';
import type { Say } from './run';

const CANDIDATES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const FONT_FOLDERS = ['/usr/share/fonts', '/usr/local/share/fonts'];

/**
 * The browser that stands in for VS Code's window: `CHROMIUM` if set, else one on the PATH, else the one that Playwright downloads.
 * @throws if `CHROMIUM` names no file: a wrong setting is not passed over in silence
 */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const set = env['CHROMIUM'];
  if (set) {
    if (!fs.existsSync(set)) throw new Error(`CHROMIUM=${set}: there is no such file`);
    return set;
  }
  const folders = (env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const found = CANDIDATES.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) =>
    fs.existsSync(file),
  );
  if (found) return found;
  const downloaded = chromium.executablePath();
  return fs.existsSync(downloaded) ? downloaded : undefined;
}

/** True if some font is installed: without one, Chromium draws a workbench without letters. */
export function hasFonts(folders: readonly string[] = FONT_FOLDERS): boolean {
  return folders.some(
    (folder) =>
      fs.existsSync(folder) &&
      fs.readdirSync(folder, { recursive: true }).some((name) => /\.(ttf|otf|ttc|pfb)$/i.test(String(name))),
  );
}

/**
 * Sees to it that there is a Chromium, and on Linux a font: by apt-get where this is root on a Debian-like system.
 * @throws with the ways out, where it may not install anything
 */
export function installChromium(say: Say): void {
  const missing = [
    ...(findChromium() ? [] : ['chromium']),
    ...(process.platform !== 'linux' || hasFonts() ? [] : ['fonts-dejavu-core']),
  ];
  if (missing.length === 0) return;
  if (!mayInstallPackages()) {
    throw new Error(
      `Missing: ${missing.join(', ')}. Either run \`sudo apt-get install ${missing.join(' ')}\`, or \`npx playwright-core install ` +
        'chromium`, or set CHROMIUM to the path of an installed Chromium, Chrome or Edge.',
    );
  }
  installPackages(missing, say);
  if (!findChromium()) throw new Error('apt-get installed chromium, but there is none on the PATH');
}
