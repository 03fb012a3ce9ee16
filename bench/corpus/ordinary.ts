import path from 'node:path';
import type { TemporaryFolder } from '../../test/support/temporaryFolder';
import type { DocumentMaker } from './documents';

/** As long as all of the sample corpus, and as a plan of ten pages. */
export const DOCUMENT = 19_000;
export const DOCUMENTS = 12;

/** Writes documents of ordinary length into a folder. @returns their files */
export function writeDocuments(maker: DocumentMaker, folder: TemporaryFolder): string[] {
  return Array.from({ length: DOCUMENTS }, (_, i) => writeDocument(maker, folder, `document-${i}.txt`, DOCUMENT));
}

/** Writes a document. @returns its file */
export function writeDocument(maker: DocumentMaker, folder: TemporaryFolder, name: string, length: number): string {
  folder.write(name, maker.make(length));
  return path.join(folder.path, name);
}
