import * as os from 'node:os';
import * as path from 'node:path';
import { toUri } from './workspace';

/** A file, and what to call it. */
export interface NamedFile {
  readonly uri: string;
  readonly label: string;
}

/**
 * The file with a person's own terms: `policytext/terms.txt` in `%APPDATA%` on Windows, elsewhere in the folder of the XDG Base
 * Directory Specification, which is `~/.config` where `XDG_CONFIG_HOME` names none.
 * @param setting a path that people have chosen instead: absolute, or in their home behind `~`
 * @returns undefined for a setting that is neither
 */
export function userTermsFile(
  setting?: string,
  env: NodeJS.ProcessEnv = process.env,
  home = os.homedir(),
): NamedFile | undefined {
  const file = setting ? chosenFile(setting, home) : path.join(configFolder(env, home), 'policytext', 'terms.txt');
  return file === undefined ? undefined : { uri: toUri(file), label: labelOf(file, home) };
}

function chosenFile(setting: string, home: string): string | undefined {
  const file = setting.replace(/^~(?=$|[\\/])/, () => home);
  return path.isAbsolute(file) ? file : undefined;
}

function configFolder(env: NodeJS.ProcessEnv, home: string): string {
  const { APPDATA: appData, XDG_CONFIG_HOME: xdg } = env;
  if (process.platform === 'win32' && appData) return appData;
  return xdg && path.isAbsolute(xdg) ? xdg : path.join(home, '.config');
}

/** A path as people write it, with slashes. */
function labelOf(file: string, home: string): string {
  const inside = path.relative(home, file);
  const isInside = inside !== '' && !inside.startsWith('..') && !path.isAbsolute(inside);
  return (isInside ? path.join('~', inside) : file).replaceAll(path.sep, '/');
}
