import path from 'node:path';
import { TemporaryFolder } from '../../test/support/temporaryFolder';
import { DocumentMaker, readSamples } from './documents';
import { Random } from './random';

/** How many documents lie in one folder: archives are sorted by year or office. */
const PER_FOLDER = 100;

export interface GeneratedFolder {
  readonly folder: TemporaryFolder;
  /** Paths of all files, relative to the folder. */
  readonly names: readonly string[];
  readonly bytes: number;
}

/**
 * Writes a corpus to the disk: documents of different lengths around a mean, in subfolders.
 * The first documents of a larger corpus are those of a smaller one.
 * @param length mean length of a document
 */
export function generateFolder(documents: number, length: number): GeneratedFolder {
  const folder = new TemporaryFolder();
  const maker = new DocumentMaker(readSamples());
  const lengths = new Random(2);
  const names: string[] = [];
  let bytes = 0;
  for (let i = 0; i < documents; i++) {
    const name = path.join(`part-${Math.floor(i / PER_FOLDER)}`, `document-${i}.txt`);
    const content = Buffer.from(maker.make(lengths.between(Math.round(0.4 * length), Math.round(1.6 * length) - 400)));
    folder.write(name, content);
    names.push(name);
    bytes += content.length;
  }
  return { folder, names, bytes };
}
