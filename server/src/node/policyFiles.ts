import * as path from 'node:path';
import { DEFAULT_SELECTION, FileRules, type FileSelection } from '../corpus/fileRules';
import { looksLikeProse } from '../corpus/prose';
import { scanFolder } from '../corpus/scan';
import { decodeText } from '../corpus/workspace';
import { diskWorkspace, toPath, toUri } from './workspace';

/** A file that was read, or why it could not be. Paths of files in a given folder begin as that folder was given. */
export type PolicyFile =
  | { readonly path: string; readonly uri: string; readonly text: string }
  | { readonly path: string; readonly uri: string; readonly problem: string };

/**
 * Reads the policy files that paths name, one after the other and each once: a file as it is, whatever its name; a folder by the
 * rules of the editor (names, `.gitignore`, size, prose), silent about files that these leave out.
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
      yield { path: given, uri: root, problem: stat ?? 'no such file or folder' };
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
    const stat = await diskWorkspace.stat(uri).catch(() => undefined);
    if (stat && stat.size > selection.maxFileSize) continue;
    const file = await readPolicyFile(path.join(given, path.relative(toPath(root), toPath(uri))));
    if ('problem' in file || looksLikeProse(file.text)) yield file;
  }
  yield* unreadable;
}

/** Reads one file strictly; never throws. */
export async function readPolicyFile(file: string): Promise<PolicyFile> {
  const uri = toUri(file);
  try {
    const decoded = decodeText(await diskWorkspace.read(uri));
    if ('text' in decoded) return { path: file, uri, text: decoded.text };
    return { path: file, uri, problem: PROBLEMS[decoded.problem] };
  } catch (error) {
    return { path: file, uri, problem: `cannot be read: ${reason(error)}` };
  }
}

const PROBLEMS = {
  binary: 'is a binary file',
  encoding: 'is not valid UTF-8: save it as UTF-8 (or as UTF-16 with a byte order mark)',
};

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
