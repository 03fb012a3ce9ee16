import { type Exclusion, FileRules } from './fileRules';
import type { FolderSet } from './folderSet';
import type { SkipReason } from './holdings';
import { scanFolder } from './scan';
import type { Snapshot } from './snapshot';
import type { WorkspacePort } from './workspace';

/** A file that is not read, or a folder that is not entered, and why. */
export interface LeftOut {
  readonly uri: string;
  readonly kind: 'file' | 'folder';
  /** `not included`: an open text that no glob selects. */
  readonly reason: SkipReason | Exclusion | 'not included';
}

/** Of what the settings leave out no more than this is listed: a folder of build products may hold any number of files. */
const MAX_EXCLUDED = 5000;

export interface Surroundings {
  readonly port: WorkspacePort;
  readonly folders: FolderSet;
  readonly skipped: ReadonlyMap<string, SkipReason>;
  /** URIs of the texts open in the editor. */
  readonly opened: Iterable<string>;
  readonly snapshot: Snapshot;
}

/**
 * Everything that is not in the corpus, with the reason: files that were looked at, open texts that nothing selects, and what the
 * settings leave out. For the last the folders are listed anew: nobody asks often, and so nothing has to be kept for it.
 */
export async function listLeftOut(around: Surroundings, isCancelled: () => boolean): Promise<LeftOut[]> {
  const { skipped, opened, snapshot } = around;
  const looked = [...skipped].map(([uri, reason]): LeftOut => ({ uri, kind: 'file', reason }));
  const excluded = await listExcluded(around, isCancelled);
  const known = new Set([...looked, ...excluded].map(({ uri }) => uri));
  const unselected = [...opened].filter((uri) => !known.has(uri) && !snapshot.document(uri));
  return [
    ...looked,
    ...unselected.map((uri): LeftOut => ({ uri, kind: 'file', reason: 'not included' })),
    ...excluded.filter(({ uri }) => !snapshot.document(uri)),
  ];
}

/** What the rules of each folder take out of what its globs select. Folders that hold no texts by their name are passed over. */
async function listExcluded({ port, folders }: Surroundings, isCancelled: () => boolean): Promise<LeftOut[]> {
  const excluded: LeftOut[] = [];
  const isOver = () => isCancelled() || excluded.length >= MAX_EXCLUDED;
  for (const root of [...folders.uris()]) {
    const folder = folders.get(root);
    if (!folder) continue; // removed meanwhile
    const scan = scanFolder(port, root, new FileRules(folder.options.selection), {
      isCancelled: isOver,
      isForeign: (other) => folders.get(other) !== undefined,
      onExcluded(uri, kind, reason) {
        if (!isOver()) excluded.push({ uri, kind, reason });
      },
    });
    while (!(await scan.next()).done) if (isOver()) break;
  }
  return excluded;
}
