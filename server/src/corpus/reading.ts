import type { AnnotateOptions } from '../recognize/annotate';
import { TermDifference, type TermSet } from '../recognize/terms';
import type { TextDocument } from './corpusDocument';
import type { FolderSet } from './folderSet';
import type { TermShelf } from './termShelf';

/** How a document was read: the options of its folder, and what the term files say. */
export interface ReadingState {
  readonly base: AnnotateOptions;
  readonly own: Pick<AnnotateOptions, 'terms' | 'ignores'>;
}

/** How a document is to be read by now. */
export const stateFor = (uri: string, folders: FolderSet, terms: TermShelf): ReadingState => ({
  base: folders.optionsFor(uri).annotate,
  own: terms.optionsFor(uri, folders.around(uri)?.uri),
});

/** Tells whether a document would read differently by now; remembers the last change of terms that it was asked about. */
export class Rereading {
  private before: TermSet | undefined;
  private after: TermSet | undefined;
  private difference = new TermDifference(undefined, undefined);

  /** Whether a document must be read again. @param before how it was read @param after how it is to be read */
  isNeeded(document: TextDocument, before: ReadingState, after: ReadingState): boolean {
    if (before.base !== after.base) return true;
    if (before.own.ignores?.signature !== after.own.ignores?.signature) return true;
    const [was, is] = [before.own.terms, after.own.terms];
    if (was === is) return false;
    if (was !== this.before || is !== this.after) {
      [this.before, this.after] = [was, is];
      this.difference = new TermDifference(was, is);
    }
    return this.difference.concerns(document.annotated);
  }
}
