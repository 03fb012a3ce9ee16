import type { Connection } from 'vscode-languageserver';
import { DEFAULT_SELECTION, isSafePattern } from '../corpus/fileRules';
import type { ReadingOptions } from '../corpus/folderSet';
import type { Severities } from '../check/checks';
import { readCheckSettings } from './checkSettings';
import { firstFew } from './fewProblems';
import { reportUnknownSettings } from './unknownSettings';

/** Larger texts take minutes and gigabytes, and any folder may bring its settings. */
const MAX_KILOBYTES = 16 * 1024;
/** Each is held against every path, and takes kilobytes when it is compiled. */
const MAX_GLOBS = 1000;

/** The sections of the client's configuration that are asked for, in this order. */
export const SECTIONS = ['policytext', 'files.exclude', 'search.exclude'] as const;

/** Patterns of `files.exclude` and `search.exclude`. A condition (`when`) cannot be followed here: such a file is shown. */
type Excludes = Readonly<Record<string, unknown>>;

/** All that people can set for a folder. */
export interface FolderSettings {
  readonly reading: ReadingOptions;
  /** Whether inlay hints are shown. */
  readonly inlayHints: boolean;
  /** Severities of checks that differ from their own. */
  readonly checks: Severities;
  /** Which file holds the user's own terms, where it is not the usual one; counts outside all folders only. */
  readonly termsFile?: string;
}

/** {@link readSettings} together with what does not change how documents are read. */
export function readFolderSettings(
  raw: unknown,
  excludes: readonly unknown[],
  tell: (problem: string) => void,
): FolderSettings {
  const report = firstFew(tell, 'policytext');
  reportUnknownSettings(raw, report);
  const { enabled } = asRecord(asRecord(raw)['inlayHints']);
  const isValid = enabled === undefined || enabled === null || isBoolean(enabled);
  if (!isValid) report(`policytext.inlayHints.enabled is ${JSON.stringify(enabled)}: it should be true or false`);
  const checks = readCheckSettings(asRecord(raw)['checks'], report);
  const { termsFile } = asRecord(raw);
  const isPath = typeof termsFile === 'string' && termsFile !== '';
  if (!isPath && termsFile !== undefined && termsFile !== null && termsFile !== '')
    report(`policytext.termsFile is ${JSON.stringify(termsFile)}: it should be the path of a file`);
  const reading = readSettings(raw, excludes, report);
  return { reading, inlayHints: enabled === true, checks, ...(isPath && { termsFile }) };
}

/**
 * Turns what a client or a person wrote into options. What is not valid counts as not given, and is reported.
 * @param raw the settings under `policytext.`
 * @param excludes the editor's own, each pattern switched on by `true`
 * @param report told about each value that is not valid
 */
export function readSettings(
  raw: unknown,
  excludes: readonly unknown[],
  report: (problem: string) => void,
): ReadingOptions {
  const settings = asRecord(raw);
  const read = <T>(name: string, isValid: (value: unknown) => value is T, wanted: string): T | undefined => {
    const value = settings[name];
    if (value === undefined || value === null) return undefined;
    if (isValid(value)) return value;
    report(`policytext.${name} is ${JSON.stringify(value)}: it should be ${wanted}`);
    return undefined;
  };
  const globs = `a list of globs: at most ${MAX_GLOBS}, none very long, with at most four stars between two slashes`;
  const referenceDate = read('referenceDate', isIsoDateOrEmpty, 'a date such as 2024-06-30, or empty');
  const dateOrder = read('dateOrder', isDateOrder, '"auto", "dmy" or "mdy"');
  const sizes = `a number of kilobytes, from 1 to ${MAX_KILOBYTES}`;
  const maxFileSize = read('maxFileSize', isSize, sizes);
  return {
    selection: {
      include: read('include', isGlobs, globs) ?? DEFAULT_SELECTION.include,
      exclude: [
        ...(read('exclude', isGlobs, globs) ?? []),
        ...excludes.flatMap((each) => activePatterns(each, report)),
      ],
      useIgnoreFiles: read('useIgnoreFiles', isBoolean, 'true or false') ?? DEFAULT_SELECTION.useIgnoreFiles,
      maxFileSize: maxFileSize === undefined ? DEFAULT_SELECTION.maxFileSize : maxFileSize * 1024,
      maxFiles: read('maxFiles', isCount, 'a whole number, at least 1') ?? DEFAULT_SELECTION.maxFiles,
    },
    annotate: {
      ...(referenceDate && { referenceDate }),
      ...(dateOrder && dateOrder !== 'auto' && { dateOrder }),
    },
  };
}

/**
 * Asks the client for the settings of a folder (or those outside all folders).
 * @param given settings that the client handed over, for one that answers but knows nothing of ours
 * @throws if the client cannot answer
 */
export async function fetchSettings(
  connection: Connection,
  scopeUri: string | undefined,
  given: unknown,
  report: (problem: string) => void,
): Promise<FolderSettings> {
  const scope = scopeUri === undefined ? {} : { scopeUri };
  const answer: unknown = await connection.workspace.getConfiguration(
    SECTIONS.map((section) => ({ ...scope, section })),
  );
  const [settings, ...excludes] = Array.isArray(answer) ? (answer as unknown[]) : [];
  return readFolderSettings(settings ?? given, excludes, report);
}

function activePatterns(excludes: unknown, report: (problem: string) => void): string[] {
  const active = Object.entries(asRecord(excludes)).filter(
    ([pattern, value]) => value === true && isSafePattern(pattern),
  );
  if (active.length > MAX_GLOBS)
    report(`the editor excludes ${active.length} globs: the first ${MAX_GLOBS} are followed`);
  return active.slice(0, MAX_GLOBS).map(([pattern]) => pattern);
}

const asRecord = (value: unknown): Excludes =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Excludes) : {};
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const isAtLeastOne = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 1;
const isSize = (value: unknown): value is number => isAtLeastOne(value) && value <= MAX_KILOBYTES;
const isCount = (value: unknown): value is number => isAtLeastOne(value) && Number.isInteger(value);
const isDateOrder = (value: unknown): value is 'auto' | 'dmy' | 'mdy' =>
  value === 'auto' || value === 'dmy' || value === 'mdy';
const isGlobs = (value: unknown): value is string[] =>
  Array.isArray(value) &&
  value.length <= MAX_GLOBS &&
  value.every((item) => typeof item === 'string' && item !== '' && isSafePattern(item));
const isIsoDateOrEmpty = (value: unknown): value is string =>
  value === '' ||
  (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(`${value}T00:00:00Z`)));
