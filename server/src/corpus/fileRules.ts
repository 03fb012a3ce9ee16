import ignore, { type Ignore } from 'ignore';
import picomatch from 'picomatch';
import filesData from '../lexicon/data/files.txt';
import { rowsOf } from '../lexicon/lookup';

/** Which files of a folder are read; globs are relative to the folder, with slashes. */
export interface FileSelection {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Whether `.gitignore` files are followed. */
  readonly useIgnoreFiles: boolean;
  /** In bytes. */
  readonly maxFileSize: number;
  readonly maxFiles: number;
}

export const DEFAULT_SELECTION: FileSelection = {
  include: ['**/*.txt', '**/*.policy'],
  exclude: [],
  useIgnoreFiles: true,
  maxFileSize: 2 * 1024 * 1024,
  maxFiles: 10_000,
};

export const IGNORE_FILE = '.gitignore';

/** Folders within each other that are entered: nobody files texts as deep, and what is asked of a path is asked of each folder around it. */
export const MAX_DEPTH = 100;

const MAX_PATTERN_LENGTH = 200;
const MAX_STARS_IN_SEGMENT = 4;
/** Larger ignore files are not followed; in bytes, or UTF-16 code units. */
export const MAX_IGNORE_FILE_SIZE = 256 * 1024;
/** Patterns of all ignore files of a folder that are followed: each takes kilobytes, and anybody may bring thousands of files of them. */
const MAX_IGNORE_PATTERNS = 10_000;

type Matcher = (path: string) => boolean;

/**
 * Globs as editors know them: stars, question marks, brackets and braces. What the matcher offers beyond that is taken literally,
 * since `plan (1).txt` is a name here, and since no pattern may smuggle in a regular expression.
 */
function toMatcher(patterns: readonly string[]): Matcher {
  if (patterns.length === 0) return () => false;
  let matches: Matcher | undefined;
  return (path) => (matches ??= compile(patterns))(path); // when first asked: compiling is slow, and a server starts without
}

const compile = (patterns: readonly string[]): Matcher =>
  picomatch(
    patterns.map((pattern) => pattern.replace(/[()+|]/g, '\\$&')),
    { dot: true, nocase: true, noextglob: true, nonegate: true },
  );

const isForeignFolder = toMatcher(rowsOf(filesData, 'folders').map((row) => row[0]!));
const isForeignName = toMatcher(rowsOf(filesData, 'names').map((row) => row[0]!));

/**
 * Whether a pattern is safe to match untrusted paths with: matching takes time polynomial in the path with the number of stars as
 * its degree, so that number is bounded. No pattern that people write by hand comes near the bounds.
 */
export function isSafePattern(pattern: string): boolean {
  return (
    pattern !== '' &&
    pattern.length <= MAX_PATTERN_LENGTH &&
    pattern.split('/').every((segment) => segment === '**' || segment.split('*').length - 1 <= MAX_STARS_IN_SEGMENT)
  );
}

/**
 * Why a file or a folder is left out: `excluded` by a glob, `ignored` by an ignore file, `name`: no policy text has such a name, `exported`: we
 * wrote its texts ourselves; `deep`: it is in more folders than {@link MAX_DEPTH}.
 */
export type Exclusion = 'excluded' | 'ignored' | 'name' | 'exported' | 'deep';

/**
 * Decides by path alone which files of one folder are policy texts: the one predicate of scan and watch. All paths are relative
 * to the folder, with slashes.
 */
export class FileRules {
  private readonly isIncluded: Matcher;
  private readonly isExcluded: Matcher;
  /** By the path of the folder that holds the ignore file; the empty path is the root. */
  private readonly ignoreFiles = new Map<string, { readonly rules: Ignore; readonly patterns: number }>();
  private ignorePatterns = 0;
  /** Paths of folders that hold an export. */
  private readonly exports = new Set<string>();

  constructor(readonly selection: FileSelection = DEFAULT_SELECTION) {
    this.isIncluded = toMatcher(selection.include.filter(isSafePattern));
    this.isExcluded = toMatcher(selection.exclude.filter(isSafePattern));
  }

