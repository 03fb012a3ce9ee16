import type { Connection } from 'vscode-languageserver';
import type { Severities } from '../check/checks';
import type { Library } from '../corpus/library';
import { isWithin } from '../corpus/workspace';
import type { ClientAbilities } from './capabilities';
import { isOnDisk } from './clientFiles';
import { canonicalUri } from './convert';
import { type FolderSettings, fetchSettings, readFolderSettings } from './settings';

/** Keeps the library's folders and their options in step with the client's folders and settings. */
export class Folders {
  /** Canonical URI to the client's own spelling, which is the scope of its settings. */
  private readonly folders = new Map<string, string>();
  /** What was last handed to the library, so that equal settings cause no reading; the empty key is outside all folders. */
  private readonly applied = new Map<string, string>();
  private readonly include = new Map<string, readonly string[]>();
  /** Folders that show inlay hints, or do not; the empty key is outside all folders. */
  private readonly inlayHints = new Map<string, boolean>();
  /** Severities of checks, the same way. */
  private readonly checks = new Map<string, Severities>();
  private pushed: unknown;

  constructor(
    private readonly connection: Connection,
    private readonly client: ClientAbilities,
    private readonly library: Library,
    private readonly report: (problem: string) => void,
    /** Told the globs of all folders when they may have changed. */
    private readonly onInclude: (include: readonly string[]) => void,
    /** Told when inlay hints come or go somewhere. */
    private readonly onInlayHints: () => void,
    /** Told when the severities of checks change somewhere. */
    private readonly onChecks: () => void,
    /** Told the path that people have set for their own terms. */
    private readonly onTermsFile: (setting: string | undefined) => void,
  ) {
    this.pushed = client.settings;
  }

  /** Takes on the folders that the client begins with, and the settings outside them. */
  start(uris: readonly string[]): Promise<void> {
    return this.configure([undefined, ...this.remember(uris)]);
  }

  add(uris: readonly string[]): Promise<void> {
    return this.configure(this.remember(uris));
  }

  remove(uris: readonly string[]): void {
    for (const folder of uris.map(canonicalUri)) {
      if (!this.folders.delete(folder)) continue;
      this.applied.delete(folder);
      this.include.delete(folder);
      this.inlayHints.delete(folder);
      this.checks.delete(folder);
      this.library.removeFolder(folder);
    }
  }

  /** Whether a document shows inlay hints: as the innermost folder around it says. @param uri canonical */
  showsInlayHints(uri: string): boolean {
    return this.inlayHints.get(this.innermostAround(uri)) ?? false;
  }

  /** How much the findings of checks matter in a document: as the innermost folder around it says. @param uri canonical */
  severitiesOf(uri: string): Severities {
    return this.checks.get(this.innermostAround(uri)) ?? {};
  }

  /** The key of the folder whose settings a document has. */
  private innermostAround(uri: string): string {
    const around = [...this.folders.keys()].filter((folder) => isWithin(uri, folder));
    return around.reduce((a, b) => (b.length > a.length ? b : a), '');
  }

  /** Reads the settings of all folders again. @param pushed settings that came with the notification, for clients that cannot be asked */
  async settingsChanged(pushed?: unknown): Promise<void> {
    if (typeof pushed === 'object' && pushed !== null && 'policytext' in pushed) this.pushed = pushed.policytext;
    await this.configure([undefined, ...this.folders.keys()]);
  }

  /** @returns the canonical URIs of those whose files can be read */
  private remember(uris: readonly string[]): string[] {
    return uris.map(canonicalUri).flatMap((folder, i) => {
      const reason = this.whyNot(folder);
      if (reason) this.report(`the files of ${uris[i]} are not read: ${reason}`);
      else this.folders.set(folder, uris[i]!);
      return reason ? [] : [folder];
    });
  }

  private whyNot(folder: string): string | undefined {
    if (!isOnDisk(folder) && !this.client.servesFiles)
      return 'they are on no disk, and this editor does not serve them';
    return /[?#]/.test(folder) ? 'the address has more than a path' : undefined; // a canonical URI escapes those that stand in names
  }

  private async configure(folders: readonly (string | undefined)[]): Promise<void> {
    await Promise.all(folders.map((folder) => this.configureOne(folder)));
    this.onInclude([...this.include.values()].flat());
  }

  private async configureOne(folder: string | undefined): Promise<void> {
    const {
      reading: options,
      inlayHints,
      checks,
      termsFile,
    } = await this.settingsOf(folder && this.folders.get(folder));
    if (folder !== undefined && !this.folders.has(folder)) return; // removed while the client answered
    if ((this.inlayHints.get(folder ?? '') ?? false) !== inlayHints) {
      this.inlayHints.set(folder ?? '', inlayHints);
      this.onInlayHints();
    }
    if (JSON.stringify(this.checks.get(folder ?? '') ?? {}) !== JSON.stringify(checks)) {
      this.checks.set(folder ?? '', checks);
      this.onChecks();
    }
    if (folder === undefined) this.onTermsFile(termsFile);
    const key = JSON.stringify(options);
    if (this.applied.get(folder ?? '') === key) return;
    this.applied.set(folder ?? '', key);
    if (folder === undefined) this.library.setOutside(options);
    else {
      this.include.set(folder, options.selection.include);
      this.library.setFolder(folder, options);
    }
  }

  private async settingsOf(scope: string | undefined): Promise<FolderSettings> {
    if (this.client.configuration) {
      try {
        return await fetchSettings(this.connection, scope, this.pushed, this.report);
      } catch (error) {
        this.report(`the client did not answer for its settings: ${String(error)}`);
      }
    }
    return readFolderSettings(this.pushed, [], this.report);
  }
}
