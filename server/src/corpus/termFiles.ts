import { type IgnoreList, readIgnores } from '../lexicon/ignores';
import { type TermList, type TermProblem, readTerms } from '../lexicon/terms';
import type { AnnotateOptions } from '../recognize/annotate';
import { type IgnoreSet, type IgnoresByFile, TermSet, ignoresByFile, ignoresFor } from '../recognize/terms';
import { LineIndex } from '../text/lineIndex';
import { childUri, relativePath } from './workspace';

/** The folder, at the top of a workspace folder, that holds its term files. */
export const TERMS_FOLDER = '.policytext';

export type TermRole = 'terms' | 'ignore';

const NAMES: Record<TermRole, string> = { terms: 'terms.txt', ignore: 'ignore.txt' };

/** Larger term files are not read, open or not: they take seconds for each answer. In UTF-16 code units, or bytes on the disk. */
export const MAX_TERM_FILE_SIZE = 2 * 1024 * 1024;

/** A term or ignore file as it is now. */
export interface TermFile {
  readonly uri: string;
  readonly role: TermRole;
  /** The workspace folder whose documents it is about; undefined for the user's, which is about all. */
  readonly folder: string | undefined;
  /** What people know it by: `.policytext/terms.txt`. */
  readonly label: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly problems: readonly TermProblem[];
  readonly terms?: TermList;
  readonly ignores?: IgnoreList;
}

/** Which term file a URI is, before anything is read. */
export type TermFileId = Pick<TermFile, 'uri' | 'role' | 'folder' | 'label'>;

/** The term files of a workspace folder. */
export function termFilesOf(folder: string): TermFileId[] {
  const inside = childUri(folder, TERMS_FOLDER);
  return (['terms', 'ignore'] as const).map((role) => ({
    uri: childUri(inside, NAMES[role]),
    role,
    folder,
    label: `${TERMS_FOLDER}/${NAMES[role]}`,
  }));
}

/** Reads a term file. Never throws: what is wrong in it is among its problems. */
export function readTermFile(id: TermFileId, text: string): TermFile {
  const lines = new LineIndex(text);
  if (id.role === 'ignore') {
    const ignores = readIgnores(text);
    return { ...id, text, lines, ignores, problems: ignores.problems };
  }
  const terms = readTerms(text);
  return { ...id, text, lines, terms, problems: terms.problems };
}

/** What the term files say of documents; replaced as a whole by {@link TermFiles.put}. */
interface Compiled {
  readonly terms?: TermSet;
  readonly ignores?: { readonly label: string; readonly byFile: IgnoresByFile };
}

/** The term files that apply at this moment, compiled for each folder when first asked for. */
export class TermFiles {
  private readonly files = new Map<string, TermFile>();
  /** By folder; the empty key is outside all folders. */
  private readonly compiled = new Map<string, Compiled>();

  /** Takes on a file's text; undefined where there is no such file. @returns whether it says anything else than before */
  put(id: TermFileId, text: string | undefined): boolean {
    if (this.files.get(id.uri)?.text === text) return false;
    if (text === undefined) this.files.delete(id.uri);
    else this.files.set(id.uri, readTermFile(id, text));
    if (id.folder === undefined) this.compiled.clear();
    else this.compiled.delete(id.folder);
    return true;
  }

  get(uri: string): TermFile | undefined {
    return this.files.get(uri);
  }

  all(): Iterable<TermFile> {
    return this.files.values();
  }

  /** Forgets the files of a folder. */
  forget(folder: string): void {
    for (const { uri } of termFilesOf(folder)) this.files.delete(uri);
    this.compiled.delete(folder);
  }

  /**
   * What a document is to be read with.
   * @param folder the workspace folder that the document is in, if it is in one
   */
  optionsFor(uri: string, folder: string | undefined): Pick<AnnotateOptions, 'terms' | 'ignores'> {
    const { terms, ignores } = this.compile(folder);
    const path = folder === undefined ? undefined : relativePath(uri, folder);
    const ignored: IgnoreSet | undefined =
      ignores && path !== undefined ? ignoresFor(ignores.label, ignores.byFile, path) : undefined;
    return { ...(terms && { terms }), ...(ignored && { ignores: ignored }) };
  }

  private compile(folder: string | undefined): Compiled {
    let compiled = this.compiled.get(folder ?? '');
    if (compiled) return compiled;
    const own = [...this.files.values()].filter((file) => file.folder === folder || file.folder === undefined);
    const sources = own
      .sort((a, b) => Number(a.folder === undefined) - Number(b.folder === undefined))
      .flatMap(({ label, terms }) => (terms ? [{ label, list: terms }] : []));
    const terms = new TermSet(sources);
    const ignoring = own.find(({ ignores }) => ignores);
    compiled = {
      ...(!terms.isEmpty && { terms }),
      ...(ignoring?.ignores && { ignores: { label: ignoring.label, byFile: ignoresByFile(ignoring.ignores) } }),
    };
    this.compiled.set(folder ?? '', compiled);
    return compiled;
  }
}