  /** Whether a file is one of ours, its folders considered. */
  admits(path: string): boolean {
    return !isDeep(path) && this.admitsFile(path) && ancestors(path).every((folder) => this.entersFolder(folder));
  }

  /** Whether a folder is entered, the folders around it considered. */
  enters(path: string): boolean {
    return !isDeep(path) && [...ancestors(path), path].every((folder) => this.entersFolder(folder));
  }

  /** Whether a file is one of ours, given that its folder is entered. */
  admitsFile(path: string): boolean {
    return this.isIncluded(path) && this.exclusionOfFile(path) === undefined;
  }

  /** Why a file that the globs include is left out, given that its folder is entered; undefined where there is no reason. */
  exclusionOfFile(path: string): Exclusion | undefined {
    if (!this.isIncluded(path)) return undefined;
    if (isForeignName(baseName(path))) return 'name';
    if (this.isExcluded(path)) return 'excluded';
    return this.selection.useIgnoreFiles && this.isIgnored(path) ? 'ignored' : undefined;
  }

  /** Whether a folder is entered, given that the one around it is. */
  entersFolder(path: string): boolean {
    return this.exclusionOfFolder(path) === undefined;
  }

  /** Why a folder is not entered, given that the one around it is. */
  exclusionOfFolder(path: string): Exclusion | undefined {
    if (isForeignFolder(baseName(path))) return 'name';
    if (isDeep(`${path}/`)) return 'deep';
    if (this.exports.has(path)) return 'exported';
    if (this.isExcluded(path) || this.isExcluded(`${path}/`)) return 'excluded';
    return this.selection.useIgnoreFiles && this.isIgnored(`${path}/`) ? 'ignored' : undefined;
  }

  /**
   * Takes on whether a folder has the mark of an export.
   * @returns whether it counts as one: the root does not, since it was opened on purpose
   */
  setExport(folder: string, isMarked: boolean): boolean {
    const isExport = isMarked && folder !== '';
    if (isExport) this.exports.add(folder);
    else this.exports.delete(folder);
    return isExport;
  }

  /**
   * Takes on the ignore file of a folder in place of an earlier one; without a text, forgets it. Of one that has more patterns than there
   * is room for, none is followed: half a file could say the contrary of the whole.
   */
  setIgnoreFile(folder: string, text: string | undefined): void {
    this.ignorePatterns -= this.ignoreFiles.get(folder)?.patterns ?? 0;
    this.ignoreFiles.delete(folder);
    if (text !== undefined) {
      const lines = text
        .slice(0, MAX_IGNORE_FILE_SIZE)
        .replace(/^\uFEFF/, '')
        .split(/\r\n|\r|\n/)
        .filter((line) => isSafePattern(line) && !line.startsWith('#'));
      const patterns = lines.length;
      if (this.ignorePatterns + patterns > MAX_IGNORE_PATTERNS) return;
      this.ignorePatterns += patterns;
      this.ignoreFiles.set(folder, { rules: ignore({ ignorecase: false }).add(lines), patterns });
    }
  }

  /** gitignore(5): the last pattern that matches decides, and deeper files speak last. */
  private isIgnored(path: string): boolean {
    if (this.ignoreFiles.size === 0) return false;
    let ignored = false;
    for (const folder of ['', ...ancestors(path)]) {
      const { rules } = this.ignoreFiles.get(folder) ?? {};
      if (!rules) continue;
      const verdict = rules.test(folder === '' ? path : path.slice(folder.length + 1));
      if (verdict.ignored) ignored = true;
      else if (verdict.unignored) ignored = false;
    }
    return ignored;
  }
}

/** Whether more folders are around a path than are entered; stops counting there. */
function isDeep(path: string): boolean {
  let at = -1;
  for (let depth = 0; depth <= MAX_DEPTH; depth++) if ((at = path.indexOf('/', at + 1)) < 0) return false;
  return true;
}

/** The folders around a path, outermost first: `a/b/c` has `a` and `a/b`. */
function ancestors(path: string): string[] {
  const segments = path.replace(/\/$/, '').split('/');
  return segments.slice(1).map((_, i) => segments.slice(0, i + 1).join('/'));
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
