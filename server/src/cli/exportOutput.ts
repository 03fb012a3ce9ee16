import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { EXPORT_MARKER, EXPORT_MARKER_TEXT } from '../corpus/exportMarker';
import { uniqueStems } from '../export/stems';
import { toPath } from '../node/workspace';
import { UsageError } from './arguments';
import { write } from './output';
import type { ReadFile } from './reading';

/** Where a format of one file goes. */
export interface OutputStream {
  write(text: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens a file to write to, or standard output where none is named.
 * @param documents what was read: none of it is ever overwritten
 * @throws UsageError if the file is a folder or one of the documents
 */
export async function openStream(file: string | undefined, documents: readonly ReadFile[]): Promise<OutputStream> {
  if (file === undefined) return { write, close: () => Promise.resolve() };
  if (await isFolder(file)) throw new UsageError(`--output takes a file for this format, and ${file} is a folder`);
  if ((await realPaths(documents)).has(await realPath(file)))
    throw new UsageError(`--output ${file} is one of the documents`);
  await fs.mkdir(path.dirname(file), { recursive: true });
  const handle = await fs.open(file, 'w');
  return { write: (text) => handle.writeFile(text), close: () => handle.close() };
}

/** A folder with files for each document, laid out as the documents are. */
export class OutputFolder {
  private readonly stems: ReadonlyMap<string, string>;

  private constructor(
    private readonly root: string,
    documents: readonly ReadFile[],
    private readonly protectedPaths: ReadonlySet<string>,
  ) {
    const base = commonFolder(documents.map(({ uri }) => toPath(uri)));
    this.stems = uniqueStems(documents.map(({ uri }) => [uri, path.relative(base, toPath(uri))]));
  }

  /** @throws UsageError if it is a file */
  static async open(root: string, documents: readonly ReadFile[]): Promise<OutputFolder> {
    const stat = await fs.stat(root).catch(() => undefined);
    if (stat && !stat.isDirectory())
      throw new UsageError(`--output takes a folder for this format, and ${root} is a file`);
    await fs.mkdir(root, { recursive: true });
    return new OutputFolder(root, documents, await realPaths(documents));
  }

  /** Marks the folder as an export, unless documents lie in it: the texts that are written to it are none. */
  async mark(): Promise<void> {
    const inside = path.join(await realPath(this.root), path.sep);
    if ([...this.protectedPaths].some((file) => file.startsWith(inside))) return;
    await this.write(EXPORT_MARKER, EXPORT_MARKER_TEXT);
  }

  /** What the files of a document are called, without extension: its path from the folder that all documents are in, less `.txt`. */
  stemOf({ uri }: ReadFile): string {
    return this.stems.get(uri)!;
  }

  /**
   * Writes a file and the folders around it. A document of the run stays as it is: it is left alone where it holds just what is to
   * be written, as a brat text beside its annotations does.
   * @throws Error if it is a document that holds anything else
   */
  async write(name: string, content: string): Promise<void> {
    const file = path.join(this.root, name);
    if (this.protectedPaths.has(await realPath(file))) {
      const bytes = await fs.readFile(file);
      if (bytes.equals(Buffer.from(content))) return;
      throw new Error(`${file} is a document and not overwritten: choose another folder with --output`);
    }
    await fs.mkdir(path.dirname(file), { recursive: true });
    await fs.writeFile(file, content);
  }
}

const isFolder = async (file: string) => (await fs.stat(file).catch(() => undefined))?.isDirectory() ?? false;

/** A path with links resolved, as far as it exists. */
const realPath = (file: string) => fs.realpath(file).catch(() => path.resolve(file));

const realPaths = async (documents: readonly ReadFile[]): Promise<ReadonlySet<string>> =>
  new Set(await Promise.all(documents.map(({ uri }) => realPath(toPath(uri)))));

/** The innermost folder that holds all files. */
function commonFolder(files: readonly string[]): string {
  const [first = '', ...others] = files;
  let folder = path.dirname(first);
  for (const file of others)
    while (path.relative(folder, file).startsWith('..') && folder !== path.dirname(folder))
      folder = path.dirname(folder);
  return folder;
}
