import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type GoldAnnotation, type GoldDocument } from '../gold/annotation';
import { GOLD_FOLDERS, readGoldFolder } from '../gold/files';

/** A named set of annotated documents; where its files are not on this machine it says so instead. */
export interface GoldSet {
  readonly name: string;
  readonly documents: readonly GoldDocument[];
  readonly missing?: string;
  /** Whether its names begin with their article, as MUC and ACE have it: then so do ours (`annotate --articles`). */
  readonly articles?: true;
}

/** Annotated texts that the project does not own stand beside the repository. */
const SHARED = join('..', 'shared');
const SHARED_SETS = ['seeds', 'dev', 'wikiwars', 're3d'];

/** All sets, our own first. @throws MarkupError where one of our gold files is malformed */
export function readGoldSets(): GoldSet[] {
  return [
    { name: 'own-seeds', documents: readGoldFolder(GOLD_FOLDERS.seeds) },
    { name: 'own-texts', documents: readGoldFolder(GOLD_FOLDERS.texts) },
    { name: 'second', documents: readGoldFolder(GOLD_FOLDERS.second) },
    { name: 'unseen', documents: readGoldFolder(GOLD_FOLDERS.unseen) },
    { name: 'blind', documents: readGoldFolder(GOLD_FOLDERS.blind) },
    { name: 'third', documents: readGoldFolder(GOLD_FOLDERS.third) },
    { name: 'fourth', documents: readGoldFolder(GOLD_FOLDERS.fourth) },
    { name: 'fifth', documents: readGoldFolder(GOLD_FOLDERS.fifth) },
    { name: 'sixth', documents: readGoldFolder(GOLD_FOLDERS.sixth) },
    { name: 'seventh', documents: readGoldFolder(GOLD_FOLDERS.seventh) },
    { name: 'eighth', documents: readGoldFolder(GOLD_FOLDERS.eighth) },
    { name: 'ninth', documents: readGoldFolder(GOLD_FOLDERS.ninth) },
    { name: 'tenth', documents: readGoldFolder(GOLD_FOLDERS.tenth) },
    ...SHARED_SETS.map(readSharedSet),
    { ...readSharedSet('re3d'), name: 're3d --articles', articles: true },
  ];
}

interface SharedDocument {
  readonly file: string;
  readonly annotations: readonly GoldAnnotation[];
}

/** Reads JSON lines, one document a line; `file` is relative to the folder of shared material. */
function readSharedSet(name: string): GoldSet {
  const file = join(SHARED, 'gold', `${name}.jsonl`);
  if (!existsSync(file)) return { name, documents: [], missing: file };
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const documents = lines.map((line) => {
    const { file: text, annotations } = JSON.parse(line) as SharedDocument;
    return { name: basename(text), text: readFileSync(join(SHARED, text), 'utf8'), annotations };
  });
  return { name, documents };
}
