import { decodeText } from './decoding/decode';
import { EXPORT_MARKER } from './exportMarker';
import { type Exclusion, type FileRules, IGNORE_FILE, MAX_IGNORE_FILE_SIZE } from './fileRules';
import { type FolderEntry, type WorkspacePort, childUri } from './workspace';

export interface ScanOptions {
  /** Asked before each folder; a cancelled scan ends early. */
  readonly isCancelled?: () => boolean;
  /** Folders that are not entered, by URI: folders of the workspace inside another are scanned by their own rules. */
  readonly isForeign?: (folder: string) => boolean;
  /** Told about each folder before it is listed. */
  readonly onFolder?: (folder: string) => void;
  /** Told what the rules take out of what the globs include; not about folders that hold no texts by their name. */
  readonly onExcluded?: (uri: string, kind: 'file' | 'folder', reason: Exclusion) => void;
  /** Told about folders that could not be read; the scan goes on. */
  readonly onError?: (folder: string, error: unknown) => void;
}

/**
 * Yields the URIs of all files under a folder that the rules admit, in a fixed order: files before folders, by name. On the way
 * it hands the ignore files it meets to the rules.
 * @param root the folder that the rules' paths are relative to
 * @param path where below it to begin; empty for everything
 */
export async function* scanFolder(
  port: WorkspacePort,
  root: string,
  rules: FileRules,
  options: ScanOptions = {},
  path = '',
): AsyncGenerator<string> {
  const pending = [{ uri: path.split('/').reduce((uri, name) => (name ? childUri(uri, name) : uri), root), path }];
  for (let folder = pending.pop(); folder; folder = pending.pop()) {
    if (options.isCancelled?.()) return;
    const { uri, path } = folder;
    options.onFolder?.(uri);
    let entries;
    try {
      entries = [...(await port.list(uri))];
    } catch (error) {
      options.onError?.(uri, error);
      continue;
    }
    if (rules.setExport(path, entries.some(isMarker))) {
      options.onExcluded?.(uri, 'folder', 'exported');
      continue;
    }
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    if (rules.selection.useIgnoreFiles) {
      const hasIgnoreFile = entries.some((entry) => entry.name === IGNORE_FILE && entry.kind === 'file');
      rules.setIgnoreFile(path, hasIgnoreFile ? await readIgnoreFile(port, childUri(uri, IGNORE_FILE)) : undefined);
    }
    const inner = [];
    for (const entry of entries) {
      const childPath = path === '' ? entry.name : `${path}/${entry.name}`;
      const child = childUri(uri, entry.name);
      if (entry.kind === 'file') {
        if (rules.admitsFile(childPath)) yield child;
        else if (options.onExcluded) {
          const reason = rules.exclusionOfFile(childPath);
          if (reason) options.onExcluded(child, 'file', reason);
        }
      } else if (!options.isForeign?.(child)) {
        const reason = rules.exclusionOfFolder(childPath);
        if (!reason || reason === 'exported')
          inner.push({ uri: child, path: childPath }); // what an export is may have changed
        else if (reason !== 'name') options.onExcluded?.(child, 'folder', reason);
      }
    }
    for (const child of inner.reverse()) pending.push(child); // the last one pushed is read next
  }
}

const isMarker = ({ name, kind }: FolderEntry) => name === EXPORT_MARKER && kind === 'file';

async function readIgnoreFile(port: WorkspacePort, uri: string): Promise<string | undefined> {
  try {
    const decoded = await decodeText(await port.read(uri, MAX_IGNORE_FILE_SIZE));
    return 'text' in decoded ? decoded.text : undefined;
  } catch {
    return undefined; // gone since it was listed, or too large to have been written by hand
  }
}
