import { lstat } from 'node:fs/promises';
import * as path from 'node:path';
import { decodeText } from '../corpus/decoding/decode';
import { DEFAULT_SELECTION, FileRules, type FileSelection } from '../corpus/fileRules';
import { looksLikeProse } from '../corpus/prose';
import { scanFolder } from '../corpus/scan';
import { TooLarge } from '../corpus/workspace';
import { diskWorkspace, toPath, toUri } from './workspace';

/**
 * A file that was read, or why it was not. Paths of files in a given folder begin as that folder was given.
 * What is `leftOut` is so by the rules, and nothing has gone wrong.
 */
export type PolicyFile = { readonly path: string; readonly uri: string } & (
  { readonly text: string } | { readonly problem: string; readonly leftOut?: true }
);

/** A file that is named is read up to this size, in bytes: more takes minutes and gigabytes. */
const MAX_NAMED_FILE_SIZE = 16 * 1024 * 1024;

/**
 * Reads the policy files that paths name, one after the other and each once: a file as it is, whatever its name; a folder by the
 * rules of the editor (names, `.gitignore`, size, prose), silent about files that these leave out, but for those that are too large.
 */
export async function* readPolicyFiles(
  paths: readonly string[],
  selection: FileSelection = DEFAULT_SELECTION,
): AsyncGenerator<PolicyFile> {
  const seen = new Set<string>();
  for (const given of paths) {
    const root = toUri(given);
    const stat = await diskWorkspace.stat(root).catch(String);
    if (typeof stat !== 'object') {
      yield { path: given, uri: root, problem: stat ?? (await whatElse(given)) };
    } else if (stat.kind === 'file') {
      if (!seen.has(root)) yield await readPolicyFile(given);
      seen.add(root);
    } else {
      yield* readFolder(given, root, selection, seen);
    }
  }
}

async function* readFolder(
  given: string,
  root: string,
  selection: FileSelection,
  seen: Set<string>,
): AsyncGenerator<PolicyFile> {
  const unreadable: PolicyFile[] = [];
  const onError = (uri: string, error: unknown) =>
    unreadable.push({ path: toPath(uri), uri, problem: `cannot be listed: ${reason(error)}` });
  for await (const uri of scanFolder(diskWorkspace, root, new FileRules(selection), { onError })) {
    if (seen.has(uri)) continue;
    seen.add(uri);
    const name = path.join(given, path.relative(toPath(root), toPath(uri)));
    if (await diskWorkspace.leaves?.(uri, root).catch(() => false)) {
      yield { path: name, uri, problem: 'is a link that leads out of the folder', leftOut: true };
      continue;
    }
    const file = await readPolicyFile(name, selection.maxFileSize);
    if ('problem' in file || looksLikeProse(file.text)) yield file;
  }
  yield* unreadable;
}

/** Reads one file; never rejects. @param limit in bytes: a larger one is not read, since it was named, or is left out with its reason */
export async function readPolicyFile(file: string, limit = MAX_NAMED_FILE_SIZE): Promise<PolicyFile> {
  const uri = toUri(file);
  try {
    const decoded = await decodeText(await diskWorkspace.read(uri, limit));
    if ('text' in decoded) return { path: file, uri, text: decoded.text };
    return { path: file, uri, problem: PROBLEMS[decoded.problem] };
  } catch (error) {
    if (!(error instanceof TooLarge)) return { path: file, uri, problem: `cannot be read: ${reason(error)}` };
    const problem = `is larger than ${Math.floor(limit / 1024)} kB`;
    return { path: file, uri, problem, ...(limit < MAX_NAMED_FILE_SIZE && { leftOut: true }) };
  }
}

const PROBLEMS = {
  binary: 'is a binary file',
  encoding: 'is in an encoding that is not certain: save it as UTF-8',
};

/** What a path names that is neither a file nor a folder. */
async function whatElse(file: string): Promise<string> {
  const isThere = await lstat(file).then(
    () => true,
    () => false,
  );
  return isThere ? 'is neither a file nor a folder' : 'no such file or folder';
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
