import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the caller of a `code` executable asks for; paths are absolute. */
export interface CodeCommandLine {
  /** Folders, workspaces and files to open, in order. */
  readonly open: readonly string[];
  readonly developmentPaths: readonly string[];
  readonly testsPath?: string;
  readonly userData?: string;
  readonly extensions?: string;
  readonly disableExtensions: boolean;
  /** True for what ends at once without a window: `--install-extension`, `--list-extensions`, `--version` ... */
  readonly managesExtensions: boolean;
}

// Flags whose value may follow as a word of its own.
const VALUED = [
  'extensionDevelopmentPath',
  'extensionTestsPath',
  'user-data-dir',
  'extensions-dir',
  'folder-uri',
  'file-uri',
  'install-extension',
  'uninstall-extension',
  'log',
  'locale',
  'profile',
];

const WITHOUT_WINDOW = ['install-extension', 'uninstall-extension', 'list-extensions', 'version', 'help'];

/**
 * Reads the command line of VS Code as far as a test needs it; what only Electron understands (`--no-sandbox` ...) is passed over.
 * @param argv without the program itself
 */
export function parseCommandLine(argv: readonly string[], cwd: string = process.cwd()): CodeCommandLine {
  const flags = new Map<string, string>();
  const open: string[] = [];
  const developmentPaths: string[] = [];
  const absolute = (file: string) => path.resolve(cwd, file);
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i]!;
    if (!word.startsWith('-')) {
      open.push(absolute(word));
      continue;
    }
    const [, name = '', attached] = /^--?([\w-]*)(?:=(.*))?$/s.exec(word) ?? [];
    const next = argv[i + 1];
    const separate = attached === undefined && VALUED.includes(name) && next !== undefined && !next.startsWith('-');
    if (separate) i++;
    const value = (separate ? next : attached) ?? '';
    if (name === 'extensionDevelopmentPath') developmentPaths.push(absolute(value));
    else if (name === 'folder-uri' || name === 'file-uri') open.push(fileURLToPath(value));
    else flags.set(name, value);
  }
  const pathOf = (name: string) => (flags.get(name) ? absolute(flags.get(name)!) : undefined);
  const testsPath = pathOf('extensionTestsPath');
  const userData = pathOf('user-data-dir');
  const extensions = pathOf('extensions-dir');
  return {
    open,
    developmentPaths,
    ...(testsPath && { testsPath }),
    ...(userData && { userData }),
    ...(extensions && { extensions }),
    disableExtensions: flags.has('disable-extensions'),
    managesExtensions: !testsPath && WITHOUT_WINDOW.some((name) => flags.has(name)),
  };
}
