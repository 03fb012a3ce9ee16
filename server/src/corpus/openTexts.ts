import { FileRules } from './fileRules';
import type { FolderSet } from './folderSet';
import type { Holdings } from './holdings';
import { looksLikeProse } from './prose';
import { stateFor } from './reading';
import type { TermShelf } from './termShelf';
import { isWithin, relativePath } from './workspace';

interface OpenText {
  readonly text: string;
  /** Read whatever its name and look. */
  readonly always: boolean;
  /** To be looked at again, for a reason that has come up since it was annotated. */
  stale: boolean;
}

/** The texts that are open in an editor, which win over their files. They are annotated when somebody asks for the corpus. */
export class OpenTexts {
  private readonly texts = new Map<string, OpenText>();

  constructor(
    private readonly holdings: Holdings,
    private readonly folders: FolderSet,
    private readonly terms: TermShelf,
  ) {}

  /** An editor opens a text or changes it. @param always read it whatever its name and look */
  set(uri: string, text: string, always: boolean): void {
    this.texts.set(uri, { text, always, stale: true });
  }

  /** @returns whether it was open */
  delete(uri: string): boolean {
    return this.texts.delete(uri);
  }

  has(uri: string): boolean {
    return this.texts.has(uri);
  }

  textOf(uri: string): string | undefined {
    return this.texts.get(uri)?.text;
  }

  uris(): Iterable<string> {
    return this.texts.keys();
  }

  /** A text is to be looked at again. @returns whether it is open */
  outdate(uri: string): boolean {
    const open = this.texts.get(uri);
    if (open) open.stale = true;
    return open !== undefined;
  }

  /** The same for all texts in a folder. */
  outdateWithin(folder: string): void {
    for (const [uri, open] of this.texts) open.stale ||= isWithin(uri, folder);
  }

  /** The same for all. */
  outdateAll(): void {
    for (const open of this.texts.values()) open.stale = true;
  }

  /** Brings the corpus up to date with what is open. */
  annotateOutdated(): void {
    for (const [uri, open] of this.texts) {
      if (!open.stale) continue;
      open.stale = false;
      this.annotate(uri, open);
    }
  }

  private annotate(uri: string, open: OpenText): void {
    if (this.terms.isTermFile(uri)) return this.holdings.drop(uri);
    const folder = this.folders.around(uri);
    const { selection } = this.folders.optionsFor(uri);
    if (!open.always) {
      const rules = folder?.rules ?? new FileRules(selection);
      const path = folder ? relativePath(uri, folder.uri) : uri.slice(uri.lastIndexOf('/') + 1);
      if (path === undefined || !rules.admits(path)) return this.holdings.drop(uri);
      if (!looksLikeProse(open.text)) return this.holdings.skip(uri, 'not prose');
    }
    if (open.text.length > selection.maxFileSize) return this.holdings.skip(uri, 'size');
    this.holdings.update(uri, open.text, stateFor(uri, this.folders, this.terms));
  }
}
