import * as path from 'node:path';
import type { ParseArgsConfig } from 'node:util';
import { problemsIn } from '../check/termProblems';
import { TERMS_FOLDER, type TermFileId, TermFiles, termFilesOf } from '../corpus/termFiles';
import { readPolicyFile } from '../node/policyFiles';
import { diskWorkspace, toPath, toUri } from '../node/workspace';
import type { AnnotateOptions } from '../recognize/annotate';
import { UsageError } from './arguments';

/** Options of every command that annotates: which term files hold. */
export const TERM_OPTIONS = {
  terms: { type: 'string' },
  'no-terms': { type: 'boolean' },
} as const satisfies ParseArgsConfig['options'];

/** Values of {@link TERM_OPTIONS} as they were given. */
export interface TermValues {
  readonly terms?: string;
  readonly 'no-terms'?: boolean;
}

/**
 * The term files of a run. A document has those of the nearest folder around it that holds a `.policytext`, and the file of
 * `--terms` in the place of the user's own, which a run does not read: its result must not depend on who runs it.
 */
export class RunTerms {
  private readonly files = new TermFiles();
  /** By folder: the folder around it, or itself, whose term files hold. */
  private readonly homes = new Map<string, Promise<string | undefined>>();

  private constructor(private readonly isOff: boolean) {}

  /** @throws UsageError where the file of `--terms` cannot be read, or none is to be */
  static async open({ terms, 'no-terms': isOff = false }: TermValues): Promise<RunTerms> {
    if (isOff && terms !== undefined) throw new UsageError('--terms and --no-terms contradict each other');
    const run = new RunTerms(isOff);
    if (terms === undefined) return run;
    const file = await readPolicyFile(terms);
    if ('problem' in file) throw new UsageError(`--terms ${terms}: ${file.problem}`);
    run.take({ uri: file.uri, role: 'terms', folder: undefined, label: terms }, file.text, terms);
    return run;
  }

  /** What a document is to be read with. */
  async optionsFor(uri: string): Promise<Pick<AnnotateOptions, 'terms' | 'ignores'>> {
    if (this.isOff) return {};
    const folder = uri.startsWith('file:') ? await this.homeOf(path.dirname(toPath(uri))) : undefined;
    return this.files.optionsFor(uri, folder === undefined ? undefined : toUri(folder));
  }

  private homeOf(folder: string): Promise<string | undefined> {
    let home = this.homes.get(folder);
    if (!home) this.homes.set(folder, (home = this.findHome(folder)));
    return home;
  }

  private async findHome(folder: string): Promise<string | undefined> {
    const stat = await diskWorkspace.stat(toUri(path.join(folder, TERMS_FOLDER))).catch(() => undefined);
    if (stat?.kind !== 'folder') {
      const parent = path.dirname(folder);
      return parent === folder ? undefined : this.homeOf(parent);
    }
    for (const id of termFilesOf(toUri(folder))) {
      if (!(await diskWorkspace.stat(id.uri).catch(() => undefined))) continue;
      if (await diskWorkspace.leaves?.(id.uri, toUri(folder)).catch(() => false)) continue; // a link to a file of somebody else's
      const file = await readPolicyFile(toPath(id.uri));
      if ('problem' in file) process.stderr.write(`policytext: ${file.path}: ${file.problem}\n`);
      else this.take(id, file.text, path.relative('', file.path));
    }
    return folder;
  }

  private take(id: TermFileId, text: string, shown: string): void {
    this.files.put(id, text);
    for (const { line, message } of problemsIn(this.files.get(id.uri)!))
      process.stderr.write(`policytext: ${shown}:${line + 1}: ${message}\n`);
  }
}
