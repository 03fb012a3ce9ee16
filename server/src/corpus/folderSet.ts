import type { AnnotateOptions } from '../recognize/annotate';
import { FileRules, type FileSelection } from './fileRules';
import { isWithin } from './workspace';

/** How the documents of one folder are chosen and read. */
export interface ReadingOptions {
  readonly selection: FileSelection;
  readonly annotate: AnnotateOptions;
}

/** A folder of the workspace; replaced, never changed, when its options change. */
export interface Folder {
  readonly uri: string;
  readonly options: ReadingOptions;
  readonly rules: FileRules;
  /** Files on disk that are selected by path. */
  readonly files: Set<string>;
}

/** The folders of a workspace. They may nest: a file belongs to the innermost folder around it. */
export class FolderSet {
  private readonly folders = new Map<string, Folder>();

  /** @param outside how documents outside all folders are read */
  constructor(public outside: ReadingOptions) {}

  /** Adds a folder or gives it new options. What a folder around it has found in it is its own from now on. */
  set(uri: string, options: ReadingOptions): void {
    const files = this.folders.get(uri)?.files ?? new Set<string>();
    this.folders.set(uri, { uri, options, rules: new FileRules(options.selection), files });
    for (const { files: others } of this.folders.values()) {
      if (others === files) continue;
      for (const file of others) if (this.around(file)?.uri === uri && others.delete(file)) files.add(file);
    }
  }

  /** @returns the folder that was there */
  delete(uri: string): Folder | undefined {
    const folder = this.folders.get(uri);
    this.folders.delete(uri);
    return folder;
  }

  get(uri: string): Folder | undefined {
    return this.folders.get(uri);
  }

  /** How a document is read. */
  optionsFor(uri: string): ReadingOptions {
    return this.around(uri)?.options ?? this.outside;
  }

  uris(): Iterable<string> {
    return this.folders.keys();
  }

  /** The innermost folder around a URI. */
  around(uri: string): Folder | undefined {
    let innermost: Folder | undefined;
    for (const folder of this.folders.values()) {
      if (isWithin(uri, folder.uri) && folder.uri.length > (innermost?.uri.length ?? -1)) innermost = folder;
    }
    return innermost;
  }
}
