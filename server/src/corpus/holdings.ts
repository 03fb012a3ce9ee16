import { Corpus } from './corpus';
import type { CorpusDocument } from './corpusDocument';
import { type ReadingState, Rereading } from './reading';
import type { Snapshot } from './snapshot';

/** Why a file that its path selects is not in the corpus. */
export type SkipReason = 'size' | 'count' | 'binary' | 'encoding' | 'not prose' | 'unreadable' | 'failed';

/** What a library holds: its documents, how each was read, and the files that are no documents, with the reason. */
export class Holdings {
  private readonly corpus = new Corpus();
  private readonly readWith = new Map<string, ReadingState>();
  private readonly rereading = new Rereading();
  private readonly skips = new Map<string, SkipReason>();

  constructor(private readonly log: (message: string) => void) {}

  get skipped(): ReadonlyMap<string, SkipReason> {
    return this.skips;
  }

  uris(): Iterable<string> {
    return this.corpus.uris();
  }

  document(uri: string): CorpusDocument | undefined {
    return this.corpus.document(uri);
  }

  snapshot(): Snapshot {
    return this.corpus.snapshot();
  }

  /** Annotates a document, unless it has this text and would read the same. One that cannot be read is skipped. */
  update(uri: string, text: string, state: ReadingState): void {
    const before = this.readWith.get(uri);
    const known = before && this.corpus.document(uri);
    this.readWith.set(uri, state);
    if (before && known?.text === text && !this.rereading.isNeeded(known, before, state)) return;
    try {
      this.corpus.update(uri, text, { ...state.base, ...state.own });
      this.skips.delete(uri);
    } catch (error) {
      this.skip(uri, 'failed', error);
    }
  }

  /** Keeps a file out of the corpus. @param error what went wrong, for the log */
  skip(uri: string, reason: SkipReason, error?: unknown): void {
    this.drop(uri);
    this.skips.set(uri, reason);
    const detail = error instanceof Error ? `: ${error.stack ?? error.message}` : '';
    this.log(`not read (${reason}): ${uri}${detail}`);
  }

  drop(uri: string): void {
    this.corpus.remove(uri);
    this.skips.delete(uri);
    this.forgetReading(uri);
  }

  /** The next update of a document reads it, whatever its text. */
  forgetReading(uri: string): void {
    this.readWith.delete(uri);
  }

  /** The same for all documents; what was skipped is tried again. */
  forgetReadings(): void {
    this.readWith.clear();
    this.skips.clear();
  }
}
